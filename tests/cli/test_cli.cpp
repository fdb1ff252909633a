// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/completion.h"
#include "cli/console.h"
#include "cli/deed.h"
#include "cli/exitcode.h"
#include "cli/help.h"
#include "cli/invocation.h"
#include "cli/restjob.h"
#include "cli/sendjob.h"
#include "cli/table.h"
#include "cli/texts.h"
#include "cli/verbinfo.h"
#include "xuc/commands/catalogue.h"

#include <QFile>
#include <QJsonObject>
#include <QTest>

using namespace vigie;
using namespace vigie::cli;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The command line without a server: what is read, said and drawn.
class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsServerLoginAndPhoneFromOptionsFirst();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void refusesEveryPasswordInSightAndRepeatsNone_data();
    void refusesEveryPasswordInSightAndRepeatsNone();
    void helpFitsEightyColumns();
    void eachVerbThatChangesHasItsDeed();
    void manualNamesEachVerbAndOption();
    void tableFitsItsWidth();
    void tableCannotSteerTheTerminal();
    void filterKeepsMatchingRows();
    void rawCommandGetsItsClaz_data();
    void rawCommandGetsItsClaz();
    void awaitedIsRead();
    void completionKnowsWhatMayFollow_data();
    void completionKnowsWhatMayFollow();
    void durationsAreShort();
};

static CommandLine readLine(const QStringList &words, const QMap<QString, QString> &variables = {})
{
    return readCommandLine(words, [&variables](const char *name) {
        return variables.value(QString::fromLatin1(name));
    });
}

static const QMap<QString, QString> &site()
{
    static const QMap<QString, QString> variables{{u"VIGIE_SERVER"_s, u"https://xivo.example"_s},
                                                  {u"VIGIE_LOGIN"_s, u"agent1"_s},
                                                  {u"VIGIE_PHONE"_s, u"1001"_s}};
    return variables;
}

void TestCli::readsServerLoginAndPhoneFromOptionsFirst()
{
    const CommandLine plain = readLine({u"login"_s}, site());
    QVERIFY2(plain.invocation, qPrintable(plain.text));
    QCOMPARE(plain.invocation->signIn.server, QUrl(u"https://xivo.example"_s));
    QCOMPARE(plain.invocation->signIn.login, u"agent1"_s);
    QCOMPARE(plain.invocation->phone, u"1001"_s);
    QCOMPARE(plain.invocation->passwordSource, PasswordSource::Terminal);
    const CommandLine line = readLine({u"--server=localhost:8090"_s, u"login"_s, u"--login"_s,
                                       u"b"_s, u"--keychain"_s, u"--move"_s, u"--"_s, u"1310"_s},
                                      site());
    QVERIFY2(line.invocation, qPrintable(line.text));
    QCOMPARE(line.invocation->signIn.server, QUrl(u"http://localhost:8090"_s));
    QCOMPARE(line.invocation->signIn.login, u"b"_s);
    QCOMPARE(line.invocation->passwordSource, PasswordSource::Keychain);
    QCOMPARE(line.invocation->words, QStringList{u"1310"_s});
    QVERIFY(line.invocation->has("move"_L1));
    QCOMPARE(readLine({u"--version"_s}).exitCode, int(Done));
    QCOMPARE(readLine({u"queues"_s, u"--help"_s}).exitCode, int(Done));
    QCOMPARE(readLine({u"help"_s, u"send"_s}).text, verbHelp(*findVerb(u"send"_s)));
    QCOMPARE(readLine({}).exitCode, int(WrongUsage));
}

void TestCli::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const QStringList &words, const QString &sentence) {
        QTest::addRow("%s", qPrintable(words.join(u' '))) << words << sentence;
    };
    row({u"quues"_s}, u"there is no verb quues; did you mean queues?"_s);
    row({u"help"_s, u"brew"_s}, u"there is no verb brew"_s);
    row({u"dial"_s}, u"dial needs NUMBER"_s);
    row({u"dial"_s, u"1"_s, u"2"_s}, u"dial does not take '2'"_s);
    row({u"dnd"_s, u"maybe"_s}, u"dnd: 'maybe' is not one of on, off"_s);
    row({u"queues"_s, u"--jsn"_s}, u"queues has no option --jsn; did you mean --json?"_s);
    row({u"--json"_s, u"queues"_s}, u"there is no option --json in front of a verb"_s);
    row({u"queues"_s, u"--json=1"_s}, u"--json takes no value"_s);
    row({u"queues"_s, u"--filter"_s}, u"--filter needs a value: TEXT"_s);
    row({u"queues"_s, u"--json"_s, u"--json"_s}, u"--json is given twice"_s);
    row({u"queues"_s, u"--password-stdin"_s, u"--keychain"_s},
        u"--password-stdin and --keychain exclude each other"_s);
    row({u"queues"_s, u"--server"_s, u"ftp://x"_s}, u"'ftp://x' is not the address of a server"_s);
    row({u"queues"_s, u"--ca"_s, u"/nowhere/ca.pem"_s},
        u"--ca: there is no file /nowhere/ca.pem"_s);
    row({u"queues"_s, u"--ca"_s, u"/dev/null"_s},
        u"--ca: /dev/null is no file that you may read"_s);
    row({u"queues"_s, u"--pin"_s, u"12:AB"_s},
        u"'12:AB' is no SHA-256 fingerprint: 64 digits from 0 to F"_s);
    row({u"queues"_s, u"--server"_s, u"http://xivo.example"_s},
        u"http://xivo.example is not encrypted: use https://, or add --allow-clear-text"_s);
}

void TestCli::saysWhatIsWrong()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, sentence);
    const CommandLine line = readLine(words, site());
    QVERIFY(!line.invocation);
    QCOMPARE(line.exitCode, int(WrongUsage));
    QCOMPARE(line.text, sentence);
}

void TestCli::refusesEveryPasswordInSightAndRepeatsNone_data()
{
    QTest::addColumn<QStringList>("words");
    for (const QString &word :
         {u"--password=s3cret"_s, u"--password"_s, u"--pass=s3cret"_s, u"--Passwd=s3cret"_s,
          u"--pwd=s3cret"_s, u"--token=s3cret"_s, u"--secret"_s, u"-ps3cret"_s, u"-p"_s,
          u"--password-stdin=s3cret"_s, u"--server=https://agent1:s3cret@xivo.example"_s}) {
        QTest::addRow("%s before", qPrintable(word)) << QStringList{word, u"calls"_s};
        QTest::addRow("%s behind", qPrintable(word)) << QStringList{u"calls"_s, word};
    }
}

void TestCli::refusesEveryPasswordInSightAndRepeatsNone()
{
    QFETCH(const QStringList, words);
    const CommandLine line = readLine(words, site());
    QVERIFY(!line.invocation);
    QCOMPARE(line.exitCode, int(WrongUsage));
    QVERIFY(!line.text.contains("s3cret"_L1));
    QVERIFY2(line.text.contains("can be read by every user"_L1), qPrintable(line.text));
}

void TestCli::helpFitsEightyColumns()
{
    QStringList texts{generalHelp()};
    for (const VerbInfo &verb : verbs())
        texts.append(verbHelp(verb));
    for (const QString &text : texts) {
        for (const QString &line : text.split(u'\n'))
            QVERIFY2(line.size() <= 80, qPrintable(line));
    }
}

void TestCli::eachVerbThatChangesHasItsDeed()
{
    const QList<VerbGroup> changing{VerbGroup::Agent, VerbGroup::Phone, VerbGroup::Person,
                                    VerbGroup::Callbacks};
    for (const VerbInfo &verb : verbs()) {
        Invocation invocation;
        invocation.verb = &verb;
        const Deed deed = deedFor(invocation);
        QVERIFY2(bool(deed.begin) == changing.contains(verb.group), verb.name.data());
    }
}

void TestCli::manualNamesEachVerbAndOption()
{
    QFile file(QStringLiteral(VIGIE_SOURCES "/packaging/man/vigie-ctl.1"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString manual = QString::fromUtf8(file.readAll()).replace("\\-"_L1, "-"_L1);
    QList<OptionInfo> options = commonOptions();
    for (const VerbInfo &verb : verbs()) {
        QVERIFY2(manual.contains(verb.name), verb.name.data());
        options += verb.options;
    }
    for (const OptionInfo &option : options)
        QVERIFY2(manual.contains("--"_L1 + option.name), option.name.data());
}

static Listing people()
{
    Listing listing{.columns = {{u"id"_s, u"Id"_s, true}, {u"name"_s, u"Name"_s}, {u"note"_s, {}}},
                    .none = u"Nobody."_s};
    listing.rows.append({cell(7), cell(u"Zoé Martin"_s), cell(u"hidden"_s)});
    listing.rows.append({cell(12), cell(u"漢字 with a name of many words"_s), cell(QString())});
    return listing;
}

void TestCli::tableFitsItsWidth()
{
    QCOMPARE(tableText(people(), 0),
             u"Id  Name\n 7  Zoé Martin\n12  漢字 with a name of many words\n"_s);
    QCOMPARE(tableText(people(), 16), u"Id  Name\n 7  Zoé Martin\n12  漢字 with a…\n"_s);
    for (int width = 8; width < 60; ++width) {
        for (const QString &line : tableText(people(), width).split(u'\n'))
            QVERIFY2(displayWidth(line) <= std::max(width, 10), qPrintable(line));
    }
    Listing spare = people();
    spare.columns[0].isSpare = true;
    QCOMPARE(tableText(spare, 20), u"Name\nZoé Martin\n漢字 with a name of…\n"_s);
    QCOMPARE(displayWidth(u"e\u0301"_s), 1);
    Listing empty = people();
    empty.rows.clear();
    QCOMPARE(tableText(empty, 80), u"Nobody.\n"_s);
    QCOMPARE(tableJson(empty).size(), 0);
    const QJsonArray json = tableJson(people());
    QCOMPARE(json[0].toObject(),
             (QJsonObject{{u"id"_s, 7}, {u"name"_s, u"Zoé Martin"_s}, {u"note"_s, u"hidden"_s}}));
    QVERIFY(json[1][u"note"_s].isNull());
}

void TestCli::tableCannotSteerTheTerminal()
{
    Listing listing = people();
    listing.rows[0][1] = cell(u"\u001b[2JZoe\r\n\u009b1m\u202eabc"_s);
    const QString text = tableText(listing, 0);
    for (const QChar c : text)
        QVERIFY(c == u'\n' || (c.category() != QChar::Other_Control && c != QChar(0x202e)));
    QCOMPARE(text.count(u'\n'), 3);
    QCOMPARE(shielded("\"\xc2\x9b"
                      "1m é\""),
             "\"\\u009b1m é\""_ba);
}

void TestCli::filterKeepsMatchingRows()
{
    Listing listing = people();
    keepMatching(listing, {});
    QCOMPARE(listing.rows.size(), 2);
    keepMatching(listing, u"zoé"_s);
    QCOMPARE(listing.rows.size(), 1);
    keepMatching(listing, u"nobody"_s);
    QVERIFY(listing.rows.isEmpty());
}

void TestCli::rawCommandGetsItsClaz_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("without") << uR"({"command":"x","a":1.50})"_s
                             << R"({"claz":"web","command":"x","a":1.50})"_ba;
    QTest::newRow("empty") << u"{ }"_s << R"({"claz":"web"})"_ba;
    QTest::newRow("with") << uR"( {"claz":"ping"} )"_s << R"({"claz":"ping"})"_ba;
    QTest::newRow("list") << u"[1]"_s << QByteArray();
    QTest::newRow("broken") << u"{\"a\""_s << QByteArray();
}

void TestCli::rawCommandGetsItsClaz()
{
    QFETCH(const QString, raw);
    QFETCH(const QByteArray, frame);
    Invocation invocation;
    invocation.options.insert(u"raw"_s, raw);
    const auto made = frameFor(invocation);
    QCOMPARE(bool(made), !frame.isEmpty());
    if (made)
        QCOMPARE(*made, frame);
}

void TestCli::awaitedIsRead()
{
    Invocation invocation;
    QVERIFY(awaitedBy(invocation)->type.isEmpty());
    invocation.options.insert(u"wait"_s, u"QueueList"_s);
    QCOMPARE(awaitedBy(invocation)->type, u"QueueList"_s);
    QCOMPARE(awaitedBy(invocation)->limit, 5s);
    invocation.options.insert(u"wait"_s, u"QueueList:9"_s);
    QCOMPARE(awaitedBy(invocation)->limit, 9s);
    for (const QString &bad : {u""_s, u":3"_s, u"A:"_s, u"A:x"_s, u"A:0"_s, u"A:99999999"_s}) {
        invocation.options.insert(u"wait"_s, bad);
        QVERIFY2(!awaitedBy(invocation), qPrintable(bad));
    }
}

void TestCli::completionKnowsWhatMayFollow_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("candidate"); //!< Empty: nothing may follow.
    const auto row = [](const QStringList &words, const QString &candidate) {
        QTest::addRow("%s", qPrintable(words.join(u' '))) << words << candidate;
    };
    row({}, u"queues"_s);
    row({u"--login"_s}, {});
    row({u"--login"_s, u"a"_s}, u"watch"_s);
    row({u"queues"_s}, u"--json"_s);
    row({u"dnd"_s}, u"on"_s);
    row({u"forward"_s, u"na"_s}, u"off"_s);
    row({u"send"_s}, u"setAgentQueue"_s);
    row({u"send"_s, u"setAgentQueue"_s, u"agentId=1"_s}, u"penalty="_s);
    row({u"rest"_s, u"dnd"_s}, u"state="_s);
    row({u"help"_s}, u"dial"_s);
    row({u"brew"_s}, {});
}

void TestCli::completionKnowsWhatMayFollow()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, candidate);
    QStringList texts;
    for (const QString &one : candidatesBehind(words))
        texts.append(one.section(u'\t', 0, 0));
    if (candidate.isEmpty())
        QCOMPARE(texts, QStringList());
    else
        QVERIFY2(texts.contains(candidate), qPrintable(texts.join(u' ')));
    for (const QString &shell : {u"bash"_s, u"zsh"_s, u"fish"_s})
        QVERIFY2(completionScript(shell).contains("vigie-ctl __complete"_L1), qPrintable(shell));
}

void TestCli::durationsAreShort()
{
    QCOMPARE(durationText(0s), u"0:00"_s);
    QCOMPARE(durationText(125s), u"2:05"_s);
    QCOMPARE(durationText(3725s), u"1:02:05"_s);
    QCOMPARE(durationText(-5s), u"0:00"_s);
}

QTEST_APPLESS_MAIN(TestCli)
#include "test_cli.moc"
