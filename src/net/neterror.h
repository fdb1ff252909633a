// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QAbstractSocket>
#include <QNetworkReply>

namespace vigie::net {

ErrorKind kindOf(QNetworkReply::NetworkError error);
ErrorKind kindOf(QAbstractSocket::SocketError error);

} // namespace vigie::net
