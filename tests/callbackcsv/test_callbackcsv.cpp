// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callbackcsv/sheet.h"
#include "callbackcsv/tickets.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTest>

using namespace vigie::callbackcsv;
using namespace Qt::StringLiterals;

namespace {

const auto header
    = "phoneNumber|mobilePhoneNumber|firstName|lastName|company|description|dueDate|Period\n"_ba;
const auto sample = header
    + "0230210092|0689746321|John|Doe|MyCompany|Call back quickly||\n"
      "0587963214|0789654123|Alice|O'Neill|YourSociety||2016-08-01|Afternoon\n";

Terms terms()
{
    return {.today = QDate(2026, 11, 21),
            .periods = {u"Morning"_s, u"Afternoon"_s, u"All day"_s},
            .defaultPeriod = u"All day"_s,
            .waiting = {{keyOf(u"+41 22 906 15 80"), QDate(2026, 11, 23)}}};
}

QString cellOf(const Sheet &sheet, std::size_t line, Column column)
{
    return sheet.cells(sheet.lines().at(line))[std::size_t(column)].toString();
}

} // namespace

//! Files of callbacks before they are sent.
class TestCallbackCsv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theHousesSampleIsAccepted();
    void encodings_data();
    void encodings();
    void noTextIsRefused_data();
    void noTextIsRefused();
    void separators_data();
    void separators();
    void headers_data();
    void headers();
    void lines_data();
    void lines();
    void lineNumbersAreTheFiles();
    void knownOnesAreLeftOutUnlessWanted();
    void daysFirstAreReadWhenWanted();
    void withoutADefaultPeriodOneIsNeeded();
    void whatIsSentIsTheServersForm();
    void whatIsLeftOutStaysToBeMended();
    void aHundredThousandLinesTakeNoTime();
    void aReadingCanBeEnded();
    void ticketsAreCounted();
};

void TestCallbackCsv::theHousesSampleIsAccepted()
{
    const Sheet sheet = Sheet::read(sample, terms());
    QCOMPARE(sheet.refusal(), Refusal::None);
    QCOMPARE(sheet.encoding(), Encoding::Utf8);
    QCOMPARE(sheet.separator(), u'|');
    QCOMPARE(sheet.counts(), (Sheet::Counts{.accepted = 2, .past = 1}));
    QCOMPARE(cellOf(sheet, 1, Column::LastName), u"O'Neill"_s); // A quote is a letter.
    QCOMPARE(sheet.lines()[1].verdict.notice, Notice::PastDue);
}

void TestCallbackCsv::encodings_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("encoding");
    const auto utf16 = [](const QString &text, bool isBig) {
        QStringEncoder encode(isBig ? QStringConverter::Utf16BE : QStringConverter::Utf16LE,
                              QStringConverter::Flag::WriteBom);
        const QByteArray bytes = encode(text);
        return bytes;
    };
    const auto text = u"phoneNumber|lastName\n1|René – €\n"_s;
    QTest::newRow("UTF-8") << text.toUtf8() << int(Encoding::Utf8);
    QTest::newRow("with a mark") << "\xEF\xBB\xBF" + text.toUtf8() << int(Encoding::Utf8);
    QTest::newRow("Windows") << "phoneNumber|lastName\n1|Ren\xE9 \x96 \x80\n"_ba
                             << int(Encoding::Windows1252);
    QTest::newRow("UTF-16") << utf16(text, false) << int(Encoding::Utf16);
    QTest::newRow("UTF-16, big end first") << utf16(text, true) << int(Encoding::Utf16);
}

void TestCallbackCsv::encodings()
{
    QFETCH(QByteArray, file);
    const Sheet sheet = Sheet::read(file, terms());
    QCOMPARE(sheet.refusal(), Refusal::None);
    QTEST(int(sheet.encoding()), "encoding");
    QCOMPARE(cellOf(sheet, 0, Column::LastName), u"René – €"_s);
    QCOMPARE(sheet.toServer(), u"phoneNumber|lastName\n1|René – €\n"_s.toUtf8());
}

void TestCallbackCsv::noTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04\x14\0\x06\0", 8);
    QTest::newRow("UTF-16 without a mark") << QByteArray("p\0h\0o\0", 6);
    QTest::newRow("half a letter") << QByteArray("\xff\xfep\0h", 5);
}

void TestCallbackCsv::noTextIsRefused()
{
    QFETCH(QByteArray, file);
    QCOMPARE(Sheet::read(file, terms()).refusal(), Refusal::NotText);
}

void TestCallbackCsv::separators_data()
{
    QTest::addColumn<QByteArray>("separator");
    for (const auto *each : {"|", ";", ",", "\t"})
        QTest::newRow(each) << QByteArray(each);
}

void TestCallbackCsv::separators()
{
    QFETCH(QByteArray, separator);
    QByteArray file = sample;
    file.replace('|', separator);
    const Sheet sheet = Sheet::read(file, terms());
    QCOMPARE(sheet.refusal(), Refusal::None);
    QCOMPARE(sheet.separator(), QChar(QLatin1Char(separator[0])));
    QCOMPARE(sheet.counts().accepted, 2);
    QCOMPARE(sheet.toServer(), Sheet::read(sample, terms()).toServer());
}

void TestCallbackCsv::headers_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("refusal");
    QTest::addColumn<QString>("word");
    const auto row
        = [](const char *what, const QByteArray &file, Refusal refusal, const QString &word = {}) {
              QTest::newRow(what) << file << int(refusal) << word;
          };
    row("nothing", {}, Refusal::Empty);
    row("blank lines", "\r\n  \n"_ba, Refusal::Empty);
    row("any order", "Period|lastName|mobilePhoneNumber\n||1\n"_ba, Refusal::None);
    row("period in any case", "phoneNumber|PERIOD\n1|\n"_ba, Refusal::None);
    row("behind a blank line", "\n\nphoneNumber\n1\n"_ba, Refusal::None);
    row("unknown", "phoneNumber|age\n"_ba, Refusal::UnknownColumn, u"age"_s);
    row("another case", "phonenumber\n"_ba, Refusal::UnknownColumn, u"phonenumber"_s);
    row("an empty name", "phoneNumber|\n"_ba, Refusal::UnknownColumn);
    row("twice", "phoneNumber|Period|period\n"_ba, Refusal::DoubleColumn, u"period"_s);
    row("no number", "firstName|lastName\n"_ba, Refusal::NoNumberColumn);
    row("another separator", "phoneNumber:lastName\n1:a\n"_ba, Refusal::UnknownSeparator,
        u"phoneNumber:lastName"_s);
}

void TestCallbackCsv::headers()
{
    QFETCH(QByteArray, file);
    const Sheet sheet = Sheet::read(file, terms());
    QTEST(int(sheet.refusal()), "refusal");
    QTEST(sheet.word(), "word");
}

void TestCallbackCsv::lines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("notice");
    const auto row = [](const QByteArray &line, Fault fault, Column at = Column::PhoneNumber,
                        Notice notice = Notice::None) {
        QTest::newRow(line.constData()) << line << int(fault) << int(at) << int(notice);
    };
    row("1||A|B|C|D|2026-11-24|Morning"_ba, Fault::None);
    row("|1"_ba, Fault::None); // What is missing at the end is empty.
    row("1||\"A\"|B"_ba, Fault::None);
    row("1|||||||morning"_ba, Fault::None); // Sent as the server spells it.
    row("1|||||||"_ba, Fault::None);
    row("||Nora|Kessler"_ba, Fault::NoNumber);
    row(" | |Nora"_ba, Fault::NoNumber);
    row("1||||||24/11/2026"_ba, Fault::DayFirst, Column::DueDate);
    row("1||||||2026-02-31"_ba, Fault::BadDate, Column::DueDate);
    row("1||||||31/02/2026"_ba, Fault::BadDate, Column::DueDate);
    row("1||||||2026-2-3"_ba, Fault::BadDate, Column::DueDate);
    row("1||||||tomorrow"_ba, Fault::BadDate, Column::DueDate);
    row("1|||||||Noon"_ba, Fault::UnknownPeriod, Column::Period);
    row("1|||||||Morning|more"_ba, Fault::TooManyCells);
    row("1||||||2026-11-20|"_ba, Fault::None, Column::PhoneNumber, Notice::PastDue);
    row("1||||||2026-11-21|"_ba, Fault::None); // Today is not past.
    row("+41229061580||Sandra"_ba, Fault::None, Column::PhoneNumber, Notice::InList);
    row("1|+41 22.906.15.80"_ba, Fault::None, Column::PhoneNumber, Notice::InList);
}

void TestCallbackCsv::lines()
{
    QFETCH(QByteArray, line);
    const Sheet sheet = Sheet::read(header + line, terms());
    QCOMPARE(sheet.lines().size(), std::size_t(1));
    const Verdict verdict = sheet.lines()[0].verdict;
    QTEST(int(verdict.fault), "fault");
    QTEST(int(verdict.at), "at");
    QTEST(int(verdict.notice), "notice");
}

void TestCallbackCsv::lineNumbersAreTheFiles()
{
    const Sheet sheet
        = Sheet::read("\r\nphoneNumber|dueDate\r\n\r\n|\r\n1|\r\n2|x\r\n3|"_ba, terms());
    QCOMPARE(sheet.lines().size(), std::size_t(4));
    QCOMPARE(sheet.lines()[0].number, 4);
    QCOMPARE(sheet.lines()[3].number, 7);
    // Lines 5 and 7 are sent, as lines 2 and 3.
    QCOMPARE(sheet.toServer(), "phoneNumber|dueDate\n1|\n3|\n"_ba);
    QCOMPARE(sheet.lineOf(1), 2);
    QCOMPARE(sheet.lineOf(2), 5);
    QCOMPARE(sheet.lineOf(3), 7);
    QCOMPARE(sheet.lineOf(4), 0);
}

void TestCallbackCsv::knownOnesAreLeftOutUnlessWanted()
{
    const auto file = "phoneNumber|mobilePhoneNumber\n1|2\n+41229061580|\n3|1\n4|4\n"_ba;
    const Sheet sheet = Sheet::read(file, terms());
    QCOMPARE(sheet.counts(), (Sheet::Counts{.accepted = 2, .leftOut = 2, .known = 2}));
    QCOMPARE(sheet.lines()[1].verdict.other, QDate(2026, 11, 23));
    QCOMPARE(sheet.lines()[2].verdict.otherLine, 2);
    QCOMPARE(sheet.lines()[3].verdict.notice, Notice::None); // One person's two equal numbers.
    const Sheet all = Sheet::read(file, terms(), {.choices = {.takesKnown = true}});
    QCOMPARE(all.counts(), (Sheet::Counts{.accepted = 4, .known = 2}));
}

void TestCallbackCsv::daysFirstAreReadWhenWanted()
{
    const auto file = "phoneNumber|dueDate\n1|24/11/2026\n2|1.2.2027\n3|2026-11-30\n"_ba;
    const Sheet sheet = Sheet::read(file, terms());
    QCOMPARE(sheet.counts().dayFirst, 2);
    QCOMPARE(sheet.lines()[0].verdict.other, QDate(2026, 11, 24));
    const Sheet all = Sheet::read(file, terms(), {.choices = {.readsDayFirst = true}});
    QCOMPARE(all.counts().accepted, 3);
    QCOMPARE(all.toServer(), "phoneNumber|dueDate\n1|2026-11-24\n2|2027-02-01\n3|2026-11-30\n"_ba);
}

void TestCallbackCsv::withoutADefaultPeriodOneIsNeeded()
{
    Terms none = terms();
    none.defaultPeriod.clear();
    const Sheet sheet = Sheet::read("phoneNumber|period\n1|\n2|Morning\n"_ba, none);
    QCOMPARE(sheet.lines()[0].verdict.fault, Fault::NoDefaultPeriod);
    QCOMPARE(sheet.counts().accepted, 1);
}

void TestCallbackCsv::whatIsSentIsTheServersForm()
{
    const Sheet sheet = Sheet::read(
        "period;phoneNumber;company\r\nMORNING; 1 ; Blue Mill\r\n;2;a|b\r\n"_ba, terms());
    QCOMPARE(sheet.toServer(), "period|phoneNumber|company\nMorning|1| Blue Mill\n"_ba);
    QCOMPARE(sheet.lines()[1].verdict.fault, Fault::BarInCell);
    QCOMPARE(sheet.lines()[1].verdict.at, Column::Company);
}

void TestCallbackCsv::whatIsLeftOutStaysToBeMended()
{
    const Sheet sheet = Sheet::read("phoneNumber;lastName\n1;A\n;Ren\xE9\n2;\n"_ba, terms());
    QCOMPARE(sheet.leftOver(), "phoneNumber;lastName\n;Ren\xC3\xA9\n"_ba);
}

void TestCallbackCsv::aHundredThousandLinesTakeNoTime()
{
    QByteArray file = header;
    for (int i = 0; i < 100'000; ++i)
        file += "02" + QByteArray::number(10'000'000 + i)
            + "||Alice|O'Neill|YourSociety|Call back quickly|2026-12-01|Afternoon\n";
    int heard = 0;
    QElapsedTimer watch;
    watch.start();
    const Sheet sheet = Sheet::read(file, terms(), {}, [&heard](int) { return ++heard > 0; });
    const qint64 read = watch.restart();
    QCOMPARE(sheet.counts().accepted, 100'000);
    QVERIFY(heard > 50);
    const QByteArray sent = sheet.toServer();
    qInfo("read in %lld ms, written in %lld ms", read, watch.elapsed());
    QCOMPARE(sent.count('\n'), 100'001);
}

void TestCallbackCsv::aReadingCanBeEnded()
{
    QByteArray file = header;
    for (int i = 0; i < 5000; ++i)
        file += QByteArray::number(i) + '\n';
    const Sheet sheet = Sheet::read(file, terms(), {}, [](int) { return false; });
    QVERIFY(sheet.lines().empty());
}

void TestCallbackCsv::ticketsAreCounted()
{
    const auto first = "\xEF\xBB\xBF"
                       "status|started|agent|phoneNumber\r\n"_ba;
    QCOMPARE(ticketCount(first), 0);
    QCOMPARE(ticketCount(first + "Answered|2016-09-05 14:03:11|2012|1\r\n\r\nFax|||\n"), 2);
    QCOMPARE(ticketCount("<html>"_ba), std::nullopt);
    QCOMPARE(ticketCount({}), std::nullopt);
}

QTEST_GUILESS_MAIN(TestCallbackCsv)
#include "test_callbackcsv.moc"
