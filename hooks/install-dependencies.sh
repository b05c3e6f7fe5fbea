#!/usr/bin/env bash
# AfterInstall: the virtual environment with what REQUIREMENTS asks for: a list for pip, a lock of uv, Poetry or Pipenv, or a
# pyproject.toml. It is named after them and the Python it was made of, and never changed: the release that runs keeps its own.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

requirements=$RELEASE/$REQUIREMENTS
folder=${requirements%/*}
[[ -f $requirements ]] || die "There is no $REQUIREMENTS (REQUIREMENTS in hooks/settings.sh) in the release." \
    'let the "files" section of appspec.yml copy one, be it empty.'

# texts FILE: of the list and of those that it includes, of a lock and its manifest.
texts() {
    local other
    cat "$1"
    [[ $1 != *.lock ]] || cat "${1%/*}"/{pyproject.toml,Pipfile} 2>/dev/null || :
    sed -nE 's/^(-r|-c|--requirement|--constraint)[ =]*([^ #]+).*/\2/p' "$1" | while read -r other; do texts "${1%/*}/$other"; done
}

# with_pip OPTION...
with_pip() {
    PYTHONPATH=$pip as_site 800 "$folder" "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-input --retries 2 "$@"
}

# with_tool NAME ARGUMENT...: the machine's own, else one in an environment of its own.
with_tool() {
    local tool=$BASE/tools/$1/bin/$1
    if command -v "$1" >/dev/null; then
        tool=$1
    elif [[ ! -x $tool ]]; then
        install -d -o "$SITE_USER" "$BASE/tools/$1"
        as_site 120 / "$PYTHON" -m venv "$BASE/tools/$1" && as_site 600 / "$BASE/tools/$1/bin/python" -m pip install --quiet "$1" || return 1
        chown -R root: "$BASE/tools/$1"
    fi
    as_site 800 "$folder" env VIRTUAL_ENV="$venv" UV_PROJECT_ENVIRONMENT="$venv" PIPENV_VERBOSITY=-1 "$tool" "${@:2}"
}

# shellcheck disable=SC2086  # options are several words
install_requirements() {
    case ${requirements##*/} in
        uv.lock) with_tool uv sync --quiet --frozen --no-dev --no-install-workspace --python "$venv/bin/python" $REQUIREMENTS_OPTIONS ;;
        poetry.lock) with_tool poetry install --quiet --no-interaction --no-root --only main $REQUIREMENTS_OPTIONS ;;
        Pipfile.lock) with_tool pipenv sync $REQUIREMENTS_OPTIONS ;;
        pyproject.toml) with_pip $REQUIREMENTS_OPTIONS "$folder" ;;
        *) with_pip $REQUIREMENTS_OPTIONS --requirement "$requirements" ;;
    esac || return 1
    # What serves the site, where its own list names another program.
    as_site 20 / "$venv/bin/python" -c 'import importlib.util, sys; sys.exit(not all(map(importlib.util.find_spec, sys.argv[1:])))' gunicorn \
        || with_pip gunicorn
}

name=$({ "$PYTHON" -VV && echo "$PYTHON $VENV_OPTIONS $REQUIREMENTS_OPTIONS" && texts "$requirements"; } | sha256sum | cut -c 1-12)
venv=$BASE/venvs/$name
ln -sfn "$venv" "$RELEASE/.venv"
if [[ ! -e $venv/.complete ]]; then
    trap 'rm -rf "$venv"' EXIT # half an environment is of no use, and may be what fills the disk
    rm -rf "$venv"
    install -d -o "$SITE_USER" "$venv"
    # Debian's pip is a file that runs as it is: to install it into each environment takes longer than all the rest.
    pip=$(compgen -G '/usr/share/python-wheels/pip-*.whl' | head -n 1) || :
    echo "Making the environment $venv."
    # shellcheck disable=SC2086  # options are several words
    as_site 120 / "$PYTHON" -m venv $VENV_OPTIONS ${pip:+--without-pip} "$venv" || die "$PYTHON (PYTHON in hooks/settings.sh) could not make a \
virtual environment with VENV_OPTIONS=$VENV_OPTIONS." "correct what it says above; on Debian it needs python3-venv."
    install_requirements || die "What $REQUIREMENTS asks for could not be installed." \
        "correct what is said above: the requirement, or the instance's way to PyPI."
    chown -R root: "$venv"
    touch "$venv/.complete"
    trap - EXIT
fi
echo "The environment of this release is $venv."
