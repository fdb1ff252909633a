#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
# no-ignored-errors.sh SOURCES: fails where a source lets through whatever TLS complains of
# (ignoreSslErrors() without a list) or verifies nobody.
cd "$1" || exit 2
[ -f src/net/tls.cpp ] || { echo "no sources in $1"; exit 2; }
found=$(grep -rnE 'ignoreSslErrors\( *\)|QSslSocket::(VerifyNone|QueryPeer)|setPeerVerifyMode\(QSslSocket::[^V]' \
    --include='*.cpp' --include='*.h' src ui app)
[ -z "$found" ] && exit 0
echo "errors of TLS that nobody looks at:"
echo "$found"
exit 1
