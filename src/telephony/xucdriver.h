// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/driver.h"

#include <functional>

namespace vigie::telephony {

//! Drives the person's line through the XuC.
//!
//! Answer, hang-up and hold name the call by its uniqueId, so that the server need not guess. The
//! calls and the line live in the centre; the owner tells what it knows with setLine() and
//! setLinkUp(), and when the calls changed.
class XucDriver final : public Driver
{
    Q_OBJECT
public:
    using Send = std::function<bool(const QByteArray &frame)>; //!< False: it could not leave.

    struct LineTraits
    {
        bool exists = true;
        QString model{}; //!< The vendor; empty: unknown.
        bool isWebRtc = false;

        bool operator==(const LineTraits &) const = default;
    };

    XucDriver(const CallList &calls, Send send, QObject *parent = nullptr);

    const CallList &calls() const override { return m_calls; }
    Situation situation() const override;

    void setLinkUp(bool isUp);
    void setLine(const LineTraits &line);
    void noteCallsChanged() { Q_EMIT callsChanged(); }

    using Driver::dial;
    Obstacle dial(const QString &number, const QMap<QString, QString> &attached) override;
    Obstacle answer(const QString &callId = {}) override;
    Obstacle hangUp(const QString &callId = {}) override;
    Obstacle hold(const QString &callId = {}) override;
    Obstacle resume(const QString &callId = {}) override;
    Obstacle directTransfer(const QString &number) override;
    Obstacle attendedTransfer(const QString &number) override;
    Obstacle completeTransfer() override;
    Obstacle cancelTransfer() override;
    Obstacle conference() override;
    Obstacle sendDtmf(QChar key) override;

private:
    template <typename Encode> Obstacle give(Verb verb, const QString &callId, Encode encode);
    template <typename Encode> Obstacle call(Verb verb, const QString &number, Encode encode);

    const CallList &m_calls;
    const Send m_send;
    LineTraits m_line{};
    bool m_isLinkUp = false;
};

} // namespace vigie::telephony
