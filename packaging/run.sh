#!/bin/sh
# Open the window on a filled demo village; without a screen walk the whole main job and say what it made.
bin=$1
folder=$2
password="shuangyu-2026"
export VILLAGEDESK_PASSWORD="$password"
if [ -z "$DISPLAY$WAYLAND_DISPLAY" ]; then
    exec "$bin/villagedesk" tour --to "$folder-tour"
fi
if [ ! -e "$folder/keyslots.json" ]; then
    "$bin/villagedesk" demo --data "$folder" --people 300
fi
exec "$bin/villagedesk" --data "$folder" --show-password "$password"
