// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/link.h"

#include <QHash>

namespace vigie::e2e {

//! A real session that counts what leaves, and can ask whether all that was told has arrived.
class ChaosLink final : public center::Link
{
    Q_OBJECT
public:
    ChaosLink(const Clock &clock, const xuc::Timings &timings);

    State state() const override { return m_session.state(); }
    Instant downSince() const override { return m_session.downSince(); }
    int attempt() const override { return m_session.attempt(); }
    std::chrono::milliseconds nextTryIn() const override { return m_session.nextTryIn(); }

    void open(const xuc::SignIn &signIn) override { m_session.open(signIn); }
    void close() override { m_session.close(); }
    void retryNow() override { m_session.retryNow(); }
    void setSynced() override { m_session.setSynced(); }
    Result<std::monostate> send(const QByteArray &frame) override;

    int sent(const QString &command) const { return m_sent.value(command); } //!< In all sessions.

    //! Loses the next message of that type, as a client with a fault of its own would.
    void swallow(const QString &type) { m_swallowed = type.toUtf8(); }

    //! Sends a command that no server knows: its Error comes behind all that was told before.
    void askBarrier();
    bool isBarrierPassed() const { return m_isBarrierPassed; }

private:
    void receive(const QByteArray &frame);

    xuc::Session m_session;
    QHash<QString, int> m_sent;
    QByteArray m_swallowed;
    bool m_isBarrierAsked = false;
    bool m_isBarrierPassed = false;
};

} // namespace vigie::e2e
