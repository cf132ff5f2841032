#!/bin/sh
# Builds what is installed into .build/install: the program for release with the Swift runtime in
# it, its manual page and its completions.
# usage: build.sh [SWIFT]
set -eu

swift=${1:-swift}
cd "$(dirname "$0")/.."
folder=.build/install

# -s leaves the symbols out; no libraries are looked for beside the program.
set -- -c release --static-swift-stdlib --disable-local-rpath -Xlinker -s
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
        # Debian keeps a copy of the Apache License for all; its exceptions follow it.
        sed '/^ *Apache License$/,/END OF TERMS AND CONDITIONS/c\
Apache License 2.0: /usr/share/common-licenses/Apache-2.0' "$licence"
    done
} >"$folder/copyright"

# The Makefile takes the last of these for a sign that all was built.
# Completions of bash are read and not run, so their first line for running them goes.
"$program" --generate-completion-script bash | sed '1{/^#!/d}' >"$folder/mutabaa.bash"
"$program" --generate-completion-script zsh >"$folder/_mutabaa"
"$program" --generate-completion-script fish >"$folder/mutabaa.fish"
