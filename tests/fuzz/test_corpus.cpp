// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"
#include "xuc/decode.h"
#include "xuc/messages.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QLoggingCategory>
#include <QTest>

#include <iterator>
#include <random>

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
    {"policies", fuzz::policies, 13},    {"masking", fuzz::masking, 8},
    {"websocket", fuzz::websocket, 9},
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void keep(const QString &path, const QByteArray &input)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(input);
}

//! One of them with up to eight bytes, runs of bytes or pieces of others put in, out or over.
QByteArray changed(const QByteArrayList &inputs, std::mt19937 &random)
{
    const auto below = [&random](qsizetype limit) {
        return limit > 0 ? qsizetype(random() % std::size_t(limit)) : 0;
    };
    constexpr QByteArrayView signs("\0\xff\xc3\xed\"\\{}[],:;=%\n\r\t -+.0e&<", 26);
    QByteArray input = inputs[below(inputs.size())];
    for (qsizetype left = 1 + below(8); left > 0; --left) {
        const qsizetype at = below(input.size() + 1);
        const QByteArray &other = inputs[below(inputs.size())];
        switch (random() % 6) {
        case 0:
            input.insert(at, signs[below(signs.size())]);
            break;
        case 1:
            input.replace(at, 1, QByteArray(1, char(random())));
            break;
        case 2:
            input.remove(at, 1 + below(20));
            break;
        case 3:
            input.insert(at, other.mid(below(other.size()), 1 + below(40)));
            break;
        case 4:
            input.insert(at, input.mid(below(input.size()), 1 + below(40)));
            break;
        default:
            input.insert(at, QByteArray(1 + below(64), signs[below(signs.size())]));
        }
    }
    return input;
}

} // namespace

//! What the fuzzers start from, and what they once found, run by every compiler.
class TestCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! What is told of bad input would be most of the work.
    void initTestCase() { QLoggingCategory::setFilterRules(u"vigie.*=false"_s); }
    void survives_data();
    void survives();
    void survivesEveryCut_data() { survives_data(); }
    void survivesEveryCut();
    void survivesChanges_data();
    void survivesChanges();
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

void TestCorpus::survivesChanges_data()
{
    QTest::addColumn<int>("target");
    for (int i = 0; i < int(std::size(targets)); ++i)
        QTest::newRow(targets[i].name) << i;
}

//! A little of what a fuzzer does, by every compiler; $VIGIE_FUZZ_SECONDS for each target is a long
//! run. What a failed run did last stands in $VIGIE_FUZZ_LAST, if that names a file.
void TestCorpus::survivesChanges()
{
    QFETCH(int, target);
    const QDir corpus(u"" VIGIE_CORPUS "/"_s + QString::fromLatin1(targets[target].name));
    QByteArrayList inputs;
    for (const QString &name : corpus.entryList(QDir::Files))
        inputs.append(contents(corpus.filePath(name)));
    const int seconds = qEnvironmentVariableIntValue("VIGIE_FUZZ_SECONDS");
    const QString last = qEnvironmentVariable("VIGIE_FUZZ_LAST");
    std::mt19937 random(seconds > 0 ? std::random_device{}() : 11U);
    const QDeadlineTimer end(seconds * 1000LL);
    qint64 runs = 0;
    for (; seconds > 0 ? !end.hasExpired() : runs < 2000; ++runs) {
        const QByteArray input = changed(inputs, random);
        if (!last.isEmpty())
            keep(last, input);
        targets[target].run(input);
    }
    if (seconds > 0)
        qInfo("%lld inputs", static_cast<long long>(runs));
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
