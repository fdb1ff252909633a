// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QUrl>

namespace vigie::e2e {

//! Asks a server of the test, and waits for its JSON; \a body null: GET, else POST. Empty object:
//! it failed, and a warning tells why.
QJsonObject requestJson(const QUrl &url, const QByteArray *body = nullptr);

} // namespace vigie::e2e
