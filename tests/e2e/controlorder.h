// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace vigie::e2e {

//! POST /sim/PATH to the control page at \a control, without an event loop: nothing else of this
//! process runs until the order has been carried out. The answer; empty when there was none.
QJsonObject order(const QUrl &control, const QString &path, const QJsonObject &body);

} // namespace vigie::e2e
