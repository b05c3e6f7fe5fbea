#!/usr/bin/env bash
#
# ApplicationStart: tests Nginx's configuration and the new code, and only then lets a new Gunicorn take over from the one
# that runs; where none runs, it simply starts. No request is lost: when the new release does not come up, the old one has
# never stopped, every link points back to it, and this hook fails with the reason.

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

try_site() {
    local rest=${VERIFY_PAGE#*://}
    ask_release "$RELEASE" python "$HOOKS/lib/try-site.py" "$SITE" "/${rest#*/}" || {
        show_answer
        die "The new release does not work: it was asked for $VERIFY_PAGE before anybody else could." \
            "The code of the revision, with $DJANGO_SETTINGS (hooks/settings.sh)." "correct what Django says above."
    }
}

# What Django says is the only way to tell migrations from a database that does not answer.
look_after_migrations() {
    local django=(timeout 60 python -m django)
    case $MIGRATE in
        ignore) ;;
        no)
            ask_release "$RELEASE" "${django[@]}" migrate --check --plan && return 0
            case $answer in
                *"Planned operations"*)
                    say "The database has not seen these migrations (MIGRATE=no in hooks/settings.sh):" "$answer"
                    ;;
                *"settings.DATABASES is improperly configured"*) say "This site has no database." ;;
                *)
                    show_answer
                    die "The database could not be asked for its migrations." "DATABASES in $DJANGO_SETTINGS." \
                        "correct what Django says above, or set MIGRATE=ignore in hooks/settings.sh."
                    ;;
            esac
            ;;
        yes)
            ask_release "$RELEASE" "${django[@]}" migrate --no-input || {
                show_answer
                die "The migrations could not be applied." "MIGRATE=yes in hooks/settings.sh." "correct what Django says above."
            }
            say "$answer"
            ;;
        *) die "MIGRATE is \"$MIGRATE\"." "hooks/settings.sh." 'let it be "no", "yes" or "ignore".' ;;
    esac
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
look_after_migrations
publish_files
try_gunicorn "$RELEASE" || die "The new Gunicorn does not come up." "Its configuration is $GUNICORN_CONFIG (hooks/settings.sh)." \
    "correct what its log says above."
reload_nginx || die "Nginx could not be reloaded." "systemctl reload-or-restart nginx" \
    "see on the instance: systemctl status nginx"
keep_gunicorn
succeed "$RELEASE runs."
