// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "person.h"
#include "simprocess.h"

#include <QMap>

#include <memory>
#include <optional>

namespace vigie::models {
class FloorAgentModel;
}
namespace vigie::ui {
class EditTable;
class SupervisorPlace;
}

namespace vigie::e2e {

using Penalties = QMap<int, int>; //!< By queue.

//! What the simulator holds, for comparison with what is shown.
class EditTruth
{
public:
    explicit EditTruth(SimProcess &sim) : m_sim(sim) { }

    Penalties active(AgentId agent);
    Penalties defaults(AgentId agent);
    std::optional<int> group(AgentId agent);
    int user(AgentId agent); //!< 0: none.
    QList<AgentId> agents(bool withDefaults); //!< That serve two queues or more.
    int received(const QString &login, const QString &command);

private:
    Penalties penalties(const QString &list, const QString &key, int id);

    SimProcess &m_sim;
};

//! A supervisor at the floor's agents.
class Editor
{
public:
    //! \a folder: of settings and journal; empty: a fresh one.
    bool enter(SimProcess &sim, const QString &login, const QString &phone,
               const QString &folder = {});
    bool enter(const QUrl &server, const QString &login, const QString &phone,
               const QString &folder);
    void go() { m_person.reset(); }

    Person &person() { return *m_person; }
    ui::SupervisorPlace *place();
    models::FloorAgentModel &agents();
    bool openAgents();
    bool select(const QList<AgentId> &agents); //!< These and no others.
    bool edit(AgentId agent); //!< As Return in its row.
    bool waitFor(const QString &name);
    bool waitForNo(const QString &name);

    ui::EditTable *table(const QString &name = QStringLiteral("editTable"));
    //! In the table on top: the row of the queue or agent of that number; -1: none.
    int rowOf(const QString &number);
    QString shown(int row, int column);
    bool typeAt(int row, int column, const QString &text); //!< By the keyboard, up to Return.
    bool choose(const QString &list, const QString &words); //!< What begins with these.

private:
    std::unique_ptr<Person> m_person{};
};

} // namespace vigie::e2e
