// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testfloortable.h"

#include "floorrows.h"
#include "pixels.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/floortotal.h"
#include "ui/widgets/textcache.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    //! Columns of pixels, in a row's middle line, where the bar's colour runs.
    int barsIn(const QImage &cell, const QColor &bar)
    {
        int bars = 0;
        const int y = cell.height() / 2;
        for (int x = 1; x < 20; ++x) {
            const bool here = cell.pixel(x, y) == bar.rgb();
            const bool before = cell.pixel(x - 1, y) == bar.rgb();
            bars += here && !before ? 1 : 0;
        }
        return bars;
    }

} // namespace

TestFloorTable::TestFloorTable() = default;
TestFloorTable::~TestFloorTable() = default;

void TestFloorTable::init()
{
    m_rows = std::make_unique<FloorRows>(sampleRows(m_clock.now()));
    m_table = std::make_unique<FloorTable>(m_clock);
    m_table->setModel(m_rows.get());
    showColumns(*m_table);
    m_table->resize(1000, 400);
    m_table->show();
}

void TestFloorTable::cleanup()
{
    m_table.reset();
    m_rows.reset();
}

QImage TestFloorTable::cell(int row, int column) const
{
    const QRect place = m_table->visualRect(m_rows->index(row, column));
    return picture(*m_table->viewport()).copy(place);
}

void TestFloorTable::alarmIsSolidWithTwoBars()
{
    const Theme &theme = themeOf(m_table.get());
    m_table->selectRow(0); // The fill wins over the selection.
    const QImage image = cell(0, FloorRows::TimeColumn);

    QVERIFY(countOf(image, theme.alarmBg) > image.width() * image.height() / 2);
    QCOMPARE(countOf(image, theme.select), 0);
    QCOMPARE(barsIn(image, theme.onAlarm), 2);
}

void TestFloorTable::warningIsTintWithOneBar()
{
    const Theme &theme = themeOf(m_table.get());
    const QImage image = cell(0, FloorRows::WaitColumn);

    QVERIFY(countOf(image, theme.warnBg) > image.width() * image.height() / 2);
    QCOMPARE(barsIn(image, theme.onWarn), 1);
}

void TestFloorTable::durationTicksWithTheClock()
{
    const QModelIndex index = m_rows->index(2, FloorRows::TimeColumn);
    const QImage before = cell(2, FloorRows::TimeColumn);
    QCOMPARE(m_table->shownText(index), u"00:09"_s);

    m_clock.advance(1s);
    m_table->tick();

    QVERIFY(cell(2, FloorRows::TimeColumn) != before);
    QCOMPARE(m_table->shownText(index), u"00:10"_s);
}

void TestFloorTable::staleStopsTicking()
{
    m_table->setStale(true);
    m_clock.advance(30s);
    m_table->tick();

    QVERIFY(cell(2, FloorRows::TimeColumn).width() > 0);
    QCOMPARE(m_table->shownText(m_rows->index(2, FloorRows::TimeColumn)), u"00:09"_s);
    QCOMPARE(countOf(picture(*m_table->viewport()), themeOf(m_table.get()).alarmBg), 0);
}

void TestFloorTable::columnsStayWhileValuesTick()
{
    const int width = m_table->columnWidth(FloorRows::TimeColumn);
    m_clock.advance(std::chrono::hours(9));
    m_table->tick();
    (void)picture(*m_table);

    QCOMPARE(m_table->columnWidth(FloorRows::TimeColumn), width);
    const QFontMetrics strong(fontFor(TextRole::BodyStrong));
    QVERIFY(width >= strong.horizontalAdvance(u"9:00:00"_s) + 16);
}

void TestFloorTable::switchClickIsAWish()
{
    QSignalSpy clicked(m_table.get(), &FloorTable::switchClicked);
    const QModelIndex index = m_rows->index(6, FloorRows::InColumn);

    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(index).center());
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {},
                      m_table->visualRect(m_rows->index(6, FloorRows::NameColumn)).center());

    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked[0][0].toModelIndex(), index);
}

void TestFloorTable::spaceWishesForTheCurrentRow()
{
    QSignalSpy clicked(m_table.get(), &FloorTable::switchClicked);
    QSignalSpy activated(m_table.get(), &FloorTable::rowActivated);
    m_table->setCurrentIndex(m_rows->index(3, FloorRows::NameColumn));

    QTest::keyClick(m_table.get(), Qt::Key_Space);
    QTest::keyClick(m_table.get(), Qt::Key_Down);
    QTest::keyClick(m_table.get(), Qt::Key_Return);

    QCOMPARE(clicked[0][0].toModelIndex(), m_rows->index(3, FloorRows::InColumn));
    QCOMPARE(activated[0][0].toModelIndex().row(), 4);
}

void TestFloorTable::currentRowHasItsBar()
{
    m_table->selectRow(1);
    const QImage image = picture(*m_table->viewport());
    const Theme &theme = themeOf(m_table.get());

    QCOMPARE(countOf(image, theme.accent, QRect(0, 32, 3, 31)), 3 * 31);
    QVERIFY(countOf(image, theme.select, QRect(0, 32, 1000, 32)) > 10000);
}

void TestFloorTable::totalFollowsTheLastRow()
{
    m_table->setTotals({{}, {}, u"7 queues"_s, u"Total: 15"_s});
    const auto *total = m_table->findChild<FloorTotal *>();

    QCOMPARE(total->y(), 28 + 7 * 32);
    QCOMPARE(total->height(), 32);
    QVERIFY(total->isVisible());
    QCOMPARE(m_table->contentHeight(), 28 + 7 * 32 + 32);
}

void TestFloorTable::totalIsPinnedWhenRowsScroll()
{
    m_table->setTotals({{}, {}, u"7 queues"_s});
    m_table->resize(1000, 160);
    QCoreApplication::processEvents();
    const auto *total = m_table->findChild<FloorTotal *>();

    QCOMPARE(total->geometry().bottom(), 159);
    m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->maximum());
    QCOMPARE(total->geometry().bottom(), 159);
    // The last row can be scrolled into view above the total.
    QVERIFY(m_table->visualRect(m_rows->index(6, 0)).bottom() < m_table->viewport()->height());
}

void TestFloorTable::headersFollowTheirColumn()
{
    m_table->horizontalHeader()->setSortIndicator(FloorRows::TimeColumn, Qt::DescendingOrder);
    const QImage image = picture(*m_table->horizontalHeader()->viewport());
    const int left = m_table->columnViewportPosition(FloorRows::TimeColumn);
    const int width = m_table->columnWidth(FloorRows::TimeColumn);
    const Theme &theme = themeOf(m_table.get());

    QCOMPARE(m_table->horizontalHeader()->height(), 28);
    // A figure's header ends at the right: its left third is empty ground.
    QCOMPARE(countOf(image, theme.header, QRect(left, 4, 12, 20)), 12 * 20);
    QVERIFY(countOf(image, theme.header, QRect(left + width - 40, 4, 32, 20)) < 32 * 20);
}

void TestFloorTable::wordsAreForEveryKind()
{
    QCOMPARE(m_table->shownText(m_rows->index(0, FloorRows::WaitColumn)), u"3"_s);
    QCOMPARE(m_table->shownText(m_rows->index(4, FloorRows::TimeColumn)), u"-"_s);
    QCOMPARE(m_table->shownText(m_rows->index(2, FloorRows::StateColumn)), u"Lunch 11:05"_s);
    QCOMPARE(m_table->shownText(m_rows->index(0, FloorRows::StateColumn)), u"Ready 08:12"_s);
}

void TestFloorTable::densitySetsTheRows()
{
    m_table->setDensity(FloorTable::Density::Compact);
    QCOMPARE(m_table->visualRect(m_rows->index(1, 0)).top(), 24);
    QCOMPARE(m_table->horizontalHeader()->height(), 26);
}

//! A line that was laid out anew shows the words it was asked for this time, not the first ones.
void TestFloorTable::aScreensTextsAreKeptAndNoMore()
{
    constexpr int names = 200;
    constexpr int clocks = 100;
    TextCache cache;
    QHash<int, const QChar *> kept;
    for (int second = 0; second < 60; ++second) {
        cache.beginFrame();
        for (int i = 0; i < names; ++i) {
            const QString name = u"Agent %1"_s.arg(i); // Equal words, of another memory each time.
            const QChar *const words = cache.line(name, TextRole::Body).shown.constData();
            if (second > 1)
                QCOMPARE(words, kept.value(i));
            kept[i] = words;
        }
        for (int i = 0; i < clocks; ++i)
            cache.line(u"%1:%2"_s.arg(i).arg(second), TextRole::Body);
    }
    QVERIFY2(cache.size() <= 5 * (names + clocks) / 4, qPrintable(QString::number(cache.size())));
    QVERIFY(cache.size() >= names + clocks);
}

} // namespace vigie::ui
