# shellcheck shell=bash
#
# How does Nginx take up what a release brings along? Both fail with Nginx's words on stderr.

test_nginx() {
    local words
    words=$(sudo nginx -t 2>&1) || {
        printf '%s\n' "$words" >&2
        return 1
    }
}

# Starts it where it does not run. Visitors do not notice: the old workers finish their requests.
reload_nginx() {
    if pgrep --exact nginx >/dev/null; then
        sudo nginx -s reload
    else
        sudo systemctl start nginx
    fi
}
