#!/bin/sh
# Measures whole commands on generated registers, as ratios in one run: the release build against
# the sqlite3 program doing the same SELECT or the same write, and against Taskwarrior's list.
# Single times say little on a busy machine; the ratios hold.
#
#     SIZES="1000 10000" Benchmarks/run.sh      # registers of these sizes, else up to 100000
set -eu

cd "$(dirname "$0")"
for tool in hyperfine:hyperfine sqlite3:sqlite3 task:taskwarrior; do
    command -v "${tool%:*}" >/dev/null && continue
    if [ "$(id -u)" = 0 ]; then apt-get update -qq && apt-get install --yes -qq "${tool#*:}" >/dev/null
    else echo "Missing: ${tool#*:}. Type as root:  apt-get install --yes ${tool#*:}" >&2; exit 69; fi
done
../Packaging/build.sh >/dev/null
swift build -c release
program=$(cd .. && pwd)/.build/install/mutabaa
generate="$(swift build -c release --show-bin-path)/generate"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
trap 'exit 130' INT TERM
export MUTABAA_TODAY=2026-06-15 MUTABAA_LANGUAGE=en MUTABAA_ACTOR=office

# Prints the medians of two commands and their ratio: compare NAME RUNS PREPARE OURS OTHER.
compare() {
    hyperfine --shell=none --warmup 1 --runs "$2" --prepare "$3" --export-json "$folder/figures" \
        "$4" "$5" >/dev/null 2>"$folder/errors" || { cat "$folder/errors" >&2; return 1; }
    awk -v name="$1" -F'[:,]' '
        /"median"/ { times[++n] = $2 * 1000 }
        END { printf "  %-34s %9.1f ms %9.1f ms %7.2fx\n", name, times[1], times[2], times[1] / times[2] }
    ' "$folder/figures"
}

# Writes the open recommendations as Taskwarrior's own file: what it can hold of each.
tasks() {
    mkdir -p "$folder/task"
    sqlite3 -separator '' "$MUTABAA_REGISTER" "
        SELECT '[description:\"', replace(replace(r.text, '[', '('), ']', ')'), '\"',
            iif(r.due IS NULL, '', ' due:\"' || strftime('%s', r.due) || '\"'),
            ' entry:\"1767225600\" kind:\"', r.kind, '\" meeting:\"', m.title,
            '\" modified:\"1767225600\" priority:\"M\" project:\"',
            ifnull(ifnull(a.name, r.ownerName), 'none'), '\" status:\"pending\"',
            ifnull(' tags:\"' || replace(r.topics, '-', '_') || '\"', ''), ' uuid:\"',
            lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4'
                || substr(hex(randomblob(2)), 2) || '-a' || substr(hex(randomblob(2)), 2) || '-'
                || hex(randomblob(6))), '\"]'
        FROM recommendation r JOIN status s ON s.key = r.status JOIN meeting m ON m.id = r.meeting
            LEFT JOIN agency a ON a.key = r.owner WHERE s.category = 'open'
        " >"$folder/task/pending.data"
    : >"$folder/task/completed.data"
    printf '%s\n' "data.location=$folder/task" confirmation=off hooks=off \
        uda.kind.type=string uda.meeting.type=string >"$folder/taskrc"
}

measure() {
    size=$1
    runs=$2
    rm -rf "$folder/register" "$folder/records"
    mkdir "$folder/register"
    export MUTABAA_REGISTER="$folder/register/register.sqlite"
    "$generate" "$size" "$folder/records"
    "$generate" 20 "$folder/more"
    sed 's/رقم (1)/رقم (0)/' "$folder/more/minutes-000000.txt" >"$folder/more.txt"
    "$program" agency import ../Examples/agencies.csv 2>/dev/null
    began=$(date +%s.%N)
    "$program" import "$folder"/records/*.txt >/dev/null 2>&1
    ended=$(date +%s.%N)
    # The older half is done. A range has at most ten thousand numbers.
    ranges=$(seq 1 10000 $((size / 2)) | while read -r first; do
        last=$((first + 9999)); [ "$last" -le $((size / 2)) ] || last=$((size / 2)); echo "$first-$last"
    done)
    # shellcheck disable=SC2086 # each range is a word
    "$program" update $ranges --status implemented --reason "تم التحقق" >/dev/null 2>&1
    cp "$MUTABAA_REGISTER" "$folder/register/copy.sqlite"
    copy="$folder/register/copy.sqlite"
    echo
    echo "$size recommendations, $((size / 2)) open, $(du -m "$MUTABAA_REGISTER" | cut -f1) MB;" \
        "imported at $(echo "$size $began $ended" | awk '{ printf "%.0f", $1 / ($3 - $2) }') a second"
    printf '  %-34s %12s %12s %8s\n' "" mutabaa sqlite3 ratio
    compare "start-up" 30 true "$program --version" "sqlite3 --version"
    for question in "list --format csv, all open:list" \
        "one owner, overdue:overdue" "report:report" "search, two words:search"; do
        case ${question#*:} in
        list) ours="list --format csv" ;;
        overdue) ours="list --owner legal-affairs --overdue --format csv" ;;
        report) ours="report" ;;
        search) ours="search \"قاعدة البصمات\"" ;;
        esac
        compare "${question%:*}" "$runs" true "$program $ours" \
            "sqlite3 -csv $MUTABAA_REGISTER '.read SQL/${question#*:}.sql'"
    done
    compare "update of one" "$runs" "$program update 900 --priority normal" \
        "$program update 900 --priority high" "sqlite3 $copy '.read SQL/update.sql'"
    "$program" import "$folder/more.txt" >/dev/null 2>&1
    compare "import of a record with 20" "$runs" "$program undo" \
        "$program import $folder/more.txt" "sqlite3 $copy '.read SQL/import.sql'"
    tasks
    echo "                                            mutabaa  Taskwarrior"
    compare "list, all open" 3 true "$program list --format csv" "task rc:$folder/taskrc list"
}

# How fast records are read, from their bytes on, on one core; and pyarabic's tokenisation of the
# same bytes, where `pip install pyarabic` was done.
extraction() {
    corpus=../Tests/ExtractionTests/Corpus
    echo
    swift build --package-path .. -c release --product score >/dev/null
    # Run as it is: a program that was started by `swift run` inherits its peak of memory.
    "$(swift build --package-path .. -c release --show-bin-path)/score" --speed "$corpus"
    if python3 -c 'import pyarabic' 2>/dev/null; then python3 pyarabic-speed.py "$corpus"
    else echo "pyarabic is not there, so nothing is compared: pip install pyarabic"; fi
}

echo "$(date -u +%F), $(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg), $(sqlite3 --version | cut -d' ' -f1), $("$program" --version)"
extraction
for size in ${SIZES:-1000 10000 100000}; do
    measure "$size" "$([ "$size" -gt 20000 ] && echo 5 || echo 15)"
done
