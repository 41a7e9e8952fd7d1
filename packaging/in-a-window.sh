#!/bin/sh
# Run tests in real windows on a virtual screen; without Xvfb say what to install, and fail where nothing may be skipped.
if command -v xvfb-run >/dev/null 2>&1; then
    exec xvfb-run --auto-servernum --server-args="-screen 0 1366x768x24" env QT_QPA_PLATFORM=xcb "$@"
fi
echo "SKIPPED in a real window: apt-get install xvfb xauth"
[ -z "$VILLAGEDESK_NO_SKIP" ]
