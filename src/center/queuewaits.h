// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <chrono>
#include <optional>

namespace vigie::telephony {
struct Call;
}

namespace vigie::center {

class Desk;

//! How a caller waited in the queue before the call rang here.
struct QueueWait
{
    Instant since{}; //!< Begin of the wait.
    std::chrono::seconds waited{0}; //!< Until it rang here.
    int position = 0; //!< From 1, as last told while it rang.

    bool operator==(const QueueWait &) const = default;
};

//! Finds how long the callers of the person's own calls waited.
//!
//! No event of a call tells it: the list of the queue's callers does, so that list is watched while
//! a call of the queue rings here. A call is found in it by its number; who cannot be told from
//! another caller has no wait.
class QueueWaits : public QObject
{
    Q_OBJECT
public:
    explicit QueueWaits(Desk &desk, QObject *parent = nullptr);
    ~QueueWaits() override;

    //! Of that call, until it is over; nothing: unknown.
    std::optional<QueueWait> of(const QString &uniqueId) const;

Q_SIGNALS:
    void changed();

private:
    void follow(); //!< Which calls ring, and which are over.
    void read(QueueId queue);
    std::optional<QueueWait> find(const telephony::Call &call, QueueId queue) const;

    Desk &m_desk;
    QHash<QString, QueueId> m_watched{}; //!< By the call that rings.
    QHash<QString, QueueWait> m_waits{}; //!< By call.
};

} // namespace vigie::center
