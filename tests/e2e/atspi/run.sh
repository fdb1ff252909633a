#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh VIGIE VIGIE-SIM: the journey on a display and a session bus of its own. The keyring is an
# unlocked one: a locked one would ask for its password, with the keyboard in its hand.
set -e
here=$(cd "$(dirname "$0")" && pwd)
export QT_ACCESSIBILITY=1 NO_AT_BRIDGE=0 CANBERRA_DRIVER=null
exec xvfb-run -a -s "-screen 0 1400x900x24" \
    "$here/../../cli/with-keyring.sh" /usr/bin/python3 -B "$here/journey.py" "$@"
