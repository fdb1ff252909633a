// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/settings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie::site;

namespace {

const Profile production{.name = u"Acme, production"_s,
                         .url = QUrl(u"https://xivo.acme.example"_s),
                         .login = u"cmoreau"_s,
                         .phone = u"1042"_s,
                         .keepsPassword = true,
                         .role = Profile::Role::Supervisor,
                         .pin = {.fingerprint = u"AB"_s + u":CD"_s.repeated(31),
                                 .pinnedOn = QDate(2026, 9, 4),
                                 .subject = u"xivo.acme.example"_s,
                                 .issuer = u"Acme CA"_s,
                                 .validUntil = QDate(2027, 3, 2)},
                         .rules = {.allowedOrigins = {u"fleet.example"_s, u"*.acme.example"_s},
                                   .showsCallbacks = false,
                                   .authorities = u"/etc/ssl/acme.pem"_s},
                         .others = {{.kind = OtherServer::Kind::Configuration,
                                     .url = QUrl(u"http://xivo.acme.example:9100"_s),
                                     .allowsClearText = true},
                                    {.kind = OtherServer::Kind::Recording,
                                     .url = QUrl(u"https://records.acme.example"_s),
                                     .login = u"camille"_s,
                                     .pin = {.fingerprint = u"01"_s + u":EF"_s.repeated(31),
                                             .pinnedOn = QDate(2026, 11, 20),
                                             .subject = u"records"_s,
                                             .issuer = u"records"_s,
                                             .validUntil = QDate(2036, 1, 1)}}}};
const Profile test{.name = u"Acme, test"_s, .url = QUrl(u"https://xivo-test.acme.example"_s)};

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void remembersServers();
    void replacesTheSameAddress();
    void survivesARestart();
    void tellsWhatChanged();
    void keepsTextSizeInItsRange();
    void keepsItsFileFromOthers();
};

void TestSettings::keepsItsFileFromOthers()
{
    constexpr auto others
        = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QTemporaryDir folder;
    const QString fresh = folder.filePath(u"deep/vigie.ini"_s);
    {
        Settings settings(fresh);
        QVERIFY2(!QFile::exists(fresh), "who has nothing to keep makes no file");
        settings.setLanguage(u"fr"_s);
        QCOMPARE(QFile::permissions(fresh) & others, QFile::Permissions());
        settings.remember(production); // A file written anew keeps its rights.
        QCOMPARE(QFile::permissions(fresh) & others, QFile::Permissions());
    }
    // As an earlier version left it.
    QVERIFY(QFile::setPermissions(fresh, QFile::ReadOwner | QFile::WriteOwner | others));
    const Settings settings(fresh);
    QCOMPARE(QFile::permissions(fresh) & others, QFile::Permissions());
    QCOMPARE(settings.language(), u"fr"_s);
}

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
    Profile moved = production;
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
        settings.setTheme(u"dark"_s);
        settings.setUsesCompactRows(true);
        settings.setWindowGeometry("bytes");
    }
    const Settings settings(file);
    QVERIFY(settings.servers().value(0) == production);
    QCOMPARE(settings.currentServer(), production.url);
    QCOMPARE(settings.language(), u"fr"_s);
    QCOMPARE(settings.theme(), u"dark"_s);
    QVERIFY(settings.usesCompactRows());
    QCOMPARE(settings.windowGeometry(), "bytes");
}

void TestSettings::tellsWhatChanged()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"vigie.ini"_s));
    QSignalSpy changed(&settings, &Settings::changed);
    settings.setValue("notices/missedCall", true);
    settings.setValue("notices/missedCall", true);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toString(), u"notices/missedCall"_s);
}

void TestSettings::keepsTextSizeInItsRange()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"vigie.ini"_s));
    QCOMPARE(settings.textSize(), 100);
    settings.setTextSize(400);
    QCOMPARE(settings.textSize(), 150);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "test_settings.moc"
