#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
# with-display.sh COMMAND…: runs it on an X display of its own, beside a real notification service.
set -euo pipefail
folder=$(cd "$(dirname "$0")" && pwd)
export QT_QPA_PLATFORM=xcb
export QT_XCB_GL_INTEGRATION=none # Nothing here paints through GL, and a machine's driver may leak.
exec xvfb-run -a "$folder/with-bus.sh" bash -c '
    dunst >/dev/null 2>&1 &
    dunst=$!
    for _ in $(seq 100); do
        gdbus call --session -d org.freedesktop.DBus -o / -m org.freedesktop.DBus.NameHasOwner \
            org.freedesktop.Notifications 2>/dev/null | grep -q true && break
        sleep 0.05
    done
    code=0
    "$@" || code=$?
    kill $dunst
    wait $dunst 2>/dev/null
    exit $code' _ "$@"
