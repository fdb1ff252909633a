// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "sim/xci/model.h"

#include <QHash>

namespace vigie::sim::xci {

//! Who is signed in: random tokens that end when nobody used them for a while.
class Sessions
{
public:
    explicit Sessions(const Clock &clock) : m_clock(clock) { }

    QByteArray open(AdministratorId who);
    //! Whose it is, and used just now; none: unknown, or unused for longer than \a idle.
    std::optional<AdministratorId> use(const QByteArray &token, std::chrono::seconds idle);
    void end(AdministratorId who);
    void endAll() { m_open.clear(); }
    qsizetype count() const { return m_open.size(); }

private:
    struct Session
    {
        AdministratorId who{};
        Instant used{};
    };

    const Clock &m_clock;
    QHash<QByteArray, Session> m_open{};
};

//! The value of our cookie in a Cookie header, which may also hold the attributes of the Set-Cookie
//! header that it was copied from. Empty: it is not among them.
QByteArray sessionIn(const QByteArray &cookieHeader);
//! The one Set-Cookie header of a login.
QByteArray cookieOf(const QByteArray &token);

} // namespace vigie::sim::xci
