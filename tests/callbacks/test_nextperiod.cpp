// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callbacks/nextperiod.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using ui::AppointmentFault;

namespace {

const QDate day(2026, 11, 21);
const xuc::CallbackPeriod morning{
    .uuid = u"P1"_s, .name = u"Morning"_s, .periodStart = {9, 0}, .periodEnd = {12, 0}};
const xuc::CallbackPeriod evening{
    .uuid = u"P3"_s, .name = u"Evening"_s, .periodStart = {18, 0}, .periodEnd = {20, 0}};
const xuc::CallbackPeriod night{
    .uuid = u"P4"_s, .name = u"Night"_s, .periodStart = {0, 0}, .periodEnd = {5, 0}};
const xuc::CallbackPeriod allDay{
    .uuid = u"P0"_s, .name = u"All day"_s, .periodStart = {0, 0}, .periodEnd = {23, 59, 59}};
const site::QuietHours nights{.isOn = true, .from = {21, 0}, .to = {8, 0}};

QDateTime at(int hour, int minute)
{
    return QDateTime(day, QTime(hour, minute));
}

} // namespace

class TestNextPeriod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsAreNamed_data();
    void faultsAreNamed();
    void theNextOneComesAfterNow_data();
    void theNextOneComesAfterNow();
    void quietPeriodsAreNotProposed();
};

void TestNextPeriod::faultsAreNamed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("hour");
    QTest::addColumn<bool>("hasPeriod");
    QTest::addColumn<AppointmentFault>("fault");
    QTest::newRow("today, still to come") << u"2026-11-21"_s << 8 << true << AppointmentFault::None;
    QTest::newRow("today, under way") << u"2026-11-21"_s << 11 << true << AppointmentFault::None;
    QTest::newRow("today, over") << u"2026-11-21"_s << 14 << true << AppointmentFault::PeriodOver;
    QTest::newRow("tomorrow") << u" 2026-11-22 "_s << 14 << true << AppointmentFault::None;
    QTest::newRow("yesterday") << u"2026-11-20"_s << 8 << true << AppointmentFault::Past;
    QTest::newRow("no period") << u"2026-11-22"_s << 8 << false << AppointmentFault::NoPeriod;
    QTest::newRow("nothing typed") << QString() << 8 << true << AppointmentFault::NoDate;
    QTest::newRow("no such day") << u"2026-02-30"_s << 8 << true << AppointmentFault::NoDate;
    QTest::newRow("another form") << u"21/11/2026"_s << 8 << true << AppointmentFault::NoDate;
}

void TestNextPeriod::faultsAreNamed()
{
    QFETCH(const QString, typed);
    QFETCH(const int, hour);
    QFETCH(const bool, hasPeriod);
    QFETCH(const AppointmentFault, fault);
    QCOMPARE(ui::faultOf(typed, hasPeriod ? morning : xuc::CallbackPeriod{}, at(hour, 6), {}),
             fault);
}

void TestNextPeriod::theNextOneComesAfterNow_data()
{
    QTest::addColumn<int>("hour");
    QTest::addColumn<int>("daysOn");
    QTest::addColumn<QString>("period");
    QTest::newRow("before the first") << 8 << 0 << u"Morning"_s;
    QTest::newRow("between them") << 14 << 0 << u"Evening"_s;
    QTest::newRow("behind the last") << 19 << 1 << u"Morning"_s;
}

void TestNextPeriod::theNextOneComesAfterNow()
{
    QFETCH(const int, hour);
    QFETCH(const int, daysOn);
    QFETCH(const QString, period);
    const auto next = ui::nextAppointment({evening, morning}, at(hour, 6), {});
    QVERIFY(next);
    QCOMPARE(next->day, day.addDays(daysOn));
    QCOMPARE(next->period.name, period);
    QVERIFY(!ui::nextAppointment({}, at(hour, 6), {}));
}

void TestNextPeriod::quietPeriodsAreNotProposed()
{
    QCOMPARE(ui::faultOf(u"2026-11-22"_s, night, at(14, 0), nights), AppointmentFault::Quiet);
    QCOMPARE(ui::faultOf(u"2026-11-22"_s, morning, at(14, 0), nights), AppointmentFault::None);
    // Both its ends are quiet, the hours between are not.
    QCOMPARE(ui::faultOf(u"2026-11-22"_s, allDay, at(14, 0), nights), AppointmentFault::None);
    QCOMPARE(ui::nextAppointment({night, morning}, at(14, 0), nights)->period.name, u"Morning"_s);
    QVERIFY(!ui::nextAppointment({night}, at(14, 0), nights));
}

QTEST_GUILESS_MAIN(TestNextPeriod)
#include "test_nextperiod.moc"
