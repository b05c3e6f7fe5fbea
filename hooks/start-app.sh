#!/usr/bin/env bash
#
# ApplicationStart: tests Nginx's configuration and the new code, and only then lets a new Gunicorn take over from the one
# that runs; where none runs, it simply starts. No request is lost: when the new release does not come up, the old one has
# never stopped, every link points back to it, and this hook fails with the reason.

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

try_site() {
    ask_release "$RELEASE" python "$HOOKS/shared/try-site.py" "$VERIFY_PAGE" "$MIGRATE" || {
        show_answer >&2
        die "The new release does not work: it was tried before any visitor could see it." \
            "The code of the revision, with $DJANGO_SETTINGS (hooks/settings.sh)." "correct what is said above."
    }
    show_answer
}

publish_files() {
    local name
    for name in static docs; do
        [[ -L $WEB_ROOT/$name ]] || ln -s "current/$name" "$WEB_ROOT/$name"
    done
    point "$WEB_ROOT/current" "$(public_of "$RELEASE")"
}

give_up() {
    local still
    end_trial
    go_back "$RELEASE"
    still=$(serving_release) || still=nothing
    printf 'What ran before still runs: %s.\n' "$still" >&2
}

on_failure give_up
demand_secrets
test_nginx || die "Nginx does not accept its configuration." "$NGINX_FILE of the revision." "correct what Nginx says above."
try_site
publish_files
try_gunicorn "$RELEASE" || die "The new Gunicorn does not come up." \
    "Its configuration is $GUNICORN_CONFIG (hooks/settings.sh)." "correct what its log says above."
reload_nginx || die "Nginx could not be reloaded or started." "Its configuration is in order." \
    "see on the instance: systemctl status nginx"
keep_gunicorn
succeed "$RELEASE runs."
