// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdevices.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::sim;

void TestDevices::initTestCase()
{
    m_sim = std::make_unique<HeldSim>();
    QVERIFY(m_sim->isReady());
    m_web = std::make_unique<RawClient>(m_sim->xuc());
    m_plain = std::make_unique<RawClient>(m_sim->xuc());
    QVERIFY(m_web->signIn(u"agent45"_s));
    QVERIFY(m_plain->signIn(u"agent1"_s));
    cleanup();
}

void TestDevices::cleanup()
{
    for (auto *client : {m_web.get(), m_plain.get()}) {
        client->ask(u"agentLogout"_s);
        for (int calls = 0; calls < 3; ++calls)
            client->ask(u"hangup"_s);
        client->sync();
    }
}

void TestDevices::webPhoneIsToldInItsConfiguration()
{
    const auto line
        = bodies(m_web->ask(u"getConfig"_s, {{u"objectType"_s, u"line"_s}}), u"LineConfig"_s)
              .value(0);
    QCOMPARE(line[u"webRtc"_s], true);
    QCOMPARE(line[u"hasDevice"_s], false);
    QVERIFY(line[u"password"_s].isString());
    QVERIFY(!line.contains(u"vendor"_s));
    const auto ice = bodies(m_web->ask(u"getIceConfig"_s), u"IceConfig"_s).value(0);
    QVERIFY(ice[u"stunConfig"_s][u"urls"_s][0].isString());
    QCOMPARE(ice[u"turnConfig"_s][u"ttl"_s], 3600);
}

void TestDevices::webPhoneIsAskedToAnswerAndHold()
{
    m_plain->ask(u"dial"_s, {{u"destination"_s, u"1045"_s}});
    const auto ringing = bodies(m_web->sync(), u"PhoneEvent"_s).value(0);
    QCOMPARE(ringing[u"eventType"_s], u"EventRinging"_s);
    const auto sipCallId = ringing[u"userData"_s][u"SIPCALLID"_s];
    QVERIFY(sipCallId.isString());
    const auto expect = [&](const QString &command, const QString &order, const QString &event) {
        const auto frames = m_web->ask(command, {{u"uniqueId"_s, ringing[u"uniqueId"_s]}});
        QCOMPARE(bodies(frames, u"WebRTCCmd"_s),
                 (QList<QJsonObject>{{{u"command"_s, order}, {u"sipCallId"_s, sipCallId}}}));
        QCOMPARE(bodies(frames, u"PhoneEvent"_s).value(0)[u"eventType"_s], event);
    };
    expect(u"answer"_s, u"Answer"_s, u"EventEstablished"_s);
    expect(u"hold"_s, u"Hold"_s, u"EventOnHold"_s);
    expect(u"hold"_s, u"Hold"_s, u"EventEstablished"_s);
}

void TestDevices::webPhoneIsAskedForTonesAndItsMicrophone()
{
    QCOMPARE(m_web->ask(u"sendDtmf"_s, {{u"key"_s, u"5"_s}}), QList<QJsonObject>()); // No call.
    QCOMPARE(m_web->ask(u"toggleMicrophone"_s), QList<QJsonObject>());
    m_web->ask(u"dial"_s, {{u"destination"_s, u"0145000020"_s}});
    m_sim->step(5'500);
    const auto call = bodies(m_web->sync(), u"PhoneEvent"_s).value(0);
    const auto tone = bodies(m_web->ask(u"sendDtmf"_s, {{u"key"_s, 5}}), u"WebRTCCmd"_s);
    QCOMPARE(tone, (QList<QJsonObject>{{{u"command"_s, u"SendDtmf"_s}, {u"key"_s, u"5"_s}}}));
    QCOMPARE(typesOf(m_web->ask(u"sendDtmf"_s, {{u"key"_s, u"55"_s}})), QStringList{u"Error"_s});
    const auto muted = bodies(
        m_web->ask(u"toggleMicrophone"_s, {{u"uniqueId"_s, call[u"uniqueId"_s]}}), u"WebRTCCmd"_s);
    QCOMPARE(muted.value(0)[u"command"_s], u"ToggleMicrophone"_s);
    QCOMPARE(muted.value(0)[u"sipCallId"_s], call[u"userData"_s][u"SIPCALLID"_s]);
    QCOMPARE(m_web->ask(u"toggleMicrophone"_s, {{u"uniqueId"_s, u"1.2"_s}}), QList<QJsonObject>());
}

void TestDevices::deviceIsAskedNothing()
{
    m_plain->ask(u"dial"_s, {{u"destination"_s, u"0145000021"_s}});
    m_sim->step(5'500);
    m_plain->sync();
    QCOMPARE(m_plain->ask(u"sendDtmf"_s, {{u"key"_s, u"5"_s}}), QList<QJsonObject>());
    QCOMPARE(m_plain->ask(u"toggleMicrophone"_s), QList<QJsonObject>());
    QVERIFY(!typesOf(m_plain->ask(u"hold"_s)).contains(u"WebRTCCmd"_s));
    QCOMPARE(m_plain->ask(u"toggleUniqueAccountDevice"_s, {{u"deviceType"_s, u"webrtc"_s}}),
             QList<QJsonObject>());
}

void TestDevices::dualLineIsSwitched()
{
    RawClient dual(m_sim->xuc());
    QVERIFY(dual.signIn(u"agent47"_s));
    const auto use = [&dual](const QString &type) {
        return bodies(dual.ask(u"toggleUniqueAccountDevice"_s, {{u"deviceType"_s, type}}),
                      u"LineConfig"_s);
    };
    QCOMPARE(use(u"webrtc"_s).value(0)[u"webRtc"_s], true);
    QCOMPARE(use(u"drum"_s), QList<QJsonObject>());
    dual.ask(u"dial"_s, {{u"destination"_s, u"0145000022"_s}});
    QCOMPARE(use(u"phone"_s), QList<QJsonObject>()); // Not during a call.
    dual.ask(u"hangup"_s);
    const auto back = use(u"phone"_s).value(0);
    QCOMPARE(back[u"webRtc"_s], false);
    QCOMPARE(back[u"vendor"_s], u"Polycom"_s);
}

void TestDevices::mobileIsDialledOrFails()
{
    const QJsonObject where{{u"destination"_s, u"0145000023"_s}};
    const auto dialled = bodies(m_plain->ask(u"dialFromMobile"_s, where), u"PhoneEvent"_s);
    QCOMPARE(dialled.value(0)[u"eventType"_s], u"EventDialing"_s);
    // The phone dials already: of all ways to dial this one tells its failure.
    const auto failed = bodies(m_plain->ask(u"dialFromMobile"_s, where), u"PhoneEvent"_s);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0][u"eventType"_s], u"EventFailure"_s);
    QCOMPARE(failed[0][u"otherDN"_s], u"0145000023"_s);
    QVERIFY(failed[0][u"uniqueId"_s] != dialled[0][u"uniqueId"_s]);
    QCOMPARE(m_plain->ask(u"dial"_s, where), QList<QJsonObject>());
    QCOMPARE(m_plain->ask(u"originate"_s, where), QList<QJsonObject>());
}

void TestDevices::ringFrom(const QString &queueName, const Caller &caller)
{
    const Queue *queue = nullptr;
    for (const auto &each : m_sim->world().queues)
        queue = each.name == queueName ? &each : queue;
    QVERIFY(queue);
    const auto own = m_sim->agentOf(u"agent45"_s).id;
    for (const auto &agent : m_sim->world().agents)
        m_sim->engine().memberships().remove(agent.id, queue->id);
    for (const auto &membership : std::vector(m_sim->agentOf(u"agent45"_s).queues))
        m_sim->engine().memberships().remove(own, membership.queue);
    // Who waits already would come first.
    while (!queue->waiting.empty())
        m_sim->step(10'000);
    m_sim->engine().memberships().set(own, queue->id, 0);
    m_web->ask(u"agentLogin"_s, {{u"agentphonenumber"_s, u"1045"_s}});
    m_web->ask(u"unpauseAgent"_s);
    m_sim->step(5'000);
    m_web->sync();
    m_sim->engine().injectCall(queue->number, caller);
    QVERIFY(m_sim->stepUntil(
        [&] { return m_sim->agentOf(u"agent45"_s).activity == Activity::Ringing; }));
}

namespace {

QMap<QString, QString> fieldsOf(const QJsonObject &sheet)
{
    QMap<QString, QString> fields;
    const auto info = sheet[u"payload"_s][u"profile"_s][u"user"_s][u"sheetInfo"_s].toArray();
    for (const auto &field : info)
        fields.insert(field[u"name"_s].toString(), field[u"value"_s].toString());
    return fields;
}

QString internalOf(const QJsonObject &sheet, const QString &name)
{
    const auto items = sheet[u"payload"_s][u"profile"_s][u"user"_s][u"internal"_s].toArray();
    for (const auto &item : items) {
        if (item[u"name"_s] == name)
            return item[u"content"_s].toString();
    }
    return {};
}

} // namespace

void TestDevices::sheetIsRaisedByARingingCall_data()
{
    QTest::addColumn<QString>("attached");
    QTest::addColumn<QString>("folder");
    QTest::newRow("folder") << u"48-20900"_s << u"48-20900"_s;
    QTest::newRow("no folder") << QString() << u"-"_s;
}

void TestDevices::sheetIsRaisedByARingingCall()
{
    QFETCH(QString, attached);
    QFETCH(QString, folder);
    Caller caller{.number = u"0612345678"_s, .name = u"Zoé"_s};
    if (!attached.isEmpty())
        caller.data.insert(u"USR_folder"_s, attached);
    ringFrom(u"customer_service"_s, caller);
    const auto frames = m_web->sync();
    const auto sheets = bodies(frames, u"Sheet"_s);
    QCOMPARE(sheets.size(), 1);
    const auto &sheet = sheets.first();
    const auto ringing = bodies(frames, u"PhoneEvent"_s).value(0);
    QCOMPARE(internalOf(sheet, u"where"_s), u"dial"_s);
    QCOMPARE(internalOf(sheet, u"uid"_s), ringing[u"uniqueId"_s].toString());
    QCOMPARE(sheet[u"timenow"_s].toInteger(), m_sim->engine().wallTime().toSecsSinceEpoch());
    const auto fields = fieldsOf(sheet);
    QCOMPARE(fields[u"folderNumber"_s], folder);
    QCOMPARE(fields[u"popupUrl"_s], u"https://crm.example.org/info?folder="_s);
    QCOMPARE(fields[u"Nom"_s], u"Zoé"_s);
    QCOMPARE(fields[u"Numéro"_s], u"0612345678"_s);
    QCOMPARE(bodies(m_web->ask(u"answer"_s), u"Sheet"_s), QList<QJsonObject>());
}

void TestDevices::sheetIsRaisedOnceByAnAnswer()
{
    Caller caller{.number = u"0612345679"_s, .name = u"Zoé"_s, .data = {}};
    caller.data.insert(u"USR_folder"_s, u"7"_s);
    ringFrom(u"orders"_s, caller);
    QCOMPARE(bodies(m_web->sync(), u"Sheet"_s), QList<QJsonObject>());
    const auto sheets = bodies(m_web->ask(u"answer"_s), u"Sheet"_s);
    QCOMPARE(sheets.size(), 1);
    QCOMPARE(internalOf(sheets[0], u"where"_s), u"link"_s);
    QCOMPARE(fieldsOf(sheets[0])[u"multiTab"_s], u"true"_s);
    QCOMPARE(fieldsOf(sheets[0])[u"popupUrl"_s],
             u"https://shop.example.org/orders?nb=0612345679&fn="_s);
    m_sim->step(1'000);
    m_web->ask(u"hold"_s);
    QCOMPARE(bodies(m_web->ask(u"hold"_s), u"Sheet"_s), QList<QJsonObject>());
}
