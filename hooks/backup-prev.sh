#!/usr/bin/env bash
#
# BeforeInstall: makes a folder for this release and points ~/potato at it, so that the installation does not touch the
# release that runs; that one is ~/old-potato from here on. Before that it tidies up behind a deployment that was killed,
# takes over a site that was deployed without releases, and starts the release that should run, if it does not.

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
source "$HOOKS/shared/take-over.sh"

demand_space() {
    local free
    free=$(free_megabytes "$1")
    ((free >= FREE_MEGABYTES)) || die "The disk of $1 is full: $free MB are free, and $FREE_MEGABYTES have to be." \
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

# A machine was started anew, or the stop script of an older revision was thorough: the visitors need not wait for the new
# release, which may turn out not to work.
revive_previous() {
    [[ -n $previous && $STOP_FIRST != yes ]] && is_gone || return 0
    if try_gunicorn "$previous"; then
        keep_gunicorn
    else
        say "Gunicorn was not running, and does not start from $previous."
    fi
}

own_directory "$WEB_ROOT"
demand_space "$RELEASES"
demand_space "$WEB_ROOT"
settle_gunicorn
take_over_potato
find_previous
take_over_files "${previous:-$TAKEN_OVER}"
revive_previous

on_failure go_back "$RELEASE"
begin_release "$previous"
succeed "$POTATO is $RELEASE now. Before it: ${previous:-nothing}."
