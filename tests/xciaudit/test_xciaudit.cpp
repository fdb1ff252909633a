// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/fakexci.h"
#include "xci/client.h"
#include "xciaudit/recorder.h"
#include "xciaudit/words.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace vigie;
using namespace vigie::xciaudit;
using namespace Qt::StringLiterals;
using xci::Change;

namespace {

constexpr auto secret = "hush-hush"_L1;

//! What users and entities stand there, with what no list may keep.
constexpr auto users = R"({"items":[{"id":7,"entity":{"combinedId":"a@b"},"firstName":"Nora",)"
                       R"("lastName":"Vidal","internalNumber":"1712","ctiLogin":"nora",)"
                       R"("ctiPassword":"hush-hush"}]})";

} // namespace

class TestXciAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsEveryKindOfChange_data();
    void keepsEveryKindOfChange();
    void keepsWhatWasBefore();
    void keepsWhatWasDeleted();
    void namesWhatTheListAloneTells();
    void tellsWhatCameOfIt_data();
    void tellsWhatCameOfIt();
    void tellsWhatWasProvedLater_data();
    void tellsWhatWasProvedLater();
    void keepsNothingThatDidNotLeave();
    void keepsWhatNobodyWaitsForAnyMore();
    void keepsWhatWasNotAnswered();
    void readsNoList();
    void findsByServerWordsAndTime();
    void readsPageByPage();
    void isForItsOwnerAlone();
    void twoProgramsShareAFile();
    void saysThatItCannotBeWritten();
    void movesABrokenFileAsideAndSaysSo();
    void writesATableForSpreadsheets();

private:
    QString path() const { return m_folder->filePath(u"data/audit.sqlite"_s); }
    Page page(const Query &query = {});
    //! The only record, once an answer to it was kept.
    Record only();
    xci::UserDraft draft() const
    {
        return {.entity = u"a@b"_s,
                .lineTemplate = xci::TemplateId(5),
                .firstName = u"Nora"_s,
                .lastName = u"Vidal"_s,
                .internalNumber = u"1713"_s,
                .cti = xci::UserDraft::Cti::Set,
                .ctiLogin = u"nora"_s,
                .ctiPassword = secret};
    }
    Record record(const QString &name, const QDateTime &when) const
    {
        return {.key = name,
                .when = when,
                .change = {.who = u"admin"_s, .server = u"http://xci:9001"_s, .name = name}};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock{QDateTime(QDate(2026, 11, 22), QTime(10, 0))};
    std::unique_ptr<AuditBook> m_book;
    std::unique_ptr<Recorder> m_recorder;
    std::unique_ptr<fakes::FakeXci> m_server;
    std::unique_ptr<xci::Client> m_client;
};

void TestXciAudit::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_book = std::make_unique<AuditBook>(path());
    m_recorder = std::make_unique<Recorder>(*m_book, m_clock);
    m_server = std::make_unique<fakes::FakeXci>();
    m_server->answers["GET /entities/a%40b/users"] = {200, users};
    m_server->answers["GET /templates"] = {200, R"([{"id":5,"name":"Office"}])"};
    m_client = std::make_unique<xci::Client>();
    m_client->setWatch(m_recorder.get());
    m_client->session().open(
        {.server = m_server->url(), .login = u"admin"_s, .password = u"superpass"_s});
}

void TestXciAudit::cleanup()
{
    m_client.reset();
    m_recorder.reset();
    m_book.reset();
    m_server.reset();
}

Page TestXciAudit::page(const Query &query)
{
    std::optional<Page> read;
    m_book->read(query, this, [&read](const Page &given) { read = given; });
    const bool isRead = QTest::qWaitFor([&] { return read.has_value(); }, 30'000);
    return isRead ? *read : Page{.trouble = u"no answer"_s};
}

Record TestXciAudit::only()
{
    QList<Record> records;
    (void)QTest::qWaitFor(
        [&] {
            records = page().records;
            return records.size() == 1 && records.first().outcome != Outcome::Asked;
        },
        30'000);
    return records.value(0);
}

void TestXciAudit::keepsEveryKindOfChange_data()
{
    using Act = std::function<void(xci::Client &, QObject *)>;
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<Act>("act");
    QTest::addColumn<QString>("deed");
    QTest::addColumn<QString>("thing");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *call, const char *deed, const char *thing, const char *id,
                        const Act &act) {
        QTest::newRow(call) << QByteArray(call) << act << QString::fromLatin1(deed)
                            << QString::fromLatin1(thing) << QString::fromLatin1(id);
    };
    const auto deaf = [](const auto &) {};
    row("POST /xivo", "created", "xivo", "4", [deaf](xci::Client &c, QObject *o) {
        c.createXivo({.name = u"far"_s, .host = u"h"_s}, o, deaf);
    });
    row("GET /xivo/synchronize_config_files", "synchronized", "files", "",
        [deaf](xci::Client &c, QObject *o) { c.synchronize(o, deaf); });
    row("POST /entities", "created", "entity", "a@b",
        [deaf](xci::Client &c, QObject *o) { c.createEntity({.name = u"a"_s}, o, deaf); });
    row("PUT /entities/a%40b", "changed", "entity", "a@b",
        [deaf](xci::Client &c, QObject *o) { c.updateEntity(u"a@b"_s, {}, o, deaf); });
    row("DELETE /entities/a%40b", "deleted", "entity", "a@b",
        [deaf](xci::Client &c, QObject *o) { c.removeEntity(u"a@b"_s, o, deaf); });
    row("POST /users", "created", "user", "4",
        [deaf](xci::Client &c, QObject *o) { c.createUser({}, o, deaf); });
    row("PUT /users/7", "changed", "user", "7",
        [deaf](xci::Client &c, QObject *o) { c.updateUser(xci::UserId(7), {}, o, deaf); });
    row("DELETE /users/7", "deleted", "user", "7",
        [deaf](xci::Client &c, QObject *o) { c.removeUser(xci::UserId(7), o, deaf); });
    row("POST /templates", "created", "template", "4",
        [deaf](xci::Client &c, QObject *o) { c.createTemplate({}, o, deaf); });
    row("PUT /templates/5", "changed", "template", "5",
        [deaf](xci::Client &c, QObject *o) { c.updateTemplate(xci::TemplateId(5), {}, o, deaf); });
    row("DELETE /templates/5", "deleted", "template", "5",
        [deaf](xci::Client &c, QObject *o) { c.removeTemplate(xci::TemplateId(5), o, deaf); });
    row("POST /administrators", "created", "administrator", "4",
        [deaf](xci::Client &c, QObject *o) {
            c.createAdministrator({.login = u"eve"_s, .password = secret}, o, deaf);
        });
    row("PUT /administrators/6", "changed", "administrator", "6",
        [deaf](xci::Client &c, QObject *o) {
            c.updateAdministrator(xci::AdministratorId(6), {.password = secret}, o, deaf);
        });
    row("DELETE /administrators/6", "deleted", "administrator", "6",
        [deaf](xci::Client &c, QObject *o) {
            c.removeAdministrator(xci::AdministratorId(6), o, deaf);
        });
}

void TestXciAudit::keepsEveryKindOfChange()
{
    using Act = std::function<void(xci::Client &, QObject *)>;
    QFETCH(QByteArray, call);
    QFETCH(Act, act);
    QFETCH(QString, deed);
    QFETCH(QString, thing);
    QFETCH(QString, id);
    m_server->answers[call] = {200, R"({"id":4,"combinedId":"a@b","password":"hush-hush"})"};
    act(*m_client, this);
    const Record record = only();
    QCOMPARE(record.outcome, Outcome::Done);
    QCOMPARE(QString(nameOf(record.change.deed)), deed);
    QCOMPARE(QString(nameOf(record.change.thing)), thing);
    QCOMPARE(record.change.id, id);
    QCOMPARE(record.change.who, u"admin"_s);
    QCOMPARE(record.change.server, m_server->url().toString());
    QCOMPARE(record.when, m_clock.wallTime());
    cleanup(); // What was gathered is on the disk.
    for (const auto &ending : {u""_s, u"-wal"_s}) {
        QFile file(path() + ending);
        QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("hush-hush"));
    }
}

void TestXciAudit::keepsWhatWasBefore()
{
    int answers = 0;
    m_client->readUsers(u"a@b"_s, this, [&](const auto &) { ++answers; });
    m_client->readTemplates(this, [&](const auto &) { ++answers; });
    QTRY_COMPARE(answers, 2);
    m_server->answers["PUT /users/7"] = {200, "{}"};
    m_client->updateUser(xci::UserId(7), draft(), this, [](const auto &) {});
    const Change change = only().change;
    QCOMPARE(change.name, u"Nora Vidal"_s);
    QCOMPARE(change.place, u"a@b"_s);
    QCOMPARE(fieldsText(change.fields),
             u"templateId: 5 Office; internalNumber: 1712 → 1713; ctiPassword"_s);
}

void TestXciAudit::keepsWhatWasDeleted()
{
    int answers = 0;
    m_client->readUsers(u"a@b"_s, this, [&](const auto &) { ++answers; });
    QTRY_COMPARE(answers, 1);
    m_server->answers["DELETE /users/7"] = {204, {}};
    m_client->removeUser(xci::UserId(7), this, [](const auto &) {});
    const Change change = only().change;
    QCOMPARE(change.name, u"Nora Vidal"_s);
    QVERIFY(change.fields.contains({u"internalNumber"_s, u"1712"_s, {}}));
}

void TestXciAudit::namesWhatTheListAloneTells()
{
    m_server->answers["POST /templates"] = {201, {}};
    m_client->createTemplate({.name = u"Office"_s}, this, [](const auto &) {});
    QTRY_COMPARE_WITH_TIMEOUT(only().change.id, u"5"_s, 30'000);
}

void TestXciAudit::tellsWhatCameOfIt_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("reason");
    const auto json = "application/json"_ba;
    QTest::newRow("refused") << 400 << R"({"error":"e","message":"Taken"})"_ba << json
                             << Outcome::Refused << u"Taken"_s;
    QTest::newRow("forbidden") << 403 << "{}"_ba << json << Outcome::Refused << QString();
    QTest::newRow("in its way") << 409 << "{}"_ba << json << Outcome::Refused << QString();
    QTest::newRow("failed") << 500 << R"({"error":"xivo_error","message":"No SSH"})"_ba << json
                            << Outcome::Unknown << u"No SSH"_s;
    QTest::newRow("a page") << 200 << "<html>Hello</html>"_ba
                            << "text/html"_ba << Outcome::Unknown << u"Hello"_s;
}

void TestXciAudit::tellsWhatCameOfIt()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(Outcome, outcome);
    QFETCH(QString, reason);
    m_server->answers["DELETE /users/7"] = {status, body, type};
    m_client->removeUser(xci::UserId(7), this, [](const auto &) {});
    const Record record = only();
    QCOMPARE(record.outcome, outcome);
    QCOMPARE(record.status, status);
    if (type != "text/html") // What a page says is not always kept.
        QCOMPARE(record.reason, reason);
}

void TestXciAudit::tellsWhatWasProvedLater_data()
{
    QTest::addColumn<bool>("wasDone");
    QTest::addColumn<QString>("id");
    QTest::newRow("done") << true << u"9"_s;
    QTest::newRow("not done") << false << QString();
}

void TestXciAudit::tellsWhatWasProvedLater()
{
    QFETCH(bool, wasDone);
    QFETCH(QString, id);
    m_server->answers["POST /users"] = {500, R"({"message":"No SSH"})"};
    m_client->createUser(draft(), this, [](const auto &) {});
    const quint64 number = m_client->lastChange();
    QCOMPARE(only().outcome, Outcome::Unknown);
    m_client->prove(number, id, wasDone);
    Record record = only();
    QCOMPARE(record.outcome, wasDone ? Outcome::Done : Outcome::Refused);
    QCOMPARE(record.change.id, id);
    QCOMPARE(record.reason, u"No SSH"_s);
    m_client->prove(number, id, !wasDone); // It was said.
    QCOMPARE(only(), record);
}

void TestXciAudit::keepsNothingThatDidNotLeave()
{
    m_server->password = "another";
    std::optional<xci::Failure> heard;
    m_client->removeUser(xci::UserId(7), this,
                         [&](const auto &answer) { heard = answer.failure(); });
    QTRY_VERIFY(heard);
    QVERIFY(heard->isUnsent());
    QVERIFY(page().records.isEmpty());
}

void TestXciAudit::keepsWhatNobodyWaitsForAnyMore()
{
    m_server->answers["DELETE /users/7"] = {204, {}};
    auto gone = std::make_unique<QObject>();
    m_client->removeUser(xci::UserId(7), gone.get(), [](const auto &) {});
    gone.reset();
    QCOMPARE(only().outcome, Outcome::Done);
}

void TestXciAudit::keepsWhatWasNotAnswered()
{
    m_client->removeUser(xci::UserId(7), this, [](const auto &) {});
    m_client->session().close();
    QCOMPARE(page().records.size(), 1);
    QCOMPARE(page().records.first().outcome, Outcome::Asked);
}

void TestXciAudit::readsNoList()
{
    QVERIFY(page().records.isEmpty());
    QVERIFY(page().trouble.isEmpty());
    QVERIFY(!QFile::exists(path())); // Nothing is made by looking.
}

void TestXciAudit::findsByServerWordsAndTime()
{
    const QDateTime now = m_clock.wallTime();
    m_book->put(record(u"Élodie 50%"_s, now.addDays(-2)));
    m_book->put(record(u"Bob"_s, now));
    Record other = record(u"Élise"_s, now);
    other.change.server = u"http://other:9001"_s;
    m_book->put(other);
    const auto names = [this](const Query &query) {
        QStringList all;
        const auto found = page(query).records;
        for (const Record &each : found)
            all.append(each.change.name);
        return all;
    };
    QCOMPARE(names({}), (QStringList{u"Élise"_s, u"Bob"_s, u"Élodie 50%"_s}));
    QCOMPARE(names({.server = u"http://xci:9001"_s}), (QStringList{u"Bob"_s, u"Élodie 50%"_s}));
    QCOMPARE(names({.words = u"éL created"_s}), (QStringList{u"Élise"_s, u"Élodie 50%"_s}));
    QCOMPARE(names({.words = u"0%"_s}), QStringList{u"Élodie 50%"_s});
    QCOMPARE(names({.words = u"B_b"_s}), QStringList());
    QCOMPARE(names({.until = now}), QStringList{u"Élodie 50%"_s});
    QCOMPARE(names({.from = now}), (QStringList{u"Élise"_s, u"Bob"_s}));
}

void TestXciAudit::readsPageByPage()
{
    for (int i = 0; i < 5; ++i)
        m_book->put(record(QString::number(i), m_clock.wallTime()));
    Page first = page({.most = 3});
    QVERIFY(first.isMore);
    QCOMPARE(first.records.size(), 3);
    QCOMPARE(first.records.first().change.name, u"4"_s);
    const Page next = page({.before = first.records.last().place, .most = 3});
    QVERIFY(!next.isMore);
    QCOMPARE(next.records.size(), 2);
    QCOMPARE(next.records.last().change.name, u"0"_s);
}

void TestXciAudit::isForItsOwnerAlone()
{
    m_book->put(record(u"a"_s, m_clock.wallTime()));
    QCOMPARE(page().records.size(), 1);
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther;
    for (const auto &ending : {u""_s, u"-wal"_s})
        QVERIFY2(!(QFile::permissions(path() + ending) & others), qPrintable(path() + ending));
}

void TestXciAudit::twoProgramsShareAFile()
{
    AuditBook other(path());
    QSignalSpy written(&other, &AuditBook::changed);
    other.put(record(u"other"_s, m_clock.wallTime()));
    m_book->put(record(u"own"_s, m_clock.wallTime()));
    QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, 30'000);
    QCOMPARE(page().records.size(), 2);
}

void TestXciAudit::saysThatItCannotBeWritten()
{
    QFile file(m_folder->filePath(u"data"_s)); // Where the folder should be.
    QVERIFY(file.open(QIODevice::WriteOnly));
    QSignalSpy failed(m_book.get(), &AuditBook::failed);
    m_book->put(record(u"a"_s, m_clock.wallTime()));
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 30'000);
    QVERIFY(!failed.first().first().toString().isEmpty());
    QVERIFY(file.remove());
    QCOMPARE(page().records.size(), 1); // It was waiting for that.
}

void TestXciAudit::movesABrokenFileAsideAndSaysSo()
{
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    QFile broken(path());
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(QByteArray(4096, 'x'));
    broken.close();
    m_book->put(record(u"a"_s, m_clock.wallTime()));
    const Page first = page();
    QCOMPARE(first.records.size(), 1);
    QFile aside(first.setAside);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), QByteArray(4096, 'x'));
}

void TestXciAudit::writesATableForSpreadsheets()
{
    Record record = this->record(u"=SUM(A1), \"x\""_s, m_clock.wallTime());
    record.outcome = Outcome::Refused;
    record.status = 400;
    record.reason = u"Taken"_s;
    record.change.fields
        = {{u"firstName"_s, u"A"_s, u"B"_s}, {u"ctiPassword"_s, std::nullopt, std::nullopt}};
    const auto lines = csv({record}).split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0].trimmed(),
             "when,who,server,deed,thing,id,name,place,fields,outcome,status,reason"_ba);
    QVERIFY2(lines[1].trimmed().endsWith(
                 u",admin,http://xci:9001,created,user,,\"'=SUM(A1), \"\"x\"\"\",,"
                 "firstName: A → B; ctiPassword,refused,400,Taken"_s.toUtf8()),
             lines[1].constData());
}

QTEST_GUILESS_MAIN(TestXciAudit)
#include "test_xciaudit.moc"
