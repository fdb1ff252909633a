// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "person.h"
#include "simprocess.h"
#include "ui/admin/adminroom.h"

#include <memory>

namespace vigie::ui {
class AdminPlace;
class ConfigDesk;
class Workspace;
struct AdminSpot;
}

namespace vigie::e2e {

//! A supervisor whose profile has an XCI and a configuration server, and the hand on the simulator.
struct AtConfiguration
{
    static constexpr int patience = 30'000;

    SimProcess sim{};
    std::unique_ptr<Person> person{};
    QUrl xciAt{}; //!< Instead of the simulator's own.
    bool hasXci = true;
    bool hasConfiguration = true;

    bool enter(); //!< As open(), at the servers that run, in a window and folder of its own.
    bool open(); //!< Up to the administration's entrance.
    bool signIn(const QString &password = QStringLiteral("superpass"));
    ui::Workspace *workspace();
    ui::AdminRoom &room();
    ui::AdminPlace *place();
    bool go(const ui::AdminSpot &spot, const QString &page);
    bool examine(); //!< Goes to the health page and waits for the end of the run.
    QString mark(int service, int aspect); //!< "well", as the page has it.
    QString sentence(int service, int aspect);
    bool giveToken(const QString &token = QStringLiteral("demo-shared-token")); //!< On its page.
    ui::ConfigDesk &configuration();
    QString text(const QString &field);
    QString words(const QString &label); //!< Of a label or a note.
    bool choose(const QString &box, const QString &key);
    int rowOf(const QString &table, const QString &firstCell); //!< -1: none.
    bool removeRow(const QString &table, int row); //!< In two steps, by keys.
    void fault(const QString &kind, const QString &server);
};

} // namespace vigie::e2e
