// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"
#include "tests/fakes/fakexci.h"
#include "ui/admin/administratorform.h"
#include "ui/admin/adminroom.h"
#include "ui/admin/bulk/bulkjob.h"
#include "ui/admin/config/configdesk.h"
#include "ui/admin/problemnote.h"
#include "ui/widgets/button.h"
#include "ui/widgets/keymap.h"

#include <QAbstractHttpServer>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <limits>
#include <vector>

using namespace vigie;
using namespace vigie::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The administration at servers that say what a real one seldom does.
class TestAdminRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntityThatNoListNamesIsShownAndKept();
    void aKeychainThatDoesNotAnswerIsNotWaitedFor();
    void anAnswerOfTheKeychainAfterItsTimeStillCounts();
    void aLateRefusalOfTheLastTokenIsNotThisOnes();
    void anEditOfATableIsOnTheDiskAtOnce();
};

namespace {

constexpr auto before = R"({"items":[{"id":3,"login":"lyon","name":"","superAdmin":false,
    "ldap":true,"entities":[5,4711,"gone@u9",{}]}]})";

struct Stage
{
    Stage()
    {
        server.answers["GET /xivo"] = {200, R"({"items":[{"id":1,"uuid":"u1","name":"lyon"}]})"};
        server.answers["GET /entities"]
            = {200, R"({"items":[{"id":5,"combinedId":"corbas@u1","name":"corbas",
                "displayName":"Corbas","xivo":{"id":1,"uuid":"u1","name":"lyon"},
                "intervals":[{"start":"1000","end":"1009"}]}]})"};
        server.answers["GET /templates"] = {200, "[]"};
        server.answers["GET /entities/corbas%40u1/users"] = {200, R"({"items":[]})"};
        server.answers["GET /administrators"] = {200, before};
        server.answers["PUT /administrators/3"] = {200, "{}"};
    }

    bool enter()
    {
        using Part = xci::Directory::Part;
        room.enter();
        return QTest::qWaitFor([this] {
            return room.directory().isRead(Part::Administrators)
                && room.directory().isRead(Part::Entities) && !room.directory().isReading();
        });
    }

    QList<QByteArray> bodiesOf(const QByteArray &what) const
    {
        QList<QByteArray> found;
        for (const fakes::FakeXci::Seen &each : server.seen) {
            if (each.what == what)
                found.append(each.body);
        }
        return found;
    }

    const QTemporaryDir folder{};
    fakes::FakeXci server{};
    store::Journal journal{folder.filePath(u"journal.sqlite"_s)};
    KeyMap keys{};
    AdminRoom room{{.server = server.url(), .login = u"admin"_s, .password = u"superpass"_s},
                   folder.filePath(u"audit.sqlite"_s)};
    BulkJob bulk{room, journal};
};

QListWidgetItem *itemOf(const QListWidget &list, const QString &part)
{
    const auto found = list.findItems(part, Qt::MatchContains);
    return found.isEmpty() ? nullptr : found.first();
}

//! A keychain whose answer waits.
struct SlowKeychain
{
    ConfigDesk::KeyReader reader()
    {
        return [this](const secrets::Owner &, const secrets::Keychain::Read &answer) {
            questions.append(answer);
        };
    }
    QList<secrets::Keychain::Read> questions{};
};

//! At the usual address nothing answers; the keychain is asked before anything is.
void nameConfiguration(AdminRoom &room, quint16 port = 1)
{
    SiteAround around;
    around.configuration = QUrl(u"http://127.0.0.1:%1/configmgt/api/1.0"_s.arg(port));
    around.allowsClearText = true;
    room.setAround(around);
}

//! A configuration server that takes one token, and thinks about each other until it is told.
class SlowToRefuse : public QAbstractHttpServer
{
public:
    SlowToRefuse() : m_port(listen(QHostAddress::LocalHost, 0)) { }
    quint16 port() const { return m_port; }
    qsizetype undecided() const { return qsizetype(m_undecided.size()); }
    void refuseOne()
    {
        m_undecided.back().write(QHttpServerResponder::StatusCode::Unauthorized);
        m_undecided.pop_back();
    }

private:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override
    {
        QHttpServerResponder responder = makeResponder(request, socket);
        if (request.value("X-Auth-Token"_ba) == "right"_ba)
            responder.write("[]"_ba, "application/json"_ba);
        else
            m_undecided.push_back(std::move(responder));
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override { }

    quint16 m_port = 0;
    std::vector<QHttpServerResponder> m_undecided{};
};

} // namespace

void TestAdminRoom::anEntityThatNoListNamesIsShownAndKept()
{
    Stage stage;
    QVERIFY(stage.enter());
    QWidget window;
    AdministratorForm form({stage.room, stage.journal, stage.keys, stage.bulk},
                           xci::AdministratorId(3), &window);
    window.show();
    const auto &list = *form.findChild<QListWidget *>(u"administratorEntities"_s);
    QCOMPARE(list.count(), 4);
    for (const auto &part : {u"Corbas"_s, u"4711"_s, u"gone@u9"_s, u"does not name"_s}) {
        QVERIFY2(itemOf(list, part), qPrintable(part));
        QCOMPARE(itemOf(list, part)->checkState(), Qt::Checked);
    }
    auto *save = form.findChild<Button *>(u"saveForm"_s);
    const auto *problem = form.findChild<ProblemNote *>(u"formProblem"_s);
    save->click();
    QVERIFY(!problem->text().isEmpty());
    QVERIFY(stage.bodiesOf("PUT /administrators/3").isEmpty());

    // What has no number cannot be sent; the person lets it go, and the rest stays as it was.
    itemOf(list, u"gone@u9"_s)->setCheckState(Qt::Unchecked);
    itemOf(list, u"does not name"_s)->setCheckState(Qt::Unchecked);
    save->click();
    QTRY_COMPARE(stage.bodiesOf("PUT /administrators/3").size(), 1);
    const QJsonObject sent
        = QJsonDocument::fromJson(stage.bodiesOf("PUT /administrators/3").first()).object();
    QCOMPARE(sent["entityIds"_L1].toArray(), (QJsonArray{5, 4711}));
}

void TestAdminRoom::aKeychainThatDoesNotAnswerIsNotWaitedFor()
{
    Stage stage;
    SlowKeychain keychain;
    ConfigDesk &desk = stage.room.configuration();
    nameConfiguration(stage.room);
    desk.setKeyReader(keychain.reader(), 20ms);
    desk.enter();
    QCOMPARE(keychain.questions.size(), 1);
    QCOMPARE(desk.token(), ConfigDesk::Token::Unknown);
    QTRY_COMPARE(desk.token(), ConfigDesk::Token::Missing); // The page asks for it now.
    QVERIFY(!desk.isReading());
}

void TestAdminRoom::anAnswerOfTheKeychainAfterItsTimeStillCounts()
{
    Stage stage;
    SlowKeychain keychain;
    ConfigDesk &desk = stage.room.configuration();
    nameConfiguration(stage.room);
    desk.setKeyReader(keychain.reader(), 20ms);
    desk.enter();
    QTRY_COMPARE(desk.token(), ConfigDesk::Token::Missing);
    keychain.questions.first()(QString(u"kept"_s));
    QCOMPARE(desk.token(), ConfigDesk::Token::Given);
    QVERIFY(desk.isReading()); // Nobody has to come back to the page for it.
}

//! The pages ask for several things at once, and the person types faster than a server refuses.
void TestAdminRoom::aLateRefusalOfTheLastTokenIsNotThisOnes()
{
    Stage stage;
    SlowToRefuse server;
    ConfigDesk &desk = stage.room.configuration();
    nameConfiguration(stage.room, server.port());
    desk.giveToken(u"wrong"_s, false);
    QTRY_COMPARE(server.undecided(), 3);
    server.refuseOne();
    QTRY_COMPARE(desk.token(), ConfigDesk::Token::Refused);
    bool isHeard = false;
    desk.client().readPeople(&desk, [&](const auto &answer) { // As the health page does.
        isHeard = true;
        desk.heed(answer.failure());
    });

    desk.giveToken(u"right"_s, false);
    QTRY_VERIFY(desk.isRead() && !desk.isReading());
    while (server.undecided() > 0)
        server.refuseOne();
    QTRY_VERIFY(isHeard);
    QCOMPARE(desk.token(), ConfigDesk::Token::Given);
    QVERIFY(desk.isRead() && !desk.isReading() && !desk.trouble());
}

//! A kill -9 between an edit and its second would lose what was meant: the disk has it before.
void TestAdminRoom::anEditOfATableIsOnTheDiskAtOnce()
{
    Stage stage;
    QVERIFY(stage.enter());
    BulkJob &job = stage.bulk;
    job.setText(u"firstName;lastName\nNora;Vidal\n"_s);
    job.setChoices({.entity = u"corbas@u1"_s});
    job.judge();
    QTRY_COMPARE(job.stage(), BulkJob::Stage::Judged);
    QTRY_VERIFY(!job.isPlanning() && job.isWritten());
    constexpr int edits = 5;
    qint64 fastest = std::numeric_limits<qint64>::max(); // The machine may have other things to do.
    for (int i = 0; i < edits; ++i) {
        QElapsedTimer elapsed;
        elapsed.start();
        const QString name = u"Nora%1"_s.arg(i);
        job.edit(0, xcibulk::Column::FirstName, name);
        QTRY_VERIFY(job.isWritten());
        fastest = std::min(fastest, elapsed.elapsed());
        const store::Journal afterAKill(stage.journal.path());
        QVERIFY2(afterAKill.all(u"bulk"_s)
                     .value(stage.server.url().authority() + u"/admin/table"_s)["text"_L1]
                     .toString()
                     .contains(name),
                 qPrintable(name));
    }
    QVERIFY2(fastest < 250, qPrintable(QString::number(fastest)));
}

QTEST_MAIN(TestAdminRoom)
#include "test_adminroom.moc"
