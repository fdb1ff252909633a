// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configmgt/coding.h"

#include <QJsonDocument>
#include <QTest>

using namespace vigie::configmgt;
using namespace Qt::StringLiterals;

class TestConfigCoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAreReadAndWritten();
    void whatIsNoListIsNoAnswer();
    void periodsAreReadAndWritten();
    void peopleHaveAProfileOrNone();
    void rightsAreReadAndWritten();
    void newerProfilesAreKeptAsTheyCame();
};

void TestConfigCoding::listsAreReadAndWritten()
{
    const auto lists = listsIn(
        R"([{"uuid":"5f0c","name":"Renewals","queueId":6,"callbacks":[{"firstName":"Maud"}]},
            {"name":"without an identity","queueId":7},{"uuid":"aa","queueId":"8"}])"_ba);
    QVERIFY(lists);
    QCOMPARE(lists->size(), 2);
    QCOMPARE(lists->at(0), (CallbackList{.uuid = u"5f0c"_s, .name = u"Renewals"_s, .queue = 6}));
    QCOMPARE(lists->at(1).queue, 8);
    QCOMPARE(bodyOf(lists->at(0)), R"({"name":"Renewals","queueId":6})"_ba);
}

void TestConfigCoding::whatIsNoListIsNoAnswer()
{
    for (const auto &body : {"<html>"_ba, "{\"items\":[]}"_ba, ""_ba, "[1,"_ba}) {
        QVERIFY(!listsIn(body));
        QVERIFY(!periodsIn(body));
        QVERIFY(!peopleIn(body));
    }
    QVERIFY(!rightsIn("[]"_ba));
    QVERIFY(!rightsIn("{\"data\":null}"_ba));
}

void TestConfigCoding::periodsAreReadAndWritten()
{
    const auto periods = periodsIn(
        R"([{"uuid":"c40e","name":"Morning","periodStart":"08:00:00","periodEnd":"12:10:00","default":true}])"_ba);
    QVERIFY(periods && periods->size() == 1);
    const CallbackPeriod &period = periods->first();
    QCOMPARE(period.end, QTime(12, 10));
    QVERIFY(period.isDefault);
    QCOMPARE(
        bodyOf(period),
        R"({"default":true,"name":"Morning","periodEnd":"12:10:00","periodStart":"08:00:00"})"_ba);
}

void TestConfigCoding::peopleHaveAProfileOrNone()
{
    const auto people = peopleIn(
        R"([{"name":"Vance","firstname":"Nora","login":"nvance","profile":"Supervisor"},
            {"login":"a"},{"login":"b","profile":null},{"login":"c","profile":"auditor"},{"name":"x"}])"_ba);
    QVERIFY(people);
    QCOMPARE(people->size(), 4);
    QCOMPARE(people->at(0).profile, Profile::Supervisor);
    QCOMPARE(people->at(0).firstName, u"Nora"_s);
    QCOMPARE(people->at(1).profile, Profile::None);
    QCOMPARE(people->at(2).profile, Profile::None);
    QCOMPARE(people->at(3).profile, Profile::Other);
    QCOMPARE(people->at(3).rawProfile, u"auditor"_s);
}

void TestConfigCoding::rightsAreReadAndWritten()
{
    const auto rights = rightsIn(
        R"({"type":"teacher","data":{"queueIds":[8,17],"groupIds":[1],"incallIds":[3],"recordingAccess":true,
            "dissuasionAccess":false,"start":"2016-01-01","end":"2016-06-30","new":{"x":1}}})"_ba);
    QVERIFY(rights);
    QCOMPARE(rights->profile, Profile::Teacher);
    QCOMPARE(rights->queues, (QList<int>{8, 17}));
    QCOMPARE(rights->end, QDate(2016, 6, 30));
    QVERIFY(rights->hasRecordings);
    const QJsonObject body = QJsonDocument::fromJson(bodyOf(*rights)).object();
    QCOMPARE(body["data"_L1]["start"_L1].toString(), u"2016-01-01"_s);
    QCOMPARE(body["data"_L1]["new"_L1]["x"_L1].toInt(), 1); // Sent back as it came.
    QCOMPARE(rightsIn(bodyOf(*rights)).value(), *rights);
    QCOMPARE(bodyOf(Rights{.profile = Profile::Administrator}),
             R"({"data":null,"type":"admin"})"_ba);
    // A supervisor has no days.
    Rights supervisor = *rights;
    supervisor.profile = Profile::Supervisor;
    QVERIFY(!bodyOf(supervisor).contains("2016"));
}

void TestConfigCoding::newerProfilesAreKeptAsTheyCame()
{
    const auto rights = rightsIn(R"({"type":"Auditor","data":null})"_ba);
    QVERIFY(rights);
    QCOMPARE(rights->profile, Profile::Other);
    QCOMPARE(rights->rawProfile, u"Auditor"_s);
    QCOMPARE(rightsIn(R"({"type":"noright"})"_ba)->profile, Profile::None);
}

QTEST_GUILESS_MAIN(TestConfigCoding)
#include "test_configcoding.moc"
