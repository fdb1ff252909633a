// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "sim/engine/figures.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace vigie::sim {

struct Membership;
struct Queue;
struct User;

//! One caller in a queue, as QueueCalls tells it.
struct WaitingCaller
{
    QString name{};
    QString number{};
    QDateTime since{};
};

struct MemberOf
{
    AgentId agent{};
    QueueId queue{};
    qint32 penalty = 0;
};

//! Messages about queues and memberships: user API, 2.4 and 2.9.
namespace frames {

    QByteArray queueList(const QList<const Queue *> &queues);
    QByteArray queueMemberList(const QList<MemberOf> &members);
    QByteArray queueMember(const MemberOf &member); //!< Penalty -1: removed.
    //! Names the queue by queueRef when \a byName, as real servers do for some messages.
    QByteArray queueStatistics(const Queue &queue, const QList<QueueFigure> &figures, bool byName);
    QByteArray getQueueStatistics(const Queue &queue, const QList<QueueFigure> &figures);
    QByteArray queueCalls(QueueId queue, const QList<WaitingCaller> &callers);
    QByteArray userQueueDefaultMembership(const User &user);
    QByteArray usersQueueDefaultMembership(const QList<const User *> &users);

} // namespace frames

} // namespace vigie::sim
