#!/bin/sh
# Puts what build.sh made in its place, or takes it away again. Registers are never touched.
# usage: install.sh install|uninstall PREFIX [DESTDIR]
set -eu

deed=$1
prefix=$2
root=${3:-}
cd "$(dirname "$0")/.."

case $prefix in
    /*) ;;
    *)
        echo "PREFIX must begin with /: $prefix" >&2
        exit 64
        ;;
esac

grep -v '^#' Packaging/files | while read -r mode name place; do
    target=$root$prefix/$place
    case $deed in
        install)
            install -d -m 0755 "$(dirname "$target")"
            install -m "$mode" ".build/install/$name" "$target"
            ;;
        uninstall) rm -f "$target" ;;
        *)
            echo "usage: install.sh install|uninstall PREFIX [DESTDIR]" >&2
            exit 64
            ;;
    esac
    echo "$deed $target"
done
