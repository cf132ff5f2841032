#!/bin/sh
# Tries the installation: into a folder and out again, then the Debian package in a clean Debian.
# The latter needs root, debootstrap and a mirror; without them it says so and leaves it out,
# unless asked to use this machine's own system.
# usage: check.sh PACKAGE.deb [--here]
set -eu

package=$(realpath "$1")
place=${2:-}
cd "$(dirname "$0")/.."
work=$(mktemp -d)
target=
leave() {
    [ -z "$target" ] || umount "$target/proc" 2>/dev/null || true
    rm -rf --one-file-system "$work"
}
trap leave EXIT

fail() {
    echo "FAILED: $*" >&2
    exit 1
}
passed() { echo "passed: $*"; }

check_folder() {
    mkdir "$work/root"
    Packaging/install.sh install /usr/local "$work/root" >/dev/null
    placed=$(cd "$work/root/usr/local" && find . -type f -printf '0%m %P\n' | sort)
    wanted=$(grep -v '^#' Packaging/files | awk '{ print $1, $3 }' | sort)
    [ "$placed" = "$wanted" ] || fail "make install placed $placed"
    if ldd "$work/root/usr/local/bin/mutabaa" | grep libswift; then
        fail 'it needs a library of Swift'
    fi
    echo kept >"$work/root/usr/local/share/kept"
    Packaging/install.sh uninstall /usr/local "$work/root" >/dev/null
    left=$(find "$work/root" -type f)
    [ "$left" = "$work/root/usr/local/share/kept" ] || fail "make uninstall left $left"
    passed 'install and uninstall in a folder'
}

# Runs something in the system under test: here, or below a folder.
inside() {
    if [ -n "$target" ]; then
        chroot "$target" /usr/bin/env -i HOME=/root LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin \
            DEBIAN_FRONTEND=noninteractive "$@"
    else
        env -i HOME="$work" LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin \
            DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

# All files but those that change by themselves.
files() {
    find "$target/etc" "$target/usr" "$target/var/lib" "$target/opt" -xdev \
        ! -path '*/var/lib/dpkg/*' ! -path '*/var/lib/apt/*' ! -path '*/var/cache/*' \
        ! -path '*/var/lib/systemd/*' -printf '%p %y %m\n' 2>/dev/null | sort
}

# An address of a Debian mirror that this machine uses.
mirror() {
    cat /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null |
        sed -n 's/^URIs: *\([^ ]*\).*/\1/p; s/^deb  *\(\[[^]]*\] *\)\{0,1\}\([^ ]*\) .*/\2/p' |
        grep -v security | head -n 1
}

make_system() {
    debootstrap --variant=minbase --include=ca-certificates bookworm "$work/debian" "$(mirror)" \
        >"$work/log" 2>&1 || { tail -n 3 "$work/log"; return 1; }
    target=$work/debian
    mount -t proc proc "$target/proc"
    # Documents are left out of small images; here they are wanted.
    rm -f "$target"/etc/dpkg/dpkg.cfg.d/*
    for settings in /etc/apt/apt.conf /etc/apt/apt.conf.d/*proxy*; do
        [ ! -f "$settings" ] || cp "$settings" "$target/etc/apt/apt.conf.d/"
    done
    cp /etc/resolv.conf "$target/etc/resolv.conf" 2>/dev/null || true
}

check_package() {
    inside apt-get update -qq
    # What the package needs and what the check needs are there before, so that only it is compared.
    inside apt-get install -y -qq --no-install-recommends man-db libsqlite3-0 bash-completion \
        libstdc++6 >/dev/null
    files >"$work/before"
    cp "$package" "$target/tmp/mutabaa-check.deb"
    inside apt-get install -y -qq --no-install-recommends /tmp/mutabaa-check.deb >/dev/null
    files >"$work/with"
    rm "$target/tmp/mutabaa-check.deb"

    inside mutabaa --version
    inside man -P cat mutabaa 2>/dev/null | grep -q 'EXIT STATUS' || fail 'man mutabaa'
    inside /usr/share/doc/mutabaa/examples/demo.sh /usr/bin/mutabaa >"$work/demo" 2>&1 ||
        fail "the demo: $(tail -n 3 "$work/demo")"
    tail -n 1 "$work/demo"
    inside mutabaa agency import /usr/share/doc/mutabaa/examples/agencies.csv
    # shellcheck disable=SC2016 # The inner shell expands these.
    inside bash -c '
        . /usr/share/bash-completion/bash_completion
        _completion_loader mutabaa
        COMP_WORDS=(mutabaa list --owner trai) COMP_CWORD=3 COMP_LINE="${COMP_WORDS[*]}"
        COMP_POINT=${#COMP_LINE} COMPREPLY=()
        _mutabaa mutabaa trai --owner
        [ "${COMPREPLY[*]}" = training ]' || fail 'completion by bash'

    inside apt-get remove -y -qq mutabaa >/dev/null
    files >"$work/after"
    diff "$work/before" "$work/after" || fail 'apt-get remove left these behind'
    if [ -n "$target" ]; then home=$target/root; else home=$work; fi
    [ -s "$home/.local/share/mutabaa/register.sqlite" ] || fail 'the register is gone'
    passed "the package: $(comm -13 "$work/before" "$work/with" | wc -l) files and folders came and went"
}

check_folder
if [ "$place" = --here ]; then
    check_package
elif [ "$(id -u)" != 0 ] || ! command -v debootstrap >/dev/null; then
    echo 'left out: the package in a clean Debian, which needs root and debootstrap'
elif make_system; then
    check_package
else
    echo 'left out: the package in a clean Debian, which debootstrap could not make'
fi
