// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchfloor.h"

#include "center/contactcenter.h"
#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/tabs.h"

#include <QAccessible>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vigie::e2e {

bool WatchFloor::open(const QString &who, const QString &phone)
{
    if (!sim.start())
        return false;
    login = who;
    person = std::make_unique<Person>(sim.xuc());
    person->enter(who, u"demo"_s, phone);
    if (!QTest::qWaitFor([this] { return person->isIn(); }, 40000))
        return false;
    // A supervisor looks at the queues.
    if (auto *tabs = person->find<ui::Tabs>(u"floorTabs"_s))
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(2).center());
    sim.hold();
    calmDown();
    return true;
}

ui::Workspace *WatchFloor::workspace()
{
    return person->program().window().workspace();
}

ui::SupervisorPlace *WatchFloor::place()
{
    return workspace()->floorPlace();
}

QueueId WatchFloor::queue(const QString &number)
{
    const center::ContactCenter &center = person->center();
    for (int row = 0; row < center.queueCount(); ++row) {
        const center::Queue &each = center.queue(center::QueueRow(row));
        if (each.isListed && each.number == number)
            return each.id;
    }
    return {};
}

QString WatchFloor::label(const QString &number)
{
    return person->center().find(queue(number))->label();
}

void WatchFloor::setWaiting(const QString &number, int calls, int longestWait)
{
    tell(queue(number), calls, longestWait);
}

void WatchFloor::calmDown()
{
    const center::ContactCenter &center = person->center();
    for (int row = 0; row < center.queueCount(); ++row) {
        const center::Queue &each = center.queue(center::QueueRow(row));
        if (each.isListed && !each.isTechnical())
            tell(each.id, 0, 0);
    }
}

void WatchFloor::say(const QString &message, const QJsonObject &content)
{
    sim.post(u"say"_s,
             {{u"login"_s, login},
              {u"frame"_s, QJsonObject{{u"msgType"_s, message}, {u"ctiMessage"_s, content}}}});
}

void WatchFloor::tell(QueueId id, int calls, int longestWait)
{
    const auto counter = [](const QString &name, int value) {
        return QJsonObject{{u"statName"_s, name}, {u"value"_s, value}};
    };
    say(u"QueueStatistics"_s,
        {{u"queueId"_s, raw(id)},
         {u"counters"_s,
          QJsonArray{counter(u"WaitingCalls"_s, calls),
                     counter(u"LongestWaitTime"_s, longestWait)}}});
}

bool WatchFloor::openTab(const QString &name)
{
    auto *tabs = person->find<ui::Tabs>(u"floorTabs"_s);
    QAccessibleInterface *whole = tabs ? QAccessible::queryAccessibleInterface(tabs) : nullptr;
    for (int i = 0; whole && i < whole->childCount(); ++i) {
        if (whole->child(i)->text(QAccessible::Name) == name) {
            tabs->setCurrent(i);
            return true;
        }
    }
    return false;
}

QString WatchFloor::railName(int entry)
{
    auto *rail = person->find<ui::Rail>(u"rail"_s);
    QAccessibleInterface *whole = rail ? QAccessible::queryAccessibleInterface(rail) : nullptr;
    QAccessibleInterface *item = whole ? whole->child(entry) : nullptr;
    return item ? item->text(QAccessible::Name) : QString();
}

} // namespace vigie::e2e
