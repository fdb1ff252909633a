// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/call.h"

#include <QList>
#include <QString>

#include <utility>

namespace vigie::center {
class CallSheets;
class ContactCenter;
}

namespace vigie::ui {

//! What the data card shows of a call. Strangers' text: plain, never markup.
struct CallData
{
    QString caller{}; //!< Name, else number; empty: no call.
    QString number{}; //!< Empty: told by the caller already.
    QString queue{};
    QString folder{};
    QList<std::pair<QString, QString>> fields{}; //!< Name and value, as the server words them.

    bool isEmpty() const { return caller.isEmpty(); }
    bool operator==(const CallData &) const = default;
};

CallData callData(const center::ContactCenter &center, const center::CallSheets &sheets,
                  const telephony::Call &call);
//! The call that the person is in; else the one that rings; else any. Null: none.
const telephony::Call *callAtHand(const QList<telephony::Call> &calls);

} // namespace vigie::ui
