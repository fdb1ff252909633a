// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editfloor.h"

#include "ui/models/flooragentmodel.h"
#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include "ui/supervisor/agentview.h"
#include "ui/supervisor/edit/edittable.h"
#include "ui/supervisor/edit/penaltyedit.h"
#include "ui/supervisor/edit/penaltymodel.h"
#include "ui/supervisor/supervisorplace.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/tabs.h"

#include <QComboBox>
#include <QJsonArray>
#include <QListWidget>
#include <QTest>

namespace vigie::e2e {

using namespace Qt::StringLiterals;

Penalties EditTruth::penalties(const QString &list, const QString &key, int id)
{
    Penalties all;
    const QJsonArray entries = m_sim.state()[list].toArray();
    for (const QJsonValue &each : entries) {
        if (each[key].toInt() == id)
            all.insert(each[u"queueId"_s].toInt(), each[u"penalty"_s].toInt());
    }
    return all;
}

Penalties EditTruth::active(AgentId agent)
{
    return penalties(u"memberships"_s, u"agentId"_s, raw(agent));
}

Penalties EditTruth::defaults(AgentId agent)
{
    return penalties(u"defaultMemberships"_s, u"userId"_s, user(agent));
}

std::optional<int> EditTruth::group(AgentId agent)
{
    const QJsonArray all = m_sim.state()[u"agents"_s].toArray();
    for (const QJsonValue &each : all) {
        if (each[u"id"_s].toInt() == raw(agent))
            return each[u"groupId"_s].toInt();
    }
    return {};
}

int EditTruth::user(AgentId agent)
{
    const QJsonArray all = m_sim.state()[u"agents"_s].toArray();
    for (const QJsonValue &each : all) {
        if (each[u"id"_s].toInt() == raw(agent))
            return each[u"userId"_s].toInt();
    }
    return 0;
}

QList<AgentId> EditTruth::agents(bool withDefaults)
{
    QList<AgentId> found;
    const QJsonObject state = m_sim.state();
    QMap<int, int> queues;
    QSet<int> users;
    const QJsonArray memberships = state[u"memberships"_s].toArray();
    for (const QJsonValue &each : memberships)
        ++queues[each[u"agentId"_s].toInt()];
    const QJsonArray defaults = state[u"defaultMemberships"_s].toArray();
    for (const QJsonValue &each : defaults)
        users.insert(each[u"userId"_s].toInt());
    const QJsonArray all = state[u"agents"_s].toArray();
    for (const QJsonValue &each : all) {
        const int id = each[u"id"_s].toInt();
        if (queues.value(id) >= 2 && users.contains(each[u"userId"_s].toInt()) == withDefaults)
            found.append(AgentId(id));
    }
    return found;
}

int EditTruth::received(const QString &login, const QString &command)
{
    return m_sim.state()[u"commands"_s][login][command].toInt();
}

bool Editor::enter(SimProcess &sim, const QString &login, const QString &phone,
                   const QString &folder)
{
    return enter(sim.xuc(), login, phone, folder);
}

bool Editor::enter(const QUrl &server, const QString &login, const QString &phone,
                   const QString &folder)
{
    m_person = std::make_unique<Person>(server, u"en"_s, folder);
    m_person->enter(login, u"demo"_s, phone);
    if (!QTest::qWaitFor([this] { return m_person->isIn(); }, 40000))
        return false;
    m_person->program().window().workspace()->showFloor();
    return QTest::qWaitFor([this] { return place() != nullptr; }, 5000) && openAgents();
}

ui::SupervisorPlace *Editor::place()
{
    return m_person->program().window().workspace()->floorPlace();
}

models::FloorAgentModel &Editor::agents()
{
    return *place()->agentView()->model();
}

bool Editor::openAgents()
{
    auto *tabs = m_person->find<ui::Tabs>(u"floorTabs"_s);
    const auto *view = place()->agentView();
    for (int i = 0; tabs && i < 6 && !view->isVisible(); ++i)
        tabs->setCurrent(i);
    return view->isVisible() && waitFor(u"agentsTable"_s);
}

bool Editor::select(const QList<AgentId> &wanted)
{
    agents().selectNone();
    for (const AgentId id : wanted) {
        const int row = agents().rowOf(id);
        if (row < 0)
            return false;
        agents().setSelected(row, row, true);
    }
    return agents().selectedCount() == wanted.size();
}

bool Editor::edit(AgentId agent)
{
    auto *table = m_person->find<ui::FloorTable>(u"agentsTable"_s);
    const int row = agents().rowOf(agent);
    if (table == nullptr || row < 0)
        return false;
    table->setCurrentIndex(agents().index(row, 1));
    QTest::keyClick(table, Qt::Key_Return);
    return waitFor(u"agentEditDialog"_s);
}

bool Editor::waitFor(const QString &name)
{
    return QTest::qWaitFor([&] { return m_person->sees(name); }, 8000);
}

bool Editor::waitForNo(const QString &name)
{
    return QTest::qWaitFor([&] { return !m_person->sees(name); }, 8000);
}

ui::EditTable *Editor::table(const QString &name)
{
    return m_person->find<ui::EditTable>(name);
}

int Editor::rowOf(const QString &number)
{
    const ui::EditTable *shown = table();
    for (int row = 0; shown && row < shown->model()->rowCount(); ++row) {
        if (shown->model()->index(row, ui::PenaltyModel::NumberColumn).data().toString() == number)
            return row;
    }
    return -1;
}

QString Editor::shown(int row, int column)
{
    const ui::EditTable *all = table();
    return all ? all->model()->index(row, column).data().toString() : QString();
}

bool Editor::typeAt(int row, int column, const QString &text)
{
    ui::EditTable *all = table();
    if (all == nullptr || row < 0)
        return false;
    all->setFocus();
    all->setCurrentIndex(all->model()->index(row, column));
    QTest::keyClick(all, Qt::Key_Return);
    auto *field = all->findChild<ui::PenaltyEdit *>(u"penaltyEditor"_s);
    if (field == nullptr)
        return false;
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
    return QTest::qWaitFor(
        [all] { return all->findChild<ui::PenaltyEdit *>(u"penaltyEditor"_s) == nullptr; }, 2000);
}

bool Editor::choose(const QString &name, const QString &words)
{
    auto *box = m_person->find<QComboBox>(name);
    if (box == nullptr)
        return false;
    box->setFocus();
    box->showPopup();
    if (!waitFor(name + u"List"_s))
        return false;
    auto *list = m_person->find(name + u"List"_s)->findChild<QListWidget *>();
    const auto found = list->findItems(words, Qt::MatchStartsWith);
    if (found.isEmpty())
        return false;
    list->setCurrentItem(found.constFirst());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    return waitForNo(name + u"List"_s);
}

} // namespace vigie::e2e
