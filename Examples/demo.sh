#!/bin/sh
# Shows the product in a minute: each command is printed before it runs, in a temporary register.
# usage: demo.sh PROGRAM
set -eu

program=$1
examples=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# The day is fixed, so that the demo shows the same in every year.
export MUTABAA_REGISTER="$folder/register.sqlite" MUTABAA_TODAY=2026-06-15 MUTABAA_ACTOR=demo
export MUTABAA_LANGUAGE=en

say() { printf '\n== %s ==\n' "$1"; }

run() {
    printf '\n$ mutabaa'
    for word in "$@"; do
        case $word in
            *[!A-Za-z0-9./_=-]*) printf ' "%s"' "$word" ;;
            *) printf ' %s' "$word" ;;
        esac
    done
    printf '\n'
    "$program" "$@"
}

say 'The agencies of the ministry, and the records of three meetings'
cd "$examples"
run agency import agencies.csv
run import annual-meeting.txt
run import committee-minutes.txt
run import security-meeting.txt

say 'List: what is open'
run list

say 'Update: where it stands'
run update 2 --status in-progress --due "قبل نهاية الشهر" --note "أُسند الملف إلى لجنة مشتركة"
run update 3 --confirm-owner --position "أُعد مشروع قرار الإنشاء" --progress 40
run update 12 --status reported --said-by "مكتب الشؤون القانونية" --reference "م.ق/118"
run update 11 --status implemented --reason "اكتمل البرنامج وسُلمت الشهادات" --on 2026-06-10
run extend 17 --to "نهاية الربع الثالث" --reason "تأخر طباعة النموذج"

say 'One recommendation, with its source and its history'
run show 2

say 'Take back the last act'
run undo
run list --overdue

say 'Report: to the minister, in English and in Arabic'
run report
run --language ar report

say 'And the register is whole'
run verify
