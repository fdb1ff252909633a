// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"
#include "xuc/decode.h"
#include "xuc/messages.h"

#include <QDir>
#include <QTest>

#include <iterator>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

struct Target
{
    const char *name;
    void (*run)(QByteArrayView);
    int least; //!< So many inputs it starts from.
};

constexpr Target targets[] = {
    {"frames", fuzz::frames, 500},       {"sheets", fuzz::sheets, 5},
    {"numbers", fuzz::numbers, 10},      {"rest", fuzz::rest, 15},
    {"arguments", fuzz::arguments, 100}, {"thirdparty", fuzz::thirdparty, 10},
    {"orders", fuzz::orders, 8},         {"callbackfiles", fuzz::callbackfiles, 10},
    {"xcibodies", fuzz::xcibodies, 8},   {"configbodies", fuzz::configbodies, 5},
    {"bulktables", fuzz::bulktables, 8}, {"pages", fuzz::pages, 10},
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

//! What the fuzzers start from, and what they once found, run by every compiler.
class TestCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survives_data();
    void survives();
    void survivesEveryCut_data() { survives_data(); }
    void survivesEveryCut();
    void entersEveryDecoder();
};

void TestCorpus::survives_data()
{
    QTest::addColumn<int>("target");
    QTest::addColumn<QString>("path");
    for (int i = 0; i < int(std::size(targets)); ++i) {
        const QString folder = QString::fromLatin1(targets[i].name);
        const QDir corpus(u"" VIGIE_CORPUS "/"_s + folder);
        const QStringList names = corpus.entryList(QDir::Files);
        QVERIFY(names.size() >= targets[i].least);
        for (const QString &name : names)
            QTest::newRow(qPrintable(folder + u'/' + name)) << i << corpus.filePath(name);
    }
}

void TestCorpus::survives()
{
    QFETCH(int, target);
    QFETCH(QString, path);
    const QByteArray input = contents(path);
    QVERIFY(!input.isEmpty());
    targets[target].run(input);
}

void TestCorpus::survivesEveryCut()
{
    QFETCH(int, target);
    QFETCH(QString, path);
    const QByteArray input = contents(path);
    for (qsizetype size = 0; size < input.size(); ++size)
        targets[target].run(input.first(size));
}

void TestCorpus::entersEveryDecoder()
{
    QSet<size_t> entered;
    const QDir frames(u"" VIGIE_CORPUS "/frames"_s);
    for (const QString &name : frames.entryList(QDir::Files)) {
        if (const auto event = xuc::decode(contents(frames.filePath(name)), 0))
            entered.insert(event->index());
    }
    // All of the variant's, and Unknown for a frame without a type.
    QCOMPARE(size_t(entered.size()), std::variant_size_v<xuc::Event>);
    QCOMPARE(std::variant_size_v<xuc::Event>, xuc::messages().size() + 1);
}

QTEST_APPLESS_MAIN(TestCorpus)
#include "test_corpus.moc"
