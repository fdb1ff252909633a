// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTest>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

//! What the fuzzer starts from, and what it once found, run by every compiler.
class TestCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survives_data();
    void survives();
    void survivesEveryCut_data() { survives_data(); }
    void survivesEveryCut();
};

void TestCorpus::survives_data()
{
    QTest::addColumn<QString>("path");
    const QDir corpus(QStringLiteral(VIGIE_CORPUS));
    const QStringList names = corpus.entryList(QDir::Files);
    QVERIFY(names.size() > 50);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << corpus.filePath(name);
}

static QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static int run(const QByteArray &frame)
{
    return LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(frame.constData()),
                                  std::size_t(frame.size()));
}

void TestCorpus::survives()
{
    QFETCH(QString, path);
    const QByteArray frame = contents(path);
    QVERIFY(!frame.isEmpty());
    QCOMPARE(run(frame), 0);
}

void TestCorpus::survivesEveryCut()
{
    QFETCH(QString, path);
    const QByteArray frame = contents(path);
    for (qsizetype size = 0; size < frame.size(); ++size)
        QCOMPARE(run(frame.first(size)), 0);
}

QTEST_APPLESS_MAIN(TestCorpus)
#include "test_corpus.moc"
