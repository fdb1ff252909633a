// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testapps.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "person.h"
#include "ui/apps/apppage.h"
#include "ui/apps/callerpage.h"
#include "ui/apps/webpanels.h"
#include "ui/widgets/button.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QLabel>
#include <QSettings>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;
using vigie::center::ShownState;
using vigie::telephony::CallState;

namespace vigie::e2e {

namespace {

    const auto nobody = u"0145000001"_s;

    bool showsToast(Person &person, const QString &words)
    {
        const auto buttons = person.window().findChildren<QAbstractButton *>();
        return std::ranges::any_of(buttons, [&](const QAbstractButton *button) {
            return button->isVisible() && button->text().contains(words);
        });
    }

    QString textOf(Person &person, const QString &name)
    {
        const auto *label = person.find<QLabel>(name);
        return label ? label->text() : QString();
    }

} // namespace

TestApps::TestApps() = default;

TestApps::~TestApps() = default;

void TestApps::cleanup()
{
    m_person.reset();
    m_sim.reset();
    m_seen = 0;
}

void TestApps::enter(Form form, const QString &programs)
{
    m_sim = std::make_unique<SimProcess>();
    QVERIFY2(m_sim->start({u"--thirdparty-port"_s, u"0"_s, u"--seed"_s, u"7"_s}),
             qPrintable(m_sim->errorOutput()));
    const QString pages = m_sim->thirdParty().toString();
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings policy(m_folder->filePath(u"policy.ini"_s), QSettings::IniFormat);
    policy.setValue("ThirdParty/Url"_L1, QString(pages + u"/thirdparty/service?listed"_s));
    if (form == Form::Embedded)
        policy.setValue("ThirdParty/AllowedOrigins"_L1, pages);
    policy.setValue("ThirdParty/TokenHosts"_L1, m_sim->thirdParty().host());
    if (!programs.isEmpty())
        policy.setValue("ThirdParty/AllowedPrograms"_L1, programs);
    policy.sync();
    m_person = std::make_unique<Person>(m_sim->xuc(), u"en"_s, m_folder->path());
    m_person->enter(u"agent1"_s, u"demo"_s, u"1001"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(m_person->isIn(), qPrintable(m_person->problem()), 10000);
    QTRY_COMPARE_WITH_TIMEOUT(m_person->ownState(), ShownState::Ready, 5000);
    // No queue's call disturbs: the floor's callers go to others.
    const auto memberships = m_person->center().ownAgent()->memberships;
    for (const auto &each : memberships)
        m_person->desk()->leaveQueue(m_person->center().queue(each.queue).id);
    QTRY_VERIFY_WITH_TIMEOUT(m_person->center().ownAgent()->memberships.empty(), 10000);
    QTRY_VERIFY_WITH_TIMEOUT(m_person->center().calls().calls().isEmpty(), 30000);
    QTRY_COMPARE_WITH_TIMEOUT(m_person->ownState(), ShownState::Ready, 60000);
    m_seen = m_person->openedPages().size();
}

void TestApps::call(const QString &number)
{
    const auto before = m_person->center().calls().calls().size();
    m_sim->post(u"call"_s,
                {{u"to"_s, u"1001"_s}, {u"number"_s, number}, {u"name"_s, u"Zoé Martin"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(m_person->center().calls().calls().size(), before + 1, 5000);
}

void TestApps::takeCall(const QString &number)
{
    const bool isFirst = m_person->center().calls().calls().isEmpty();
    call(number);
    // Beside a call in front, the one that rings stands folded with an Answer of its own.
    QVERIFY(m_person->click(isFirst ? u"answer"_s : u"backToCall"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_person->center().calls().calls().constLast().state,
                              CallState::Established, 5000);
}

void TestApps::hangUp()
{
    QVERIFY(m_person->click(u"hangUp"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_person->center().calls().calls().isEmpty(), 5000);
}

void TestApps::sheet(const QList<std::pair<QString, QString>> &fields)
{
    QJsonArray info;
    for (const auto &[name, value] : fields)
        info.append(QJsonObject{{u"name"_s, name}, {u"value"_s, value}, {u"order"_s, 1}});
    const QJsonObject profile{
        {u"profile"_s, QJsonObject{{u"user"_s, QJsonObject{{u"sheetInfo"_s, info}}}}}};
    const QJsonObject frame{{u"msgType"_s, u"Sheet"_s},
                            {u"ctiMessage"_s, QJsonObject{{u"payload"_s, profile}}}};
    m_sim->post(u"say"_s, {{u"login"_s, u"agent1"_s}, {u"frame"_s, frame}});
}

QList<ui::AppPage *> TestApps::pages()
{
    return m_person->window().findChildren<ui::AppPage *>();
}

QStringList TestApps::openedPaths()
{
    QStringList paths;
    for (qsizetype i = m_seen; i < m_person->openedPages().size(); ++i)
        paths.append(m_person->openedPages()[i].path());
    return paths;
}

void TestApps::markSeen()
{
    m_seen = m_person->openedPages().size();
}

void TestApps::pagesOpenAtTheirEvents()
{
    enter();
    int asked = 0;
    const auto page = [&](const char *kind) {
        return QStringList{u"/thirdparty/%1/%2"_s.arg(QLatin1StringView(kind)).arg(asked)};
    };
    // When it rings: 01 in a tab, 04 in a window of the browser's.
    for (const auto &number : {u"0199000001"_s, u"0199000004"_s}) {
        ++asked;
        call(number);
        QTRY_COMPARE_WITH_TIMEOUT(openedPaths(), page("page"), 5000);
        markSeen();
        QTRY_VERIFY(m_person->sees(u"appForm"_s));
        QVERIFY(textOf(*m_person, u"appOpening"_s).contains("when the call rang"_L1));
        QVERIFY(m_person->click(u"answer"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_person->center().calls().calls().constFirst().state,
                                  CallState::Established, 5000);
        hangUp();
        QVERIFY(m_person->click(u"appDone"_s));
        QTRY_VERIFY(pages().isEmpty());
    }
    // When it is answered, and not before.
    for (const auto &number : {u"0199000002"_s, u"0199000005"_s, u"0199000017"_s}) {
        ++asked;
        call(number);
        QVERIFY(openedPaths().isEmpty());
        QVERIFY(m_person->click(u"answer"_s));
        QTRY_COMPARE_WITH_TIMEOUT(openedPaths(), page("page"), 5000);
        markSeen();
        QTRY_VERIFY(m_person->sees(u"appForm"_s));
        hangUp();
        QVERIFY(m_person->click(u"openAgain"_s));
        QCOMPARE(openedPaths(), page("page"));
        markSeen();
        QVERIFY(m_person->click(u"appDone"_s));
        QTRY_VERIFY(pages().isEmpty());
    }
    // When it ends, if somebody had answered.
    for (const auto &number : {u"0199000003"_s, u"0199000006"_s}) {
        ++asked;
        takeCall(number);
        QVERIFY(openedPaths().isEmpty());
        hangUp();
        QTRY_COMPARE_WITH_TIMEOUT(openedPaths(), page("page"), 5000);
        markSeen();
        QVERIFY(m_person->click(u"appDone"_s));
        QTRY_VERIFY(pages().isEmpty());
    }
    // Nothing, and an end without an answer.
    takeCall(u"0199000008"_s);
    hangUp();
    call(u"0199000003"_s);
    QVERIFY(m_person->click(u"noticeDecline"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_person->center().calls().calls().isEmpty(), 5000);
    takeCall(u"0199000002"_s);
    asked += 3;
    QTRY_COMPARE_WITH_TIMEOUT(openedPaths(), page("page"), 5000);
    markSeen();
}

void TestApps::aSlowServiceIsToldAndItsPageComesLate()
{
    enter();
    takeCall(u"0199000009"_s);
    QTRY_VERIFY_WITH_TIMEOUT(showsToast(*m_person, u"has not answered yet"_s), 6000);
    QVERIFY(openedPaths().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(openedPaths(), QStringList{u"/thirdparty/page/1"_s}, 10000);
    markSeen();
    QTRY_VERIFY(textOf(*m_person, u"appOpening"_s).contains("late"_L1));
    hangUp();
    // Given up in the end, and calls go on as ever.
    takeCall(u"0199000018"_s);
    QTRY_VERIFY_WITH_TIMEOUT(showsToast(*m_person, u"did not answer"_s), 18000);
    QVERIFY(openedPaths().isEmpty());
    hangUp();
}

void TestApps::aFailingServiceDisturbsNothing()
{
    enter();
    for (const auto &number : {u"0199000010"_s, u"0199000011"_s}) {
        takeCall(number);
        hangUp();
    }
    takeCall(u"0199000002"_s);
    QTRY_COMPARE_WITH_TIMEOUT(openedPaths(), QStringList{u"/thirdparty/page/3"_s}, 5000);
    markSeen();
    QCOMPARE(pages().size(), 1);
}

void TestApps::twoCallsKeepTheirPages()
{
    enter();
    takeCall(u"0199000003"_s);
    takeCall(u"0199000016"_s);
    QTRY_COMPARE(m_person->center().calls().calls().constFirst().state, CallState::OnHold);
    QVERIFY(openedPaths().isEmpty());
    QVERIFY(m_person->click(u"hangUp"_s));
    QTRY_COMPARE_WITH_TIMEOUT(openedPaths(), QStringList{u"/thirdparty/page/2"_s}, 5000);
    markSeen();
    QTRY_COMPARE_WITH_TIMEOUT(m_person->center().calls().calls().size(), 1, 5000);
    m_person->desk()->ask(telephony::Verb::Resume,
                          m_person->center().calls().calls().constFirst().uniqueId);
    QTRY_COMPARE_WITH_TIMEOUT(m_person->center().calls().calls().constFirst().state,
                              CallState::Established, 5000);
    hangUp();
    QTRY_COMPARE_WITH_TIMEOUT(openedPaths(), QStringList{u"/thirdparty/page/1"_s}, 5000);
    markSeen();
    QCOMPARE(pages().size(), 2);
}

void TestApps::theAutomaticPauseGivesTheStateBack()
{
    enter();
    // With a reason, as it rings: it begins behind the call.
    takeCall(u"0199000013"_s);
    QTRY_VERIFY(m_person->sees(u"appPause"_s));
    hangUp();
    QTRY_COMPARE_WITH_TIMEOUT(m_person->ownState(), ShownState::Pause, 60000);
    QCOMPARE(m_person->center().ownAgent()->cause, u"backoffice"_s);
    QVERIFY(m_person->click(u"appDone"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_person->ownState(), ShownState::Ready, 5000);
    QTRY_VERIFY(pages().isEmpty());
}

void TestApps::aPauseOfOnesOwnStays()
{
    enter();
    m_person->desk()->pause(u"lunch"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_person->ownState(), ShownState::Pause, 5000);
    takeCall(u"0199000012"_s);
    QTRY_VERIFY(m_person->sees(u"appForm"_s));
    QVERIFY(!m_person->sees(u"appPause"_s));
    hangUp();
    QTRY_COMPARE_WITH_TIMEOUT(m_person->ownState(), ShownState::Pause, 60000);
    QVERIFY(m_person->click(u"appDone"_s));
    QTRY_VERIFY(pages().isEmpty());
    // What would follow has had its time once another order is proved.
    m_person->desk()->setDoNotDisturb(true);
    QTRY_VERIFY(m_person->center().self().isDndEnabled);
    QCOMPARE(m_person->ownState(), ShownState::Pause);
    QCOMPARE(m_person->center().ownAgent()->cause, u"lunch"_s);
}

void TestApps::closingATabThatHoldsAPauseAsksFirst()
{
    enter();
    takeCall(u"0199000012"_s);
    QTRY_VERIFY(m_person->sees(u"appPause"_s));
    hangUp();
    QTRY_COMPARE_WITH_TIMEOUT(m_person->ownState(), ShownState::Pause, 60000);
    Q_EMIT pages().constFirst()->closeRequested();
    QTRY_VERIFY(m_person->sees(u"closeAppDialog"_s));
    QVERIFY(m_person->click(u"cancel"_s));
    QTRY_VERIFY(!m_person->sees(u"closeAppDialog"_s));
    QCOMPARE(pages().size(), 1);
    QCOMPARE(m_person->ownState(), ShownState::Pause);
    Q_EMIT pages().constFirst()->closeRequested();
    QVERIFY(m_person->click(u"closeApp"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_person->ownState(), ShownState::Ready, 5000);
    QTRY_VERIFY(pages().isEmpty());
}

void TestApps::programsAreStartedOnlyFromTheSitesList()
{
    enter(Form::Card, u"/usr/bin/crm"_s);
    takeCall(u"0199000007"_s);
    QTRY_VERIFY(showsToast(*m_person, u"was not started"_s));
    QVERIFY(m_person->startedPrograms().isEmpty());
    sheet({{u"popupUrl"_s, u"/usr/bin/crm"_s},
           {u"folderNumber"_s, u"A7; rm -rf"_s},
           {u"popupAction"_s, u"run"_s}});
    QTRY_COMPARE(m_person->startedPrograms(), QStringList{u"/usr/bin/crm A7; rm -rf"_s});
    QVERIFY(openedPaths().isEmpty());
}

void TestApps::sheetsOpenPagesByTheirRule()
{
    enter();
    const auto base = m_sim->thirdParty().toString() + u"/info?u={xuc-username}&t={xuc-token}&f="_s;
    sheet({{u"popupUrl"_s, base}, {u"folderNumber"_s, u"-"_s}});
    sheet({{u"popupUrl"_s, base}});
    sheet({{u"popupUrl"_s, u"file:///etc/"_s}, {u"folderNumber"_s, u"passwd"_s}});
    sheet({{u"popupUrl"_s, u"https://elsewhere.example/?t={xuc-token}&f="_s},
           {u"folderNumber"_s, u"1"_s}});
    QTRY_COMPARE(m_person->openedPages().size() - m_seen, 1);
    QCOMPARE(m_person->openedPages().constLast().toString(),
             u"https://elsewhere.example/?t=&f=1"_s);
    sheet({{u"popupUrl"_s, base}, {u"folderNumber"_s, u"48 20"_s}});
    sheet({{u"popupUrl"_s, base}, {u"folderNumber"_s, u"48 20"_s}}); // The same within 2 s.
    sheet({{u"popupUrl"_s, base}, {u"folderNumber"_s, u"49"_s}});
    QTRY_COMPARE(m_person->openedPages().size() - m_seen, 3);
    const QString query = m_person->openedPages()[m_seen + 1].query(QUrl::FullyEncoded);
    QVERIFY(query.startsWith("u=agent1&t="_L1));
    QVERIFY(query.endsWith("&f=48%2020"_L1));
    QVERIFY(query.size() > u"u=agent1&t=&f=48%2020"_s.size() + 10);
    // The list opens them again, and shows no token.
    auto *customer = m_person->window().findChild<ui::CallerPage *>();
    QVERIFY(customer);
    Q_EMIT customer->frontRequested();
    QTRY_VERIFY(m_person->sees(u"recentPages"_s));
    const auto again = customer->findChildren<ui::Button *>(u"reopenPage"_s);
    QCOMPARE(std::ranges::count_if(again, &QWidget::isVisible), 4);
    QVERIFY(m_person->click(u"reopenPage"_s));
    QTRY_COMPARE(m_person->openedPages().size() - m_seen, 4);
    const QString token = QUrlQuery(m_person->openedPages().constLast()).queryItemValue(u"t"_s);
    QVERIFY(!token.isEmpty());
    const auto labels = customer->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY(!label->text().contains(token));
}

void TestApps::theCardTellsOfTheCallerAtHand()
{
    enter();
    auto *customer = m_person->window().findChild<ui::CallerPage *>();
    QVERIFY(customer);
    Q_EMIT customer->frontRequested();
    QVERIFY(!m_person->sees(u"callCard"_s));
    takeCall(nobody);
    sheet({{u"folderNumber"_s, u"48-20931"_s}, {u"Contract"_s, u"Fleet <b>Plus</b>"_s}});
    QTRY_VERIFY(m_person->sees(u"cardFolder"_s));
    QCOMPARE(textOf(*m_person, u"cardCaller"_s), u"Zoé Martin"_s);
    QTRY_COMPARE(textOf(*m_person, u"cardValue"_s), u"Fleet <b>Plus</b>"_s);
    QCOMPARE(m_person->find<QLabel>(u"cardValue"_s)->textFormat(), Qt::PlainText);
    // In a narrow window it stands among the applications as long as the call lasts.
    m_person->window().resize(1024, 700);
    QTRY_COMPARE(m_person->window().findChild<ui::CallerPage *>()->rank(),
                 ui::PlacePage::Rank::Application);
    QTRY_VERIFY(m_person->sees(u"cardFolder"_s));
    m_person->window().resize(1366, 768);
    QTRY_COMPARE(m_person->window().findChild<ui::CallerPage *>()->rank(),
                 ui::PlacePage::Rank::People);
    hangUp();
    QTRY_VERIFY(!m_person->sees(u"callCard"_s));
}

void TestApps::aPageInTheWindowEndsItsWork_data()
{
    QTest::addColumn<QString>("number");
    QTest::newRow("the page itself") << u"0199000019"_s;
    QTest::newRow("a frame of it") << u"0199000020"_s;
}

void TestApps::aPageInTheWindowEndsItsWork()
{
    QFETCH(QString, number);
    if (!ui::WebPanels::isInstalled())
        QSKIP("Built without Qt WebEngine.");
    enter(Form::Embedded);
    takeCall(number);
    QTRY_VERIFY_WITH_TIMEOUT(m_person->sees(u"webPage"_s), 10000);
    QVERIFY(openedPaths().isEmpty());
    QVERIFY(pages().constFirst()->isEmbedded());
    QTRY_VERIFY_WITH_TIMEOUT(pages().isEmpty(), 20000);
    hangUp();
    QTRY_COMPARE_WITH_TIMEOUT(m_person->ownState(), ShownState::Ready, 60000);
}

void TestApps::aStrangeFrameEndsNothing()
{
    if (!ui::WebPanels::isInstalled())
        QSKIP("Built without Qt WebEngine.");
    enter(Form::Embedded);
    takeCall(u"0199000015"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_person->sees(u"webPage"_s), 10000);
    hangUp();
    QTRY_COMPARE_WITH_TIMEOUT(m_person->ownState(), ShownState::Pause, 60000);
    // Another page comes, ends by itself and goes, while the strange claims go on.
    takeCall(u"0199000019"_s);
    QTRY_COMPARE_WITH_TIMEOUT(pages().size(), 2, 10000);
    QTRY_COMPARE_WITH_TIMEOUT(pages().size(), 1, 20000);
    QVERIFY(pages().constFirst()->content().url.path().contains("hostile"_L1));
    hangUp();
    QTRY_COMPARE_WITH_TIMEOUT(m_person->ownState(), ShownState::Pause, 60000);
}

void TestApps::withoutThePlugInTheBrowserIsUsed()
{
    const QTemporaryDir empty;
    qputenv("VIGIE_PLUGIN_DIR", empty.path().toUtf8());
    enter(Form::Embedded);
    takeCall(u"0199000002"_s);
    QTRY_COMPARE_WITH_TIMEOUT(openedPaths(), QStringList{u"/thirdparty/page/1"_s}, 5000);
    markSeen();
    QTRY_VERIFY(m_person->sees(u"appForm"_s));
    QVERIFY(!m_person->sees(u"webPage"_s));
    hangUp();
    qunsetenv("VIGIE_PLUGIN_DIR");
}

} // namespace vigie::e2e
