// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/types.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

namespace vigie::sim {

struct Call;
struct Leg;
struct Line;

//! What a PhoneEvent tells about one channel.
struct PhoneNotice
{
    const Leg &leg;
    const Call &call;
    const Line &line;
    PhoneEventKind kind{};
    QString queueName{}; //!< Empty: not an inbound call through a queue.
};

//! Messages about the user's calls: user API, 2.3.
namespace frames {

    QByteArray phoneEvent(const PhoneNotice &notice);
    QByteArray currentCallsPhoneEvents(const std::vector<PhoneNotice> &calls);
    //! What the line's web phone is to do; key: of SendDtmf.
    QByteArray webRtcCmd(const Leg &leg, DeviceOrder order, const QString &key);
    QByteArray dialByUsernameFailed(const QString &login);

} // namespace frames

} // namespace vigie::sim
