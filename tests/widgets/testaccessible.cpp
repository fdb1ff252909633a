// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testaccessible.h"

#include "base/clock.h"
#include "ui/widgets/accessibleitems.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/tabs.h"
#include "ui/widgets/timerlabel.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
namespace vigie::ui {

namespace {

    QAccessibleInterface *faceOf(QWidget *widget)
    {
        return QAccessible::queryAccessibleInterface(widget);
    }

    QStringList namesIn(QAccessibleInterface *face)
    {
        QStringList names;
        for (int i = 0; i < face->childCount(); ++i)
            names += face->child(i)->text(QAccessible::Name);
        return names;
    }

    void press(QAccessibleInterface *face)
    {
        face->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    }

} // namespace

void TestAccessible::initTestCase()
{
    installAccessibility();
}

void TestAccessible::railEntriesAreButtons()
{
    Rail rail;
    rail.addPlace("headset"_L1, u"Agent"_s);
    rail.addFoot("gear"_L1, u"Settings"_s);
    rail.resize(64, 400);
    QAccessibleInterface *face = faceOf(&rail);
    QCOMPARE(face->role(), QAccessible::ToolBar);
    QCOMPARE(namesIn(face), QStringList({u"Agent"_s, u"Settings"_s}));
    QCOMPARE(face->child(1)->role(), QAccessible::PushButton);
    QCOMPARE(face->child(1)->rect().size(), rail.entryRect(1).size());
    QSignalSpy requested(&rail, &Rail::placeRequested);
    press(face->child(1));
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested[0][0].toInt(), 1);
}

void TestAccessible::tabsArePageTabsWithTheirCounts()
{
    Tabs tabs;
    tabs.resize(600, 36);
    tabs.addTab(u"My Queues"_s);
    tabs.addTab(u"Callbacks"_s);
    tabs.setCount(1, 3);
    QAccessibleInterface *face = faceOf(&tabs);
    QCOMPARE(face->role(), QAccessible::PageTabList);
    QCOMPARE(namesIn(face), QStringList({u"My Queues"_s, u"Callbacks, 3"_s}));
    QVERIFY(face->child(0)->state().selected);
    press(face->child(1));
    QCOMPARE(tabs.current(), 1);
    QVERIFY(face->child(1)->state().selected);
    QVERIFY(!face->child(0)->state().selected);
}

void TestAccessible::segmentsAreRadioButtonsOfOneGroup()
{
    Segments segments({u"Light"_s, u"Dark"_s});
    segments.setAccessibleName(u"Appearance"_s);
    QAccessibleInterface *face = faceOf(&segments);
    QCOMPARE(face->role(), QAccessible::Grouping);
    QCOMPARE(face->child(0)->role(), QAccessible::RadioButton);
    press(face->child(1));
    QCOMPARE(segments.current(), 1);
    QVERIFY(face->child(1)->state().checked);
    // The name says what is chosen among, not what is chosen.
    QCOMPARE(face->text(QAccessible::Name), u"Appearance"_s);
    QCOMPARE(face->text(QAccessible::Description), u"Dark"_s);
}

void TestAccessible::noticesAreAlertsAndClocksAreTexts()
{
    Banner banner;
    QCOMPARE(faceOf(&banner)->role(), QAccessible::AlertMessage);
    const vigie::ManualClock clock;
    TimerLabel timer(clock);
    QCOMPARE(faceOf(&timer)->role(), QAccessible::StaticText);
}

void TestAccessible::itemsEndWithTheirWidget()
{
    auto segments = std::make_unique<Segments>(QStringList{u"One"_s, u"Two"_s, u"Three"_s});
    QAccessibleInterface *face = faceOf(segments.get());
    QAccessibleInterface *third = face->child(2);
    QVERIFY(third->isValid());
    segments->setChoices({u"One"_s});
    QVERIFY(!third->isValid()); // Fewer than before: nobody may press it.
    press(third);
    QCOMPARE(segments->current(), 0);
    const QAccessible::Id id = QAccessible::uniqueId(third);
    segments.reset();
    QVERIFY(!QAccessible::accessibleInterface(id));
}

} // namespace vigie::ui
