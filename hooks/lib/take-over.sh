# shellcheck shell=bash
#
# How does a site that was deployed without releases get them? Once, before the first deployment of the new kind, and
# without a visitor noticing: ~/potato, WEB_ROOT/static and WEB_ROOT/docs are real folders then, and Gunicorn runs from the
# first. When no instance has them any more, this file can go.

# What is taken over becomes a release of this name.
TAKEN_OVER=$RELEASES/before-releases

# take_over_potato: ~/potato becomes a release, and a link to it.
take_over_potato() {
    local serving
    if [[ -d $OLD_POTATO && ! -L $OLD_POTATO ]]; then
        sudo rm -rf "$TAKEN_OVER-old"
        sudo mv -T "$OLD_POTATO" "$TAKEN_OVER-old"
    fi
    [[ -d $POTATO && ! -L $POTATO ]] || return 0
    if serving=$(serving_release) && [[ $serving == "$POTATO" ]]; then
        move_gunicorn_away
    elif [[ $serving != "$TAKEN_OVER" ]]; then
        sudo rm -rf "$TAKEN_OVER"
        sudo mv -T "$POTATO" "$TAKEN_OVER"
        point "$TAKEN_OVER/.venv" "$OLD_VENV"
        sudo chown -R "$SITE_USER:" "$TAKEN_OVER"
    fi
    sudo rm -rf "$POTATO"
    point "$POTATO" "$TAKEN_OVER"
    say "$POTATO was a folder; now it is a link to $TAKEN_OVER."
}

# The Gunicorn that runs would look for its templates, and for what it has not imported yet, in the new release. So the same
# code takes over from another place.
move_gunicorn_away() {
    sudo rm -rf "$TAKEN_OVER"
    sudo cp -a "$POTATO" "$TAKEN_OVER"
    sudo chown -R "$SITE_USER:" "$TAKEN_OVER"
    point "$TAKEN_OVER/.venv" "$OLD_VENV"
    try_gunicorn "$TAKEN_OVER" || die "The site that runs did not start a second time, from $TAKEN_OVER." \
        "Its environment is OLD_VENV in hooks/settings.sh, $OLD_VENV." "correct what Gunicorn says above. The site still runs."
    keep_gunicorn
}

# take_over_files RELEASE: what Nginx serves becomes the release's.
take_over_files() {
    local public name
    public=$(public_of "$1")
    for name in static docs; do
        [[ -d $WEB_ROOT/$name && ! -L $WEB_ROOT/$name ]] || continue
        mkdir -p "$public"
        sudo rm -rf "$public/$name" "$WEB_ROOT/$name.old"
        sudo cp -al "$WEB_ROOT/$name" "$public/$name"
        [[ -L $WEB_ROOT/current ]] || point "$WEB_ROOT/current" "$public"
        ln -s "current/$name" "$WEB_ROOT/$name.old"
        exchange "$WEB_ROOT/$name" "$WEB_ROOT/$name.old"
        sudo rm -rf "$WEB_ROOT/$name.old"
        sudo chown -R "$SITE_USER:" "$public/$name"
    done
}

# exchange FOLDER LINK: each gets the other's name, in one step where the file system can (an overlay cannot).
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
