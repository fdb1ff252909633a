#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh VIGIE VIGIE-SIM: the journey on a display and a session bus of its own.
set -e
here=$(cd "$(dirname "$0")" && pwd)
export QT_ACCESSIBILITY=1 NO_AT_BRIDGE=0
exec xvfb-run -a -s "-screen 0 1400x900x24" \
    dbus-run-session -- /usr/bin/python3 -B "$here/journey.py" "$@"
