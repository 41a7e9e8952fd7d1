#!/bin/sh
# Install what pip cannot bring (Debian): Qt's shared libraries, a virtual screen, the tools of the hand check, an office program,
# a database server for the tests of a county that uses one.
packages="libglib2.0-0 libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libxcb-cursor0 libxcb-icccm4 \
libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0 xvfb xauth xdotool openbox \
age minisign qpdf poppler-utils zstd jq unzip libreoffice-calc-nogui postgresql"
command -v dpkg-query >/dev/null 2>&1 || exit 0
missing=""
for package in $packages; do
    dpkg-query --show --showformat='${Status}' "$package" 2>/dev/null | grep -q "ok installed" || missing="$missing $package"
done
[ -z "$missing" ] && exit 0
line="apt-get update && apt-get install --yes --no-install-recommends$missing"
case "$missing" in
*postgresql*)  # the tests start servers of their own: the package shall make and start none
    none=/etc/postgresql-common/createcluster.d/none.conf
    line="mkdir -p ${none%/*} && echo create_main_cluster = false > $none && $line; done=\$?; rm -f $none; exit \$done"
    ;;
esac
if [ "$(id -u)" = 0 ]; then
    echo "Installing$missing"
    sh -c "$line" >/dev/null && exit 0
elif command -v sudo >/dev/null 2>&1 && sudo --non-interactive true 2>/dev/null; then
    echo "Installing$missing"
    sudo sh -c "$line" >/dev/null && exit 0
fi
echo "Some system packages are missing. Please run once:"
echo "    sudo sh -c '$line'"
exit 0
