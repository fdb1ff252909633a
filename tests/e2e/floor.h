// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "person.h"
#include "simprocess.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace vigie::e2e {

//! The demo's floor in a real vigie-sim, and who came to work there, each at a window of their own.
//!
//! Who comes is agentN, on line 1000 + N. What goes wrong on the way is kept and nobody else comes,
//! so that a case begins with QVERIFY2(floor.isGood(), floor.problem()).
class Floor
{
public:
    //! The same floor each time (seed 7); \a options are more of the simulator's.
    explicit Floor(const QStringList &options = {});
    ~Floor();

    //! At the sign-in page; \a folder: of settings and journal, or none of before.
    Person &comes(const QString &folder = {}, bool hasTray = false);
    //! Signed in, on the own line or, with an empty \a phone, on none.
    Person &enters(const QString &login);
    Person &enters(const QString &login, const QString &phone);
    Person &ready(const QString &login, const QString &folder = {},
                  bool hasTray = false); //!< For calls.
    Person &paused(const QString &login, const QString &folder = {}); //!< No queue's call comes.

    bool isGood() const { return m_problem.isEmpty(); }
    const char *problem() const { return m_problem.constData(); }

    SimProcess sim;
    const QTemporaryDir home; //!< For who keeps settings and journal from one sitting to the next.

private:
    Person &bring(Person &person, const std::function<bool(Person &)> &enter);

    std::vector<std::unique_ptr<Person>> m_people;
    QByteArray m_problem;
};

//! Shortcuts are heard by the active window alone.
void activate(Person &person);
//! Signs in as agentN on that phone, and waits for the workspace.
bool enter(Person &person, const QString &login, const QString &phone);
bool enterReady(Person &person, const QString &login); //!< On the own line, ready for calls.
bool enterPaused(Person &person, const QString &login); //!< No queue's call comes between.

} // namespace vigie::e2e
