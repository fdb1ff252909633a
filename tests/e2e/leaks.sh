#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
# leaks.sh WORDS COMMAND…: passes if the command's own checks pass and it fails all the same, by the
# account of what it left behind, with those words.
set -uo pipefail
words=$1
shift
said=$("$@" 2>&1)
code=$?
if [ "$code" -eq 1 ] && grep -q ', 0 failed' <<<"$said" && grep -Eq "^RESIDUE: .*$words" <<<"$said"; then
    exit 0
fi
printf '%s\nended with %d, and not by "%s"\n' "$said" "$code" "$words"
exit 1
