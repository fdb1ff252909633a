// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/thirdparty.h"
#include "fakelink.h"
#include "tests/fakes/fakexuc.h"
#include "xuc/signin.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace vigie::center;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The service that is asked about calls, and the pause that its pages hold.
class TestThirdParty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void asksTheServiceAboutEachRingingCall();
    void withoutAServiceNothingIsAsked();
    void tellsTheTokenOnlyWhenTheSiteWantsIt();
    void showsThePageThatWasAnswered();
    void failuresShowNothing_data();
    void failuresShowNothing();
    void aSilentServiceIsToldAndGivenUp();

    void pausesAndGoesBackToReady();
    void aPauseOfOnesOwnStays_data();
    void aPauseOfOnesOwnStays();
    void whoDecidesMeanwhileIsLetBe_data();
    void whoDecidesMeanwhileIsLetBe();
    void loggedOutIsNotPaused();
    void twoPagesHoldOnePause();
    void anUnknownReasonCountsAsNone();

private:
    void state(const char *name, const char *more = "");
    void ring(const char *id = "1");
    void phone(const char *type, const char *id = "1");
    void answerWith(const QByteArray &body, int status = 200);
    QByteArrayList commands();

    ManualClock m_clock;
    FakeLink *m_link = nullptr;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<fakes::FakeXuc> m_service;
    std::unique_ptr<ThirdParty> m_apps;
};

namespace {

const auto opens = R"({"action":"open","event":"EventRinging","url":"/page","title":"File"})"_ba;
constexpr auto lunch = R"(,"cause":"lunch")";
constexpr auto casework = R"(,"cause":"casework")";

} // namespace

void TestThirdParty::init()
{
    auto link = std::make_unique<FakeLink>();
    m_link = link.get();
    m_desk = std::make_unique<Desk>(std::move(link), m_clock);
    m_desk->signIn({.login = u"mdupont"_s}, {});
    m_link->say("LoggedOn", "{}");
    m_link->become(Link::State::Syncing);
    m_link->say("UserConfigUpdate", R"({"userId":31,"fullName":"Marie Dupont","agentId":12})");
    m_link->say("UsersStatuses", R"([{"name":"available","longName":"Ready","actions":[
                {"name":"queueunpause_all","parameters":"true"}]},{"name":"lunch","longName":"Lunch",
                "actions":[{"name":"queuepause_all","parameters":"true"}]},{"name":"casework",
                "longName":"Case work","actions":[{"name":"queuepause_all","parameters":"true"}]}])");
    m_link->say("LineConfig", R"({"id":"5","vendor":"Snom","number":"1204"})");
    m_link->say("CurrentCallsPhoneEvents", R"({"events":[]})");
    m_link->say("QueueList", R"([{"id":7,"name":"blue","displayName":"Blue","number":"3001"}])");
    m_link->say("QueueStatistics", R"({"queueId":7,"counters":[]})");
    m_link->say("AgentGroupList", "[]");
    m_link->say("AgentList", R"([{"id":12,"lastName":"Dupont","userId":31}])");
    m_link->say("QueueMemberList", R"([{"agentId":12,"queueId":7,"penalty":0}])");
    m_link->say("UsersQueueDefaultMembership", R"({"memberships":[]})");
    m_link->say("CallbackLists", "[]");
    m_link->say("PreferredCallbackPeriodList", "[]");
    m_link->say("ConferenceList", "[]");
    m_link->say("AgentStatistics", R"({"id":12,"statistics":[]})");
    state("AgentReady");
    QVERIFY(m_desk->isUp());
    QCOMPARE(m_desk->center().statuses().ofKind(StatusKind::Pause).size(), 2);
    m_link->sent.clear();
    m_service = std::make_unique<fakes::FakeXuc>();
    answerWith(opens);
    m_apps
        = std::make_unique<ThirdParty>(*m_desk, ThirdParty::Patience{.notice = 30ms, .end = 120ms});
    QUrl url = m_service->url();
    url.setPath(u"/service"_s);
    m_apps->setSite({.service = url});
}

void TestThirdParty::cleanup()
{
    m_apps.reset();
    m_desk.reset();
    m_service.reset();
}

void TestThirdParty::state(const char *name, const char *more)
{
    m_link->say("AgentStateEvent",
                QByteArray(R"({"agentId":12,"phoneNb":"1204","since":0,"name":")") + name + '"'
                    + more + '}');
}

void TestThirdParty::phone(const char *type, const char *id)
{
    m_link->say("PhoneEvent",
                QByteArray(R"({"eventType":")") + type
                    + R"(","DN":"1204","otherDN":"0611223344","uniqueId":"U)" + id
                    + R"(","linkedId":"L)" + id
                    + R"(","queueName":"blue","userData":{"USR_folder":"A7"}})");
}

void TestThirdParty::ring(const char *id)
{
    phone("EventRinging", id);
}

void TestThirdParty::answerWith(const QByteArray &body, int status)
{
    m_service->respond
        = [=](const QString &) { return fakes::FakeXuc::Answer{.status = status, .body = body}; };
}

QByteArrayList TestThirdParty::commands()
{
    QByteArrayList found;
    for (const QByteArray &frame : std::exchange(m_link->sent, {})) {
        const auto command = QJsonDocument::fromJson(frame);
        const QString name = command["command"_L1].toString();
        if (name == "pauseAgent"_L1)
            found.append("pause " + command["reason"_L1].toString().toUtf8());
        else if (name == "unpauseAgent"_L1)
            found.append("ready");
    }
    return found;
}

void TestThirdParty::asksTheServiceAboutEachRingingCall()
{
    ring();
    QTRY_COMPARE(m_service->requests.size(), 1);
    const QString asked = m_service->requests.constFirst();
    QVERIFY(asked.startsWith("POST /service "_L1));
    const auto body = QJsonDocument::fromJson(asked.mid(14).toUtf8());
    QCOMPARE(body["caller"_L1], u"0611223344"_s);
    QCOMPARE(body["callee"_L1], u"1204"_s);
    QCOMPARE(body["callDataCallId"_L1], u"L1"_s);
    QCOMPARE(body["queue"_L1]["displayName"_L1], u"Blue"_s);
    QCOMPARE(body["user"_L1]["agentId"_L1], 12);
    QCOMPARE(body["userData"_L1]["USR_folder"_L1], u"A7"_s);
    QVERIFY(!body["user"_L1].toObject().contains("token"_L1));
    phone("EventEstablished");
    ring("2");
    QTRY_COMPARE(m_service->requests.size(), 2);
}

void TestThirdParty::withoutAServiceNothingIsAsked()
{
    m_apps->setSite({});
    QSignalSpy answered(m_apps.get(), &ThirdParty::answered);
    ring();
    QVERIFY(!answered.wait(100));
    QVERIFY(m_service->requests.isEmpty());
}

void TestThirdParty::tellsTheTokenOnlyWhenTheSiteWantsIt()
{
    m_link->heldToken = u"T9"_s;
    ThirdParty::Site site = m_apps->site();
    site.givesToken = true;
    m_apps->setSite(site);
    ring();
    QTRY_COMPARE(m_service->requests.size(), 1);
    QVERIFY(m_service->requests.constFirst().contains(R"("token":"T9")"_L1));
}

void TestThirdParty::showsThePageThatWasAnswered()
{
    QSignalSpy due(m_apps.get(), &ThirdParty::pageDue);
    ring();
    QTRY_COMPARE(due.count(), 1);
    const auto page = due[0][0].value<CallPage>();
    QCOMPARE(page.answer.url.path(), u"/page"_s);
    QCOMPARE(page.answer.url.host(), m_service->url().host());
    QCOMPARE(page.answer.title, u"File"_s);
    QCOMPARE(page.call.otherNumber, u"0611223344"_s);
    QVERIFY(commands().isEmpty());
}

void TestThirdParty::failuresShowNothing_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("500") << opens << 500;
    QTest::newRow("not JSON") << "<html>"_ba << 200;
    QTest::newRow("none") << R"({"action":"none"})"_ba << 200;
}

void TestThirdParty::failuresShowNothing()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    answerWith(body, status);
    QSignalSpy due(m_apps.get(), &ThirdParty::pageDue);
    QSignalSpy answered(m_apps.get(), &ThirdParty::answered);
    QSignalSpy gaveUp(m_apps.get(), &ThirdParty::gaveUp);
    ring();
    QTRY_COMPARE(answered.count(), 1);
    phone("EventEstablished");
    phone("EventReleased");
    QCOMPARE(due.count(), 0);
    QCOMPARE(gaveUp.count(), 0);
}

void TestThirdParty::aSilentServiceIsToldAndGivenUp()
{
    m_service->answersRest = false;
    QSignalSpy slow(m_apps.get(), &ThirdParty::slow);
    QSignalSpy gaveUp(m_apps.get(), &ThirdParty::gaveUp);
    QSignalSpy due(m_apps.get(), &ThirdParty::pageDue);
    ring();
    QTRY_COMPARE(slow.count(), 1);
    QCOMPARE(gaveUp.count(), 0);
    QTRY_COMPARE(gaveUp.count(), 1);
    QCOMPARE(gaveUp[0][0].value<telephony::Call>().linkedId, u"L1"_s);
    phone("EventEstablished");
    QCOMPARE(due.count(), 0);
}

void TestThirdParty::pausesAndGoesBackToReady()
{
    AutoPause &pause = m_apps->autoPause();
    pause.hold(u"L1"_s, u"casework"_s);
    QCOMPARE(commands(), QByteArrayList{"pause casework"_ba});
    QVERIFY(pause.holds(u"L1"_s));
    state("AgentOnPause", casework);
    QVERIFY(pause.holds(u"L1"_s));
    m_apps->complete(u"L1"_s);
    QCOMPARE(commands(), QByteArrayList{"ready"_ba});
    QVERIFY(!pause.holds(u"L1"_s));
    m_apps->complete(u"L1"_s);
    QVERIFY(commands().isEmpty());
}

void TestThirdParty::aPauseOfOnesOwnStays_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("paused before") << 0;
    QTest::newRow("paused, then dialling") << 1;
    QTest::newRow("asked for behind the call") << 2;
}

void TestThirdParty::aPauseOfOnesOwnStays()
{
    QFETCH(int, how);
    if (how < 2)
        state("AgentOnPause", lunch);
    if (how == 1)
        state("AgentDialing");
    if (how == 2) {
        state("AgentOnCall");
        m_desk->pause(u"lunch"_s);
    }
    commands();
    m_apps->autoPause().hold(u"L1"_s, u"casework"_s);
    QVERIFY(!m_apps->autoPause().holds(u"L1"_s));
    m_apps->complete(u"L1"_s);
    QVERIFY(commands().isEmpty());
}

void TestThirdParty::whoDecidesMeanwhileIsLetBe_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("chooses a pause") << 0;
    QTest::newRow("chooses a pause in the call") << 1;
    QTest::newRow("chooses ready") << 2;
    QTest::newRow("is set ready by a supervisor") << 3;
    QTest::newRow("is paused otherwise by a supervisor") << 4;
    QTest::newRow("logs out") << 5;
}

void TestThirdParty::whoDecidesMeanwhileIsLetBe()
{
    QFETCH(int, how);
    AutoPause &pause = m_apps->autoPause();
    if (how == 1)
        state("AgentOnCall");
    pause.hold(u"L1"_s, u"casework"_s);
    QVERIFY(pause.holds(u"L1"_s));
    if (how != 1)
        state("AgentOnPause", casework);
    if (how < 2)
        m_desk->pause(u"lunch"_s);
    else if (how == 2)
        m_desk->ready();
    else if (how == 3)
        state("AgentReady");
    else if (how == 4)
        state("AgentOnPause", lunch);
    else
        state("AgentLoggedOut");
    QVERIFY(!pause.holds(u"L1"_s));
    commands();
    m_apps->complete(u"L1"_s);
    QVERIFY(commands().isEmpty());
}

void TestThirdParty::loggedOutIsNotPaused()
{
    state("AgentLoggedOut");
    commands();
    m_apps->autoPause().hold(u"L1"_s, {});
    QVERIFY(commands().isEmpty());
    QVERIFY(!m_apps->autoPause().holds(u"L1"_s));
}

void TestThirdParty::twoPagesHoldOnePause()
{
    AutoPause &pause = m_apps->autoPause();
    pause.hold(u"L1"_s, u"casework"_s);
    state("AgentOnPause", casework);
    pause.hold(u"L2"_s, u"lunch"_s);
    QCOMPARE(commands(), QByteArrayList{"pause casework"_ba});
    m_apps->complete(u"L1"_s);
    QVERIFY(commands().isEmpty());
    QVERIFY(pause.holds(u"L2"_s));
    m_apps->complete(u"L2"_s);
    QCOMPARE(commands(), QByteArrayList{"ready"_ba});
}

void TestThirdParty::anUnknownReasonCountsAsNone()
{
    m_apps->autoPause().hold(u"L1"_s, u"gardening"_s);
    QCOMPARE(commands(), QByteArrayList{"pause "_ba});
}

QTEST_GUILESS_MAIN(TestThirdParty)
#include "test_thirdparty.moc"
