# Facts about the source, for the other scripts; run in the project's folder.
# shellcheck shell=sh

# The program's version, such as 0.1.0.
# usage: program_version PROGRAM
program_version() { "$1" --version | sed 's/^mutabaa //'; }

# When the source was last changed, in seconds: SOURCE_DATE_EPOCH, else the last commit, else the
# changelog's date.
source_date() {
    if [ -n "${SOURCE_DATE_EPOCH:-}" ]; then
        echo "$SOURCE_DATE_EPOCH"
    else
        git log -1 --format=%ct 2>/dev/null || date -r CHANGELOG.md +%s
    fi
}
