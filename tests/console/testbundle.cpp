// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testbundle.h"

#include "base/logring.h"
#include "base/zipwriter.h"
#include "net/wirelog.h"
#include "ui/console/supportbundle.h"

#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using net::WireLog;
using ui::BundleFile;

namespace {

const QList<QByteArray> planted{"t0ps3cret", "Sesame-4711", "0472105520", "Zo\xC3\xA9 Martin",
                                "cmoreau"};

//! Sources with everything planted that may not leave the machine.
struct Planted
{
    QTemporaryDir folder{};
    SystemClock clock{};
    LogRing ring{};
    WireLog wire{clock};
    QString settings = folder.filePath(u"vigie.ini"_s);

    Planted()
    {
        ring.install();
        qInfo("dialling 0472105520 with token=t0ps3cret");
        wire.addCall(WireLog::Way::Asked, u"POST"_s, u"/xuc/api/2.0/auth/login"_s,
                     R"({"login":"cmoreau","password":"Sesame-4711"})");
        wire.addCall(WireLog::Way::Answered, u"200"_s, u"/xuc/api/2.0/auth/login"_s,
                     R"({"login":"cmoreau","token":"t0ps3cret","TTL":3600})");
        wire.add(WireLog::Way::In,
                 "{\"msgType\":\"PhoneEvent\",\"ctiMessage\":{\"eventType\":\"EventRinging\","
                 "\"otherDN\":\"0472105520\",\"otherDName\":\"Zo\xC3\xA9 Martin\"}}");
        wire.note(u"lost, kind 3"_s, u"refused token=t0ps3cret"_s);
        QSettings stored(settings, QSettings::IniFormat);
        stored.setValue(u"servers/1/login"_s, u"cmoreau"_s);
        stored.setValue(u"servers/1/phone"_s, u"0472105520"_s);
        stored.setValue(u"theme"_s, u"dark"_s);
    }
    QList<BundleFile> files() const
    {
        return ui::supportFiles({.log = ring, .wire = wire, .settingsFile = settings});
    }
};

} // namespace

void TestBundle::itsFilesAreThere()
{
    const Planted sources;
    QStringList names;
    QByteArray all;
    const auto files = sources.files();
    for (const BundleFile &file : files) {
        names += file.name;
        all += file.content;
        QVERIFY2(!file.content.isEmpty(), qPrintable(file.name));
    }
    QCOMPARE(names,
             QStringList({u"versions.txt"_s, u"settings.txt"_s, u"log.txt"_s, u"session.txt"_s,
                          u"frames.jsonl"_s}));
    for (const char *there : {"Qt: 6.", "theme: dark", "lost, kind 3", "EventRinging", "dialling"})
        QVERIFY2(all.contains(there), there);
}

void TestBundle::nothingInItNamesAPerson()
{
    const Planted sources;
    const QByteArray archive = ui::supportArchive(sources.files(), QDateTime::currentDateTime());
    QVERIFY(archive.size() > 500);
    for (const QByteArray &secret : planted)
        QVERIFY2(!archive.contains(secret), secret.constData());
}

void TestBundle::theArchiveIsAZip()
{
    QCOMPARE(crc32("123456789"), 0xCBF43926U);
    ZipWriter writer(QDateTime(QDate(2026, 3, 18), QTime(14, 6, 50)));
    writer.add(u"a/é.txt"_s, "first\n");
    writer.add(u"empty"_s, {});
    QTemporaryDir folder;
    QFile file(folder.filePath(u"x.zip"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(writer.take());
    file.close();
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
                 {u"-c"_s,
                  u"import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(z.testzip(), "
                  "[(i.filename, i.date_time, z.read(i).decode()) for i in z.infolist()])"_s,
                  file.fileName()});
    QVERIFY(python.waitForFinished());
    QCOMPARE(
        QString::fromUtf8(python.readAllStandardOutput()).trimmed(),
        u"None [('a/é.txt', (2026, 3, 18, 14, 6, 50), 'first\\n'), ('empty', (2026, 3, 18, 14, 6, 50), '')]"_s);
}

void TestBundle::theLastFramesAlone()
{
    Planted sources;
    for (int i = 0; i < 600; ++i)
        sources.wire.add(WireLog::Way::In, R"({"msgType":"QueueList","ctiMessage":[]})");
    const QByteArray frames = sources.files().constLast().content;
    QCOMPARE(frames.count('\n'), 500);
    QVERIFY(!frames.contains("EventRinging"));
}
