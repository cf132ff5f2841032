#!/bin/sh
# Makes the Debian package .build/mutabaa_VERSION_ARCHITECTURE.deb of what build.sh made.
# Needs dpkg-deb; with dpkg-shlibdeps (package dpkg-dev) too, the dependencies carry versions.
set -eu
umask 022
cd "$(dirname "$0")/.."
# shellcheck source=Packaging/version.sh
. Packaging/version.sh

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/root
program=.build/install/mutabaa
version=$(program_version "$program")
architecture=$(dpkg --print-architecture)
# Who makes the package, by the variables that Debian's tools take.
maintainer="${DEBFULLNAME:-Mutabaa developers} <${DEBEMAIL:-mutabaa@localhost}>"
documents=$root/usr/share/doc/mutabaa

# The packages of the libraries that the program needs.
libraries() {
    if command -v dpkg-shlibdeps >/dev/null; then
        mkdir -p "$work/debian"
        echo 'Source: mutabaa' >"$work/debian/control"
        binary=$PWD/$program
        (cd "$work" && dpkg-shlibdeps --warnings=0 -O "$binary") | sed -n 's/^shlibs:Depends=//p'
    else
        # The path that ldd prints may go through a link such as /lib.
        ldd "$program" | awk '$2 == "=>" { print $3 }' | while read -r path; do
            dpkg -S "$path" 2>/dev/null || dpkg -S "$(readlink -f "$path")"
        done | sed 's/:.*//' | sort -u | paste -s -d , | sed 's/,/, /g'
    fi
}

Packaging/install.sh install /usr "$root" >/dev/null
# Debian's zsh looks for the completions of packages elsewhere.
mv "$root/usr/share/zsh/site-functions" "$root/usr/share/zsh/vendor-completions"
gzip -9 -n "$root/usr/share/man/man1/mutabaa.1"

install -d -m 0755 "$documents/examples"
install -m 0644 .build/install/copyright "$documents/copyright"
install -m 0644 README.md "$documents/README.md"
gzip -9 -n <CHANGELOG.md >"$documents/changelog.gz"
install -m 0644 Examples/*.txt Examples/*.csv "$documents/examples"
install -m 0755 Examples/demo.sh "$documents/examples"
sed -e "s/@VERSION@/$version/" -e "s/@MAINTAINER@/$maintainer/" \
    -e "s/@DAY@/$(LC_ALL=C date -u -R -d "@$(source_date)")/" Packaging/changelog.in |
    gzip -9 -n >"$documents/changelog.Debian.gz"

size=$(du -s -k --apparent-size "$root/usr" | cut -f 1)
install -d -m 0755 "$root/DEBIAN"
sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" \
    -e "s/@MAINTAINER@/$maintainer/" -e "s/@DEPENDS@/$(libraries)/" -e "s/@SIZE@/$size/" \
    Packaging/control.in >"$root/DEBIAN/control"
(cd "$root" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum) >"$root/DEBIAN/md5sums"
chmod 0644 "$root/DEBIAN/control" "$root/DEBIAN/md5sums"

# The same source and tools give the same package, byte for byte.
SOURCE_DATE_EPOCH=$(source_date)
export SOURCE_DATE_EPOCH
find "$root" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group --build "$root" ".build/mutabaa_${version}_$architecture.deb"
