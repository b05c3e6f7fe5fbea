# shellcheck shell=bash
#
# How does a site that was deployed without releases get them? Once, before the first deployment of the new kind, and
# without a visitor noticing: ~/potato, WEB_ROOT/static and WEB_ROOT/docs are real folders then, and Gunicorn runs from the
# first. When no instance has them any more, this file can go.

# What is taken over becomes a release of this name.
TAKEN_OVER=$RELEASES/before-$DEPLOYMENT_ID

# take_over_potato: a ~/potato that is a folder becomes a release, and a link to the one that runs.
take_over_potato() {
    local serving
    if [[ -d $OLD_POTATO && ! -L $OLD_POTATO ]]; then
        sudo mv -T "$OLD_POTATO" "$RELEASES/older-than-$DEPLOYMENT_ID"
    fi
    [[ -d $POTATO && ! -L $POTATO ]] || return 0
    serving=$(serving_release) || serving=
    if [[ $serving == "$POTATO" ]]; then
        sudo cp -a "$POTATO" "$TAKEN_OVER"
        move_gunicorn
        serving=$TAKEN_OVER
        sudo rm -rf "$POTATO"
    else
        # Nobody runs it: an old site that is down, or what a failed installation has left.
        sudo mv -T "$POTATO" "$TAKEN_OVER"
        own_taken_over
    fi
    point "$POTATO" "${serving:-$TAKEN_OVER}"
    say "$POTATO was a folder; now it is a link to ${serving:-$TAKEN_OVER}."
}

own_taken_over() {
    sudo chown -R "$SITE_USER:" "$TAKEN_OVER"
    point "$TAKEN_OVER/.venv" "$OLD_VENV"
}

# The Gunicorn that runs would look for its templates, and for what it has not imported yet, in the new release. So the same
# code takes over from another place.
move_gunicorn() {
    own_taken_over
    try_gunicorn "$TAKEN_OVER" || die "The site that runs did not start a second time, from $TAKEN_OVER." \
        "Its environment is $OLD_VENV (OLD_VENV in hooks/settings.sh)." "correct what Gunicorn says above. The site still runs."
    keep_gunicorn
}

# take_over_files RELEASE: what Nginx serves becomes the release's.
take_over_files() {
    local name public
    public=$(public_of "$1")
    for name in static docs; do
        [[ -d $WEB_ROOT/$name && ! -L $WEB_ROOT/$name ]] || continue
        mkdir -p "$public"
        sudo rm -rf "$public/$name" "$WEB_ROOT/$name.old"
        sudo cp -al "$WEB_ROOT/$name" "$public/$name"
        sudo chown -R "$SITE_USER:" "$public/$name"
        [[ -L $WEB_ROOT/current ]] || point "$WEB_ROOT/current" "$public"
        ln -s "current/$name" "$WEB_ROOT/$name.old"
        exchange "$WEB_ROOT/$name" "$WEB_ROOT/$name.old"
        sudo rm -rf "$WEB_ROOT/$name.old"
    done
}

# exchange FOLDER LINK: each gets the other's name, in one step where the file system can (not every overlay can).
exchange() {
    "$PYTHON" - "$1" "$2" <<'END' && return 0
import ctypes, os, sys
AT_FDCWD, RENAME_EXCHANGE = -100, 2
libc = ctypes.CDLL(None)
sys.exit(libc.renameat2(AT_FDCWD, os.fsencode(sys.argv[1]), AT_FDCWD, os.fsencode(sys.argv[2]), RENAME_EXCHANGE) != 0)
END
    sudo rm -rf "$1"
    mv -T "$2" "$1"
}
