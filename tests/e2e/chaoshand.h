// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/desk.h"
#include "chaoslink.h"

#include <QRandomGenerator>
#include <QSet>
#include <QUrl>

namespace vigie::center {
struct Callback;
}

namespace vigie::e2e {

//! Somebody who works without a window: does something sensible now and then, by the seed.
class ChaosHand
{
public:
    enum class Role { Agent, Supervisor };

    ChaosHand(Role role, const QString &login, const QString &line, const Clock &clock,
              const xuc::Timings &timings);

    void signIn(const QUrl &server);
    bool isLive() const;
    bool isResting() const; //!< No wish is open: nothing is on its way.

    void act(QRandomGenerator &random); //!< One deed; nothing while the link is down.

    const QString &login() const { return m_login; }
    center::Desk &desk() { return m_desk; }
    const center::Desk &desk() const { return m_desk; }
    ChaosLink &link() { return *m_link; }
    const ChaosLink &link() const { return *m_link; }
    const QSet<QueueId> &watched() const { return m_watched; }
    //! How often it wished what must not be done twice, by command.
    const QHash<QString, int> &wished() const { return m_wished; }

private:
    void actOnCalls(QRandomGenerator &random);
    void actAsAgent(QRandomGenerator &random);
    void actOnCallback(QRandomGenerator &random);
    template <typename Command> void tell(const Command &command);
    void actAsSupervisor(QRandomGenerator &random);
    void ask(telephony::Verb verb, const QString &number = {});

    const Role m_role;
    const QString m_login;
    const QString m_line;
    ChaosLink *m_link = nullptr;
    center::Desk m_desk;
    QSet<QueueId> m_watched;
    QHash<QString, int> m_wished;
};

} // namespace vigie::e2e
