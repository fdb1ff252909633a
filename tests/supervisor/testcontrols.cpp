// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcontrols.h"

#include "base/clock.h"
#include "center/contactcenter.h"
#include "ui/models/flooragentmodel.h"
#include "ui/models/frameclock.h"
#include "ui/supervisor/agentfloorcolumns.h"
#include "ui/supervisor/columnpanel.h"
#include "ui/supervisor/filterchip.h"
#include "ui/supervisor/selectionbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/format.h"
#include "ui/widgets/typography.h"

#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    QList<ChoicePanel::Choice> groups()
    {
        return {{u"1"_s, u"trucks"_s}, {u"2"_s, u"boats"_s}, {u"3"_s, u"bikes"_s}};
    }

    //! The columns of a panel: number and name shown, logout not.
    struct Columns
    {
        Columns()
        {
            panel.setColumns({{{u"number"_s, 46}, u"Number"_s, true},
                              {{u"name"_s, 120}, u"Name"_s, true},
                              {{u"logout"_s, 54}, u"Logout"_s, false}});
        }
        QListWidget *list() { return panel.findChild<QListWidget *>(u"floorColumnList"_s); }
        QList<FloorColumn> told(const QSignalSpy &spy) const
        {
            return spy.constLast().constFirst().value<QList<FloorColumn>>();
        }

        QWidget window{};
        ColumnPanel panel{&window};
    };

} // namespace

void TestControls::aFilterNamesWhatItIsNarrowedTo()
{
    FilterChip chip(u"Group"_s, groups);
    QCOMPARE(chip.text(), u"Group: any"_s);
    chip.setChosen({u"1"_s, u"2"_s});
    QCOMPARE(chip.text(), u"Group: trucks, boats"_s);
    chip.setChosen({u"1"_s, u"2"_s, u"3"_s});
    QCOMPARE(chip.text(), u"Group: 3"_s); // The tooltip names them.
    QVERIFY(chip.toolTip().contains(u"bikes"_s));
    chip.setChosen({u"99"_s}); // Gone since the view was saved: it still narrows.
    QCOMPARE(chip.text(), u"Group: 1"_s);
}

void TestControls::theCrossTakesAFilterAway()
{
    FilterChip chip(u"Group"_s, groups);
    chip.setChosen({u"1"_s});
    chip.resize(chip.sizeHint());
    QSignalSpy changed(&chip, &FilterChip::chosenChanged);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 8, chip.height() / 2));
    QCOMPARE(changed.count(), 1);
    QVERIFY(chip.chosen().isEmpty());
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(changed.count(), 1); // There was nothing to take.
}

void TestControls::altMovesAColumn()
{
    Columns columns;
    QSignalSpy chosen(&columns.panel, &ColumnPanel::columnsChosen);
    columns.list()->setCurrentRow(0);
    QTest::keyClick(columns.list(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(columns.told(chosen), QList<FloorColumn>({{u"name"_s, 120}, {u"number"_s, 46}}));
    QCOMPARE(columns.list()->currentRow(), 1);
    columns.list()->item(2)->setCheckState(Qt::Checked);
    QCOMPARE(columns.told(chosen).constLast().key, u"logout"_s);
}

void TestControls::altSizesAColumn()
{
    Columns columns;
    QSignalSpy chosen(&columns.panel, &ColumnPanel::columnsChosen);
    columns.list()->setCurrentRow(1);
    QTest::keyClick(columns.list(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(columns.told(chosen).at(1), (FloorColumn{u"name"_s, 128}));
    QTest::keyClick(columns.list(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(columns.told(chosen).at(1), (FloorColumn{u"name"_s, 120}));
}

void TestControls::theColumnsAreSeenWithoutScrollingWhereThereIsRoom()
{
    QWidget window;
    window.resize(1024, 700);
    auto *button = new QWidget(&window);
    button->setGeometry(900, 50, 28, 28);
    ColumnPanel panel(&window);
    QList<ColumnPanel::Item> items;
    for (int i = 0; i < 20; ++i)
        items += {{u"c%1"_s.arg(i), 60}, u"Time paused since 00:00: Training of the week"_s, true};
    panel.setColumns(items);
    window.show();
    panel.open(button);
    const auto *list = panel.findChild<QListWidget *>(u"floorColumnList"_s);
    QTRY_COMPARE(list->verticalScrollBar()->maximum(), 0);
    QCOMPARE(list->horizontalScrollBar()->maximum(), 0);
    QVERIFY(list->viewport()->width()
            > list->fontMetrics().horizontalAdvance(items.first().text) + 20);
    // In a low window it scrolls, and stays in it.
    panel.closePanel();
    window.resize(1024, 400);
    panel.open(button);
    QTRY_VERIFY(list->verticalScrollBar()->maximum() > 0);
    const int margin = PopupPanel::shadow;
    QVERIFY(window.rect().contains(panel.geometry().adjusted(margin, margin, -margin, -margin)));
}

void TestControls::everyDayOfALoginHasRoom_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedStates);
    QTest::newRow("French") << QLocale(QLocale::French, QLocale::France);
}

void TestControls::everyDayOfALoginHasRoom()
{
    QFETCH(QLocale, locale);
    const QLocale before;
    QLocale::setDefault(locale);
    const ManualClock time;
    models::FrameClock frames{time};
    const center::ContactCenter center{time};
    const models::FloorAgentModel model(center, frames);
    const auto columns = agentFloorColumns(model);
    const auto login = std::find_if(columns.cbegin(), columns.cend(), [](const auto &each) {
        return each.column == models::FloorAgentModel::LoginColumn;
    });
    QVERIFY(login != columns.cend());
    const QFontMetrics strong(fontFor(TextRole::DenseStrong)); // What widths are measured in.
    const QFontMetrics plain(fontFor(TextRole::Dense));
    const QDate first(2026, 1, 1);
    for (int day = 0; day < 365; ++day) {
        const QString shown = formatShortStamp(first.addDays(day).startOfDay(), first.addDays(-1));
        QVERIFY2(plain.horizontalAdvance(shown) <= strong.horizontalAdvance(login->spec.widest),
                 qPrintable(shown));
    }
    QLocale::setDefault(before);
}

void TestControls::theBarOfTheSelectionCounts()
{
    SelectionBar bar;
    auto *count = bar.findChild<QLabel *>(u"agentSelectionCount"_s);
    auto *all = bar.findChild<Button *>(u"agentSelectAll"_s);
    bar.setCounts(6, 0, 312);
    QCOMPARE(count->text(), u"6 selected"_s);
    QCOMPARE(all->text(), u"Select all 312"_s);
    QVERIFY(!all->isHidden());
    bar.setCounts(314, 2, 312);
    QCOMPARE(count->text(), u"314 selected, 2 not shown"_s);
    QVERIFY(all->isHidden());
}

} // namespace vigie::ui
