// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chaoslink.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vigie::e2e {

ChaosLink::ChaosLink(const Clock &clock, const xuc::Timings &timings) : m_session(clock, timings)
{
    connect(&m_session, &xuc::Session::stateChanged, this, &Link::stateChanged);
    connect(&m_session, &xuc::Session::failed, this, &Link::failed);
    connect(&m_session, &xuc::Session::frameReceived, this, &ChaosLink::receive);
}

Result<std::monostate> ChaosLink::send(const QByteArray &frame)
{
    auto sent = m_session.send(frame);
    if (sent)
        ++m_sent[QJsonDocument::fromJson(frame).object().value("command"_L1).toString()];
    return sent;
}

void ChaosLink::askBarrier()
{
    m_isBarrierPassed = false;
    m_isBarrierAsked = m_session.send(R"({"claz":"web","command":"barrier"})").has_value();
}

void ChaosLink::receive(const QByteArray &frame)
{
    if (m_isBarrierAsked && frame.startsWith(R"({"msgType":"Error")")) {
        m_isBarrierAsked = false;
        m_isBarrierPassed = true;
        return;
    }
    if (!m_swallowed.isEmpty() && frame.startsWith("{\"msgType\":\"" + m_swallowed + '"')) {
        m_swallowed.clear();
        return;
    }
    Q_EMIT frameReceived(frame);
}

} // namespace vigie::e2e
