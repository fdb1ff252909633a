// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/types.h"

#include <QDate>
#include <QDateTime>
#include <QTime>

#include <optional>

namespace vigie::sim {

struct CallbackPeriod
{
    QString uuid{};
    QString name{};
    QTime start{};
    QTime end{};
    bool isDefault = false;
};

struct CallbackList
{
    QString uuid{};
    QString name{};
    QueueId queue{};
};

struct CallbackRequest
{
    QString uuid{};
    QString list{}; //!< A CallbackList's uuid.
    QString phoneNumber{};
    QString mobileNumber{};
    QString firstName{};
    QString lastName{};
    QString company{};
    QString description{};
    QString voiceMessage{}; //!< A reference; empty: none.
    std::optional<AgentId> agent{}; //!< Who took it.
    QDate dueDate{};
    QString period{}; //!< A CallbackPeriod's uuid.
    bool closed = false;
};

//! What an agent did about a request. Kept after the request is closed.
struct CallbackTicket
{
    QString uuid{};
    QString request{};
    AgentId agent{};
    QDateTime started{};
    QDateTime updated{};
    QString status{}; //!< Empty until it is saved.
    QString comment{};
    QString callId{}; //!< Of the call that was made; empty: none is known.
    bool open = true; //!< Until its request is closed, released or rescheduled.
};

} // namespace vigie::sim
