// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor.h"

#include "center/contactcenter.h"
#include "center/desk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using vigie::center::ShownState;

namespace vigie::e2e {

namespace {

    QString lineOf(const QString &login)
    {
        return QString::number(1000 + QStringView(login).mid(5).toInt()); // "agent" goes before.
    }

} // namespace

void activate(Person &person)
{
    person.window().activateWindow();
    // Without a window manager nobody may answer; the cases there ask for no shortcut.
    if (!QTest::qWaitFor([&] { return person.window().isActiveWindow(); }, 2000))
        qInfo("the window is not the active one");
}

bool enter(Person &person, const QString &login, const QString &phone)
{
    person.enter(login, u"demo"_s, phone);
    if (!QTest::qWaitFor([&] { return person.isIn(); }, 40000))
        return false;
    activate(person);
    return true;
}

bool enterReady(Person &person, const QString &login)
{
    return enter(person, login, lineOf(login))
        && QTest::qWaitFor([&] { return person.ownState() == ShownState::Ready; }, 10000);
}

bool enterPaused(Person &person, const QString &login)
{
    if (!enter(person, login, lineOf(login)))
        return false;
    const auto is = [&](ShownState state) {
        const auto *own = person.center().ownAgent();
        return own && own->state == state && person.ownState() == state;
    };
    if (!QTest::qWaitFor([&] { return is(ShownState::Ready) || is(ShownState::Pause); }, 10000))
        return false;
    if (!is(ShownState::Pause))
        person.desk()->pause();
    return QTest::qWaitFor([&] { return is(ShownState::Pause); }, 10000);
}

Floor::Floor(const QStringList &options)
{
    if (!sim.start(QStringList{u"--seed"_s, u"7"_s} + options))
        m_problem = "The simulator did not start: " + sim.errorOutput().toUtf8();
}

Floor::~Floor() = default;

Person &Floor::comes(const QString &folder, bool hasTray)
{
    m_people.push_back(std::make_unique<Person>(sim.xuc(), u"en"_s, folder, hasTray));
    return *m_people.back();
}

Person &Floor::bring(Person &person, const std::function<bool(Person &)> &enter)
{
    if (isGood() && !enter(person))
        m_problem = "Somebody did not get to work: " + person.problem().toUtf8();
    return person;
}

Person &Floor::enters(const QString &login)
{
    return enters(login, lineOf(login));
}

Person &Floor::enters(const QString &login, const QString &phone)
{
    return bring(comes(), [&](Person &person) { return enter(person, login, phone); });
}

Person &Floor::ready(const QString &login, const QString &folder, bool hasTray)
{
    return bring(comes(folder, hasTray), [&](Person &person) { return enterReady(person, login); });
}

Person &Floor::paused(const QString &login, const QString &folder)
{
    return bring(comes(folder), [&](Person &person) { return enterPaused(person, login); });
}

} // namespace vigie::e2e
