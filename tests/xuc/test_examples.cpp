// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare.h"
#include "xuc/decode.h"
#include "xuc/messages.h"
#include "xuc/novelties.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 received = 1'710'750'030;

//! An example from the documentation: where it is from, then the frame as printed.
struct Example
{
    QString origin{};
    QByteArray frame{};
};

Example exampleIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString origin = QString::fromUtf8(file.readLine()).trimmed();
    return {origin, file.readAll()};
}

QString nameOf(const xuc::Event &event)
{
    return std::visit(
        [](const auto &message) -> QString {
            if constexpr (requires { message.type; })
                return message.type;
            else
                return {};
        },
        event);
}

} // namespace

//! Each JSON example that the documents print, against another reading of the same text.
class TestExamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areReadAsQtReadsThem_data();
    void areReadAsQtReadsThem();
    void holdNothingUnknown_data() { areReadAsQtReadsThem_data(); }
    void holdNothingUnknown();
    void coverEveryMessage();
    void areComparedInEarnest();
};

void TestExamples::areReadAsQtReadsThem_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(u"" VIGIE_EXAMPLES ""_s);
    const QStringList names = folder.entryList({u"*.frame"_s}, QDir::Files);
    QVERIFY(names.size() > 140);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name.chopped(6))) << folder.filePath(name);
}

void TestExamples::areReadAsQtReadsThem()
{
    QFETCH(QString, path);
    const Example example = exampleIn(path);
    QVERIFY(!example.origin.isEmpty());
    const QJsonObject oracle = QJsonDocument::fromJson(example.frame).object();
    QVERIFY(!oracle.isEmpty());
    const auto event = xuc::decode(example.frame, received);
    QVERIFY2(event, event ? "" : qPrintable(event.error().detail));
    QCOMPARE(nameOf(*event), oracle[u"msgType"_s].toString());
    QCOMPARE(oracle::differences(*event, oracle, received), QStringList());
}

void TestExamples::holdNothingUnknown()
{
    QFETCH(QString, path);
    xuc::Novelties novelties;
    QVERIFY(xuc::decode(exampleIn(path).frame, received, &novelties));
    QStringList paths;
    for (const xuc::Novelty &novelty : qAsConst(novelties.items))
        paths.append(novelty.path);
    QCOMPARE(paths, QStringList());
}

void TestExamples::coverEveryMessage()
{
    QStringList missing;
    for (const xuc::MessageInfo &message : xuc::messages())
        missing.append(message.name);
    const QDir folder(u"" VIGIE_EXAMPLES ""_s);
    for (const QString &name : folder.entryList({u"*.frame"_s}, QDir::Files)) {
        const auto event = xuc::decode(exampleIn(folder.filePath(name)).frame, received);
        QVERIFY(event);
        missing.removeOne(nameOf(*event));
    }
    QCOMPARE(missing, QStringList());
}

void TestExamples::areComparedInEarnest()
{
    const auto event = xuc::decode(
        R"({"msgType":"QueueMember","ctiMessage":{"agentId":12,"queueId":7,"penalty":1}})",
        received);
    const QJsonObject other
        = QJsonDocument::fromJson(
              R"({"msgType":"QueueMember","ctiMessage":{"agentId":12,"queueId":8,"penalty":1,"x":0}})")
              .object();
    QCOMPARE(oracle::differences(*event, other, received),
             QStringList({u".ctiMessage.queueId"_s, u".ctiMessage.x was never compared"_s}));
}

QTEST_APPLESS_MAIN(TestExamples)
#include "test_examples.moc"
