#!/usr/bin/env bash
#
# BeforeInstall: makes a folder for this release and points ~/potato at it, so that the installation does not touch the
# release that runs; that one is ~/old-potato from here on. Before that it tidies up behind a deployment that was killed,
# and takes over a site that was deployed without releases.

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
source "$HOOKS/lib/take-over.sh"

demand_space() {
    local free
    free=$(df --output=avail --block-size=1M "$1" | tail -n 1)
    ((free >= FREE_MEGABYTES)) || die "The disk of $1 is full: ${free// /} MB are free, and $FREE_MEGABYTES have to be." \
        "FREE_MEGABYTES in hooks/settings.sh." "make room on the instance: du -xh / | sort -h | tail"
}

# What runs by now goes before what a killed deployment has left in the links.
find_previous() {
    local installed
    installed=$(release_of "$POTATO") || installed=
    if previous=$(serving_release); then
        [[ $installed == "$previous" || -z $installed ]] || go_back "$installed"
    else
        [[ -z $installed || $installed == "$RELEASE" ]] || go_back "$installed"
        previous=$(release_of "$POTATO") || previous=$(release_of "$OLD_POTATO") || previous=
    fi
}

own_directory "$WEB_ROOT"
demand_space "$RELEASES"
demand_space "$WEB_ROOT"
settle_gunicorn
take_over_potato
find_previous
take_over_files "${previous:-$TAKEN_OVER}"

on_failure go_back "$RELEASE"
begin_release "$previous"
succeed "$POTATO is $RELEASE now. Before it: ${previous:-nothing}."
