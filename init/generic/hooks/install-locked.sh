#!/usr/bin/env bash
# install-locked.sh LOCK ENVIRONMENT: installs the packages in a lock of uv, Poetry or Pipenv, with that tool: the machine's own, else
# one in an environment of its own. install-dependencies.sh calls it.
source "${0%/*}/lib.sh"

# with_tool NAME ARGUMENT...
with_tool() {
    local tool=$BASE/tools/$1/bin/$1
    if command -v "$1" >/dev/null; then
        tool=$1
    elif [[ ! -x $tool ]]; then
        install -d -o "$SITE_USER" "$BASE/tools/$1"
        as_site 120 / "$PYTHON" -m venv "$BASE/tools/$1"
        as_site 600 / "$BASE/tools/$1/bin/python" -m pip install --quiet "$1"
        chown -R root: "$BASE/tools/$1"
    fi
    as_site 800 "${lock%/*}" env VIRTUAL_ENV="$venv" UV_PROJECT_ENVIRONMENT="$venv" PIPENV_VERBOSITY=-1 "$tool" "${@:2}"
}

lock=$1 venv=$2
# shellcheck disable=SC2086  # options are several words
case ${lock##*/} in
    uv.lock) with_tool uv sync --quiet --frozen --no-dev --no-install-workspace --python "$venv/bin/python" $REQUIREMENTS_OPTIONS ;;
    poetry.lock) with_tool poetry install --quiet --no-interaction --no-root --only main $REQUIREMENTS_OPTIONS ;;
    Pipfile.lock) with_tool pipenv sync $REQUIREMENTS_OPTIONS ;;
    *) die "${lock##*/} is not a lock that these hooks support." "set REQUIREMENTS in hooks/settings.sh to a lock of uv, Poetry or Pipenv." ;;
esac
