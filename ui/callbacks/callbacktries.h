// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace vigie::center {
class Desk;
}
namespace vigie::store {
class Journal;
}

namespace vigie::ui {

//! How often somebody was called back in vain, as far as this computer has seen.
//!
//! The protocol counts no attempts. What counts is what was put off: by this person with a result,
//! by others as the list shows it. Kept for as long as the request is open.
class CallbackTries
{
public:
    CallbackTries(const center::Desk &desk, store::Journal &journal);

    int finished(const QString &request) const;
    QHash<QString, int> all() const; //!< By request.
    void add(const QString &request);
    void dropClosed(); //!< Those of requests that are gone.

private:
    QString prefix() const;

    const center::Desk &m_desk;
    store::Journal &m_journal;
};

} // namespace vigie::ui
