#!/bin/sh
# Builds what is installed into .build/install: the program for release with the Swift runtime in
# it, its manual page and its completions.
# usage: build.sh [SWIFT]
set -eu

swift=${1:-swift}
cd "$(dirname "$0")/.."
folder=.build/install

# -s leaves the symbols out; lazy binding starts a little sooner than binding all at once.
set -- -c release --static-swift-stdlib -Xlinker -s
"$swift" build "$@" --product mutabaa
"$swift" build "$@" --product manual
built=$("$swift" build "$@" --show-bin-path)

mkdir -p "$folder"
program=$folder/mutabaa
install -m 0755 "$built/mutabaa" "$program"

# The day of the manual page is that of the source, so that the same source gives the same page.
# shellcheck source=Packaging/version.sh
. Packaging/version.sh
day=$(LC_ALL=C date -u -d "@$(source_date)" '+%B %-d, %Y')
"$program" --experimental-dump-help |
    "$built/manual" Packaging/mutabaa.1.in README.md "$day" >"$folder/mutabaa.1"

# The licences of all that is in the program, each as it stands in its source.
resources=$("$swift" -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
{
    cat Packaging/copyright
    for licence in .build/checkouts/*/LICENSE* .build/checkouts/*/NOTICE* \
        "$resources/../../share/swift/LICENSE.txt"; do
        [ -f "$licence" ] || continue
        case $licence in
            .build/*) name=$(basename "$(dirname "$licence")") ;;
            *) name='the Swift runtime and Foundation' ;;
        esac
        printf '\n======== %s: %s ========\n\n' "$name" "$(basename "$licence")"
        cat "$licence"
    done
} >"$folder/copyright"

# The Makefile takes the last of these for a sign that all was built.
"$program" --generate-completion-script bash >"$folder/mutabaa.bash"
"$program" --generate-completion-script zsh >"$folder/_mutabaa"
"$program" --generate-completion-script fish >"$folder/mutabaa.fish"
