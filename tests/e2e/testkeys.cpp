// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkeys.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "floor.h"
#include "roomhands.h"
#include "ui/models/queuemodel.h"
#include "ui/shell/application.h"
#include "ui/widgets/button.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/inklabel.h"
#include "ui/widgets/keymap.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using vigie::telephony::CallState;
using vigie::ui::KeyAction;

namespace vigie::e2e {

namespace {

    const QStringList pages{u"My Queues"_s,   u"All Queues"_s, u"Agents of my group"_s,
                            u"Callbacks"_s,   u"Messages"_s,   u"Conferences"_s,
                            u"Switchboard"_s, u"Contacts"_s,   u"History"_s};

    bool isKnown(const ui::KeyMap &keys, const QKeySequence &key)
    {
        if (key.isEmpty() || !ui::fixedUseOf(key).isEmpty())
            return true;
        for (const ui::KeyActionInfo &info : ui::keyActions()) {
            if (keys.key(info.action) == key)
                return true;
        }
        return false;
    }

    //! The line of the overview that has that action's words, with its caps.
    bool isListed(QWidget &dialog, const ui::KeyActionInfo &info)
    {
        const QList<ui::InkLabel *> labels = dialog.findChildren<ui::InkLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const ui::InkLabel *label) {
            return label->text() == ui::textOf(info.action);
        });
    }

} // namespace

void TestKeys::everyKeyOfTheWindowIsInTheOverview()
{
    Floor floor;
    Person &person = floor.paused(u"agent42"_s);
    QVERIFY2(floor.isGood(), floor.problem());
    for (const QString &page : pages)
        QVERIFY2(openPage(person, page), qPrintable(page));
    person.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier); // The console.
    const ui::KeyMap &keys = person.program().keys();
    const QList<QShortcut *> shortcuts = person.window().findChildren<QShortcut *>();
    QVERIFY(shortcuts.size() > 30);
    for (const QShortcut *shortcut : shortcuts)
        QVERIFY2(isKnown(keys, shortcut->key()), qPrintable(shortcut->key().toString()));
    person.press(Qt::Key_F1);
    QTRY_VERIFY(person.sees(u"keysDialog"_s));
    for (const ui::KeyActionInfo &info : ui::keyActions())
        QVERIFY2(isListed(*person.find(u"keysDialog"_s), info), info.id.data());
    QVERIFY(person.click(u"closeKeys"_s));
}

void TestKeys::pagesFollowThePersonsKeys()
{
    Floor floor;
    Person &person = floor.paused(u"agent42"_s);
    QVERIFY2(floor.isGood(), floor.problem());
    ui::KeyMap &keys = person.program().keys();
    keys.setKey(KeyAction::Find, QKeySequence(Qt::CTRL | Qt::Key_G));
    keys.setKey(KeyAction::StarQueue, QKeySequence(Qt::CTRL | Qt::Key_U));
    QVERIFY(openPage(person, u"Contacts"_s));
    auto *search = person.find<QLineEdit>(u"contactSearch"_s);
    QVERIFY(search);
    person.window().setFocus();
    person.press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(!search->hasFocus());
    person.press(Qt::Key_G, Qt::ControlModifier);
    QVERIFY(search->hasFocus());

    QVERIFY(openPage(person, u"All Queues"_s));
    auto *table = person.find<ui::FloorTable>(u"allQueues"_s);
    QVERIFY(table && table->model()->rowCount() > 1);
    const auto name = [&](int row) {
        return table->model()->index(row, models::QueueModel::NumberColumn).data().toString();
    };
    const int last = table->model()->rowCount() - 1;
    const QString starred = name(last);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(last, 1));
    person.press(Qt::Key_U, Qt::ControlModifier);
    QTRY_COMPARE(name(0), starred);
}

void TestKeys::theSwitchboardFollowsThePersonsKeys()
{
    Floor floor;
    Person &person = floor.paused(u"agent42"_s);
    QVERIFY2(floor.isGood(), floor.problem());
    ui::KeyMap &keys = person.program().keys();
    keys.setKey(KeyAction::OperatorHeld, QKeySequence(Qt::Key_F11));
    keys.setKey(KeyAction::OperatorHold, QKeySequence(Qt::CTRL | Qt::Key_H));
    QVERIFY(openPage(person, u"Switchboard"_s));
    floor.sim.call(u"3009"_s);
    auto *held = person.find<ui::FloorTable>(u"heldCallers"_s);
    const auto rowOfZoe = [&] {
        int row = held->model()->rowCount() - 1;
        while (row >= 0 && held->model()->index(row, 1).data().toString() != u"Zoé Martin"_s)
            --row;
        return row;
    };
    QTRY_VERIFY_WITH_TIMEOUT(rowOfZoe() >= 0, 5000);
    person.find<ui::FloorTable>(u"incomingCallers"_s)->setFocus();
    person.press(Qt::Key_F11);
    QVERIFY(held->hasFocus());
    held->setCurrentIndex(held->model()->index(rowOfZoe(), 1));
    person.press(Qt::Key_Return);
    const auto &calls
        = [&]() -> const QList<telephony::Call> & { return person.center().calls().calls(); };
    QTRY_VERIFY_WITH_TIMEOUT(calls().size() == 1 && calls().first().state == CallState::Established,
                             8000);
    person.press(Qt::Key_H, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(calls().isEmpty(), 5000);
    QTRY_VERIFY_WITH_TIMEOUT(rowOfZoe() >= 0, 5000);
}

} // namespace vigie::e2e
