// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telephony/xucdriver.h"

#include "telephony/calllist.h"
#include "telephony/phonenumber.h"
#include "xuc/commands/answer.h"
#include "xuc/commands/attendedtransfer.h"
#include "xuc/commands/canceltransfer.h"
#include "xuc/commands/completetransfer.h"
#include "xuc/commands/conference.h"
#include "xuc/commands/dial.h"
#include "xuc/commands/directtransfer.h"
#include "xuc/commands/hangup.h"
#include "xuc/commands/hold.h"
#include "xuc/commands/senddtmf.h"

namespace vigie::telephony {

namespace {

    using namespace Qt::StringLiterals;

    //! An unknown set is let try: it may well be one that can.
    bool canJoinCalls(const QString &vendor)
    {
        return vendor.isEmpty() || vendor.compare("Snom"_L1, Qt::CaseInsensitive) == 0;
    }

} // namespace

XucDriver::XucDriver(const CallList &calls, Send send, QObject *parent)
    : Driver(parent)
    , m_calls(calls)
    , m_send(std::move(send))
{
}

Situation XucDriver::situation() const
{
    return {.linkUp = m_isLinkUp,
            .hasLine = m_line.exists,
            .canConference = canJoinCalls(m_line.model),
            .canSendDtmf = m_line.isWebRtc,
            .phoneModel = m_line.model,
            .calls = m_calls.calls()};
}

void XucDriver::setLinkUp(bool isUp)
{
    if (std::exchange(m_isLinkUp, isUp) != isUp)
        Q_EMIT capabilitiesChanged();
}

void XucDriver::setLine(const LineTraits &line)
{
    if (m_line == line)
        return;
    m_line = line;
    Q_EMIT capabilitiesChanged();
}

template <typename Encode> Obstacle XucDriver::give(Verb verb, const QString &callId, Encode encode)
{
    const Situation now = situation();
    if (const Obstacle inTheWay = telephony::obstacle(verb, now, callId);
        inTheWay != Obstacle::None)
        return inTheWay;
    const Call *target = targetOf(verb, now.calls);
    const QString id = !callId.isEmpty() || !target ? callId : target->uniqueId;
    return m_send(encode(id)) ? Obstacle::None : Obstacle::LinkDown;
}

//! For a verb that calls somebody.
template <typename Encode> Obstacle XucDriver::call(Verb verb, const QString &number, Encode encode)
{
    const QString destination = dialled(number);
    const Obstacle inTheWay = obstacle(verb);
    if (inTheWay == Obstacle::None && destination.isEmpty())
        return Obstacle::NoNumber;
    return give(verb, {}, [&](const QString &) { return encode(destination); });
}

Obstacle XucDriver::dial(const QString &number, const QMap<QString, QString> &attached)
{
    if (!m_calls.calls().isEmpty())
        return attendedTransfer(number);
    return call(Verb::Dial, number, [&](const QString &destination) {
        return xuc::command::Dial{.destination = destination, .variables = attached}.encode();
    });
}

Obstacle XucDriver::answer(const QString &callId)
{
    return give(Verb::Answer, callId,
                [](const QString &id) { return xuc::command::Answer{.uniqueId = id}.encode(); });
}

Obstacle XucDriver::hangUp(const QString &callId)
{
    return give(Verb::HangUp, callId,
                [](const QString &id) { return xuc::command::Hangup{.uniqueId = id}.encode(); });
}

Obstacle XucDriver::hold(const QString &callId)
{
    return give(Verb::Hold, callId,
                [](const QString &id) { return xuc::command::Hold{.uniqueId = id}.encode(); });
}

Obstacle XucDriver::resume(const QString &callId)
{
    // On the wire "hold" is a toggle (wire reference, 1.2).
    return give(Verb::Resume, callId,
                [](const QString &id) { return xuc::command::Hold{.uniqueId = id}.encode(); });
}

Obstacle XucDriver::directTransfer(const QString &number)
{
    return call(Verb::DirectTransfer, number, [](const QString &destination) {
        return xuc::command::DirectTransfer{.destination = destination}.encode();
    });
}

Obstacle XucDriver::attendedTransfer(const QString &number)
{
    return call(Verb::AttendedTransfer, number, [](const QString &destination) {
        return xuc::command::AttendedTransfer{.destination = destination}.encode();
    });
}

Obstacle XucDriver::completeTransfer()
{
    return give(Verb::CompleteTransfer, {},
                [](const QString &) { return xuc::command::CompleteTransfer{}.encode(); });
}

Obstacle XucDriver::cancelTransfer()
{
    return give(Verb::CancelTransfer, {},
                [](const QString &) { return xuc::command::CancelTransfer{}.encode(); });
}

Obstacle XucDriver::conference()
{
    return give(Verb::Conference, {},
                [](const QString &) { return xuc::command::Conference{}.encode(); });
}

Obstacle XucDriver::sendDtmf(QChar key)
{
    return give(Verb::Dtmf, {},
                [key](const QString &) { return xuc::command::SendDtmf{.key = key}.encode(); });
}

} // namespace vigie::telephony
