// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testoptions.h"

#include "ui/shell/options.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie::ui;

Q_DECLARE_METATYPE(Options)

namespace {

CommandLine parse(const QStringList &options)
{
    return parseCommandLine(QStringList(u"vigie"_s) + options);
}

} // namespace

void TestOptions::readsEachOption_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Options>("expected");
    const QUrl server(u"https://xivo.acme.example"_s);
    QTest::newRow("none") << QStringList{} << Options{};
    QTest::newRow("demo") << QStringList{u"--demo"_s} << Options{.demo = DemoRole::Choose};
    QTest::newRow("demo before another")
        << QStringList{u"--demo"_s, u"--theme"_s, u"dark"_s}
        << Options{.demo = DemoRole::Choose, .theme = ThemeChoice::Dark};
    QTest::newRow("agent") << QStringList{u"--demo=agent"_s} << Options{.demo = DemoRole::Agent};
    QTest::newRow("supervisor") << QStringList{u"--demo=supervisor"_s}
                                << Options{.demo = DemoRole::Supervisor};
    QTest::newRow("admin") << QStringList{u"--demo=admin"_s}
                           << Options{.demo = DemoRole::Administrator};
    QTest::newRow("server") << QStringList{u"--server"_s, u"xivo.acme.example"_s}
                            << Options{.server = server};
    QTest::newRow("whole sign-in")
        << QStringList{u"--server=https://xivo.acme.example"_s, u"--login=cmoreau"_s,
                       u"--phone=1042"_s, u"--password-stdin"_s}
        << Options{
               .server = server, .login = u"cmoreau"_s, .phone = u"1042"_s, .readsPassword = true};
    QTest::newRow("this computer") << QStringList{u"--server=localhost:8090"_s}
                                   << Options{.server = QUrl(u"http://localhost:8090"_s)};
    QTest::newRow("clear text") << QStringList{u"--server=http://10.0.0.5"_s,
                                               u"--allow-clear-text"_s}
                                << Options{.server = QUrl(u"http://10.0.0.5"_s),
                                           .allowsClearText = true};
    QTest::newRow("French, contrast")
        << QStringList{u"--language=fr"_s, u"--theme=contrast"_s}
        << Options{.language = u"fr"_s, .theme = ThemeChoice::Contrast};
    QTest::newRow("tour") << QStringList{u"--tour"_s, u"out"_s}
                          << Options{.tourDirectory = u"out"_s};
    QTest::newRow("part of the tour")
        << QStringList{u"--tour=out"_s, u"--scenes=idle,settings"_s}
        << Options{.tourDirectory = u"out"_s, .tourScenes = {u"idle"_s, u"settings"_s}};
}

void TestOptions::readsEachOption()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const Options, expected);
    const CommandLine line = parse(arguments);
    QVERIFY2(!line.exitCode, qPrintable(line.text));
    QVERIFY(line.options == expected);
}

void TestOptions::refusesInOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("names");
    QTest::newRow("unknown option") << QStringList{u"--colour"_s} << u"colour"_s;
    QTest::newRow("stray word") << QStringList{u"agent1"_s} << u"'agent1'"_s;
    QTest::newRow("demo role") << QStringList{u"--demo=boss"_s} << u"'boss'"_s;
    QTest::newRow("theme") << QStringList{u"--theme=pink"_s} << u"'pink'"_s;
    QTest::newRow("language") << QStringList{u"--language=de"_s} << u"'de'"_s;
    QTest::newRow("no address") << QStringList{u"--server=not an address"_s} << u"not an address"_s;
    QTest::newRow("other scheme") << QStringList{u"--server=ftp://host"_s} << u"ftp://host"_s;
    QTest::newRow("clear text") << QStringList{u"--server=http://10.0.0.5"_s}
                                << u"--allow-clear-text"_s;
    QTest::newRow("password alone") << QStringList{u"--password-stdin"_s} << u"--login"_s;
    QTest::newRow("two servers") << QStringList{u"--demo"_s, u"--server=host"_s} << u"--demo"_s;
    QTest::newRow("tour and demo") << QStringList{u"--tour=out"_s, u"--demo"_s} << u"--tour"_s;
    QTest::newRow("scenes alone") << QStringList{u"--scenes=idle"_s} << u"--tour"_s;
    QTest::newRow("missing value") << QStringList{u"--login"_s} << u"login"_s;
}

void TestOptions::refusesInOneLine()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, names);
    const CommandLine line = parse(arguments);
    QCOMPARE(line.exitCode.value_or(-1), 2);
    QCOMPARE(line.text.count(u'\n'), 1);
    QVERIFY2(line.text.contains(names), qPrintable(line.text));
}

void TestOptions::helpNamesEveryOption()
{
    const CommandLine line = parse({u"--help"_s});
    QCOMPARE(line.exitCode.value_or(-1), 0);
    for (const auto &option : {u"--demo"_s, u"--server"_s, u"--login"_s, u"--phone"_s,
                               u"--password-stdin"_s, u"--language"_s, u"--theme"_s, u"--tour"_s,
                               u"--scenes"_s, u"--allow-clear-text"_s, u"--version"_s})
        QVERIFY2(line.text.contains(option), qPrintable(option));
    QVERIFY(!line.text.contains("executable_name"_L1));
}

void TestOptions::versionIsPrinted()
{
    const CommandLine line = parse({u"--version"_s});
    QCOMPARE(line.exitCode.value_or(-1), 0);
    QVERIFY(line.text.startsWith("vigie "_L1));
}
