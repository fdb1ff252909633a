// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"
#include "ui/admin/adminroom.h"
#include "ui/admin/bulk/auditwords.h"
#include "ui/admin/bulk/bulkcolumns.h"
#include "ui/admin/bulk/bulkcsv.h"
#include "ui/admin/bulk/bulkfix.h"
#include "ui/admin/bulk/bulkjob.h"
#include "ui/admin/bulk/bulkkept.h"
#include "ui/admin/bulk/bulkwords.h"
#include "xci/changes.h"
#include "xcibulk/table.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using vigie::ui::AdminRoom;
using vigie::ui::BulkFix;
using vigie::ui::BulkJob;
using vigie::ui::BulkKept;
using vigie::xcibulk::Column;
using vigie::xcibulk::Reason;
using vigie::xcibulk::Sheet;
using vigie::xcibulk::Verdict;

//! What of a table of users is written down, and what is proposed for its faults.
class TestBulk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noPasswordIsKept_data();
    void noPasswordIsKept();
    void linesKeepTheirNumbers();
    void shiftedLinesAreGivenAgain();
    void whatIsKeptIsKeptAgain();
    void aTableComesBackWithoutPasswords();
    void anotherAccountIsOfferedNothing();
    void otherChoicesLeaveMoreToDo();
    void changesHaveNoWordsOfTheWire();
    void wordsMayHoldSigns();
    void faultsHaveACell();
    void formulasAreHarmless();
    void headsAreGuessed_data();
    void headsAreGuessed();
    void chosenColumnsBecomeTheFirstLine();
};

void TestBulk::noPasswordIsKept_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    QTest::newRow("a column of passwords") << u"firstName;ctiLogin;ctiPassword\nAda;ada;s3cret\n"_s
                                           << u"firstName;ctiLogin\nAda;ada\n"_s;
    QTest::newRow("the name written otherwise")
        << u"First name\tCTI-Password\nAda\ts3cret\n"_s << u"First name\nAda\n"_s;
    QTest::newRow("an unknown column")
        << u"firstName;mot de passe\nAda;s3cret\n"_s << u"firstName\nAda\n"_s;
    QTest::newRow("no names of columns") << u"Ada;s3cret\nBob;s3cret\n"_s << QString();
    QTest::newRow("a cell too many") << u"firstName\nAda;s3cret\n"_s << u"firstName\nAda;?\n"_s;
    QTest::newRow("a quote that does not end")
        << u"firstName;ctiPassword\n\"Ada;s3cret\n"_s << u"firstName\n;?\n"_s;
    QTest::newRow("a cell too many, which shifts the password")
        << u"firstName;lastName;ctiLogin;ctiPassword;template\n"
           "Nora;Vidal;x;nvidal;s3cret;Office\nAda;L;ada;s3cret;Office\n"_s
        << u"firstName;lastName;ctiLogin;template\n;;;;?\nAda;L;ada;Office\n"_s;
    QTest::newRow("an empty cell too many")
        << u"firstName;ctiPassword;template\nNora;x;s3cret;\n"_s << u"firstName;template\n;;?\n"_s;
    QTest::newRow("a cell too few, which shifts the password")
        << u"firstName;lastName;ctiLogin;ctiPassword\nNora;nvidal;s3cret\n"_s
        << u"firstName;lastName;ctiLogin\n;;;?\n"_s;
    QTest::newRow("a cell too many beside an unknown column")
        << u"firstName;mot de passe;template\nNora;x;s3cret;Office\n"_s
        << u"firstName;template\n;;?\n"_s;
}

void TestBulk::noPasswordIsKept()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    QCOMPARE(BulkKept::of(text).text, kept);
}

void TestBulk::linesKeepTheirNumbers()
{
    const auto text = u"\nfirstName;lastName;ctiPassword\n\n\"A\nB\";C;x\n\n\nD;E;x\n"_s;
    const Sheet before = Sheet::of(text);
    const Sheet after = Sheet::of(BulkKept::of(text).text);
    QCOMPARE(after.lines.size(), before.lines.size());
    for (qsizetype i = 0; i < before.lines.size(); ++i) {
        QCOMPARE(after.lines[i].number, before.lines[i].number);
        QCOMPARE(after.lines[i][Column::FirstName], before.lines[i][Column::FirstName]);
    }
    // The same when it was corrected cell by cell.
    const Sheet again = Sheet::of(vigie::ui::textOf(before));
    QCOMPARE(again.lines.last().number, before.lines.last().number);
}

void TestBulk::shiftedLinesAreGivenAgain()
{
    const auto text = u"firstName;lastName;ctiLogin;ctiPassword\nAda;L;ada;x\nNora;nvidal;s3cret\n"
                      "Bob;bob;s3cret;;\n"_s;
    const BulkKept kept = BulkKept::of(text);
    QCOMPARE(kept.lostLines, (QList<int>{3, 4}));
    QCOMPARE(BulkKept::of(kept.text).lostLines, kept.lostLines);
    // Corrected elsewhere, their cells do not pass for those of their columns.
    const QString again = vigie::ui::textOf(Sheet::of(text), kept.lostLines);
    QVERIFY(again.contains("s3cret"_L1));
    QCOMPARE(BulkKept::of(again).lostLines, kept.lostLines);
    QVERIFY(!BulkKept::of(again).text.contains("s3cret"_L1));
    const QString whole = vigie::ui::textOf(Sheet::of(text));
    QVERIFY(!BulkKept::of(whole, kept.lostLines).text.contains("s3cret"_L1));
}

void TestBulk::whatIsKeptIsKeptAgain()
{
    const auto once = BulkKept::of(u"firstName;lastName;x\na;b;c;d\n\"q;\n"_s);
    QVERIFY(once.lacksColumns);
    QCOMPARE(BulkKept::of(once.text).text, once.text);
}

void TestBulk::aTableComesBackWithoutPasswords()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.sqlite"_s);
    const vigie::ui::AdminSite site{.server = QUrl(u"http://xci.example:9001"_s),
                                    .login = u"admin"_s};
    {
        vigie::store::Journal journal(path);
        AdminRoom room(site, folder.filePath(u"audit.sqlite"_s));
        BulkJob job(room, journal);
        QSignalSpy read(&job, &BulkJob::textChanged);
        job.setText(u"firstName;ctiLogin;ctiPassword\nAda;ada;s3cret\n"_s, {.name = u"new.csv"_s});
        QTRY_COMPARE(read.count(), 1);
        QCOMPARE(job.sheet().lines.first()[Column::CtiPassword], u"s3cret"_s);
        job.setChoices({.entity = u"corbas@1"_s});
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("s3cret"));
    vigie::store::Journal journal(path);
    AdminRoom room(site, folder.filePath(u"audit.sqlite"_s));
    const BulkJob job(room, journal);
    QCOMPARE(job.sheet().lines.size(), 1);
    QCOMPARE(job.sheet().lines.first()[Column::CtiLogin], u"ada"_s);
    QVERIFY(job.lacksPasswords());
    QCOMPARE(job.origin().name, u"new.csv"_s);
    QCOMPARE(job.choices().entity, u"corbas@1"_s);
}

void TestBulk::anotherAccountIsOfferedNothing()
{
    QTemporaryDir folder;
    vigie::store::Journal journal(folder.filePath(u"journal.sqlite"_s));
    AdminRoom room({.server = QUrl(u"http://xci.example:9001"_s), .login = u"admin"_s},
                   folder.filePath(u"audit.sqlite"_s));
    BulkJob job(room, journal);
    QSignalSpy read(&job, &BulkJob::textChanged);
    job.setText(u"firstName\nAda\n"_s);
    QTRY_COMPARE(read.count(), 1);
    room.setSite({.server = QUrl(u"http://xci.example:9001"_s), .login = u"lyon"_s});
    QVERIFY(job.text().isEmpty());
    QVERIFY(job.sheet().lines.isEmpty());
    room.setSite({.server = QUrl(u"http://xci.example:9001"_s), .login = u"admin"_s});
    QCOMPARE(job.sheet().lines.size(), 1);
}

void TestBulk::otherChoicesLeaveMoreToDo()
{
    QTemporaryDir folder;
    vigie::store::Journal journal(folder.filePath(u"journal.sqlite"_s));
    AdminRoom room({.server = QUrl(u"http://xci.example:9001"_s), .login = u"admin"_s},
                   folder.filePath(u"audit.sqlite"_s));
    {
        BulkJob job(room, journal);
        QSignalSpy read(&job, &BulkJob::textChanged);
        job.setText(u"firstName;entity\nAda;\nBob;lyon@1\n"_s);
        QTRY_COMPARE(read.count(), 1);
        job.setChoices({.entity = u"corbas@1"_s});
    }
    const QString at = u"2026-11-20T10:00:00"_s;
    journal.put(u"bulk"_s, u"xci.example:9001/admin/done/0"_s,
                {{u"2"_s, QJsonArray{7, u"201"_s, at}}, {u"3"_s, QJsonArray{8, u"301"_s, at}}});
    BulkJob job(room, journal);
    QCOMPARE(job.known().keys(), (QList<int>{2, 3}));
    job.setChoices({.entity = u"corbas@1"_s, .lineTemplate = u"Office"_s});
    QCOMPARE(job.known().keys(), (QList<int>{2, 3}));
    // The line that names its entity is done, whichever the others are for.
    job.setChoices({.entity = u"paris@1"_s});
    QCOMPARE(job.known().keys(), QList<int>{3});
    QCOMPARE(BulkJob(room, journal).known().keys(), QList<int>{3});
    job.setChoices({.action = vigie::xcibulk::Action::Delete, .entity = u"corbas@1"_s});
    QVERIFY(job.known().isEmpty());
    job.setChoices({.entity = u"corbas@1"_s});
    QCOMPARE(job.known().keys(), (QList<int>{2, 3}));
    QCOMPARE(BulkJob(room, journal).known().keys(), (QList<int>{2, 3}));
}

void TestBulk::changesHaveNoWordsOfTheWire()
{
    namespace xci = vigie::xci;
    using vigie::ui::AuditWords;
    const QStringList wire{u"templateId"_s,     u"configure:"_s,      u"xivos"_s,
                           u"xivoId"_s,         u"entityIds"_s,       u"peerSipName"_s,
                           u"ringingTime"_s,    u"routedInbound"_s,   u"callerIdMode"_s,
                           u"voiceMail"_s,      u"ldap:"_s,           u"superAdmin"_s,
                           u"displayName"_s,    u"firstName"_s,       u"ctiLogin"_s,
                           u"internalNumber"_s, u"presentedNumber"_s, u"true"_s,
                           u"false"_s,          u"incomingNo"_s,      u"short_number"_s};
    const xci::Seen nothing;
    xci::Template line;
    line.name = u"Office"_s;
    line.xivos = {xci::XivoId(2)};
    line.entities = {u"corbas@1"_s};
    line.hasVoiceMail = true;
    const QList<xci::Change> changes{
        xci::changeOf(nothing, xci::XivoDraft{.name = u"lyon"_s, .host = u"10.0.0.1"_s}),
        xci::changeOf(nothing, {}, xci::EntityDraft{.name = u"a"_s, .displayName = u"A"_s}),
        xci::changeOf(nothing, xci::UserId(),
                      xci::UserDraft{.entity = u"a@1"_s, .firstName = u"N"_s}),
        xci::changeOf(nothing, xci::TemplateId(), line),
        xci::changeOf(nothing, xci::AdministratorId(), xci::AdministratorDraft{.login = u"lea"_s})};
    for (const xci::Change &each : changes) {
        const QString words = AuditWords::fields(each.fields, nullptr);
        for (const QString &key : wire)
            QVERIFY2(!words.contains(key), qPrintable(words));
    }
    // Ids of another server's are not those of this one.
    const xci::ChangedField given{.key = u"templateId"_s, .before = u"3"_s, .after = u"4 Office"_s};
    QCOMPARE(AuditWords::fields({given}, nullptr), u"line template: 3 → Office"_s);
    const xci::ChangedField where{.key = u"xivos"_s, .before = {}, .after = u"1 paris, 2"_s};
    QCOMPARE(AuditWords::fields({where}, nullptr), u"XiVO servers: paris, 2"_s);
}

void TestBulk::wordsMayHoldSigns()
{
    const QString words = vigie::ui::BulkWords::reason(Reason::LoginInFile, u"a%2"_s, 7);
    QVERIFY2(words.contains("a%2"_L1) && words.contains(u'7'), qPrintable(words));
}

void TestBulk::faultsHaveACell()
{
    vigie::xcibulk::Picture picture;
    picture.templates
        = {{.id = vigie::xci::TemplateId(1), .name = u"Office"_s, .entities = {u"corbas@1"_s}},
           {.id = vigie::xci::TemplateId(2), .name = u"Workshop"_s, .entities = {u"corbas@1"_s}},
           {.id = vigie::xci::TemplateId(3), .name = u"Offices"_s}};
    vigie::xcibulk::Step step{.verdict = Verdict::Error,
                              .reason = Reason::UnknownTemplate,
                              .word = u"Ofice"_s,
                              .draft = {.entity = u"corbas@1"_s}};
    const vigie::xcibulk::Line line;
    const auto nearest = BulkFix::of(step, line, picture);
    QVERIFY(nearest);
    QCOMPARE(nearest->column, Column::Template);
    QCOMPARE(nearest->value, u"Office"_s);
    step.reason = Reason::NumberTaken;
    QCOMPARE(BulkFix::of(step, line, picture)->value, QString());
    step.action = vigie::xcibulk::Action::Change;
    QCOMPARE(BulkFix::of(step, line, picture)->column, Column::NewNumber);
    step.verdict = Verdict::Create;
    QVERIFY(!BulkFix::of(step, line, picture));
}

void TestBulk::formulasAreHarmless()
{
    QCOMPARE(vigie::ui::spreadsheetLine({u"=1+1"_s, u"-2"_s, u"Ada"_s, u"a;b"_s}),
             QByteArray("'=1+1;'-2;Ada;\"a;b\"\n"));
    QCOMPARE(vigie::ui::spreadsheetLine({u"\n=1"_s, u"\uFF0B1"_s}),
             QByteArray("\"'\n=1\";'\xEF\xBC\x8B"
                        "1\n"));
}

void TestBulk::headsAreGuessed_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<std::optional<Column>>("column");
    const auto row = [](const QString &head, std::optional<Column> column) {
        QTest::newRow(qPrintable(head)) << head << column;
    };
    row(u"Prénom"_s, Column::FirstName);
    row(u" NOM DE FAMILLE"_s, Column::LastName);
    row(u"N° interne"_s, {});
    row(u"Numéro interne"_s, Column::InternalNumber);
    row(u"Mot de passe"_s, Column::CtiPassword);
    row(u"internal_number"_s, Column::InternalNumber);
    row(u"Pointure"_s, {});
}

void TestBulk::headsAreGuessed()
{
    QFETCH(QString, head);
    QTEST(vigie::ui::BulkColumns::guess(head), "column");
}

void TestBulk::chosenColumnsBecomeTheFirstLine()
{
    using vigie::ui::BulkColumns;
    const BulkColumns::Columns columns{Column::FirstName, std::nullopt, Column::LastName};
    QCOMPARE(BulkColumns::named(u"Prénom,Pointure,Nom\nAda,38,Byron\n"_s, columns, true),
             u"firstName,-,lastName\nAda,38,Byron\n"_s);
    QCOMPARE(BulkColumns::named(u"Ada\t38\tByron"_s, columns, false),
             u"firstName\t-\tlastName\nAda\t38\tByron"_s);
    QCOMPARE(BulkColumns::named(u"Prénom;x;Nom"_s, columns, true), u"firstName;-;lastName\n"_s);
    // A head of several lines: those below keep their numbers.
    const QString table = u"\n\"Pré\nnom\";x;Nom\r\nAda;38;Byron\n"_s;
    const auto before = vigie::xcibulk::tableIn(table);
    const auto after = vigie::xcibulk::tableIn(BulkColumns::named(table, columns, true));
    QCOMPARE(after.rows.size(), 2);
    QCOMPARE(after.rows[1].line, before.rows[1].line);
    QCOMPARE(after.rows[1].cells, before.rows[1].cells);
}

QTEST_MAIN(TestBulk)
#include "test_bulk.moc"
