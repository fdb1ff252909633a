// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/inientries.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie::site;

class TestIniEntries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatQSettingsReads_data();
    void readsWhatQSettingsReads();
    void readsWhatQSettingsWrites();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void makesNothingButTexts();
    void aHashBeginsAComment();
};

namespace {

QMap<QString, QStringList> entriesOf(const QByteArray &text)
{
    QMap<QString, QStringList> all;
    for (const IniEntry &each : readIni(text).value_or(QList<IniEntry>()))
        all.insert(each.path(), each.values);
    return all;
}

QMap<QString, QStringList> entriesOf(const QSettings &file)
{
    QMap<QString, QStringList> all;
    const QStringList keys = file.allKeys();
    for (const QString &key : keys) {
        const QStringList values = file.value(key).toStringList();
        all.insert(key, values.isEmpty() ? QStringList{QString()} : values);
    }
    return all;
}

} // namespace

void TestIniEntries::readsWhatQSettingsReads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addRow("plain") << "[A]\nkey=value\nother = two words \n"_ba;
    QTest::addRow("list") << "[A]\nkey=a, b ,c\nempty=\nholes=,a,\n"_ba;
    QTest::addRow("quoted") << "[A]\nkey=\"a; b, c\"\nblanks=\"  x  \"\ntwo=\"a\", \"b, c\"\n"_ba;
    QTest::addRow("escaped") << "[A]\nkey=a\\\\b\\n\\t\\\"\\x41;\noctal=\\101\\60\n"_ba;
    QTest::addRow("comments") << "; all\n[A]\nkey=value ; of the key\n;key=other\n"_ba;
    QTest::addRow("general") << "top=1\n[General]\nkey=2\n[general]\nlow=3\n"_ba;
    QTest::addRow("key") << "[Server 1]\nA%20B=1\n%U20AC=2\nbad%zz=3\n[%41]\nx=4\n"_ba;
    QTest::addRow("UTF-8") << "[A]\nkey=Zo\xC3\xA9 \xF0\x9F\x98\x80\n"_ba;
    QTest::addRow("mark") << "\xEF\xBB\xBF[A]\nkey=value\n"_ba;
    QTest::addRow("Windows") << "[A]\r\nkey=value\r\nb=\r\n"_ba;
    QTest::addRow("continued") << "[A]\nkey=ab\\\n cd\\\n\nx=2\n"_ba;
    QTest::addRow("continued, Windows") << "[A]\r\nkey=\"a\\\r\n b\"\r\nx=2\r\n"_ba;
    QTest::addRow("not continued") << "[A]\nkey=a\\\\\nx=2\n; c\\\ny=3\nlast=x\\"_ba;
    QTest::addRow("equals") << "[A]\nkey=a=b\n"_ba;
    QTest::addRow("last") << "[A]\nkey=1\nkey=2\n[B]\n[A]\nmore=3"_ba;
}

void TestIniEntries::readsWhatQSettingsReads()
{
    QFETCH(const QByteArray, text);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const QSettings settings(file.fileName(), QSettings::IniFormat);
    QCOMPARE(settings.status(), QSettings::NoError);
    QCOMPARE(entriesOf(text), entriesOf(settings));
}

void TestIniEntries::readsWhatQSettingsWrites()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"a.ini"_s);
    QSettings settings(name, QSettings::IniFormat);
    settings.setValue("ThirdParty/Url"_L1, u"https://a.example/x?a=1;b=2,3"_s);
    settings.setValue("A/odd key"_L1, u" \"quoted\"\\ \n\t\u0001\u0007f "_s);
    settings.setValue("A/list"_L1, QStringList{u"Zoé"_s, u"b, c"_s, u"\U0001F600"_s});
    settings.sync();
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(entriesOf(file.readAll()), entriesOf(settings));
}

void TestIniEntries::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addRow("section without end") << "[A\nkey=value\n"_ba;
    QTest::addRow("line without value") << "[A]\nkey\n"_ba;
    QTest::addRow("quotation without end") << "[A]\nkey=\"a\nother=1\n"_ba;
    QTest::addRow("zeros") << QByteArray(64, '\0');
}

void TestIniEntries::refusesWhatIsNone()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!readIni(text));
}

void TestIniEntries::makesNothingButTexts()
{
    // An image to QSettings, some of which end a program without a display.
    const QByteArray text = "[A]\nkey=@Variant(\\0\\0\\x10\\x1)\nnone=@Invalid()\n";
    QCOMPARE(
        entriesOf(text),
        (QMap<QString, QStringList>{
            {u"A/key"_s, {u"@Variant("_s + QChar(0) + QChar(0) + QChar(0x10) + QChar(1) + u')'}},
            {u"A/none"_s, {u"@Invalid()"_s}}}));
}

void TestIniEntries::aHashBeginsAComment()
{
    QCOMPARE(entriesOf("# of the site\n[A]\n#key=1\nkey=#2\n"),
             (QMap<QString, QStringList>{{u"A/key"_s, {u"#2"_s}}}));
}

QTEST_GUILESS_MAIN(TestIniEntries)
#include "test_inientries.moc"
