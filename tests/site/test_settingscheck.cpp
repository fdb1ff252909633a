// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/settings.h"
#include "site/settingscheck.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie::site;
using State = SettingsCheck::State;

class TestSettingsCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatIsNotThereIsGood();
    void whatVigieWroteIsGood();
    void aBrokenOneIsMovedAside_data();
    void aBrokenOneIsMovedAside();
    void aPlaceThatCannotBeWrittenIsTold();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestSettingsCheck::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"vigie.ini"_s);
}

void TestSettingsCheck::whatIsNotThereIsGood()
{
    QCOMPARE(checkSettings(m_file), SettingsCheck{.file = m_file});
    QVERIFY(!QFile::exists(m_file));
}

void TestSettingsCheck::whatVigieWroteIsGood()
{
    const QByteArray geometry("\x00\n=[;\xff", 6);
    {
        Settings settings(m_file);
        settings.remember({.name = u"Zoé; \"A\"\n[B"_s, .url = QUrl(u"https://a.example"_s)});
        settings.setWindowGeometry(geometry);
        settings.setValue("keys", QVariantMap{{u"answer"_s, u"F9"_s}});
    }
    QCOMPARE(checkSettings(m_file), SettingsCheck{.file = m_file});
    QCOMPARE(Settings(m_file).windowGeometry(), geometry);
}

void TestSettingsCheck::aBrokenOneIsMovedAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("a section without end") << "[General]\nlanguage=fr\n[servers\n"_ba;
    QTest::addRow("a line without a value") << "[General]\nlanguage=fr\nthe\n"_ba;
    QTest::addRow("zeros") << QByteArray(4096, '\0');
    QTest::addRow("zeros at the end") << "[General]\nlanguage=fr\n" + QByteArray(512, '\0');
    QTest::addRow("another file") << "\x89PNG\r\n\x1a\nIHDR"_ba;
}

void TestSettingsCheck::aBrokenOneIsMovedAside()
{
    QFETCH(const QByteArray, bytes);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    // As another part of the program reads it first: QSettings remembers files by their names.
    QVERIFY(Settings(m_file).currentServer().isEmpty());

    const SettingsCheck check = checkSettings(m_file);
    QCOMPARE(check.state, State::Renewed);
    QFile kept(check.setAside);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), bytes);
    QVERIFY(!(kept.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    QCOMPARE(QFileInfo(check.setAside).path(), m_folder->path());

    Settings settings(m_file);
    QCOMPARE(settings.language(), QString());
    settings.setLanguage(u"en"_s);
    QCOMPARE(Settings(m_file).language(), u"en"_s);
    QCOMPARE(checkSettings(m_file).state, State::Good);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 2);
}

void TestSettingsCheck::aPlaceThatCannotBeWrittenIsTold()
{
    QVERIFY(QDir().mkpath(m_file)); // A folder of that name: rights would not stop everybody.
    QCOMPARE(checkSettings(m_file).state, State::NotKept);
    QFile blocked(m_folder->filePath(u"file"_s));
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    QCOMPARE(checkSettings(blocked.fileName() + u"/vigie.ini"_s).state, State::NotKept);
}

QTEST_GUILESS_MAIN(TestSettingsCheck)
#include "test_settingscheck.moc"
