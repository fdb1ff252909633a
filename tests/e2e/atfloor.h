// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "person.h"
#include "simprocess.h"
#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include "ui/supervisor/agentview.h"
#include "ui/supervisor/filterchip.h"
#include "ui/supervisor/queueview.h"
#include "ui/supervisor/supervisorplace.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/tabs.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QListWidget>
#include <QTest>

#include <memory>

namespace vigie::e2e {

//! A supervisor at the floor of the demonstration.
struct AtFloor
{
    SimProcess sim{};
    std::unique_ptr<Person> person{};

    bool enter(const QString &login = QStringLiteral("super1"),
               const QString &phone = QStringLiteral("1901"), const QString &folder = {})
    {
        person = std::make_unique<Person>(sim.xuc(), QStringLiteral("en"), folder);
        person->enter(login, QStringLiteral("demo"), phone);
        return QTest::qWaitFor([this] { return person->isIn(); }, 40000)
            && QTest::qWaitFor([this] { return place() != nullptr; }, 5000)
            && openTab(place()->queueView()->title());
    }
    bool open() { return sim.start() && enter(); }

    ui::Workspace *workspace() { return person->program().window().workspace(); }
    ui::SupervisorPlace *place() { return workspace()->floorPlace(); }
    models::QueueModel &queues() { return *place()->queueView()->model(); }
    models::FloorAgentModel &agents() { return *place()->agentView()->model(); }
    bool openTab(const QString &title)
    {
        auto *tabs = person->find<ui::Tabs>(QStringLiteral("floorTabs"));
        for (int i = 0; tabs != nullptr && i < tabs->count(); ++i) {
            if (tabs->tabText(i) == title)
                QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(i).center());
        }
        return tabs != nullptr;
    }
    ui::FloorTable *openAgents()
    {
        openTab(place()->agentView()->title());
        return person->find<ui::FloorTable>(QStringLiteral("agentsTable"));
    }
    //! Ticks the entry of that text in the list behind a filter.
    bool narrow(const QString &chip, const QString &choice)
    {
        auto *button = person->find<ui::FilterChip>(chip);
        if (button == nullptr)
            return false;
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
        QWidget *panel = person->find(chip + QLatin1StringView("List"));
        auto *list = panel ? panel->findChild<QListWidget *>() : nullptr;
        if (list == nullptr)
            return false;
        const auto found = list->findItems(choice, Qt::MatchExactly);
        if (found.size() != 1)
            return false;
        found.constFirst()->setCheckState(Qt::Checked);
        QTest::keyClick(list, Qt::Key_Escape);
        return true;
    }
    //! The queue as the simulator holds it.
    QJsonObject told(QueueId id)
    {
        const QJsonArray all = sim.state()[QLatin1StringView("queues")].toArray();
        for (const QJsonValue &each : all) {
            if (each[QLatin1StringView("id")].toInt() == raw(id))
                return each.toObject();
        }
        return {};
    }
};

} // namespace vigie::e2e
