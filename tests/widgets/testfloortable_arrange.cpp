// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floorrows.h"
#include "testfloortable.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/scaling.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

// The person's own columns, and the row that is open.
namespace vigie::ui {

using namespace Qt::StringLiterals;
using Place = FloorTable::Place;

namespace {

    //! A child as high as a row's detail.
    class Detail : public QWidget
    {
    public:
        using QWidget::QWidget;
        QSize sizeHint() const override { return {200, 70}; }
    };

    QList<int> columnsOf(const QList<Place> &places)
    {
        QList<int> columns;
        for (const Place &place : places)
            columns << place.column;
        return columns;
    }

} // namespace

void TestFloorTable::groupsHaveLinesAndNames()
{
    const int plain = m_table->headerHeight();
    QVERIFY(!m_table->startsGroup(FloorRows::WaitColumn));
    for (const int column : {FloorRows::WaitColumn, FloorRows::TimeColumn}) {
        ColumnSpec spec = m_table->column(column);
        spec.group = 1;
        spec.band = u"Now"_s;
        m_table->setColumn(column, spec);
    }
    QVERIFY(m_table->startsGroup(FloorRows::WaitColumn));
    QVERIFY(!m_table->startsGroup(FloorRows::TimeColumn));
    QVERIFY(m_table->startsGroup(FloorRows::StateColumn)); // Another group than the one before.
    QCOMPARE(m_table->headerHeight(), plain + m_table->bandHeight());
    QVERIFY(m_table->bandHeight() > 0);
}

void TestFloorTable::columnsStandAsArranged()
{
    m_table->arrange({{FloorRows::NumberColumn}, {FloorRows::WaitColumn}, {FloorRows::NameColumn}});
    QVERIFY(m_table->isColumnHidden(FloorRows::StateColumn));
    QVERIFY(m_table->columnViewportPosition(FloorRows::WaitColumn)
            < m_table->columnViewportPosition(FloorRows::NameColumn));
    QCOMPARE(columnsOf(m_table->arrangement()),
             QList<int>({FloorRows::NumberColumn, FloorRows::WaitColumn, FloorRows::NameColumn}));

    QSignalSpy arranged(m_table.get(), &FloorTable::arranged);
    m_table->horizontalHeader()->moveSection(2, 1);
    QCOMPARE(arranged.count(), 1);
    QCOMPARE(columnsOf(m_table->arrangement()),
             QList<int>({FloorRows::NumberColumn, FloorRows::NameColumn, FloorRows::WaitColumn}));
}

void TestFloorTable::aWidthGivenByHandIsKept()
{
    m_table->arrange({{FloorRows::NumberColumn}, {FloorRows::WaitColumn}});
    QCOMPARE(m_table->arrangement().at(1).width, 0);
    QSignalSpy arranged(m_table.get(), &FloorTable::arranged);
    m_table->horizontalHeader()->resizeSection(FloorRows::WaitColumn, 171);
    QCOMPARE(arranged.count(), 1);
    QCOMPARE(m_table->arrangement().at(1), (Place{FloorRows::WaitColumn, 171}));

    m_table->setDensity(FloorTable::Density::Compact);
    QCOMPARE(m_table->columnWidth(FloorRows::WaitColumn), 171);
    QCOMPARE(arranged.count(), 1); // What follows the text's size is nobody's hand.
}

void TestFloorTable::theStretchingColumnKeepsItsLeastWidth()
{
    ColumnSpec name = m_table->column(FloorRows::NameColumn);
    name.stretch = true;
    name.minimum = 150;
    m_table->setColumn(FloorRows::NameColumn, name);
    m_table->arrange({{FloorRows::NumberColumn}, {FloorRows::NameColumn}, {FloorRows::WaitColumn}});
    QCOMPARE(m_table->horizontalHeader()->length(), m_table->viewport()->width());

    m_table->arrange(
        {{FloorRows::NumberColumn}, {FloorRows::NameColumn}, {FloorRows::WaitColumn, 1500}});
    QCOMPARE(m_table->columnWidth(FloorRows::NameColumn), 150);
    QVERIFY(m_table->horizontalScrollBar()->maximum() > 0);
}

void TestFloorTable::leastWidthsGrowWithTheText()
{
    const QFont before = QApplication::font();
    m_table->setColumn(FloorRows::StateColumn, {.kind = CellKind::State, .minimum = 240});
    QCOMPARE(m_table->columnWidth(FloorRows::StateColumn), 240);
    QFont large(before);
    large.setPointSizeF(before.pointSizeF() * 1.5);
    QApplication::setFont(large);
    QTRY_COMPARE(m_table->columnWidth(FloorRows::StateColumn), scaledPane(240));
    QVERIFY(m_table->columnWidth(FloorRows::StateColumn) > 240);
    QApplication::setFont(before);
}

void TestFloorTable::anOpenRowMovesThoseUnderIt()
{
    const int before = m_table->visualRect(m_rows->index(2, 0)).top();
    auto *detail = new Detail(m_table.get());
    m_table->openRow(m_rows->index(1, 0), detail);

    QCOMPARE(m_table->visualRect(m_rows->index(2, 0)).top(), before + 70);
    QCOMPARE(detail->geometry().top(), before);
    QCOMPARE(detail->width(), m_table->viewport()->width());
    QCOMPARE(m_table->indexAt({20, before + 70 + 4}).row(), 2);
    QVERIFY(detail->isVisible());

    m_table->openRow({}, nullptr);
    QCOMPARE(m_table->visualRect(m_rows->index(2, 0)).top(), before);
    QVERIFY(!detail->isVisible());
}

void TestFloorTable::anOpenRowThatGoesIsTold()
{
    QStandardItemModel model(4, 2);
    FloorTable table(m_clock);
    table.setModel(&model);
    table.resize(400, 400);
    table.show();
    auto *detail = new Detail(&table);
    table.openRow(model.index(2, 0), detail);
    QSignalSpy lost(&table, &FloorTable::openRowLost);

    model.removeRow(0);
    QCOMPARE(table.openedRow().row(), 1);
    QCOMPARE(detail->geometry().top(), table.visualRect(model.index(1, 0)).top() + 32);
    QCOMPARE(lost.count(), 0);
    model.removeRow(1);
    QCOMPARE(lost.count(), 1);
    QVERIFY(!detail->isVisible());
}

} // namespace vigie::ui
