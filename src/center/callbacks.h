// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "center/rows.h"
#include "xuc/events/callbackperiod.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace vigie::xuc {
struct CallbackClotured;
struct CallbackLists;
struct CallbackReleased;
struct CallbackRequest;
struct CallbackRequestUpdated;
struct CallbackStarted;
struct CallbackTaken;
struct PreferredCallbackPeriodList;
}

namespace vigie::center {

//! Somebody who asked to be called back.
struct Callback
{
    QString uuid{};
    QString listUuid{};
    QString phoneNumber{};
    QString mobileNumber{};
    QString firstName{};
    QString lastName{};
    QString company{};
    QString description{};
    QString voiceMessageRef{};
    std::optional<AgentId> agent{}; //!< Who took it; none: free.
    QDate dueDate{};
    xuc::CallbackPeriod period{};
    QString ticket{}; //!< Of the call that was started; told once, to the caller's sockets alone.
    bool isListed = false; //!< False: closed, or gone.

    bool operator==(const Callback &) const = default;
};

//! The requests about one queue.
struct CallbackList
{
    QString uuid{};
    QString name{};
    std::optional<QueueId> queue{};

    bool operator==(const CallbackList &) const = default;
};

//! The callback requests, their lists and the periods to choose from. Pure: no signal, no clock.
//!
//! A uuid keeps its row as long as the person is signed in. What is told about requests before the
//! first list is told to them again behind it; after that, news of an unknown request is void, but
//! for an update, which names its list.
class Callbacks
{
public:
    //! What an event changed: rows, and whether lists or periods did.
    struct Difference
    {
        std::vector<CallbackRow> rows{};
        bool isOfLists = false;
    };

    bool isKnown() const { return m_isListKnown; } //!< The first list has come.
    int count() const { return int(m_rows.size()); } //!< Rows, closed ones included.
    const Callback &at(CallbackRow row) const { return m_rows[std::size_t(raw(row))]; }
    std::optional<CallbackRow> row(const QString &uuid) const;
    const Callback *find(const QString &uuid) const; //!< Listed ones; void after the next event.
    const QList<CallbackList> &lists() const { return m_lists; }
    const CallbackList *listOf(const Callback &callback) const; //!< Null: of no list.
    const QList<xuc::CallbackPeriod> &periods() const { return m_periods; }

    Difference apply(const xuc::CallbackLists &event);
    Difference apply(const xuc::PreferredCallbackPeriodList &event);
    Difference apply(const xuc::CallbackTaken &event);
    Difference apply(const xuc::CallbackReleased &event);
    Difference apply(const xuc::CallbackStarted &event);
    Difference apply(const xuc::CallbackClotured &event);
    Difference apply(const xuc::CallbackRequestUpdated &event);

    //! Takes the other's place; a ticket that no list repeats stays with who took the request.
    Difference takeOver(const Callbacks &fresh);
    void clear();

private:
    //! One early message: what it was about, and what it said.
    struct Early
    {
        enum class Kind : quint8 { Taken, Released, Started, Closed, Updated };
        Kind kind = Kind::Released;
        Callback told{};
    };

    CallbackRow rowFor(const QString &uuid);
    Callback *listed(const QString &uuid);
    Difference handle(Early news);
    void put(CallbackRow row, Callback wanted, Difference &difference);
    void unlist(CallbackRow row, Difference &difference);
    void merge(const Callback &told, Difference &difference);

    std::vector<Callback> m_rows{};
    QHash<QString, CallbackRow> m_byUuid{};
    QList<CallbackList> m_lists{};
    QList<xuc::CallbackPeriod> m_periods{};
    std::vector<Early> m_early{};
    bool m_isListKnown = false;
};

} // namespace vigie::center
