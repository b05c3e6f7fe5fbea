#!/usr/bin/env bash
# AfterInstall: the virtual environment with what REQUIREMENTS asks for: a list for pip, a lock of uv, Poetry or Pipenv, or a
# pyproject.toml. It is named after them and the Python it was made with, and never changed: the release that runs keeps its own.
# shellcheck disable=SC2086  # options are several words
source "${0%/*}/lib.sh"
[[ -n $REQUIREMENTS ]] || { echo "This site needs no virtual environment (REQUIREMENTS in hooks/settings.sh is empty)." && exit 0; }
requirements=$RELEASE/$REQUIREMENTS

# texts FILE: the text of the list and of those that it includes, or of a lock and its manifest.
texts() {
    cat "$1"
    [[ $1 != *.lock ]] || cat "${1%/*}"/{pyproject.toml,Pipfile} 2>/dev/null || :
    sed -nE 's/^(-r|-c|--requirement|--constraint)[ =]*([^ #]+).*/\2/p' "$1" | while read -r other; do texts "${1%/*}/$other"; done
}
with_pip() {
    PYTHONPATH=$pip as_site 800 "${requirements%/*}" "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-input --retries 2 "$@"
}

key=$({ "$PYTHON" -VV && echo "$PYTHON $VENV_OPTIONS $REQUIREMENTS_OPTIONS $SERVER" && texts "$requirements"; } | sha256sum)
venv=$BASE/venvs/${key:0:12}
ln -sfn "$venv" "$RELEASE/.venv"
echo "The virtual environment of this release is $venv."
[[ ! -e $venv/.complete ]] || exit 0
trap 'rm -rf "$venv"' EXIT # half an environment is useless, and may be what fills the disk
rm -rf "$venv"
install -d -o "$SITE_USER" "$venv"
# Debian's pip is a file that runs as it is: installing it into each environment takes longer than everything else.
pip=$(compgen -G '/usr/share/python-wheels/pip-*.whl' | head -n 1) || :
as_site 120 / "$PYTHON" -m venv $VENV_OPTIONS ${pip:+--without-pip} "$venv" \
    || die "PYTHON=$PYTHON could not create a virtual environment (hooks/settings.sh)." "fix the error shown above; Debian needs python3-venv."
echo "Installing the packages in $REQUIREMENTS."
case ${requirements##*/} in
    *.lock) "$HOOKS/install-locked.sh" "$requirements" "$venv" ;; # `init` adds it where a site has a lock
    pyproject.toml) with_pip $REQUIREMENTS_OPTIONS "${requirements%/*}" ;;
    *) with_pip $REQUIREMENTS_OPTIONS --requirement "$requirements" ;;
esac || die "The packages in $REQUIREMENTS could not be installed." "fix what is reported above: the requirement, or the instance's connection to PyPI."
[[ -z $SERVER ]] || as_site 20 / "$venv/bin/python" -c "import $SERVER" >/dev/null || with_pip "$SERVER" # its list may lack it
chown -R root: "$venv"
touch "$venv/.complete"
trap - EXIT
