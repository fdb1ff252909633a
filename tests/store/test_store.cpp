// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"
#include "store/sqlitefile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;
using vigie::store::Journal;
using vigie::store::SqliteFile;

namespace {

//! While it is there, no file of this process grows.
class FullDisk
{
public:
    FullDisk() : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{.rlim_cur = 0, .rlim_max = m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    void (*m_handler)(int);
    rlimit m_before{};
};

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void keepsWhatWasPut();
    void forgetsWhatWasRemoved();
    void writesTheFirstAtOnceAndTheNextWithinASecond();
    void writesAtOnceWhenFlushed();
    void equalTextsAreNotWrittenAgain();
    void tellsAnOlderWriteFromTheNewest();
    void survivesAKill();
    void movesABrokenFileAside_data();
    void movesABrokenFileAside();
    void movesTheTablesOfOthersAside();
    void movesALaterVersionsFileAside();
    void anyDamageLeavesAFileThatWorks();
    void aDiskThatFillsUpLosesNothing();
    void survivesKillsAtAnyMoment();
    void aFolderThatMayNotBeWrittenIsSaid();
    void aFullDiskMovesNothingAside();
    void goesOnWhereNoFileCanBeKept();
    void twoProgramsShareAFile();
    void isForItsOwnerAlone();
    void obeysTheFolderOfTheEnvironment();

private:
    QString path() const { return m_folder->filePath(u"data/journal.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStore::keepsWhatWasPut()
{
    const QJsonObject value{{u"comment"_s, u"“Déjà” 📞"_s}, {u"date"_s, u"2026-11-22"_s}};
    {
        Journal journal(path());
        QCOMPARE(journal.state(), Journal::State::Kept);
        journal.put(u"callback"_s, u"R1"_s, value);
        journal.put(u"note"_s, u"R1"_s, {{u"text"_s, u"other"_s}});
    }
    const Journal journal(path());
    QCOMPARE(journal.value(u"callback"_s, u"R1"_s), value);
    QCOMPARE(journal.all(u"callback"_s).keys(), QStringList{u"R1"_s});
    QCOMPARE(journal.value(u"callback"_s, u"R2"_s), QJsonObject());
}

void TestStore::forgetsWhatWasRemoved()
{
    {
        Journal journal(path());
        journal.put(u"callback"_s, u"R1"_s, {{u"comment"_s, u"a"_s}});
        journal.put(u"callback"_s, u"R2"_s, {{u"comment"_s, u"b"_s}});
        journal.remove(u"callback"_s, u"R1"_s);
        QCOMPARE(journal.all(u"callback"_s).keys(), QStringList{u"R2"_s});
    }
    QCOMPARE(Journal(path()).all(u"callback"_s).keys(), QStringList{u"R2"_s});
}

void TestStore::writesTheFirstAtOnceAndTheNextWithinASecond()
{
    Journal journal(path());
    QSignalSpy written(&journal, &Journal::written);
    journal.put(u"callback"_s, u"R1"_s, {{u"comment"_s, u"a"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, 900);
    QElapsedTimer sinceFirst;
    sinceFirst.start();
    // Somebody who types: one write behind the pause, with the last text.
    for (int i = 0; i < 20; ++i)
        journal.put(u"callback"_s, u"R1"_s, {{u"comment"_s, i}});
    QVERIFY(!journal.isWritten(u"callback"_s, u"R1"_s));
    QTRY_COMPARE(written.count(), 2);
    QVERIFY2(sinceFirst.elapsed() >= 800, "two writes within one second");
    QVERIFY(journal.isWritten(u"callback"_s, u"R1"_s));
}

void TestStore::writesAtOnceWhenFlushed()
{
    Journal journal(path());
    QSignalSpy written(&journal, &Journal::written);
    journal.put(u"callback"_s, u"R1"_s, {{u"comment"_s, u"a"_s}});
    QTRY_COMPARE(written.count(), 1);
    QElapsedTimer sinceFirst;
    sinceFirst.start();
    journal.put(u"callback"_s, u"R1"_s, {{u"comment"_s, u"ab"_s}});
    journal.flush();
    QTRY_COMPARE_WITH_TIMEOUT(written.count(), 2, 900);
    QVERIFY(journal.isWritten(u"callback"_s, u"R1"_s));
}

void TestStore::equalTextsAreNotWrittenAgain()
{
    Journal journal(path());
    QSignalSpy written(&journal, &Journal::written);
    journal.put(u"callback"_s, u"R1"_s, {{u"comment"_s, u"a"_s}});
    QTRY_COMPARE(written.count(), 1);
    journal.put(u"callback"_s, u"R1"_s, {{u"comment"_s, u"a"_s}});
    journal.put(u"callback"_s, u"R2"_s, {{u"comment"_s, u"b"_s}});
    journal.flush();
    QTRY_COMPARE(written.count(), 2);
    QCOMPARE(written[1][1].toString(), u"R2"_s);
}

void TestStore::tellsAnOlderWriteFromTheNewest()
{
    Journal journal(path());
    QSignalSpy written(&journal, &Journal::written);
    journal.put(u"callback"_s, u"R1"_s, {{u"comment"_s, u"a"_s}});
    journal.flush();
    journal.put(u"callback"_s, u"R1"_s, {{u"comment"_s, u"ab"_s}});
    // The first write ends while a newer text waits: that one is not written yet.
    QTRY_COMPARE(written.count(), 1);
    QVERIFY(journal.isWritten(u"callback"_s, u"R1"_s));
    QCOMPARE(Journal(path()).value(u"callback"_s, u"R1"_s).value("comment"_L1), u"ab"_s);
}

void TestStore::survivesAKill()
{
    int told = 0;
    for (int round = 0; round < 3; ++round) {
        QProcess writer;
        writer.setReadChannel(QProcess::StandardOutput);
        writer.start(QStringLiteral(JOURNAL_WRITER), {path()});
        QVERIFY(writer.waitForStarted());
        int lines = 0;
        while (lines < 20 && (writer.canReadLine() || writer.waitForReadyRead())) {
            while (writer.canReadLine()) {
                told = writer.readLine().trimmed().toInt();
                ++lines;
            }
        }
        QCOMPARE_GE(lines, 20);
        writer.kill();
        QVERIFY(writer.waitForFinished());
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);

        const Journal journal(path());
        QCOMPARE(journal.state(), Journal::State::Kept);
        const int kept = journal.value(u"callback"_s, u"R1"_s).value("comment"_L1).toInt();
        QVERIFY2(kept >= told, "a text that was called written is lost");
    }
}

void TestStore::movesABrokenFileAside_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::newRow("no database") << QByteArray(4096, 'x');
    QTest::newRow("half a header") << QByteArray("SQLite format 3\0\x10\0\1\1", 20);
}

void TestStore::movesABrokenFileAside()
{
    QFETCH(const QByteArray, damage);
    QDir(m_folder->path()).mkdir(u"data"_s);
    {
        QFile broken(path());
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(damage);
    }
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"journal.sqlite. cannot be read"_s));
    Journal journal(path());
    QCOMPARE(journal.state(), Journal::State::Renewed);
    QFile aside(journal.setAside());
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), damage);
    journal.put(u"callback"_s, u"R1"_s, {{u"comment"_s, u"a"_s}});
    QTRY_VERIFY(journal.isWritten(u"callback"_s, u"R1"_s));
}

void TestStore::movesTheTablesOfOthersAside()
{
    {
        SqliteFile other(path());
        QVERIFY(other.open([&] { return other.run(u"CREATE TABLE entry (other TEXT)"_s); }));
    }
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"journal.sqlite. cannot be read"_s));
    const Journal journal(path());
    QCOMPARE(journal.state(), Journal::State::Renewed);
    QVERIFY(QFile::exists(journal.setAside()));
}

void TestStore::movesALaterVersionsFileAside()
{
    {
        SqliteFile later(path(), 99);
        QVERIFY(later.open([&] {
            return later.run(u"CREATE TABLE entry (kind TEXT, key TEXT, json TEXT, more TEXT)"_s)
                && later.run(u"INSERT INTO entry VALUES ('k', 'a', '{}', 'typed')"_s);
        }));
    }
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"journal.sqlite. cannot be read"_s));
    const Journal journal(path());
    QCOMPARE(journal.state(), Journal::State::Renewed);
    // Whole, for when the later program is back.
    QFile aside(journal.setAside());
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QVERIFY(aside.readAll().contains("typed"));
    SqliteFile again(journal.setAside(), 99);
    QVERIFY(again.open([&] { return again.run(u"SELECT more FROM entry"_s); }));
}

void TestStore::anyDamageLeavesAFileThatWorks()
{
    {
        Journal journal(path());
        for (int i = 0; i < 200; ++i)
            journal.put(u"note"_s, QString::number(i), {{u"text"_s, QString(100, u'a')}});
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    QRandomGenerator random(20261122);
    int renewed = 0;
    for (int round = 0; round < 12; ++round) {
        QByteArray damaged = whole;
        if (round % 3 == 0) // As a power cut leaves it.
            damaged.truncate(qsizetype(random.bounded(quint32(whole.size()))));
        const qsizetype at = qsizetype(random.bounded(quint32(whole.size())));
        for (qsizetype i = at; i < std::min(at + 64 * (round % 5), damaged.size()); ++i)
            damaged[i] = char(random.generate());
        QVERIFY(QDir(QFileInfo(path()).path()).removeRecursively());
        QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(damaged);
        file.close();
        Journal journal(path());
        QVERIFY(journal.state() != Journal::State::InMemory);
        if (journal.state() == Journal::State::Renewed) {
            ++renewed;
            QVERIFY(QFile::exists(journal.setAside()));
        }
        journal.put(u"note"_s, u"new"_s, {{u"text"_s, u"b"_s}});
        QTRY_VERIFY_WITH_TIMEOUT(journal.isWritten(u"note"_s, u"new"_s), 30'000);
    }
    QVERIFY(renewed > 2);
}

void TestStore::aDiskThatFillsUpLosesNothing()
{
    Journal journal(path());
    QSignalSpy failed(&journal, &Journal::failed);
    const QJsonObject typed{{u"comment"_s, QString(20'000, u'x')}};
    {
        const FullDisk full;
        journal.put(u"callback"_s, u"R1"_s, typed);
        journal.flush();
        QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), 30'000);
        QVERIFY(!journal.isWritten(u"callback"_s, u"R1"_s));
        QCOMPARE(journal.value(u"callback"_s, u"R1"_s), typed);
    }
    QTRY_VERIFY_WITH_TIMEOUT(journal.isWritten(u"callback"_s, u"R1"_s), 30'000);
    QCOMPARE(Journal(path()).value(u"callback"_s, u"R1"_s), typed);
}

void TestStore::survivesKillsAtAnyMoment()
{
    QRandomGenerator random(7);
    int told = 0;
    for (int round = 0; round < 20; ++round) {
        QProcess writer;
        writer.start(QStringLiteral(JOURNAL_WRITER), {path()});
        QVERIFY(writer.waitForStarted());
        if (round % 4 > 0) // Else perhaps while it still opens the file.
            writer.waitForReadyRead(50);
        QThread::usleep(random.bounded(20'000U));
        writer.kill();
        QVERIFY(writer.waitForFinished());
        const QList<QByteArray> lines = writer.readAllStandardOutput().split('\n');
        // The last one has an end only if it was told whole.
        told = lines.size() > 1 ? lines[lines.size() - 2].trimmed().toInt() : 0;
        const Journal journal(path());
        QCOMPARE(journal.state(), Journal::State::Kept);
        const int kept = journal.value(u"callback"_s, u"R1"_s).value("comment"_L1).toInt();
        QVERIFY2(kept >= told, "a text that was called written is lost");
    }
}

void TestStore::aFolderThatMayNotBeWrittenIsSaid()
{
    QVERIFY(QFile::setPermissions(
        m_folder->path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    const uid_t before = geteuid();
    if (before == 0)
        QCOMPARE(seteuid(65534), 0); // To the superuser no folder is closed.
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no file can be kept"_s));
    {
        Journal journal(path());
        QCOMPARE(journal.state(), Journal::State::InMemory);
        journal.put(u"callback"_s, u"R1"_s, {{u"comment"_s, u"a"_s}});
        QCOMPARE(journal.value(u"callback"_s, u"R1"_s).value("comment"_L1), u"a"_s);
    }
    QCOMPARE(seteuid(before), 0);
    QVERIFY(QFile::setPermissions(m_folder->path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

//! Nor does trying again, as the audit does.
void TestStore::aFullDiskMovesNothingAside()
{
    const QJsonObject value{{u"comment"_s, u"typed"_s}};
    {
        Journal journal(path());
        journal.put(u"callback"_s, u"R1"_s, value);
    }
    for (int i = 0; i < 2; ++i) {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"journal.sqlite. cannot be read"_s));
        const FullDisk full;
        const Journal journal(path());
        QCOMPARE(journal.state(), Journal::State::InMemory);
        QCOMPARE(journal.setAside(), QString());
    }
    QCOMPARE(QFileInfo(path()).dir().entryList({u"*.broken-*"_s}, QDir::Files), QStringList());
    const Journal journal(path());
    QCOMPARE(journal.state(), Journal::State::Kept);
    QCOMPARE(journal.value(u"callback"_s, u"R1"_s), value);
}

void TestStore::goesOnWhereNoFileCanBeKept()
{
    QFile inTheWay(m_folder->filePath(u"data"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no file can be kept"_s));
    Journal journal(path());
    QCOMPARE(journal.state(), Journal::State::InMemory);
    journal.put(u"callback"_s, u"R1"_s, {{u"comment"_s, u"a"_s}});
    journal.flush();
    QCOMPARE(journal.value(u"callback"_s, u"R1"_s).value("comment"_L1), u"a"_s);
    QVERIFY(!journal.isWritten(u"callback"_s, u"R1"_s));
}

void TestStore::twoProgramsShareAFile()
{
    Journal one(path());
    Journal other(path());
    for (int i = 0; i < 10; ++i) {
        one.put(u"callback"_s, u"R1"_s, {{u"comment"_s, i}});
        other.put(u"callback"_s, u"R2"_s, {{u"comment"_s, i}});
        one.flush();
        other.flush();
    }
    QTRY_VERIFY(one.isWritten(u"callback"_s, u"R1"_s));
    QTRY_VERIFY(other.isWritten(u"callback"_s, u"R2"_s));
    const QStringList expected{u"R1"_s, u"R2"_s};
    QCOMPARE(Journal(path()).all(u"callback"_s).keys(), expected);
}

void TestStore::isForItsOwnerAlone()
{
    const Journal journal(path());
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(path()) & others));
    QVERIFY(!(QFile::permissions(path() + u"-wal"_s) & others));
    QVERIFY(!(QFile::permissions(m_folder->filePath(u"data"_s)) & others));
}

void TestStore::obeysTheFolderOfTheEnvironment()
{
    qputenv("VIGIE_DATA_DIR", QFile::encodeName(m_folder->path()));
    QCOMPARE(Journal::defaultPath(), m_folder->filePath(u"journal.sqlite"_s));
    qunsetenv("VIGIE_DATA_DIR");
    QVERIFY(Journal::defaultPath().endsWith("/vigie/journal.sqlite"_L1));
}

QTEST_GUILESS_MAIN(TestStore)
#include "test_store.moc"
