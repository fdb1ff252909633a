#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
# keychain.sh FOLDER: stores, uses and removes a password with the vigie-ctl and vigie-sim of FOLDER.
set -uo pipefail
programs=$1
ready=$HOME/ready.json
"$programs/vigie-sim" --xuc-port 0 --ready-file "$ready" >/dev/null 2>&1 &
simulator=$!
trap 'kill $simulator' EXIT
for _ in $(seq 400); do [ -s "$ready" ] && break; sleep 0.05; done
VIGIE_SERVER=$(sed 's/.*"xuc":"\([^"]*\)".*/\1/' "$ready")
export VIGIE_SERVER VIGIE_LOGIN=agent1

failures=0
# expect CODE TEXT ARGUMENT…: standard input is the password.
expect() {
    local code=$1 text=$2 output
    shift 2
    output=$("$programs/vigie-ctl" "$@" 2>&1)
    local got=$?
    if [ $got != "$code" ] || [[ $output != *"$text"* ]]; then
        echo "vigie-ctl $*: exit code $got (wanted $code), said: $output"
        failures=$((failures + 1))
    fi
}
expect 5 "holds no password for agent1@" --keychain statuses </dev/null
expect 3 "does not accept" remember --password-stdin <<<"wrong"
expect 5 "holds no password" --keychain statuses </dev/null
expect 0 "Stored." remember --password-stdin <<<"demo"
expect 0 "lunch" --keychain statuses </dev/null
expect 5 "agent2@" --keychain --login agent2 statuses </dev/null
expect 0 "Forgotten." forget </dev/null
expect 5 "holds no password" forget </dev/null
expect 5 "holds no password" --keychain statuses </dev/null
exit $((failures > 0))
