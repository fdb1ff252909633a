// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "teststrangers.h"

#include "atadmin.h"
#include "center/chat.h"
#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/directory.h"
#include "center/history.h"
#include "floor.h"
#include "site/settings.h"
#include "strangereyes.h"
#include "ui/desktop/desktop.h"
#include "ui/desktop/minibar.h"
#include "ui/desktop/tray.h"
#include "ui/rooms/textrow.h"
#include "ui/rooms/thread.h"
#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/serverentry.h"
#include "ui/shell/serverlist.h"
#include "ui/shell/workspace.h"
#include "ui/supervisor/floortools.h"
#include "ui/supervisor/supervisorplace.h"
#include "ui/supervisor/wallboard.h"
#include "ui/supervisor/wallhost.h"
#include "ui/widgets/placepage.h"
#include "ui/widgets/tabs.h"

#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::e2e {

namespace {

    constexpr int patience = 20'000;
    //! Another one for each place of the list.
    void rename(QJsonObject &scenario, const QString &list, const QStringList &keys)
    {
        QJsonArray all = scenario[list].toArray();
        for (qsizetype i = 0; i < all.size(); ++i) {
            QJsonObject each = all[i].toObject();
            for (const QString &key : keys)
                each[key] = harmfulNames()[i % harmfulNames().size()];
            all[i] = each;
        }
        scenario[list] = all;
    }

    //! In the file of an XCI; \a keys by kind of object.
    void renameObjects(const QString &file, const QHash<QString, QStringList> &keys)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"strangers"_s);
            database.setDatabaseName(file);
            QVERIFY(database.open() && database.transaction());
            QSqlQuery all(database);
            QVERIFY(all.exec(u"SELECT kind, id, json FROM objects"_s));
            QHash<QString, qsizetype> places;
            while (all.next()) {
                const QString kind = all.value(0).toString();
                QJsonObject object = QJsonDocument::fromJson(all.value(2).toByteArray()).object();
                for (const QString &key : keys.value(kind))
                    object[key] = harmfulNames()[places[kind]++ % harmfulNames().size()];
                QSqlQuery one(database);
                one.prepare(u"UPDATE objects SET json = ? WHERE kind = ? AND id = ?"_s);
                one.addBindValue(QJsonDocument(object).toJson(QJsonDocument::Compact));
                one.addBindValue(kind);
                one.addBindValue(all.value(1));
                QVERIFY(one.exec());
            }
            QVERIFY(database.commit());
        }
        QSqlDatabase::removeDatabase(u"strangers"_s);
    }

    //! Cells of a file for spreadsheets, whose lines may be within quotation marks.
    QStringList cellsOf(const QString &csv)
    {
        QStringList cells{QString()};
        bool isQuoted = false;
        for (const QChar each : csv) {
            if (each == u'"')
                isQuoted = !isQuoted;
            else if (!isQuoted && (each == u',' || each == u'\n'))
                cells.append(QString());
            else if (isQuoted || each != u'\r')
                cells.last() += each;
        }
        return cells;
    }

} // namespace

void TestStrangers::initTestCase()
{
    QFile demo(u"" VIGIE_SCENARIO ""_s);
    QVERIFY(demo.open(QIODevice::ReadOnly));
    QJsonObject scenario = QJsonDocument::fromJson(demo.readAll()).object();
    rename(scenario, u"agents"_s, {u"lastName"_s});
    rename(scenario, u"supervisors"_s, {u"lastName"_s});
    rename(scenario, u"groups"_s, {u"displayName"_s});
    rename(scenario, u"statuses"_s, {u"displayName"_s});
    rename(scenario, u"queues"_s, {u"displayName"_s});
    rename(scenario, u"contacts"_s, {u"lastName"_s, u"company"_s});
    rename(scenario, u"callers"_s, {u"name"_s, u"folder"_s});
    rename(scenario, u"callbacks"_s, {u"lastName"_s, u"company"_s, u"description"_s});
    rename(scenario, u"texts"_s, {u"text"_s});
    QFile file(m_folder.filePath(u"scenario.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(scenario).toJson());
}

bool TestStrangers::start(SimProcess &sim)
{
    return sim.start({u"--scenario"_s, m_folder.path(), u"--seed"_s, u"7"_s});
}

void TestStrangers::everyPageShowsThemAsTheyAre()
{
    SimProcess sim;
    QVERIFY2(start(sim), qPrintable(sim.errorOutput()));
    Person person(sim.xuc());
    person.enter(u"agent1"_s, u"demo"_s, u"1001"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(person.isIn(), qPrintable(person.problem()), patience);
    // They came whole, or nothing would be proved.
    const auto arrives = [&](const QString &name) {
        for (int row = 0; row < person.center().agentCount(); ++row) {
            if (person.center().agent(center::AgentRow(row)).name().contains(name))
                return true;
        }
        return false;
    };
    for (const QString &name :
         {harmfulNames()[0], harmfulNames()[1], harmfulNames()[3], harmfulNames()[4]})
        QTRY_VERIFY2_WITH_TIMEOUT(arrives(name), qPrintable(name.left(40)), patience);
    lookAtAll(person);
    const auto pages = person.window().findChildren<ui::PlacePage *>();
    QVERIFY(pages.size() >= 3);
    for (ui::PlacePage *page : pages) {
        Q_EMIT page->frontRequested();
        if (page->objectName() == "historyPage"_L1)
            QTRY_VERIFY_WITH_TIMEOUT(person.desk()->history().isDetailed(), patience);
        lookAtAll(person);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(page->objectName()));
    }
    person.program().window().workspace()->showSettings(u"accountSection"_s);
    lookAtAll(person);
}

void TestStrangers::theFloorShowsThemAsTheyAre()
{
    SimProcess sim;
    QVERIFY2(start(sim), qPrintable(sim.errorOutput()));
    Person person(sim.xuc());
    person.enter(u"super1"_s, u"demo"_s, u"1901"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(person.isIn(), qPrintable(person.problem()), patience);
    QTRY_VERIFY_WITH_TIMEOUT(person.sees(u"floorTabs"_s), patience);
    auto *tabs = person.find<ui::Tabs>(u"floorTabs"_s);
    QVERIFY(tabs->count() >= 3);
    for (int i = 0; i < tabs->count(); ++i) {
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(i).center());
        lookAtAll(person);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(tabs->tabText(i)));
    }
}

void TestStrangers::aCallerIsShownAsHeIs()
{
    SimProcess sim;
    QVERIFY2(start(sim), qPrintable(sim.errorOutput()));
    Person person(sim.xuc());
    QVERIFY(enterPaused(person, u"agent1"_s));
    for (const QString &name : harmfulNames()) {
        sim.call(u"1001"_s, u"0145000001"_s, name);
        QTRY_VERIFY2_WITH_TIMEOUT(person.enabledButton(u"answer"_s), qPrintable(name.left(40)),
                                  patience);
        lookAtAll(person);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(name.left(40)));
        QVERIFY(person.click(u"answer"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.enabledButton(u"hangUp"_s), patience);
        lookAtAll(person);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(name.left(40)));
        QVERIFY(person.click(u"hangUp"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.center().calls().calls().isEmpty(), patience);
    }
}

void TestStrangers::theTrayAndTheMiniBarShowThemAsTheyAre()
{
    SimProcess sim;
    QVERIFY2(start(sim), qPrintable(sim.errorOutput()));
    Person person(sim.xuc(), u"en"_s, {}, true);
    QVERIFY(enterPaused(person, u"agent1"_s));
    ui::Tray &tray = *person.program().desktop().tray();
    person.press(Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY(person.sees(u"miniBar"_s));
    auto &bar = *person.find<ui::MiniBar>(u"miniBar"_s);
    const auto lookAtBoth = [&] {
        QVERIFY(tray.toolTip().size() < 100 && !tray.toolTip().contains(u'\n'));
        lookAtMenu(*tray.menu());
        QVERIFY(!bar.grab().isNull());
        QVERIFY(bar.width() <= ui::MiniBar::inCall.width());
        lookAtWords(bar);
        lookAtTips(bar);
    };
    for (const center::Status &status : person.center().statuses().all()) {
        if (status.kind != center::StatusKind::Pause)
            continue;
        person.desk()->pause(status.name);
        QTRY_COMPARE_WITH_TIMEOUT(person.center().ownAgent()->cause, status.name, patience);
        lookAtBoth();
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(status.label.left(40)));
    }
    for (const QString &name : harmfulNames()) {
        sim.call(u"1001"_s, u"0145000001"_s, name);
        QTRY_VERIFY2_WITH_TIMEOUT(person.enabledButton(u"miniAnswer"_s), qPrintable(name.left(40)),
                                  patience);
        lookAtBoth();
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(name.left(40)));
        QVERIFY(person.click(u"miniHangUp"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.center().calls().calls().isEmpty(), patience);
    }
}

void TestStrangers::theWallboardShowsThemAsTheyAre()
{
    SimProcess sim;
    QVERIFY2(start(sim), qPrintable(sim.errorOutput()));
    Person person(sim.xuc());
    QVERIFY(enter(person, u"super1"_s, u"1901"_s));
    person.press(Qt::Key_F11);
    ui::WallHost &wall = person.program().window().workspace()->floorTools().wall();
    QTRY_VERIFY_WITH_TIMEOUT(wall.isOpen(), patience);
    ui::Wallboard &board = *wall.board();
    board.showNormal();
    board.resize(1280, 720);
    QTRY_VERIFY(!board.shownNames().isEmpty());
    for (int page = 0; page < board.pageCount(); ++page) {
        QCOMPARE(board.grab().size(), QSize(1280, 720));
        QVERIFY(board.minimumSizeHint().width() <= 1280);
        lookAtWords(board);
        lookAtTips(board);
        for (int second = 0; second < ui::Wallboard::pageTime.count(); ++second)
            board.passSecond();
    }
}

void TestStrangers::searchesAndTalksShowThemAsTheyAre()
{
    SimProcess sim;
    QVERIFY2(start(sim), qPrintable(sim.errorOutput()));
    Person other(sim.xuc());
    QVERIFY(enterPaused(other, u"agent2"_s));
    Person person(sim.xuc());
    QVERIFY(enterPaused(person, u"agent1"_s));
    auto *contacts = person.window().findChild<ui::PlacePage *>(u"contactsPage"_s);
    QVERIFY(contacts);
    Q_EMIT contacts->frontRequested();
    for (const QString &term : {u"mar"_s, u"<b>Marc</b>"_s, u"W"_s.repeated(300), u"&File"_s}) {
        QVERIFY(person.type(u"contactSearch"_s, term));
        const center::Directory &directory = person.desk()->directory();
        QTRY_VERIFY_WITH_TIMEOUT(directory.term() == term
                                     && directory.phase() == center::Directory::Phase::Answered,
                                 patience);
        lookAtAll(person);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(term.left(40)));
    }
    other.desk()->chat().open({.username = u"agent1"_s});
    for (const QString &text : harmfulNames())
        other.desk()->chat().send(u"agent1"_s, text.left(2000));
    QTRY_VERIFY_WITH_TIMEOUT(person.desk()->chat().unread() > 5, patience);
    auto *messages = person.window().findChild<ui::PlacePage *>(u"messagesPage"_s);
    QVERIFY(messages);
    Q_EMIT messages->frontRequested();
    lookAtAll(person);
    QVERIFY(person.type(u"chatSearch"_s, u"agent2"_s));
    person.press(Qt::Key_Return);
    auto *thread = person.find<ui::Thread>(u"thread"_s);
    QVERIFY(thread);
    const auto rows = [&] { return thread->findChildren<ui::TextRow *>().size(); };
    QTRY_VERIFY_WITH_TIMEOUT(rows() >= harmfulNames().size(), patience);
    QTRY_VERIFY(thread->width() > 400);
    lookAtAll(person);
}

//! As somebody may have named them in a profile, or a policy.
void TestStrangers::serversAreShownAsTheyAreNamed()
{
    SimProcess sim;
    QVERIFY2(start(sim), qPrintable(sim.errorOutput()));
    const QTemporaryDir folder;
    {
        site::Settings settings(folder.filePath(u"settings.ini"_s));
        int port = 1;
        for (const QString &name : harmfulNames())
            settings.remember({.name = name,
                               .url = QUrl(u"http://127.0.0.1:%1"_s.arg(port++)),
                               .login = name.left(200),
                               .others = {{.kind = site::OtherServer::Kind::Xci,
                                           .url = QUrl(u"http://127.0.0.1:%1"_s.arg(port++)),
                                           .login = name.left(200)}}});
        settings.remember({.name = harmfulNames()[0], .url = sim.xuc(), .login = u"agent1"_s});
        settings.setCurrentServer(sim.xuc());
    }
    Person person({}, u"en"_s, folder.path());
    QTRY_VERIFY(person.sees(u"signIn"_s));
    const auto *list = person.window().findChild<ui::ServerList *>();
    QVERIFY(list && list->findChildren<ui::ServerEntry *>().size() > harmfulNames().size());
    lookAtAll(person);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(enterPaused(person, u"agent1"_s));
    lookAtAll(person);
    ui::Workspace &workspace = *person.program().window().workspace();
    for (const QString &section : {u"profilesSection"_s, u"securitySection"_s}) {
        workspace.showSettings(section);
        QTRY_VERIFY(person.sees(section));
        lookAtAll(person);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(section));
    }
    workspace.showSettings(u"profilesSection"_s);
    // What is to be done with each is within sight.
    const auto *change = person.find(u"switchProfile4"_s);
    QVERIFY(change);
    QTRY_VERIFY(!change->visibleRegion().isEmpty());
    sim.kill();
    QTRY_COMPARE_WITH_TIMEOUT(person.desk()->link(), center::LinkState::Down, patience);
    lookAtAll(person);
}

void TestStrangers::theAdministrationShowsThemAsTheyAre()
{
    const QString state = m_folder.filePath(u"xci.sqlite"_s);
    {
        SimProcess sim; // It fills the file.
        QVERIFY(sim.start({u"--xci-port"_s, u"0"_s, u"--state"_s, state}));
    }
    renameObjects(state,
                  {{u"entity"_s, {u"displayName"_s}},
                   {u"xivo"_s, {u"name"_s}},
                   {u"template"_s, {u"name"_s}},
                   {u"administrator"_s, {u"name"_s}},
                   {u"user"_s, {u"firstName"_s, u"lastName"_s}}});
    AtAdmin at;
    QVERIFY(at.open({u"--state"_s, state}));
    using Kind = ui::AdminSpot::Kind;
    const auto &directory = at.room().directory();
    const auto lookAt = [&](const ui::AdminSpot &spot, const QString &page) {
        QVERIFY2(at.go(spot, page), qPrintable(page));
        lookAtAll(*at.person);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(page));
    };
    lookAt({}, u"adminDashboard"_s);
    int entities = 0;
    for (const xci::Entity &entity : directory.entities()) {
        if (directory.users(entity.combinedId).isEmpty() || ++entities > 4)
            continue;
        lookAt({.kind = Kind::Entity, .entity = entity.combinedId}, u"usersTable"_s);
        lookAt({.kind = Kind::EntityForm, .xivo = entity.xivo.id, .entity = entity.combinedId},
               u"entityForm"_s);
        for (int user = 0; user < std::min<int>(3, int(directory.users(entity.combinedId).size()));
             ++user)
            lookAt({.kind = Kind::UserForm,
                    .entity = entity.combinedId,
                    .id = raw(directory.users(entity.combinedId)[user].id)},
                   u"userForm"_s);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(entities > 0);
    lookAt({.kind = Kind::Templates}, u"templatesPage"_s);
    lookAt({.kind = Kind::Administrators}, u"administratorsTable"_s);
    lookAt({.kind = Kind::AdministratorForm}, u"administratorForm"_s);
}

void TestStrangers::anExportHoldsNoFormulas()
{
    SimProcess sim;
    QVERIFY2(start(sim), qPrintable(sim.errorOutput()));
    Person person(sim.xuc());
    QVERIFY(enterPaused(person, u"agent1"_s));
    auto *page = person.window().findChild<ui::PlacePage *>(u"historyPage"_s);
    QVERIFY(page);
    Q_EMIT page->frontRequested();
    const center::History &history = person.desk()->history();
    QTRY_VERIFY_WITH_TIMEOUT(history.isDetailed() && !history.records().isEmpty(), patience);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"calls.csv"_s);
    QVERIFY(person.click(u"exportHistory"_s));
    QTRY_VERIFY(person.sees(u"exportHistoryFile"_s));
    auto *files = person.find<QFileDialog>(u"exportHistoryFile"_s);
    Q_EMIT files->fileSelected(path);
    files->close();
    QFile file(path);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains('\0'));
    const QStringList cells = cellsOf(QString::fromUtf8(bytes).mid(1)); // Behind the file's mark.
    QVERIFY(cells.size() > 100);
    int made = 0;
    for (const QString &cell : cells) {
        const bool isNumber = cell.startsWith(u'+')
            && std::all_of(cell.begin() + 1, cell.end(), [](QChar c) { return c.isDigit(); });
        static const QString signs = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s;
        QVERIFY2(cell.isEmpty() || isNumber || !signs.contains(cell.front()), qPrintable(cell));
        made += cell.startsWith("'="_L1) || cell.startsWith("'+"_L1) ? 1 : 0;
    }
    QVERIFY(made > 0); // Some names were formulas.
}

} // namespace vigie::e2e
