# shellcheck shell=bash
#
# Which release is which, and how does the site go from one to another? Each deployment has a folder of its own, and links
# say which of them runs. A link is only ever replaced in one step, so there is no moment without a release.
#
#   ~/potato               the release that runs; while a deployment is at work: the one that is being installed
#   ~/old-potato           the one before it
#   ~/releases/ID          a release; ID is CodeDeploy's deployment id
#   ~/releases/ID/.venv    its virtual environment, in ~/venvs
#   WEB_ROOT/current       static files and documentation of the release that runs, in WEB_ROOT/releases/ID
#
# A release keeps in .way-back what the links were before it was installed, until its deployment has succeeded.

# shellcheck disable=SC2153  # RELEASES is from settings.sh
RELEASE=$RELEASES/${DEPLOYMENT_ID:?is given to a hook by the agent of CodeDeploy}

# point LINK TARGET: in one step, whatever the link pointed to before.
point() {
    ln -sfn "$2" "$1.new"
    mv -fT "$1.new" "$1"
}

# points LINK TARGET: does it?
points() { [[ -L $1 && $(readlink "$1") == "$2" ]]; }

# release_of LINK: the release it points to; fails when there is none.
release_of() { [[ -L $1 && -d $1 ]] && readlink "$1"; }

# public_of RELEASE: where its static files and its documentation are, for Nginx cannot look into the home directory.
public_of() { printf '%s\n' "$WEB_ROOT/releases/${1##*/}"; }

# begin_release PREVIOUS: makes its folder, and points the links at it and at the one before (none: empty).
begin_release() {
    local back=$RELEASE/.way-back
    mkdir -p "$back"
    # Run twice, this is the deployment's own work by now.
    if ! points "$POTATO" "$RELEASE"; then
        [[ -z $1 ]] || point "$back/potato" "$1"
        [[ ! -L $OLD_POTATO ]] || point "$back/old-potato" "$(readlink "$OLD_POTATO")"
        [[ ! -L $WEB_ROOT/current ]] || point "$back/current" "$(readlink "$WEB_ROOT/current")"
    fi
    [[ -z $1 ]] || point "$OLD_POTATO" "$1"
    point "$POTATO" "$RELEASE"
}

# go_back RELEASE: every link is as it was before that release, if its deployment has not succeeded and the links are still
# its own. It makes nothing bigger than a link, so it works on a full disk.
go_back() {
    local back=$1/.way-back
    [[ -d $back ]] || return 0
    ! points "$WEB_ROOT/current" "$(public_of "$1")" || restore_link "$WEB_ROOT/current" "$back/current"
    points "$POTATO" "$1" || return 0
    restore_link "$OLD_POTATO" "$back/old-potato"
    # The last, for it tells whether this has been done.
    restore_link "$POTATO" "$back/potato"
}

restore_link() {
    if [[ -L $2 ]]; then
        point "$1" "$(readlink "$2")"
    else
        rm -f "$1"
    fi
}

# previous_release: what ran before this deployment; fails when nothing did.
previous_release() { readlink "$RELEASE/.way-back/potato"; }

# keep_release: this one has succeeded, so there is no way back any more.
keep_release() { rm -rf "$RELEASE/.way-back"; }

# adopt_directory: CodeDeploy's agent removes what its last deployment has made, also ~/potato where that had made it, be it
# a link by now, and then makes a real folder. What is in there is the release.
adopt_directory() {
    [[ -d $POTATO && ! -L $POTATO ]] || return 0
    sudo find "$POTATO" -mindepth 1 -maxdepth 1 -exec mv -t "$RELEASE" {} +
    sudo rmdir "$POTATO"
    point "$POTATO" "$RELEASE"
}

# prune_releases: the newest KEEP_RELEASES stay, and so do the running one and the one before it. Environments and public
# files go with the last release that uses them.
prune_releases() {
    local release venv public
    local -A keep=(["$RELEASE"]=1)
    [[ ! -L $OLD_POTATO ]] || keep["$(readlink "$OLD_POTATO")"]=1
    while IFS= read -r release; do
        if ((${#keep[@]} < KEEP_RELEASES)) || [[ -v keep["$release"] ]]; then
            keep["$release"]=1
        else
            # What an interrupted installation has left belongs to root.
            sudo rm -rf "$release"
        fi
    done < <(find "$RELEASES" -mindepth 1 -maxdepth 1 -type d -printf '%T@ %p\n' | sort -rn | cut -d ' ' -f 2-)
    for public in "$WEB_ROOT"/releases/*/; do
        [[ -d $RELEASES/$(basename "$public") ]] || rm -rf "$public"
    done
    for venv in "$VENVS"/*/; do
        find "$RELEASES" -mindepth 2 -maxdepth 2 -name .venv -lname "${venv%/}" | grep -q . || rm -rf "$venv"
    done
}
