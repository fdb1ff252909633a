// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomhands.h"

#include "person.h"
#include "ui/widgets/tabs.h"

#include <QTest>

using namespace Qt::StringLiterals;

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
