// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/desk.h"
#include "xuc/event.h"

#include <QObject>

#include <optional>

namespace vigie::center {
class ContactCenter;
class Link;
}

namespace vigie::cli {

//! A contact centre seen from the command line: a desk without a window, and each message.
class Site : public QObject
{
    Q_OBJECT
public:
    explicit Site(const Clock &clock, QObject *parent = nullptr);
    ~Site() override;

    center::Desk &desk() { return m_desk; }
    const center::Desk &desk() const { return m_desk; }
    const center::ContactCenter &center() const { return m_desk.center(); }

    //! What the last login of the agent came to; empty before one.
    const std::optional<center::AgentLogin::Outcome> &loginOutcome() const { return m_outcome; }

    void open(const xuc::SignIn &signIn);
    void close();
    bool send(const QByteArray &frame); //!< False: the link is down.

Q_SIGNALS:
    void ready(); //!< Once: the state is complete.
    //! Once, and nothing after it. \a wasReady: the link was lost; else it never stood.
    void failed(const vigie::Error &error, bool wasReady);
    void heard(const vigie::xuc::Event &event); //!< The centre has applied it.
    void changed(); //!< A wish or the agent's login went on.

private:
    Site(std::unique_ptr<center::Link> link, const Clock &clock, QObject *parent);
    void tellReady();
    void checkLink();
    void decode(const QByteArray &frame);
    void fail(const Error &error);

    const Clock &m_clock;
    center::Link *const m_link; //!< The desk's.
    center::Desk m_desk;
    std::optional<center::AgentLogin::Outcome> m_outcome{};
    bool m_wasReady = false;
    bool m_isOver = false;
};

} // namespace vigie::cli
