# shellcheck shell=bash
#
# How does Nginx take up what a release brings along? Both fail with Nginx's words on stderr.

test_nginx() { quietly sudo nginx -t; }

# Starts it where it does not run. Visitors do not notice: the old workers finish their requests.
reload_nginx() {
    if pgrep --exact nginx >/dev/null; then
        quietly sudo nginx -s reload
    else
        sudo systemctl start nginx
    fi
}

# Nginx talks on stderr about what went well, too.
quietly() {
    local words
    words=$("$@" 2>&1) || {
        printf '%s\n' "$words" >&2
        return 1
    }
}
