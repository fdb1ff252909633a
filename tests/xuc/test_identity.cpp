// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/decode.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace vigie;
using namespace vigie::xuc;
using namespace Qt::StringLiterals;

namespace {

QJsonObject message(const QString &name)
{
    QFile file(u"" VIGIE_CORPUS "/%1.json"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

//! Writes \a value at a path such as "counters.0.statName"; Undefined takes the key away.
QJsonValue changed(QJsonValue tree, QStringList path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString step = path.takeFirst();
    if (tree.isArray()) {
        QJsonArray array = tree.toArray();
        array[step.toInt()] = changed(array.at(step.toInt()), path, value);
        return array;
    }
    QJsonObject object = tree.toObject();
    const QJsonValue child = changed(object[step], path, value);
    if (child.isUndefined())
        object.remove(step);
    else
        object[step] = child;
    return object;
}

QByteArray frameWith(const QString &name, const QString &path, const QJsonValue &value)
{
    QJsonObject frame = message(name);
    frame[u"ctiMessage"_s] = changed(frame[u"ctiMessage"_s], path.split(u'.'), value);
    return QJsonDocument(frame).toJson(QJsonDocument::Compact);
}

//! "counters.0.statName" as faults tell it: "QueueStatistics.counters[0].statName".
QString faultAt(const QString &name, const QString &path)
{
    QString told = name;
    for (const QString &step : path.split(u'.')) {
        bool isIndex = false;
        step.toInt(&isIndex);
        told += isIndex ? u"[%1]"_s.arg(step) : u'.' + step;
    }
    return told;
}

} // namespace

//! Each message without, and with another kind of, each field that says what it is about.
class TestIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRequired_data();
    void isRequired();
    void hasItsType_data() { isRequired_data(); }
    void hasItsType();
    void ofNullIsAsAbsent_data() { isRequired_data(); }
    void ofNullIsAsAbsent();
};

void TestIdentity::isRequired_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("path");
    static constexpr const char *fields[] = {
        "UsersStatuses 0.name",
        "CtiStatuses 0.name",
        "PhoneHintStatusEvent number",
        "PhoneEvent eventType",
        "CurrentCallsPhoneEvents events.0.eventType",
        "LineConfig id",
        "QueueConfig id",
        "QueueList 1.id",
        "QueueMember agentId",
        "QueueMember queueId",
        "QueueMember penalty",
        "QueueMemberList 1.agentId",
        "QueueMemberList 0.queueId",
        "QueueMemberList 0.penalty",
        "QueueStatistics queueId",
        "QueueStatistics counters.0.statName",
        "QueueCalls queueId",
        "AgentConfig id",
        "AgentList 0.id",
        "AgentGroupList 1.id",
        "AgentStateEvent agentId",
        "AgentStateEvent name",
        "AgentListen agentId",
        "AgentListen started",
        "AgentStatistics id",
        "AgentStatistics statistics.1.name",
        "AgentDirectory directory.0.agent",
        "AgentDirectory directory.0.agentState.agentId",
        "UserQueueDefaultMembership userId",
        "UserQueueDefaultMembership membership.1.queueId",
        "UsersQueueDefaultMembership memberships.0.userId",
        "CallbackLists 0.uuid",
        "CallbackLists 0.callbacks.0.uuid",
        "CallbackLists 0.callbacks.0.preferredPeriod.uuid",
        "CallbackTaken uuid",
        "CallbackTaken agentId",
        "CallbackReleased uuid",
        "CallbackStarted requestUuid",
        "CallbackStarted ticketUuid",
        "CallbackClotured uuid",
        "CallbackRequestUpdated request",
        "CallbackRequestUpdated request.uuid",
        "PreferredCallbackPeriodList 0.uuid",
        "FindCallbackResponseWithId id",
        "FindCallbackResponseWithId response.list.0.uuid",
        "FavoriteUpdated contact_id",
    };
    for (const char *field : fields) {
        const QStringList parts = QString::fromLatin1(field).split(u' ');
        QTest::newRow(field) << parts[0] << parts[1];
    }
}

void TestIdentity::isRequired()
{
    QFETCH(QString, name);
    QFETCH(QString, path);
    const QJsonObject whole = message(name);
    QVERIFY(decode(QJsonDocument(whole).toJson(), 0));

    const Result<Event> event = decode(frameWith(name, path, QJsonValue::Undefined), 0);
    QVERIFY(!event);
    QCOMPARE(event.error(), (Error{ErrorKind::Malformed, faultAt(name, path)}));
}

void TestIdentity::hasItsType()
{
    QFETCH(QString, name);
    QFETCH(QString, path);
    const Result<Event> event = decode(frameWith(name, path, QJsonArray{true, 1}), 0);
    QVERIFY(!event);
    QCOMPARE(event.error(), (Error{ErrorKind::Malformed, faultAt(name, path)}));
}

void TestIdentity::ofNullIsAsAbsent()
{
    QFETCH(QString, name);
    QFETCH(QString, path);
    const Result<Event> event = decode(frameWith(name, path, QJsonValue::Null), 0);
    QVERIFY(!event);
    QCOMPARE(event.error().kind, ErrorKind::Malformed);
}

QTEST_APPLESS_MAIN(TestIdentity)
#include "test_identity.moc"
