// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testfloorkeys.h"

#include "atfloor.h"
#include "center/contactcenter.h"
#include "editfloor.h"
#include "ui/models/flooragentmodel.h"
#include "ui/models/queuemodel.h"
#include "ui/models/roles.h"
#include "ui/supervisor/agentview.h"
#include "ui/supervisor/callbacks/callbackview.h"
#include "ui/supervisor/edit/edittable.h"
#include "ui/supervisor/edit/penaltymodel.h"
#include "ui/supervisor/queueview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace vigie::e2e {

namespace {

    //! Nothing but keys.
    struct AtKeys : AtFloor
    {
        QWidget *focus() { return person->window().focusWidget(); }
        bool hasFocus(const QString &name)
        {
            const QWidget *wanted = person->find(name);
            return wanted && (focus() == wanted || wanted->isAncestorOf(focus()));
        }
        //! To the floor's tab of that place.
        bool goTo(int tab)
        {
            auto *tabs = person->find<ui::Tabs>(u"floorTabs"_s);
            for (int i = 0; i < mostStops && !hasFocus(u"floorTabs"_s); ++i)
                person->press(Qt::Key_Tab);
            for (int i = 0; i < tabs->count(); ++i)
                person->press(Qt::Key_Left);
            for (int i = 0; i < tab; ++i)
                person->press(Qt::Key_Right);
            return hasFocus(u"floorTabs"_s) && tabs->current() == tab;
        }
        //! In the dialog that is open.
        bool tabTo(const QWidget *wanted)
        {
            const auto isThere = [wanted] {
                const QWidget *dialog = QApplication::activeModalWidget();
                return dialog && dialog->focusWidget() == wanted;
            };
            for (int i = 0; i < mostStops && !isThere(); ++i)
                person->press(Qt::Key_Tab);
            return isThere();
        }
        bool tabTo(const QString &name)
        {
            for (int i = 0; i < mostStops && !hasFocus(name); ++i)
                person->press(Qt::Key_Tab);
            return hasFocus(name);
        }
        //! All that Tab comes by until it is where it began.
        QList<QWidget *> stops()
        {
            QList<QWidget *> all;
            for (int i = 0; i < mostStops && !all.contains(focus()); ++i) {
                all.append(focus());
                person->press(Qt::Key_Tab);
            }
            return all;
        }

        int readyRow()
        {
            using Model = models::FloorAgentModel;
            for (int row = 0; row < agents().rowCount(); ++row) {
                const QModelIndex index = agents().index(row, Model::StateColumn);
                const auto state = index.data(models::StateRole).value<center::ShownState>();
                if (state == center::ShownState::Ready)
                    return row;
            }
            return 0;
        }

        static constexpr int mostStops = 120;
    };

    bool isTool(const QWidget *widget)
    {
        if (!widget->isVisible() || !widget->isEnabled())
            return false;
        // Parts of a combined widget are reached through it.
        if (qobject_cast<const QComboBox *>(widget->parentWidget()))
            return false;
        const auto *chip = qobject_cast<const ui::Chip *>(widget);
        return qobject_cast<const ui::Button *>(widget) || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QComboBox *>(widget)
            || (chip && chip->focusPolicy() != Qt::NoFocus);
    }

    QString nameOf(const QWidget *widget)
    {
        return u"%1 %2 \"%3\""_s.arg(QLatin1StringView(widget->metaObject()->className()),
                                     widget->objectName(), widget->accessibleName());
    }

} // namespace

void TestFloorKeys::everyToolIsReachedByTab()
{
    AtKeys at;
    QVERIFY(at.open());
    for (int tab = 0; tab < at.person->find<ui::Tabs>(u"floorTabs"_s)->count(); ++tab) {
        QVERIFY(at.goTo(tab));
        QTest::qWait(0);
        const QList<QWidget *> stops = at.stops();
        QVERIFY(stops.size() < AtKeys::mostStops);
        QStringList missed;
        const auto all = at.place()->findChildren<QWidget *>();
        for (const QWidget *each : all) {
            if (isTool(each) && !stops.contains(each))
                missed.append(nameOf(each));
        }
        QVERIFY2(missed.isEmpty(), qPrintable(u"%1: %2"_s.arg(tab).arg(missed.join(u", "_s))));
    }
}

void TestFloorKeys::agentsAreChosenPausedAndEdited()
{
    AtKeys at;
    QVERIFY(at.open());
    EditTruth truth(at.sim);
    QVERIFY(at.goTo(3) && at.tabTo(u"agentsTable"_s));
    at.person->press(Qt::Key_Home, Qt::ControlModifier);
    for (int row = 0; row < at.readyRow(); ++row)
        at.person->press(Qt::Key_Down);
    at.person->press(Qt::Key_Space);
    QTRY_COMPARE(at.agents().selectedCount(), 1);
    const AgentId agent = at.agents().selected().constFirst();

    const QString pause = u"agentVerb%1"_s.arg(int(center::AgentVerb::Pause));
    QTRY_VERIFY(at.person->enabledButton(pause));
    QVERIFY(at.tabTo(pause));
    at.person->press(Qt::Key_Space);
    QTRY_VERIFY(at.person->sees(u"agentPauses"_s));
    auto *menu = at.person->find<QMenu>(u"agentPauses"_s);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(at.person->center().find(agent)->state, center::ShownState::Pause,
                              10000);
    QVERIFY(!at.person->center().find(agent)->cause.isEmpty());

    QVERIFY(at.tabTo(u"agentsTable"_s));
    const Penalties before = truth.active(agent);
    at.person->press(Qt::Key_Return);
    QTRY_VERIFY(at.person->sees(u"agentEditDialog"_s));
    auto *table = at.person->find<ui::EditTable>(u"editTable"_s);
    QTRY_VERIFY(table->hasFocus());
    const QString typed = u"17"_s;
    QTest::keyClicks(table, typed.first(1)); // The field opens with the first digit.
    for (const QChar digit : typed.sliced(1))
        QTest::keyClick(QApplication::activeModalWidget()->focusWidget(), digit.toLatin1());
    at.person->press(Qt::Key_Return);
    at.person->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!at.person->sees(u"agentEditDialog"_s));
    QTRY_VERIFY_WITH_TIMEOUT(truth.active(agent).values().contains(17), 10000);

    QTRY_VERIFY(at.workspace()->floorTools().assignments().nextUndo() != nullptr);
    at.person->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(truth.active(agent), before, 10000);
}

void TestFloorKeys::queuesAreFilteredAndThresholdsSet()
{
    AtKeys at;
    QVERIFY(at.open());
    QVERIFY(at.goTo(2) && at.tabTo(u"queuesTable"_s));
    const int all = at.queues().rowCount();
    at.person->press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(at.focus(), u"3001"_s);
    QTRY_COMPARE(at.queues().rowCount(), 1);
    for (int i = 0; i < 4; ++i)
        at.person->press(Qt::Key_Backspace);
    QTRY_COMPARE(at.queues().rowCount(), all);

    QVERIFY(at.tabTo(u"queuesThresholds"_s));
    at.person->press(Qt::Key_Space);
    QTRY_VERIFY(at.person->sees(u"thresholdDialog"_s));
    auto *warn = at.person->find<QLineEdit>(u"waitingWarn"_s);
    QVERIFY(at.tabTo(warn));
    at.person->press(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(warn, u"2"_s);
    // By accident: it asks.
    at.person->press(Qt::Key_Escape);
    QTRY_VERIFY(at.person->sees(u"editQuestion"_s));
    at.person->press(Qt::Key_Escape);
    QTRY_VERIFY(!at.person->sees(u"editQuestion"_s));
    QCOMPARE(warn->text(), u"2"_s);
    QVERIFY(at.tabTo(at.person->find(u"thresholdSave"_s)));
    at.person->press(Qt::Key_Space);
    QTRY_VERIFY(!at.person->sees(u"thresholdDialog"_s));
    QCOMPARE(at.workspace()->floorTools().thresholds().rules().standard.waitingWarn, 2);
}

} // namespace vigie::e2e
