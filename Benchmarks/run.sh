#!/bin/sh
# A first look at speed, as ratios in one run: the release build on the example register, with
# `sqlite3 --version` as the unit. Single times say little on a busy machine; the ratios hold.
set -eu

cd "$(dirname "$0")/.."
command -v hyperfine >/dev/null || {
    if [ "$(id -u)" = 0 ]; then apt-get update -qq && apt-get install --yes -qq hyperfine >/dev/null
    else echo "Missing: hyperfine. Type as root:  apt-get install --yes hyperfine" >&2; exit 69; fi
}
swift build -c release
program="$(swift build -c release --show-bin-path)/mutabaa"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export MUTABAA_REGISTER="$folder/register.sqlite" MUTABAA_TODAY=2026-06-15 MUTABAA_LANGUAGE=en
"$program" agency import Examples/agencies.csv 2>/dev/null
"$program" import Examples/*.txt 2>/dev/null

hyperfine --warmup 3 --runs 30 --shell=none --export-json "$folder/figures.json" \
    "sqlite3 --version" "$program --version" "$program list" "$program report" \
    "$program extract Examples/annual-meeting.txt --format json" >/dev/null 2>&1
awk -F'[:,]' '
    /"command"/ { sub(/^[^:]*: *"/, ""); sub(/",? *$/, ""); sub(/^[^ ]*\//, ""); command = $0 }
    /"median"/ { if (!unit) unit = $2; printf "%7.1f ms %6.1fx  %s\n", $2 * 1000, $2 / unit, command }
' "$folder/figures.json"
