#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# install-packages.sh LIST…: installs those packages of the lists that are missing, as root if
# there are any. Says what it installs; says nothing and asks nothing when all are there.
set -euo pipefail

missing=()
for name in $(sed 's/#.*//' "$@"); do
    status=$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null || true)
    [ "$status" = installed ] || missing+=("$name")
done
[ ${#missing[@]} -eq 0 ] && exit 0

command -v apt-get >/dev/null || {
    echo "These packages are missing, and this is not a Debian system: ${missing[*]}" >&2
    exit 1
}
echo "Installing ${#missing[@]} Debian packages: ${missing[*]}"
as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || {
        echo "Installing needs root, and sudo is not here. Run as root: apt-get install ${missing[*]}" >&2
        exit 1
    }
    as_root=(sudo)
fi
log=$(mktemp)
trap 'rm -f "$log"' EXIT
install() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
        -o Dpkg::Options::=--force-unsafe-io -o DPkg::Lock::Timeout=300 "${missing[@]}"
}
# A machine that has its lists needs no update; a fresh one has none.
install >"$log" 2>&1 || { "${as_root[@]}" apt-get update >>"$log" 2>&1 && install >>"$log" 2>&1; } || {
    tail -n 20 "$log" >&2
    echo "The packages could not be installed." >&2
    exit 1
}
