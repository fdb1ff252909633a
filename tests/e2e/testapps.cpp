// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testapps.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "fakes/testcertificate.h"
#include "person.h"
#include "tlsdoor.h"
#include "ui/apps/apppage.h"
#include "ui/apps/popkeeper.h"
#include "ui/apps/webpanels.h"
#include "ui/directory/customerpage.h"
#include "ui/settings/choicebutton.h"
#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/button.h"

#include <QAbstractButton>
#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSettings>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>
#include <cstdio>

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
    const auto more = [programs](QSettings &policy) {
        if (!programs.isEmpty())
            policy.setValue("ThirdParty/AllowedPrograms"_L1, programs);
    };
    enter(form, more);
}

void TestApps::enter(Form form, const std::function<void(QSettings &policy)> &more)
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
    more(policy);
    policy.sync();
    sitDown();
}

//! At the window of a program that begins, with what was kept before.
void TestApps::sitDown()
{
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

//! By its keyboard: the choices are browser, window and card.
void TestApps::chooseForm(QWidget *menu, site::PageForm now, site::PageForm wanted)
{
    QVERIFY(menu);
    menu->setFocus();
    QTest::keyClick(menu, Qt::Key_Space);
    QTRY_VERIFY(m_person->sees(u"pageForms"_s));
    for (int step = int(now); step != int(wanted); step = (step + 1) % 3)
        m_person->press(Qt::Key_Down);
    m_person->press(Qt::Key_Return);
}

ui::CustomerPage *TestApps::showCustomer()
{
    auto *customer = m_person->window().findChild<ui::CustomerPage *>();
    if (customer)
        Q_EMIT customer->frontRequested();
    return customer;
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

void TestApps::anUntrustedServiceIsTold()
{
    struct Refused
    {
        QSslConfiguration tls{};
        QString said{};
    };
    const fakes::PrivateAuthority authority;
    const QList<Refused> all{
        {fakes::selfSignedTls(), u"vouches for itself"_s},
        {fakes::expiredTls(), u"ended on"_s},
        {authority.tlsFor(u"localhost"_s), u"issued by “Acme CA”"_s},
        {authority.tlsFor(u"elsewhere.example"_s), u"belongs to “elsewhere.example”"_s}};
    std::unique_ptr<TlsDoor> door;
    enter(Form::Card, [&](QSettings &policy) {
        door = std::make_unique<TlsDoor>(m_sim->thirdParty(), all.first().tls);
        policy.setValue("ThirdParty/Url"_L1,
                        QString(door->url().toString() + u"/thirdparty/service?listed"_s));
        policy.setValue("ThirdParty/GivesToken"_L1, true);
        policy.setValue("Tls/Authorities"_L1, m_folder->filePath(u"gone.pem"_s));
    });
    if (QTest::currentTestFailed())
        return;
    for (const Refused &each : all) {
        QVERIFY(!each.tls.localCertificate().isNull());
        door->setCertificate(each.tls);
        takeCall(u"0199000002"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(showsToast(*m_person, each.said), qPrintable(each.said), 10000);
        QVERIFY(showsToast(*m_person, u"No page is opened for the call of"_s));
        // The file that should have vouched for it is named as well.
        QVERIFY(showsToast(*m_person, u"gone.pem, is not there"_s));
        hangUp();
        QVERIFY(openedPaths().isEmpty());
    }
    QCOMPARE(door->passed(), 0); // Neither the caller nor the token.
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
    auto *customer = showCustomer();
    QVERIFY(customer);
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

void TestApps::onePageTellsOfTheCustomer()
{
    enter();
    auto *customer = showCustomer();
    QVERIFY(customer);
    QVERIFY(!m_person->sees(u"customerFolder"_s));
    takeCall(nobody);
    sheet({{u"popupUrl"_s, m_sim->thirdParty().toString() + u"/info?f="_s},
           {u"folderNumber"_s, u"48-20931"_s},
           {u"Contract"_s, u"Fleet <b>Plus</b>"_s}});
    QTRY_VERIFY(m_person->sees(u"customerFolder"_s));
    QCOMPARE(textOf(*m_person, u"customerName"_s), u"Zoé Martin"_s);
    QTRY_COMPARE(textOf(*m_person, u"customerValue"_s), u"Fleet <b>Plus</b>"_s);
    QCOMPARE(m_person->find<QLabel>(u"customerValue"_s)->textFormat(), Qt::PlainText);
    // The pages of the call stand beside, with who called.
    QTRY_VERIFY(m_person->sees(u"recentPage"_s));
    QStringList words;
    const auto labels = m_person->find(u"recentPages"_s)->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        words.append(label->text());
    QVERIFY2(words.contains(u"Pages of this call"_s), qPrintable(words.join(u'|')));
    QVERIFY(words.filter(u"Zoé Martin"_s).size() == 1);
    // In a narrow window it stands among the applications as long as the call lasts, under the
    // hands of who writes on it.
    auto *note = m_person->find<QPlainTextEdit>(u"customerNote"_s);
    QVERIFY(note);
    note->setFocus();
    QTest::keyClicks(note, u"calls ag"_s);
    m_person->window().resize(1024, 700);
    QTRY_COMPARE(customer->rank(), ui::PlacePage::Rank::Application);
    QTRY_VERIFY(m_person->sees(u"customerFolder"_s));
    QCOMPARE(m_person->window().findChildren<ui::CustomerPage *>().size(), 1);
    QVERIFY(note->hasFocus());
    QTest::keyClicks(note, u"ain"_s);
    QCOMPARE(note->toPlainText(), u"calls again"_s);
    QVERIFY(m_person->click(u"hangUp"_s));
    QTRY_COMPARE(customer->rank(), ui::PlacePage::Rank::People);
    // Who was last is still worked on after the call.
    QTRY_VERIFY_WITH_TIMEOUT(m_person->center().calls().calls().isEmpty(), 5000);
    QVERIFY(m_person->sees(u"customerFolder"_s));
    QCOMPARE(note->toPlainText(), u"calls again"_s);
}

void TestApps::aChoiceForAnAddressIsKept()
{
    using site::PageForm;
    enter();
    const auto base = m_sim->thirdParty().toString() + u"/info?f="_s;
    sheet({{u"popupUrl"_s, base}, {u"folderNumber"_s, u"1"_s}});
    QTRY_COMPARE(m_person->openedPages().size() - m_seen, 1);
    QVERIFY(showCustomer());
    QTRY_VERIFY(m_person->sees(u"pageMenu"_s));
    // Where no administrator allowed it, the window is offered with the reason, and not to be had.
    chooseForm(m_person->find(u"pageMenu"_s), PageForm::Browser, PageForm::Window);
    QVERIFY(m_person->sees(u"pageForms"_s));
    m_person->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_person->sees(u"pageForms"_s));
    chooseForm(m_person->find(u"pageMenu"_s), PageForm::Browser, PageForm::Card);
    // From now on nothing opens by itself, but the customer comes to the front.
    Q_EMIT m_person->window().findChild<ui::PlacePage *>(u"historyPage"_s)->frontRequested();
    QTRY_VERIFY(!m_person->sees(u"customerPage"_s));
    sheet({{u"popupUrl"_s, base}, {u"folderNumber"_s, u"2"_s}});
    QTRY_VERIFY(m_person->sees(u"customerPage"_s));
    QCOMPARE(m_person->openedPages().size() - m_seen, 1);
    QVERIFY(m_person->click(u"reopenPage"_s));
    QTRY_COMPARE(m_person->openedPages().size() - m_seen, 2);
    QCOMPARE(m_person->openedPages().constLast().query(), u"f=2"_s);
    // An application's page waits on its card, too.
    takeCall(u"0199000002"_s);
    QTRY_VERIFY(m_person->sees(u"appForm"_s));
    QVERIFY(textOf(*m_person, u"appOpening"_s).contains("by hand"_L1));
    QCOMPARE(m_person->openedPages().size() - m_seen, 2);
    QVERIFY(m_person->click(u"openAgain"_s));
    QTRY_COMPARE(m_person->openedPages().size() - m_seen, 3);
    QVERIFY(textOf(*m_person, u"appOpening"_s).contains("your browser"_L1));
    hangUp();
    QVERIFY(m_person->click(u"appDone"_s));
    // The settings list it, also in the next sitting, and let it be forgotten.
    m_person.reset();
    sitDown();
    m_person->program().window().workspace()->showSettings(u"screenPopsSection"_s);
    QTRY_VERIFY(m_person->sees(u"originLine"_s));
    auto *choice = m_person->find<ui::ChoiceButton>(u"originForm"_s);
    QVERIFY(choice && choice->isEnabled());
    QCOMPARE(choice->text(), u"Only the card, open by hand"_s);
    QVERIFY(choice->accessibleName().contains(m_sim->thirdParty().toString()));
    QVERIFY(m_person->click(u"forgetOrigin"_s));
    QTRY_VERIFY(!m_person->sees(u"originLine"_s));
    sheet({{u"popupUrl"_s, base}, {u"folderNumber"_s, u"3"_s}});
    QTRY_COMPARE(m_person->openedPages().size() - m_seen, 1);
    QTRY_VERIFY(m_person->sees(u"originLine"_s));
}

void TestApps::theSitesChoiceIsLocked()
{
    enter(Form::Card, [this](QSettings &policy) {
        policy.setValue("ScreenPops/AsCard"_L1, m_sim->thirdParty().toString());
        policy.setValue("ScreenPops/AllowedSchemes"_L1, u"crm"_s);
    });
    takeCall(u"0199000002"_s);
    QTRY_VERIFY(m_person->sees(u"appForm"_s));
    QVERIFY(openedPaths().isEmpty());
    chooseForm(m_person->find(u"pageMenu"_s), site::PageForm::Card, site::PageForm::Browser);
    QVERIFY(m_person->sees(u"pageForms"_s)); // It says why, and stays.
    m_person->press(Qt::Key_Escape);
    hangUp();
    // A scheme that the site allowed is opened by whatever program has it.
    sheet({{u"popupUrl"_s, u"crm:folder?t={xuc-token}&f="_s}, {u"folderNumber"_s, u"9"_s}});
    QTRY_COMPARE(m_person->openedPages().size() - m_seen, 1);
    QCOMPARE(m_person->openedPages().constLast().toString(), u"crm:folder?t=&f=9"_s);
    m_person->program().window().workspace()->showSettings(u"screenPopsSection"_s);
    QTRY_VERIFY(m_person->sees(u"schemesRow"_s));
    const auto listed = [this] {
        return m_person->find(u"screenPopsSection"_s)
            ->findChildren<ui::ChoiceButton *>(u"originForm"_s);
    };
    QTRY_COMPARE(listed().size(), 2); // A line that was replaced lives for a moment still.
    const auto choices = listed();
    QVERIFY(choices.first()->isEnabled()); // "crm:"
    QVERIFY(!choices.last()->isEnabled());
    QCOMPARE(choices.last()->text(), u"Only the card, open by hand"_s);
}

void TestApps::popsOfASittingSurviveAKill()
{
    enter();
    m_person.reset();
    QProcess other;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"VIGIE_E2E_HOME"_s, m_folder->path());
    environment.insert(u"VIGIE_E2E_XUC"_s, m_sim->xuc().toString());
    other.setProcessEnvironment(environment);
    other.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    other.start(QCoreApplication::applicationFilePath(),
                {u"apps"_s, u"receivesAPopUntilItIsKilled"_s});
    const auto says = [&other](const char *word) {
        return QTest::qWaitFor(
            [&] {
                while (other.canReadLine()) {
                    if (other.readLine().trimmed() == word)
                        return true;
                }
                return false;
            },
            60000);
    };
    QVERIFY(says("ready"));
    const QString base = m_sim->thirdParty().toString();
    m_sim->post(u"call"_s,
                {{u"to"_s, u"1001"_s}, {u"number"_s, nobody}, {u"name"_s, u"Zoé Martin"_s}});
    QVERIFY(says("ringing"));
    const auto address = QString(base).replace(u"://"_s, u"://crm:Secret@"_s)
        + u"/info?t={xuc-token}&password=Secret&f="_s;
    sheet({{u"popupUrl"_s, address}, {u"folderNumber"_s, u"48-20931"_s}});
    QVERIFY(says("kept"));
    other.kill();
    QVERIFY(other.waitForFinished());
    // Nothing secret stands on the disk.
    QFile file(m_folder->filePath(u"journal.sqlite"_s));
    QFile log(m_folder->filePath(u"journal.sqlite-wal"_s));
    QByteArray kept;
    for (QFile *each : {&file, &log}) {
        if (each->open(QIODevice::ReadOnly))
            kept += each->readAll();
    }
    QVERIFY(kept.contains("48-20931"));
    QVERIFY(kept.contains("{xuc-token}"));
    QVERIFY(!kept.contains("Secret"));
    // The next sitting offers it, and fills in its own token.
    sitDown();
    QVERIFY(showCustomer());
    QTRY_VERIFY(m_person->sees(u"recentPage"_s));
    QStringList words;
    for (const QLabel *each : m_person->find(u"recentPage"_s)->findChildren<QLabel *>())
        words.append(each->text());
    QVERIFY2(words.join(u'|').contains(u"Zoé Martin"_s), qPrintable(words.join(u'|')));
    QVERIFY(!kept.contains(m_person->desk()->token().toUtf8()));
    QVERIFY(m_person->click(u"reopenPage"_s));
    QTRY_COMPARE(m_person->openedPages().size() - m_seen, 1);
    const QUrlQuery query(m_person->openedPages().constLast());
    QCOMPARE(query.queryItemValue(u"t"_s, QUrl::FullyDecoded), m_person->desk()->token());
    QCOMPARE(query.queryItemValue(u"f"_s), u"48-20931"_s);
}

void TestApps::receivesAPopUntilItIsKilled()
{
    const QUrl server(qEnvironmentVariable("VIGIE_E2E_XUC"));
    if (server.isEmpty())
        QSKIP("Started by popsOfASittingSurviveAKill.");
    Person person(server, u"en"_s, qEnvironmentVariable("VIGIE_E2E_HOME"));
    person.enter(u"agent1"_s, u"demo"_s, u"1001"_s);
    QTRY_VERIFY_WITH_TIMEOUT(person.isIn(), 10000);
    const auto say = [](const char *word) {
        std::puts(word);
        std::fflush(stdout);
    };
    say("ready");
    QTRY_VERIFY_WITH_TIMEOUT(!person.center().calls().calls().isEmpty(), 30000);
    say("ringing");
    const store::Journal &journal = person.program().journal();
    const QString kind = ui::PopKeeper::kind();
    QTRY_VERIFY_WITH_TIMEOUT(!journal.all(kind).isEmpty(), 30000);
    QVERIFY(person.click(u"noticeDecline"_s)); // Nobody could, once this one is killed.
    QTRY_VERIFY_WITH_TIMEOUT(person.center().calls().calls().isEmpty(), 10000);
    const QString key = journal.all(kind).firstKey();
    QTRY_VERIFY_WITH_TIMEOUT(journal.isWritten(kind, key), 5000);
    say("kept");
    QTest::qWait(120'000); // Ended by the other side.
}

void TestApps::pausesOfTwoCallsEndWithTheLast()
{
    enter();
    takeCall(u"0199000013"_s);
    takeCall(u"0199000012"_s);
    QTRY_COMPARE_WITH_TIMEOUT(pages().size(), 2, 10000);
    QVERIFY(m_person->click(u"hangUp"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_person->center().calls().calls().size(), 1, 5000);
    m_person->desk()->ask(telephony::Verb::Resume,
                          m_person->center().calls().calls().constFirst().uniqueId);
    QTRY_COMPARE_WITH_TIMEOUT(m_person->center().calls().calls().constFirst().state,
                              CallState::Established, 5000);
    hangUp();
    QTRY_COMPARE_WITH_TIMEOUT(m_person->ownState(), ShownState::Pause, 60000);
    QVERIFY(m_person->click(u"appDone"_s));
    QTRY_COMPARE_WITH_TIMEOUT(pages().size(), 1, 5000);
    Q_EMIT pages().constFirst()->frontRequested();
    QTRY_VERIFY(m_person->sees(u"appPause"_s));
    QCOMPARE(m_person->ownState(), ShownState::Pause);
    QVERIFY(m_person->click(u"appDone"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_person->ownState(), ShownState::Ready, 5000);
    QTRY_VERIFY(pages().isEmpty());
}

void TestApps::aCallInVainPausesNobody()
{
    enter();
    for (const auto &number : {u"0199000016"_s, u"0199000012"_s}) {
        call(number);
        QVERIFY(m_person->click(u"noticeDecline"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_person->center().calls().calls().isEmpty(), 5000);
    }
    // A call that is answered shows that the application is there, and pauses nobody either.
    takeCall(u"0199000002"_s);
    QTRY_COMPARE_WITH_TIMEOUT(openedPaths(), QStringList{u"/thirdparty/page/3"_s}, 5000);
    hangUp();
    QTRY_COMPARE_WITH_TIMEOUT(m_person->ownState(), ShownState::Ready, 60000);
    QCOMPARE(pages().size(), 1);
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

void TestApps::aPageMayLeaveTheWindowForTheBrowser()
{
    if (!ui::WebPanels::isInstalled())
        QSKIP("Built without Qt WebEngine.");
    enter(Form::Embedded);
    takeCall(u"0199000002"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_person->sees(u"webPage"_s), 10000);
    chooseForm(m_person->find(u"pageMenu"_s), site::PageForm::Window, site::PageForm::Browser);
    // What is open stays, with all that may be typed there; the next one obeys.
    QVERIFY(m_person->sees(u"webPage"_s));
    QVERIFY(openedPaths().isEmpty());
    hangUp();
    takeCall(u"0199000002"_s);
    QTRY_COMPARE_WITH_TIMEOUT(openedPaths(), QStringList{u"/thirdparty/page/2"_s}, 5000);
    markSeen();
    QTRY_VERIFY(m_person->sees(u"appForm"_s));
    QCOMPARE(pages().size(), 2);
    // And back: the card opens it where it now belongs.
    chooseForm(m_person->find(u"pageMenu"_s), site::PageForm::Browser, site::PageForm::Window);
    QVERIFY(m_person->click(u"openAgain"_s));
    QTRY_VERIFY_WITH_TIMEOUT(pages().constLast()->isEmbedded(), 10000);
    QVERIFY(openedPaths().isEmpty());
    hangUp();
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
