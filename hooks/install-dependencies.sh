#!/usr/bin/env bash
# AfterInstall: the virtual environment with what requirements.txt asks for. It is named after the requirements and the Python
# it was made of, and never changed: the release that runs keeps its own.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

requirements=$RELEASE/requirements.txt
[[ -f $requirements ]] || die "There is no requirements.txt in the release." 'let the "files" section of appspec.yml copy one, be it empty.'
name=$({ "$PYTHON" -VV && echo "$PYTHON $VENV_OPTIONS" && cat "$requirements"; } | sha256sum | cut -c 1-12)
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
    PYTHONPATH=$pip as_site 800 / "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-input --retries 2 \
        --requirement "$requirements" || die "pip could not install what requirements.txt asks for." \
        "correct what pip says above: the requirement, or the instance's way to PyPI."
    chown -R root: "$venv"
    touch "$venv/.complete"
    trap - EXIT
fi
echo "The environment of this release is $venv."
