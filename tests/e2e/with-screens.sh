#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
# with-screens.sh COMMAND…: runs it at two screens side by side, the second of another size.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/screens.json" <<'END'
{"screens": [
    {"name": "desk", "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "dpr": 1},
    {"name": "wall", "x": 1366, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "dpr": 1}
]}
END
export QT_QPA_PLATFORM="offscreen:configfile=$folder/screens.json"
"$@"
