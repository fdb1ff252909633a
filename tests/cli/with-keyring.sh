#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
# with-keyring.sh COMMAND…: runs it beside an unlocked gnome-keyring of its own, with a home of its own.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME=$folder XDG_RUNTIME_DIR=$folder XDG_DATA_HOME=$folder/share
mkdir -p "$XDG_DATA_HOME"
dbus-run-session -- bash -c '
    # In the foreground, so that it ends with us: --daemonize leaves one behind.
    printf test | gnome-keyring-daemon --unlock --components=secrets --foreground >/dev/null 2>&1 &
    keyring=$!
    for _ in $(seq 200); do
        gdbus call --session -d org.freedesktop.DBus -o / -m org.freedesktop.DBus.NameHasOwner \
            org.freedesktop.secrets 2>/dev/null | grep -q true && break
        sleep 0.05
    done
    "$@"
    code=$?
    kill $keyring
    wait $keyring 2>/dev/null
    exit $code' _ "$@"
