// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::ui {

//! What the script beside the page may call, in a world of its own that the page does not see.
class DoneBridge : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    Q_INVOKABLE void closeThirdParty(const QString &origin) { Q_EMIT heard(origin); }

Q_SIGNALS:
    void heard(const QString &origin);
};

} // namespace vigie::ui
