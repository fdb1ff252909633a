// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomhands.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "person.h"
#include "ui/widgets/tabs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using vigie::center::ShownState;

namespace vigie::e2e {

namespace {

    int tabOf(Person &person, const QString &title)
    {
        auto *tabs = person.find<ui::Tabs>(u"agentTabs"_s);
        for (int i = 0; tabs && i < tabs->count(); ++i) {
            if (tabs->tabText(i) == title)
                return i;
        }
        return -1;
    }

} // namespace

bool enterPaused(Person &person, const QString &login)
{
    const int number = QStringView(login).mid(5).toInt(); // "agent" goes before.
    person.enter(login, u"demo"_s, QString::number(1000 + number));
    if (!QTest::qWaitFor([&] { return person.isIn(); }, 15000))
        return false;
    person.window().activateWindow();
    const auto isIn = [&](ShownState state) {
        const auto *own = person.desk()->center().ownAgent();
        return own && own->state == state;
    };
    if (!QTest::qWaitFor([&] { return isIn(ShownState::Ready) || isIn(ShownState::Pause); }, 10000))
        return false;
    if (!isIn(ShownState::Pause))
        person.desk()->pause();
    return QTest::qWaitFor([&] { return isIn(ShownState::Pause); }, 6000);
}

bool hasPage(Person &person, const QString &title)
{
    return tabOf(person, title) >= 0;
}

bool openPage(Person &person, const QString &title)
{
    const int tab = tabOf(person, title);
    if (tab < 0)
        return false;
    auto *tabs = person.find<ui::Tabs>(u"agentTabs"_s);
    if (tabs->tabRect(tab).isEmpty())
        tabs->setCurrent(tab); // It stands behind "More".
    else
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
    return tabs->current() == tab;
}

} // namespace vigie::e2e
