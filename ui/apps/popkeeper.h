// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/screenpops.h"

namespace vigie::store {
class Journal;
}

namespace vigie::ui {

//! The latest pops of one person at one server, in the journal of this computer: offered again at
//! the next start. No secret gets there; see center::withoutSecrets().
class PopKeeper
{
public:
    PopKeeper(store::Journal &journal, const QString &login, const QUrl &server);

    QList<center::ScreenPop> read() const; //!< Newest first.
    void write(const QList<center::ScreenPop> &pops);

    static QString kind() { return QStringLiteral("pops"); }
    QString key() const { return m_key; }

private:
    store::Journal &m_journal;
    const QString m_key;
};

} // namespace vigie::ui
