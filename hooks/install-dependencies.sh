#!/usr/bin/env bash
#
# AfterInstall: the virtual environment, with what requirements.txt asks for. What is there already is not downloaded again.

# shellcheck source-path=SCRIPTDIR
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

requirements=$POTATO/requirements.txt
[[ -f $requirements ]] || die "$requirements is not there." \
    'The "files" section of appspec.yml copies it.' "add requirements.txt to the revision, empty if need be."

if [[ ! -x $VENV/bin/python ]]; then
    # shellcheck disable=SC2086  # options are several words
    "$PYTHON" -m venv $VENV_OPTIONS "$VENV" || die "$PYTHON could not make a virtual environment in $VENV." \
        "PYTHON, VENV and VENV_OPTIONS in hooks/settings.sh." \
        "see the lines above; on Debian and Ubuntu the package python3-venv is needed."
fi
"$VENV/bin/python" -m pip install --quiet --disable-pip-version-check --no-input --requirement "$requirements" \
    || die "pip could not install what requirements.txt asks for." \
        "requirements.txt of the revision." "see pip's words above; correct the requirement, or the instance's way to PyPI."
say "What requirements.txt asks for is in $VENV."
