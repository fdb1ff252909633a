// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testsettings.h"

#include "ui/shell/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie::ui;

namespace {

const ServerProfile production{.name = u"Acme, production"_s,
                               .url = QUrl(u"https://xivo.acme.example"_s),
                               .login = u"cmoreau"_s,
                               .phone = u"1042"_s};
const ServerProfile test{.name = u"Acme, test"_s, .url = QUrl(u"https://xivo-test.acme.example"_s)};

} // namespace

void TestSettings::remembersServers()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"vigie.ini"_s));
    settings.setServers({production, test});
    QCOMPARE(settings.servers().size(), 2);
    QVERIFY(settings.servers().at(0) == production);
    QVERIFY(settings.servers().at(1) == test);
}

void TestSettings::replacesTheSameAddress()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"vigie.ini"_s));
    settings.setServers({production, test});
    ServerProfile moved = production;
    moved.phone = u"1050"_s;
    settings.remember(moved);
    QCOMPARE(settings.servers().size(), 2);
    QCOMPARE(settings.servers().at(0).phone, u"1050"_s);
}

void TestSettings::survivesARestart()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"deep/er/vigie.ini"_s);
    {
        Settings settings(file);
        settings.remember(production);
        settings.setCurrentServer(production.url);
        settings.setLanguage(u"fr"_s);
        settings.setTheme(ThemeChoice::Dark);
        settings.setUsesCompactRows(true);
        settings.setWindowGeometry("bytes");
    }
    const Settings settings(file);
    QVERIFY(settings.servers().value(0) == production);
    QCOMPARE(settings.currentServer(), production.url);
    QCOMPARE(settings.language(), u"fr"_s);
    QCOMPARE(settings.theme(), ThemeChoice::Dark);
    QVERIFY(settings.usesCompactRows());
    QCOMPARE(settings.windowGeometry(), "bytes");
}

void TestSettings::unknownThemeFallsBackToTheSystem()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"vigie.ini"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\ntheme=solarized\n");
    file.close();
    QCOMPARE(Settings(path).theme(), ThemeChoice::System);
}
