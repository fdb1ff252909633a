// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/link.h"

#include <QList>

namespace vigie::test {

//! A link whose server is the test: it keeps what was sent and says what it is told to.
class PlayedLink final : public center::Link
{
    Q_OBJECT
public:
    using center::Link::Link;

    State state() const override { return m_state; }
    Instant downSince() const override { return m_downSince; }
    int attempt() const override { return 1; }
    std::chrono::milliseconds nextTryIn() const override { return std::chrono::seconds(4); }

    void open(const xuc::SignIn &) override { enter(State::Syncing); }
    void close() override { enter(State::Disconnected); }
    void retryNow() override { ++m_retries; }
    void setSynced() override { enter(State::Live); }
    Result<std::monostate> send(const QByteArray &frame) override
    {
        m_sent += frame;
        return std::monostate{};
    }

    void lose(Instant now)
    {
        m_downSince = now;
        enter(State::Waiting);
    }
    void comeBack() { enter(State::Syncing); }
    void say(const QByteArray &frame) { Q_EMIT frameReceived(frame); }

    int retries() const { return m_retries; }
    const QList<QByteArray> &sent() const { return m_sent; }
    void forgetSent() { m_sent.clear(); }
    bool hasSent(QByteArrayView text) const
    {
        for (const QByteArray &frame : m_sent) {
            if (frame.contains(text))
                return true;
        }
        return false;
    }

private:
    void enter(State state)
    {
        m_state = state;
        Q_EMIT stateChanged(state);
    }

    State m_state = State::Disconnected;
    int m_retries = 0;
    Instant m_downSince{};
    QList<QByteArray> m_sent;
};

} // namespace vigie::test
