#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
# sandboxed.sh COMMAND…: runs it as somebody for whom the engine has its sandbox: root becomes nobody.
# Leaves with 77 (skipped) where the kernel gives no user namespaces to such people.
set -euo pipefail
user=()
[ "$(id -u)" = 0 ] && user=(setpriv --reuid=65534 --regid=65534 --clear-groups)
if ! reason=$("${user[@]}" unshare --user true 2>&1); then
    echo "skipped: no user namespaces here, which the engine's sandbox is made of: $reason"
    exit 77
fi
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
[ "$(id -u)" = 0 ] && chown 65534:65534 "$home"
chmod 700 "$home"
# Nobody can write where the builder can; what the tests of the builder note there is enough.
unset QTWEBENGINE_DISABLE_SANDBOX VIGIE_WIRE_USE_DIR DBUS_SESSION_BUS_ADDRESS
code=0
HOME=$home TMPDIR=$home XDG_RUNTIME_DIR=$home XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache \
    XDG_DATA_HOME=$home/data "${user[@]}" "$@" || code=$?
exit "$code"
