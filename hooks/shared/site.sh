# shellcheck shell=bash
#
# How does a hook run something of the site: with its Python, its settings and its secrets, and without telling these?

# in_release RELEASE COMMAND...: in the release's Django project, in its virtual environment. It takes the place of the shell
# that calls it, which has to be one of its own: $(...) or a job in the background, whose pid is the command's then.
in_release() {
    local venv
    venv=$(readlink -f "$1/.venv")
    # Without links: what runs for long must not follow one to the next release.
    cd -P "$1/$APP" || exit
    shift
    load_secrets
    export DJANGO_SETTINGS_MODULE=$DJANGO_SETTINGS VIRTUAL_ENV=$venv PATH="$venv/bin:$PATH"
    exec "$@"
}

# ask_release RELEASE COMMAND...: the same; what it says is left in `answer`.
ask_release() { answer=$(in_release "$@" 2>&1); }

show_answer() { [[ -z $answer ]] || printf '%s\n' "$answer" | hide_secrets; }

# Nothing of the file is shown: bash would quote the lines that it does not understand.
load_secrets() {
    [[ -n $SECRETS ]] || return 0
    [[ -r $SECRETS ]] || die "$SECRETS is not there, or not readable by $SITE_USER." "SECRETS in hooks/settings.sh." \
        "put it on the instance (mode 600, a line \"export NAME='value'\" for each), into a rehearsal by \
--file FILE:$SECRETS, or leave SECRETS empty."
    set +u
    # shellcheck source=/dev/null
    source "$SECRETS" >/dev/null 2>&1 || die "$SECRETS does not load." "SECRETS in hooks/settings.sh." \
        "try it on the instance: bash -c 'source $SECRETS'"
    set -u
}

# demand_secrets: so that what is missing is said once, before what needs it.
demand_secrets() { (load_secrets) || exit 1; }

# hide_secrets: passes its input on, with a name in place of every value that the secrets file exports.
hide_secrets() (
    public=$(compgen -e)
    (load_secrets) >/dev/null 2>&1 || exec cat
    load_secrets
    exec "$PYTHON" "$HOOKS/shared/hide-secrets.py" "$public"
)
