// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/judge.h"

#include <QTest>

using namespace vigie::health;
using namespace Qt::StringLiterals;
using vigie::Error;
using vigie::ErrorKind;
using Link = LiveFacts::Link;
using State = ConfigurationFacts::State;

Q_DECLARE_METATYPE(vigie::health::Finding)

class TestJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefusalOfWhoHasNoKeyIsTheRightAnswer();
    void somethingElseIsNoAnswer();
    void aFailureIsTold_data();
    void aFailureIsTold();
    void anUnnamedServiceThatIsAwayIsNotBlamed();
    void refusedCertificatesSayWhy_data();
    void refusedCertificatesSayWhy();
    void clearTextIsNeverWell();
    void clocksAreCompared_data();
    void clocksAreCompared();
    void aNameWithoutAFigureIsNoVersion();
    void figuresAreOldOnlyWhileSomethingGoesOn();
    void aSilentLinkIsNotWell();
    void emptyListsAreNotWell();
    void withoutASessionNothingIsGreen();
    void thereMustBeOneDefaultPeriod();
    void queuesOfTheListsAreCompared();
    void theUsualAddressesFollowTheProxy();
};

namespace {

Address at(Service service, const QString &url = u"http://cc.example:8090"_s)
{
    return {.service = service, .url = QUrl(url)};
}

Sight answer(int status, const QByteArray &body = "{\"error\":\"x\"}"_ba)
{
    return {.status = status, .body = body};
}

Sight broken(ErrorKind kind, const QString &detail = {})
{
    return {.failure = Error{kind, detail}};
}

} // namespace

void TestJudge::aRefusalOfWhoHasNoKeyIsTheRightAnswer()
{
    for (const Service service : {Service::Xuc, Service::Xci, Service::Configuration})
        QCOMPARE(judgeReachable(at(service), answer(401), {}).mark, Mark::Well);
    QCOMPARE(judgeReachable(at(Service::Xci), answer(303, {}), {}).mark, Mark::Well);
    QCOMPARE(judgeReachable(at(Service::Manager), answer(200, "<html>"_ba), {}).mark, Mark::Well);
    // Who asks without a token should be given nothing.
    QCOMPARE(judgeReachable(at(Service::Configuration), answer(200, "[]"_ba), {}).reason,
             Reason::OpenToAll);
}

void TestJudge::somethingElseIsNoAnswer()
{
    for (const Service service : {Service::Xuc, Service::Xci, Service::Configuration}) {
        const Finding page = judgeReachable(at(service), answer(200, "<html>"_ba), {});
        QCOMPARE(page.mark, Mark::Wrong);
        QCOMPARE(page.reason, Reason::OtherThing);
    }
    QCOMPARE(judgeReachable(at(Service::Xuc), answer(401, "<html>"_ba), {}).mark, Mark::Wrong);
    QCOMPARE(judgeReachable(at(Service::Xuc), answer(404), {}).reason, Reason::NotFound);
    const Finding failing = judgeReachable(at(Service::Reports), answer(502), {});
    QCOMPARE(failing.reason, Reason::Fails);
    QCOMPARE(failing.number, 502);
}

void TestJudge::aFailureIsTold_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("reason");
    QTest::addColumn<int>("mark");
    const auto row = [](const char *name, ErrorKind kind, Reason reason, Mark mark) {
        QTest::newRow(name) << int(kind) << int(reason) << int(mark);
    };
    row("no such name", ErrorKind::HostUnknown, Reason::HostUnknown, Mark::Wrong);
    row("stopped", ErrorKind::Refused, Reason::NobodyListens, Mark::Wrong);
    row("late", ErrorKind::Timeout, Reason::TooSlow, Mark::Wrong);
    row("cut", ErrorKind::Network, Reason::LinkLost, Mark::Wrong);
    row("untrusted", ErrorKind::Tls, Reason::Untrusted, Mark::NotChecked);
}

void TestJudge::aFailureIsTold()
{
    QFETCH(int, kind);
    QFETCH(int, reason);
    QFETCH(int, mark);
    const Finding finding = judgeReachable(at(Service::Xuc), broken(ErrorKind(kind)), {});
    QCOMPARE(int(finding.reason), reason);
    QCOMPARE(int(finding.mark), mark);
    for (const Finding &each :
         {judgeClock(broken(ErrorKind(kind)), {}), judgeVersion(broken(ErrorKind(kind)))})
        QCOMPARE(each.mark, Mark::NotChecked);
}

void TestJudge::anUnnamedServiceThatIsAwayIsNotBlamed()
{
    Address usual = at(Service::Reports);
    usual.isUsual = true;
    QCOMPARE(judgeReachable(usual, broken(ErrorKind::Refused), {}).mark, Mark::NotChecked);
    QCOMPARE(judgeReachable(usual, answer(404, {}), {}).mark, Mark::NotChecked);
    QCOMPARE(judgeReachable(usual, answer(503, {}), {}).mark, Mark::Wrong);
    QCOMPARE(judgeReachable({.service = Service::Xci}, {}, {}).reason, Reason::NoAddress);
}

void TestJudge::refusedCertificatesSayWhy_data()
{
    QTest::addColumn<QString>("detail");
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("text");
    QTest::newRow("changed") << u"reason=changed&text=x"_s << int(Reason::KeyChanged) << u"x"_s;
    QTest::newRow("expired") << u"reason=expired&until=2026-03-01T10:00:00Z"_s
                             << int(Reason::Expired) << u""_s;
    QTest::newRow("other host") << u"reason=otherHost&subject=pbx.example"_s
                                << int(Reason::OtherHost) << u"pbx.example"_s;
    QTest::newRow("issuer") << u"reason=unknownIssuer&issuer=Acme%20%26%20Sons"_s
                            << int(Reason::UnknownIssuer) << u"Acme & Sons"_s;
    QTest::newRow("new words") << u"reason=quantum&text=too%20weak"_s << int(Reason::BadCertificate)
                               << u"too weak"_s;
}

void TestJudge::refusedCertificatesSayWhy()
{
    QFETCH(QString, detail);
    QFETCH(int, reason);
    QFETCH(QString, text);
    const Finding finding
        = judgeCertificate(at(Service::Xuc, u"https://cc.example"_s),
                           broken(ErrorKind::Tls, detail), {}, QDate(2026, 11, 22));
    QCOMPARE(finding.mark, Mark::Wrong);
    QCOMPARE(int(finding.reason), reason);
    QCOMPARE(finding.text, text);
}

void TestJudge::clearTextIsNeverWell()
{
    const QDate today(2026, 11, 22);
    QCOMPARE(judgeCertificate(at(Service::Xuc), answer(401), {}, today).mark, Mark::Warning);
    QCOMPARE(judgeCertificate(at(Service::Xuc, u"http://127.0.0.1:8090"_s), answer(401), {}, today)
                 .reason,
             Reason::OwnComputer);
    QCOMPARE(judgeCertificate(at(Service::Xuc, u"https://cc.example"_s), broken(ErrorKind::Timeout),
                              {}, today)
                 .mark,
             Mark::NotChecked);
}

void TestJudge::clocksAreCompared_data()
{
    QTest::addColumn<int>("ahead");
    QTest::addColumn<int>("mark");
    QTest::newRow("same") << 0 << int(Mark::Well);
    QTest::newRow("rounding") << -2 << int(Mark::Well);
    QTest::newRow("ahead") << 20 << int(Mark::Warning);
    QTest::newRow("behind") << -20 << int(Mark::Warning);
    QTest::newRow("another hour") << 3600 << int(Mark::Wrong);
}

void TestJudge::clocksAreCompared()
{
    QFETCH(int, ahead);
    QFETCH(int, mark);
    Sight sight = answer(401);
    QCOMPARE(judgeClock(sight, {}).reason, Reason::NoTimeTold);
    sight.hasTime = true;
    sight.secondsAhead = ahead;
    const Finding finding = judgeClock(sight, {});
    QCOMPARE(int(finding.mark), mark);
    QCOMPARE(finding.number, ahead);
}

void TestJudge::aNameWithoutAFigureIsNoVersion()
{
    Sight sight = answer(200);
    QCOMPARE(judgeVersion(sight).mark, Mark::NotChecked);
    sight.server = "nginx"_ba;
    QCOMPARE(judgeVersion(sight).mark, Mark::NotChecked);
    sight.server = "nginx/1.18.0"_ba;
    QCOMPARE(judgeVersion(sight).mark, Mark::Told); // Nobody judges it.
    QCOMPARE(judgeVersion(sight).text, u"nginx/1.18.0"_s);
}

void TestJudge::figuresAreOldOnlyWhileSomethingGoesOn()
{
    using std::chrono::seconds;
    LiveFacts facts{.link = Link::Live, .agents = 3, .queues = 2};
    QCOMPARE(judgeLive(Aspect::Figures, facts, {}).reason, Reason::NoFigures);
    facts.sinceFigure = seconds(3);
    QCOMPARE(judgeLive(Aspect::Figures, facts, {}).mark, Mark::Well);
    facts.sinceFigure = seconds(600);
    QCOMPARE(judgeLive(Aspect::Figures, facts, {}).mark, Mark::Warning);
    facts.callsNow = 4;
    const Finding old = judgeLive(Aspect::Figures, facts, {});
    QCOMPARE(old.mark, Mark::Wrong);
    QCOMPARE(old.number, 600);
}

void TestJudge::aSilentLinkIsNotWell()
{
    LiveFacts facts{.link = Link::Late, .silence = std::chrono::seconds(8), .agents = 1};
    facts.sinceFigure = std::chrono::seconds(8);
    QCOMPARE(judgeLive(Aspect::Link, facts, {}).mark, Mark::Wrong);
    QCOMPARE(judgeLive(Aspect::Figures, facts, {}).mark, Mark::Wrong);
    facts.link = Link::Down;
    QCOMPARE(judgeLive(Aspect::Link, facts, {}).mark, Mark::Wrong);
    QCOMPARE(judgeLive(Aspect::Contents, facts, {}).mark, Mark::NotChecked);
}

void TestJudge::emptyListsAreNotWell()
{
    LiveFacts facts{.link = Link::Live};
    QCOMPARE(judgeLive(Aspect::Contents, facts, {}).reason, Reason::NoAgents);
    facts.agents = 10;
    QCOMPARE(judgeLive(Aspect::Contents, facts, {}).reason, Reason::NoQueues);
    facts.queues = 2;
    QCOMPARE(
        judgeLive(Aspect::Contents, facts, {}),
        (Finding{.mark = Mark::Well, .reason = Reason::HasContents, .number = 10, .other = 2}));
    QCOMPARE(judgeXci(Aspect::Contents, {.isSignedIn = true, .isRead = true}).reason,
             Reason::XciEmpty);
    QCOMPARE(
        judgeXci(Aspect::Numbers, {.isSignedIn = true, .isRead = true, .shortEntities = 2}).number,
        2);
}

void TestJudge::withoutASessionNothingIsGreen()
{
    for (const Aspect aspect : {Aspect::Link, Aspect::Contents, Aspect::Figures})
        QCOMPARE(judgeLive(aspect, {}, {}).mark, Mark::NotChecked);
    for (const Aspect aspect : {Aspect::Link, Aspect::Contents, Aspect::Numbers})
        QCOMPARE(judgeXci(aspect, {}).mark, Mark::NotChecked);
    for (const Aspect aspect :
         {Aspect::Token, Aspect::Contents, Aspect::Periods, Aspect::ListQueues}) {
        QCOMPARE(judgeConfiguration(aspect, {}, {}).mark, Mark::NotChecked);
        QCOMPARE(judgeConfiguration(aspect, {.state = State::Failed}, {}).mark, Mark::NotChecked);
    }
    QCOMPARE(judgeConfiguration(Aspect::Token, {.state = State::Refused}, {}).mark, Mark::Wrong);
}

void TestJudge::thereMustBeOneDefaultPeriod()
{
    ConfigurationFacts facts{.state = State::Read};
    QCOMPARE(judgeConfiguration(Aspect::Periods, facts, {}).reason, Reason::NoPeriods);
    facts.periods = 3;
    QCOMPARE(judgeConfiguration(Aspect::Periods, facts, {}).reason, Reason::NoDefault);
    facts.defaultPeriods = 1;
    QCOMPARE(judgeConfiguration(Aspect::Periods, facts, {}).mark, Mark::Well);
    facts.defaultPeriods = 2;
    QCOMPARE(judgeConfiguration(Aspect::Periods, facts, {}).reason, Reason::ManyDefaults);
}

void TestJudge::queuesOfTheListsAreCompared()
{
    ConfigurationFacts facts{.state = State::Read, .lists = 3, .queueIds = {1, 2, 9}};
    QCOMPARE(judgeConfiguration(Aspect::ListQueues, facts, {}).mark, Mark::NotChecked);
    const LiveFacts live{.link = Link::Live, .queueIds = {1, 2, 3}};
    const Finding finding = judgeConfiguration(Aspect::ListQueues, facts, live);
    QCOMPARE(finding.reason, Reason::QueuesUnknown);
    QCOMPARE(finding.number, 1);
    facts.queueIds = {1, 2};
    QCOMPARE(judgeConfiguration(Aspect::ListQueues, facts, live).mark, Mark::Well);
    facts.queueIds.clear();
    QCOMPARE(judgeConfiguration(Aspect::ListQueues, facts, live).reason, Reason::NoLists);
}

void TestJudge::theUsualAddressesFollowTheProxy()
{
    const auto urlOf = [](const QList<Address> &all, Service service) {
        for (const Address &each : all) {
            if (each.service == service)
                return each.url.toString();
        }
        return QString();
    };
    const auto direct = usualAddresses(QUrl(u"http://cc.example:8090"_s), {});
    QCOMPARE(urlOf(direct, Service::Manager), u"http://cc.example:8070/ccmanager"_s);
    QCOMPARE(urlOf(direct, Service::Reports), u"http://cc.example:9500/SpagoBI"_s);
    const auto proxied = usualAddresses(QUrl(u"https://cc.example"_s), u"AA:BB"_s);
    QCOMPARE(urlOf(proxied, Service::Manager), u"https://cc.example/ccmanager"_s);
    QCOMPARE(urlOf(proxied, Service::PanelData), u"http://cc.example:9200/queuelogs/_stats"_s);
    QVERIFY(usualAddresses({}, {}).isEmpty());
}

QTEST_GUILESS_MAIN(TestJudge)
#include "test_judge.moc"
