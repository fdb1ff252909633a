// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/contacts.h"
#include "ui/directory/contactcsv.h"
#include "ui/directory/contactmodel.h"
#include "ui/directory/contactwords.h"
#include "ui/directory/historycsv.h"
#include "ui/directory/historymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace vigie::ui;
using namespace Qt::StringLiterals;

namespace {

xuc::Contact contact(const QString &name, const QString &id)
{
    return {.name = name, .sources = {{.name = u"internal"_s, .id = id}}};
}

center::HistoryRecord call(const QDate &day, int hour, const QString &number)
{
    center::HistoryRecord record;
    record.item.start = QDateTime(day, QTime(hour, 0));
    record.item.srcNum = number;
    record.item.status = xuc::CallStatus::Answered;
    return record;
}

} // namespace

//! The lists of contacts and past calls, and the files they are read from and written to.
class TestDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laterContactsAreInsertedBelow();
    void otherContactsReset();
    void callsStandUnderTheirDays();
    void aCallOnTopIsInserted();
    void aSoundFileIsReadWhole();
    void eachFaultOfALineIsNamed_data();
    void eachFaultOfALineIsNamed();
    void aFileThatIsNoneIsRefused_data();
    void aFileThatIsNoneIsRefused();
    void whatIsSentLeavesFaultyLinesOut();
    void namesAreNoFormulas();
    void accentsAndCaseDoNotHideAMatch();
};

void TestDirectory::laterContactsAreInsertedBelow()
{
    ContactModel model([](const xuc::Contact &) { return xuc::PhoneStatus::Unknown; });
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setContacts({contact(u"Ada"_s, u"1"_s)});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setContacts({contact(u"Ada"_s, u"1"_s), contact(u"Bob"_s, u"2"_s)});
    QCOMPARE(resets.count(), 0);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 1);
    QCOMPARE(model.rowOf(center::keyOf(contact(u"Bob"_s, u"2"_s))), 1);
}

void TestDirectory::otherContactsReset()
{
    ContactModel model([](const xuc::Contact &) { return xuc::PhoneStatus::Unknown; });
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setContacts({contact(u"Ada"_s, u"1"_s)});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setContacts({contact(u"Ada"_s, u"1"_s)});
    QCOMPARE(resets.count(), 0);
    model.setContacts({contact(u"Bob"_s, u"2"_s)});
    QCOMPARE(resets.count(), 1);
}

void TestDirectory::callsStandUnderTheirDays()
{
    const QDate today(2026, 3, 2);
    HistoryModel model([](const center::HistoryRecord &record) { return record.number(); });
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRecords(
        {call(today, 14, u"1"_s), call(today, 9, u"2"_s), call(today.addDays(-1), 9, u"3"_s)},
        today);
    QCOMPARE(model.rowCount(), 5);
    QVERIFY(model.at(0)->isDay());
    QCOMPARE(model.at(0)->calls, 2);
    QCOMPARE(model.at(3)->day, today.addDays(-1));
    QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
}

void TestDirectory::aCallOnTopIsInserted()
{
    const QDate today(2026, 3, 2);
    HistoryModel model([](const center::HistoryRecord &record) { return record.number(); });
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const center::HistoryRecord old = call(today, 9, u"2"_s);
    model.setRecords({old}, today);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setRecords({call(today, 14, u"1"_s), old}, today);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 1); // Under the heading that stood there.
    QCOMPARE(model.at(0)->calls, 2);
    QCOMPARE(model.at(1)->record.number(), u"1"_s);
    QCOMPARE(model.at(2)->record.number(), u"2"_s);
}

void TestDirectory::aSoundFileIsReadWhole()
{
    const auto csv = ContactCsv::read("\xEF\xBB\xBF"
                                      "FirstName;lastname;number\r\n"
                                      "Ada;\"Byron; \"\"Lady\"\"\";1815\r\n\r\n"
                                      "Zo\xC3\xA9;Martin;1310\r\n");
    QCOMPARE(csv.refusal, ContactCsv::Refusal::None);
    QCOMPARE(csv.soundCount(), 2);
    QCOMPARE(csv.cell(csv.lines.first(), "lastname"_L1), u"Byron; \"Lady\""_s);
    QCOMPARE(csv.cell(csv.lines.last(), "firstname"_L1), u"Zoé"_s);
}

void TestDirectory::eachFaultOfALineIsNamed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *line, ContactCsv::Fault fault) {
        QTest::newRow(line) << QByteArray(line) << int(fault);
    };
    row("Ada,1815", ContactCsv::Fault::TooFewCells);
    row("Ada,1815,a@b,x", ContactCsv::Fault::TooManyCells);
    row(",,a@b", ContactCsv::Fault::NoNameNorNumber);
    row("Ada,18x5,a@b", ContactCsv::Fault::BadNumber);
    row("Ada,1815,nowhere", ContactCsv::Fault::BadMail);
    row("Ada,1815,\"open", ContactCsv::Fault::OpenQuote);
    row("Ada,+33 (0)4 72 10 55 20,", ContactCsv::Fault::None);
}

void TestDirectory::eachFaultOfALineIsNamed()
{
    QFETCH(QByteArray, line);
    QFETCH(int, fault);
    const auto csv = ContactCsv::read("firstname,number,email\n" + line + '\n');
    QCOMPARE(csv.lines.size(), 1);
    QCOMPARE(int(csv.lines.first().fault), fault);
}

void TestDirectory::aFileThatIsNoneIsRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("refusal");
    const auto row = [](const char *name, const QByteArray &file, ContactCsv::Refusal refusal) {
        QTest::newRow(name) << file << int(refusal);
    };
    row("empty", {}, ContactCsv::Refusal::Empty);
    row("header alone", "firstname,number\n", ContactCsv::Refusal::Empty);
    row("no header", "Ada,1815\n", ContactCsv::Refusal::NoHeader);
    row("unknown column", "firstname,age\nAda,36\n", ContactCsv::Refusal::UnknownColumn);
    row("double column", "number,number\n1,2\n", ContactCsv::Refusal::UnknownColumn);
    row("binary", QByteArray("PK\0\3", 4), ContactCsv::Refusal::NotText);
    row("too big", QByteArray(ContactCsv::maxBytes + 1, 'a'), ContactCsv::Refusal::TooBig);
}

void TestDirectory::aFileThatIsNoneIsRefused()
{
    QFETCH(QByteArray, file);
    QFETCH(int, refusal);
    QCOMPARE(int(ContactCsv::read(file).refusal), refusal);
}

void TestDirectory::whatIsSentLeavesFaultyLinesOut()
{
    const auto csv = ContactCsv::read("firstname;number\nAda, Countess;1815\nBob;none!\n");
    QCOMPARE(csv.soundText(), u"firstname,number\n\"Ada, Countess\",1815\n"_s);
}

void TestDirectory::namesAreNoFormulas()
{
    const QByteArray csv = historyCsv({call(QDate(2026, 3, 2), 9, u"1"_s)},
                                      [](const auto &) { return u"=HYPERLINK(1)"_s; });
    QVERIFY(csv.contains("'=HYPERLINK(1)"));
    const QByteArray numbers = historyCsv({call(QDate(2026, 3, 2), 9, u"+33472105520"_s),
                                           call(QDate(2026, 3, 2), 8, u"+1|' /C calc'!A0"_s)},
                                          [](const auto &) { return QString(); });
    QVERIFY(numbers.contains(",+33472105520,"));
    QVERIFY(numbers.contains(",'+1|' /C calc'!A0,"));
    // Wide signs and a NUL before one, which spreadsheets pass over.
    const QByteArray wide = historyCsv({call(QDate(2026, 3, 2), 9, u"1"_s)}, [](const auto &) {
        return QString(QChar(0)) + u"\uFF1D1+1"_s + QChar(0);
    });
    QVERIFY(wide.contains(",'\xEF\xBC\x9D"
                          "1+1,")
            && !wide.contains('\0'));
}

void TestDirectory::accentsAndCaseDoNotHideAMatch()
{
    QCOMPARE(ContactWords::find(u"Marie-Ève Tremblay"_s, u"eve"_s), 6);
    QCOMPARE(ContactWords::find(u"LÉA MARTIN"_s, u"léa m"_s), 0);
    QCOMPARE(ContactWords::find(u"Omar"_s, u"zz"_s), -1);
    QCOMPARE(ContactWords::initials(u"Jean Le Rond d'Alembert"_s), u"JD"_s);
}

QTEST_GUILESS_MAIN(TestDirectory)
#include "test_directory.moc"
