// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/harmlesstable.h"

#include <QTest>

using vigie::harmlessTable;
using namespace Qt::StringLiterals;

//! Tables of a server, before they become files of a person.
class TestHarmlessTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSoundTableIsLeftAlone_data();
    void aSoundTableIsLeftAlone();
    void noCellRuns_data();
    void noCellRuns();
};

void TestHarmlessTable::aSoundTableIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("a name alone") << "firstname"_ba;
    QTest::newRow("mark, bars, Windows' line ends") << "\xef\xbb\xbf"
                                                       "a|b\r\n1|\xc3\xa9 ok\r\n\r\n"_ba;
    QTest::newRow("empty cells between tabs") << "a\tb\tc\n\t\t1\n"_ba;
    QTest::newRow("signs within") << "a,b\nx=1,1-2\nmarc@house,1+1\n"_ba;
    QTest::newRow("phone numbers") << "a,b\n+33472105520,\"+33 4 72 10 55 20\"\n+41,\n+41"_ba;
    QTest::newRow("within quotation marks") << "a,b\n\"x,=1\n-2\",\"say \"\"y\"\",=1\"\n"_ba;
    QTest::newRow("not UTF-8, NUL") << QByteArray("a,b\n\xe9\xff,x\0y\n", 11);
}

void TestHarmlessTable::aSoundTableIsLeftAlone()
{
    QFETCH(const QByteArray, table);
    QCOMPARE(harmlessTable(table), table);
}

void TestHarmlessTable::noCellRuns_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("wanted");
    const auto row = [](const char *name, const QByteArray &table, const QByteArray &wanted) {
        QTest::newRow(name) << table << wanted;
    };
    row("each sign", "a|b\n=1|+1+2\n-1|@SUM(1)\n\t=1|x\n",
        "a|b\n'=1|'+1+2\n'-1|'@SUM(1)\n'\t=1|x\n");
    row("wide signs",
        "a|b\n\xef\xbc\x9d"
        "1|\xef\xbc\x8b"
        "1\n\xef\xbc\x8d"
        "1|\xef\xbc\xa0"
        "1",
        "a|b\n'\xef\xbc\x9d"
        "1|'\xef\xbc\x8b"
        "1\n'\xef\xbc\x8d"
        "1|'\xef\xbc\xa0"
        "1");
    row("a number that goes on", "a,b\n+1+cmd|' /C calc'!A0,x\n", "a,b\n'+1+cmd|' /C calc'!A0,x\n");
    row("in quotation marks", "a,b\n\"=HYPERLINK(\"\"x\"\",\"\"y\"\")\",\"=1\"\n",
        "a,b\n\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\",\"'=1\"\n");
    row("in the first line, behind the mark", "\xef\xbb\xbf=1,b\n", "\xef\xbb\xbf'=1,b\n");
    row("behind NUL", QByteArray("a,b\n\0=1,x\n", 10), QByteArray("a,b\n'\0=1,x\n", 11));
    row("behind a carriage return", "a,b\nx,y\r=1,x\n", "a,b\nx,y\r'=1,x\n");
    row("behind one never closed", "a,b\n\"x,=1\ny,=2\n", "a,b\n\"x,'=1\ny,'=2\n");
    row("semicolons", "a;b\nx,y;=1\n", "a;b\nx,y;'=1\n");
}

void TestHarmlessTable::noCellRuns()
{
    QFETCH(const QByteArray, table);
    QFETCH(const QByteArray, wanted);
    QCOMPARE(harmlessTable(table), wanted);
    QCOMPARE(harmlessTable(wanted), wanted);
}

QTEST_APPLESS_MAIN(TestHarmlessTable)
#include "test_harmlesstable.moc"
