// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcommands.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::sim;

void TestCommands::initTestCase()
{
    m_sim = std::make_unique<HeldSim>();
    QVERIFY(m_sim->isReady());
    m_agent = std::make_unique<RawClient>(m_sim->xuc());
    m_supervisor = std::make_unique<RawClient>(m_sim->xuc());
    QVERIFY(m_agent->signIn(u"agent1"_s));
    QVERIFY(m_supervisor->signIn(u"super1"_s));
    m_agent->ask(u"agentLogin"_s, {{u"agentphonenumber"_s, u"1001"_s}});
    m_agent->ask(u"unpauseAgent"_s);
}

//! AGENT, USER, QUEUE and OTHER stand for ids of the demo.
QJsonObject TestCommands::filled(QByteArray fields)
{
    const auto number = [](auto id) { return QByteArray::number(raw(id)); };
    fields.replace("AGENT", number(m_sim->agentOf(u"agent1"_s).id));
    fields.replace("OTHER", number(m_sim->agentOf(u"agent7"_s).id));
    fields.replace("USER", number(m_sim->user(u"agent1"_s).id));
    fields.replace("QUEUE", number(m_sim->world().queues[2].id));
    fields.replace("GROUP", number(m_sim->world().groups[1].id));
    return QJsonDocument::fromJson(fields).object();
}

void TestCommands::answers_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QStringList>("messages"); // told in this order, maybe among others
    QTest::addColumn<QByteArray>("part"); // members of the first of them, if it is an object

    const auto row = [](const char *name, const QString &command, const QByteArray &fields,
                        const QStringList &messages, const QByteArray &part = "{}"_ba) {
        QTest::newRow(name) << command << fields << messages << part;
    };
    const auto list = u"getList"_s;
    row("queues", list, R"({"objectType":"queue"})"_ba, {u"QueueList"_s});
    row("agents", list, R"({"objectType":"agent"})"_ba, {u"AgentList"_s});
    row("groups", list, R"({"objectType":"agentgroup"})"_ba, {u"AgentGroupList"_s});
    row("members", list, R"({"objectType":"queuemember"})"_ba, {u"QueueMemberList"_s});
    row("defaults", list, R"({"objectType":"basequeuemember"})"_ba,
        {u"UsersQueueDefaultMembership"_s});
    row("rooms", list, R"({"objectType":"meetme"})"_ba, {u"ConferenceList"_s});
    row("line", u"getConfig"_s, R"({"objectType":"line"})"_ba, {u"LineConfig"_s},
        R"({"number":"1001","webRtc":false,"hasDevice":true})"_ba);
    row("ice", u"getIceConfig"_s, "{}"_ba, {u"IceConfig"_s});
    row("dnd", u"dnd"_s, R"({"state":true})"_ba, {u"UserConfigUpdate"_s},
        R"({"dndEnabled":true})"_ba);
    row("no answer", u"naFwd"_s, R"({"state":true,"destination":"1310"})"_ba,
        {u"UserConfigUpdate"_s}, R"({"naFwdEnabled":true,"naFwdDestination":"1310"})"_ba);
    row("unconditional", u"uncFwd"_s, R"({"state":true,"destination":"1311"})"_ba,
        {u"UserConfigUpdate"_s}, R"({"uncFwdEnabled":true,"uncFwdDestination":"1311"})"_ba);
    row("back", u"uncFwd"_s, R"({"state":false,"destination":"1311"})"_ba, {u"UserConfigUpdate"_s},
        R"({"uncFwdEnabled":false})"_ba);
    row("busy", u"busyFwd"_s, R"({"state":true,"destination":"1312"})"_ba, {u"UserConfigUpdate"_s},
        R"({"busyFwdEnabled":true,"busyFwdDestination":"1312"})"_ba);
    row("no dnd", u"dnd"_s, R"({"state":false})"_ba, {u"UserConfigUpdate"_s},
        R"({"dndEnabled":false})"_ba);
    row("name", u"displayNameLookup"_s, R"({"username":"agent7"})"_ba, {u"UserDisplayName"_s},
        R"({"userName":"agent7"})"_ba);
    row("preference", u"setUserPreference"_s,
        R"({"key":"PREFERRED_DEVICE","value":"TypeDefaultDevice","value_type":"String"})"_ba,
        {u"UserPreference"_s},
        R"({"PREFERRED_DEVICE":{"value":"TypeDefaultDevice","value_type":"String"}})"_ba);
    row("mobile on", u"setUserPreference"_s,
        R"({"key":"MOBILE_APP_INFO","value":"true","value_type":"Boolean"})"_ba,
        {u"UserPreference"_s});
    row("mobile off", u"unregisterMobileApp"_s, "{}"_ba, {u"UserPreference"_s},
        R"({"MOBILE_APP_INFO":{"value":"false","value_type":"Boolean"}})"_ba);
    row("calls", u"getCurrentCallsPhoneEvents"_s, "{}"_ba, {u"CurrentCallsPhoneEvents"_s},
        R"({"events":[]})"_ba);
    row("hints", u"subscribeToPhoneHints"_s, R"({"phoneNumbers":["1001"]})"_ba,
        {u"PhoneHintStatusEvent"_s}, R"({"number":"1001","status":0})"_ba);
    row("states", u"getAgentStates"_s, "{}"_ba, {u"AgentStateEvent"_s});
    row("directory of agents", u"getAgentDirectory"_s, "{}"_ba, {u"AgentDirectory"_s});
    row("agent statistics", u"subscribeToAgentStats"_s, "{}"_ba, {u"AgentStatistics"_s});
    row("queue statistics", u"subscribeToQueueStats"_s, "{}"_ba, {u"QueueStatistics"_s});
    row("callers", u"subscribeToQueueCalls"_s, R"({"queueId":QUEUE})"_ba, {u"QueueCalls"_s});
    row("callers, id as text", u"subscribeToQueueCalls"_s, R"({"queueId":"QUEUE"})"_ba,
        {u"QueueCalls"_s});
    row("window", u"getQueueStatistics"_s, R"({"queueId":QUEUE,"window":3600,"xqos":60})"_ba,
        {u"GetQueueStatistics"_s});
    row("own history", u"getUserCallHistory"_s, R"({"size":5})"_ba,
        {u"CallHistory"_s, u"RichCallHistory"_s});
    row("own history, no size", u"getUserCallHistory"_s, "{}"_ba,
        {u"CallHistory"_s, u"RichCallHistory"_s});
    row("own history, null", u"getUserCallHistory"_s, R"({"size":null})"_ba, {u"CallHistory"_s});
    row("own history by days", u"getUserCallHistoryByDays"_s, R"({"days":"7"})"_ba,
        {u"CallHistory"_s, u"CallHistoryByDays"_s});
    row("agent history", u"getAgentCallHistory"_s, R"({"size":5})"_ba, {u"CallHistory"_s});
    row("queue history", u"getQueueCallHistory"_s, R"({"queue":"a","size":5})"_ba,
        {u"CallHistory"_s});
    row("customer", u"findCustomerCallHistory"_s,
        R"({"id":3,"request":{"filters":[{"field":"src_num","operator":"=","value":"06"}],"size":2}})"_ba,
        {u"CustomerCallHistoryResponseWithId"_s}, R"({"id":3})"_ba);
    row("look-up", u"directoryLookUp"_s, R"({"term":"a"})"_ba, {u"DirectoryResult"_s});
    row("search", u"searchContacts"_s, R"({"term":"a"})"_ba,
        {u"ContactSheet"_s, u"DirectoryResult"_s});
    row("favourites", u"getFavorites"_s, "{}"_ba, {u"Favorites"_s});
    row("favourite sheets", u"getFavoriteContacts"_s, "{}"_ba,
        {u"FavoriteContactSheet"_s, u"Favorites"_s});
    row("callback lists", u"getCallbackLists"_s, "{}"_ba, {u"CallbackLists"_s});
    row("periods", u"getCallbackPreferredPeriods"_s, "{}"_ba, {u"PreferredCallbackPeriodList"_s});
    row("requests", u"findCallbackRequest"_s,
        R"({"id":2,"request":{"filters":[],"offset":0,"limit":3}})"_ba,
        {u"FindCallbackResponseWithId"_s}, R"({"id":2})"_ba);
    row("default", u"getUserDefaultMembership"_s, R"({"userId":USER})"_ba,
        {u"UserQueueDefaultMembership"_s}, R"({"userId":USER})"_ba);
    row("unknown login", u"dialByUsername"_s, R"({"username":"nobody"})"_ba, {u"DialByUsername"_s});
    row("join", u"setAgentQueue"_s, R"({"agentId":AGENT,"queueId":QUEUE,"penalty":6})"_ba,
        {u"QueueMember"_s}, R"({"agentId":AGENT,"queueId":QUEUE,"penalty":6})"_ba);
    row("leave", u"removeAgentFromQueue"_s, R"({"agentId":AGENT,"queueId":QUEUE})"_ba,
        {u"QueueMember"_s}, R"({"agentId":AGENT,"queueId":QUEUE,"penalty":-1})"_ba);
    row("group", u"setAgentGroup"_s, R"({"agentId":AGENT,"groupId":GROUP})"_ba, {u"AgentConfig"_s},
        R"({"id":AGENT,"groupId":GROUP})"_ba);
    row("presence", u"userStatusUpdate"_s, R"({"status":"lunch"})"_ba,
        {u"UserStatusUpdate"_s, u"AgentStateEvent"_s}, R"({"status":"lunch"})"_ba);
    row("presence back", u"userStatusUpdate"_s, R"({"status":"available"})"_ba,
        {u"UserStatusUpdate"_s, u"AgentStateEvent"_s}, R"({"status":"available"})"_ba);
    row("pause, all null", u"pauseAgent"_s, R"({"agentid":null,"reason":null})"_ba,
        {u"AgentStateEvent"_s}, R"({"name":"AgentOnPause","cause":""})"_ba);
    row("ready, id as text", u"unpauseAgent"_s, R"({"agentid":"AGENT"})"_ba, {u"AgentStateEvent"_s},
        R"({"name":"AgentReady"})"_ba);
    row("number as number", u"subscribeToPhoneHints"_s, R"({"phoneNumbers":[1001]})"_ba,
        {u"PhoneHintStatusEvent"_s}, R"({"number":"1001"})"_ba);
    row("flag as text", u"dnd"_s, R"({"state":"false"})"_ba, {u"UserConfigUpdate"_s},
        R"({"dndEnabled":false})"_ba);
    row("room stranger", u"conferenceMuteMe"_s, R"({"numConf":"4000"})"_ba,
        {u"ConferenceCommandError"_s}, R"({"error":"NotAMember"})"_ba);
}

void TestCommands::answers()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, fields);
    QFETCH(QStringList, messages);
    QFETCH(QByteArray, part);
    const auto frames = m_agent->ask(command, filled(fields));
    QStringList awaited = messages;
    for (const auto &type : typesOf(frames)) {
        if (!awaited.isEmpty() && type == awaited.first())
            awaited.removeFirst();
    }
    QVERIFY2(awaited.isEmpty(), qPrintable(typesOf(frames).join(u' ')));
    const auto told = bodies(frames, messages.first()).value(0);
    const auto expected = filled(part);
    for (auto it = expected.begin(); it != expected.end(); ++it)
        QCOMPARE(told[it.key()], it.value());
}

void TestCommands::silent_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("fields");

    const auto row = [](const char *name, const QString &command, const QByteArray &fields) {
        QTest::newRow(name) << command << fields;
    };
    row("unknown list", u"getList"_s, R"({"objectType":"cats"})"_ba);
    row("unknown configuration", u"getConfig"_s, R"({"objectType":"sky"})"_ba);
    row("unknown agent", u"setAgentQueue"_s, R"({"agentId":9999,"queueId":QUEUE,"penalty":1})"_ba);
    row("unknown queue", u"setAgentQueue"_s, R"({"agentId":AGENT,"queueId":9999,"penalty":1})"_ba);
    row("no call to answer", u"answer"_s, "{}"_ba);
    row("no call to hold", u"hold"_s, "{}"_ba);
    row("no call to end", u"hangup"_s, R"({"uniqueId":"1.2"})"_ba);
    row("nothing to transfer", u"directTransfer"_s, R"({"destination":"1002"})"_ba);
    row("nothing to complete", u"completeTransfer"_s, "{}"_ba);
    row("tone without a web phone", u"sendDtmf"_s, R"({"key":"5"})"_ba);
    row("log", u"pushLogToServer"_s, R"({"level":"info","log":"x"})"_ba);
    row("already logged in there", u"agentLogin"_s, R"({"agentphonenumber":"1001"})"_ba);
    row("unknown callback", u"takeCallback"_s, R"({"uuid":"none"})"_ba);
    row("unknown favourite", u"addFavorite"_s, R"({"contactId":"none","source":"internal"})"_ba);
    row("agent to log in", u"agentLogin"_s, R"({"agentphonenumber":"1001","agentid":9999})"_ba);
    for (const auto &command : {u"agentLogout"_s, u"pauseAgent"_s, u"unpauseAgent"_s,
                                u"listenAgent"_s, u"monitorPause"_s, u"monitorUnpause"_s})
        row(qPrintable(command + u" of nobody"_s), command, R"({"agentid":9999})"_ba);
    row("nothing recorded", u"monitorPause"_s, R"({"agentid":AGENT})"_ba);
    row("nobody to hear", u"listenAgent"_s, R"({"agentid":AGENT})"_ba);
    row("nobody leaves", u"removeAgentFromQueue"_s, R"({"agentId":9999,"queueId":QUEUE})"_ba);
    row("leaves nothing", u"removeAgentFromQueue"_s, R"({"agentId":AGENT,"queueId":9999})"_ba);
    row("nobody's group", u"setAgentGroup"_s, R"({"agentId":9999,"groupId":GROUP})"_ba);
    row("no such group", u"setAgentGroup"_s, R"({"agentId":AGENT,"groupId":9999})"_ba);
    const auto between
        = R"({"groupId":9999,"fromQueueId":QUEUE,"fromPenalty":0,"toQueueId":QUEUE,"toPenalty":1})"_ba;
    row("no group moves", u"moveAgentsInGroup"_s, between);
    row("no group is added", u"addAgentsInGroup"_s, between);
    const auto place = R"({"groupId":9999,"queueId":QUEUE,"penalty":0})"_ba;
    row("no group is removed", u"removeAgentGroupFromQueueGroup"_s, place);
    row("no group joins", u"addAgentsNotInQueueFromGroupTo"_s, place);
    row("no such callers", u"subscribeToQueueCalls"_s, R"({"queueId":9999})"_ba);
    row("no more callers", u"unSubscribeToQueueCalls"_s, R"({"queueId":9999})"_ba);
    row("no such figures", u"getQueueStatistics"_s, R"({"queueId":9999,"window":60,"xqos":5})"_ba);
    row("no such caller", u"retrieveQueueCall"_s,
        R"({"queueCall":{"position":1,"name":"","number":"06","queueTime":"now"}})"_ba);
    row("unknown presence", u"userStatusUpdate"_s, R"({"status":"asleep"})"_ba);
    row("unknown name", u"displayNameLookup"_s, R"({"username":"nobody"})"_ba);
    row("unknown favourite gone", u"removeFavorite"_s,
        R"({"contactId":"none","source":"internal"})"_ba);
    row("unknown release", u"releaseCallback"_s, R"({"uuid":"none"})"_ba);
    row("unknown start", u"startCallback"_s, R"({"uuid":"none","number":"0611223344"})"_ba);
    row("unknown ticket", u"updateCallbackTicket"_s, R"({"uuid":"none","status":"Answered"})"_ba);
    row("unknown message", u"listenCallbackMessage"_s, R"({"voiceMessageRef":"none"})"_ba);
    row("nobody's default", u"getUserDefaultMembership"_s, R"({"userId":9999})"_ba);
    row("nobody's new default", u"setUserDefaultMembership"_s,
        R"({"userId":9999,"membership":[]})"_ba);
    row("no new defaults", u"setUsersDefaultMembership"_s,
        R"({"userIds":[9999],"membership":[{"queueId":"QUEUE","penalty":"1"}]})"_ba);
    row("nobody's default applied", u"applyUsersDefaultMembership"_s, R"({"userIds":["9999"]})"_ba);
    row("nothing to consult about", u"attendedTransfer"_s,
        R"({"destination":"1002","device":"webrtc"})"_ba);
    row("nothing to cancel", u"cancelTransfer"_s, "{}"_ba);
    row("nothing to join", u"conference"_s, "{}"_ba);
    row("nothing to include", u"includeToConference"_s, R"({"role":"User"})"_ba);
    row("no microphone", u"toggleMicrophone"_s, R"({"uniqueId":"1.2"})"_ba);
    row("nothing to attach to", u"setData"_s, R"({"variables":{"USR_a":"1"}})"_ba);
    row("from no queue", u"dialFromQueue"_s,
        R"({"destination":"0145000000","queueId":9999,"callerIdName":"x","callerIdNumber":"1"})"_ba);
    row("no number", u"dial"_s, R"({"destination":"nowhere"})"_ba);
    row("one device", u"toggleUniqueAccountDevice"_s, R"({"deviceType":"phone"})"_ba);
    row("no more video", u"unsubscribeFromAllVideoStatus"_s, "{}"_ba);
    row("video of nobody", u"subscribeToVideoStatus"_s, R"({"usernames":["nobody"]})"_ba);
    row("no more hints", u"unsubscribeFromAllPhoneHints"_s, "{}"_ba);
    row("read", u"flashTextBrowserRequest"_s,
        R"({"request":"FlashTextMarkAsRead","sequence":3,"to":{"username":"agent7"}})"_ba);
}

void TestCommands::silent()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, fields);
    QCOMPARE(typesOf(m_agent->ask(command, filled(fields))), QStringList());
}

void TestCommands::malformed_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("fields");
    const auto row = [](const char *name, const QString &command, const QByteArray &fields) {
        QTest::newRow(name) << command << fields;
    };
    row("unknown", u"makeCoffee"_s, "{}"_ba);
    row("other case", u"DirectoryLookup"_s, R"({"term":"a"})"_ba);
    row("removed long ago", u"searchDirectory"_s, R"({"pattern":"a"})"_ba);
    row("nothing to list", u"getList"_s, "{}"_ba);
    row("null is missing", u"dial"_s, R"({"destination":null})"_ba);
    row("neither yes nor no", u"dnd"_s, R"({"state":"maybe"})"_ba);
    row("no number", u"subscribeToQueueCalls"_s, R"({"queueId":"blue"})"_ba);
    row("half a number", u"setAgentQueue"_s, R"({"agentId":AGENT,"queueId":1.5,"penalty":0})"_ba);
    row("negative penalty", u"setAgentQueue"_s,
        R"({"agentId":AGENT,"queueId":QUEUE,"penalty":-1})"_ba);
    row("no list", u"subscribeToPhoneHints"_s, R"({"phoneNumbers":"1001"})"_ba);
    row("no object", u"retrieveQueueCall"_s, R"({"queueCall":"first"})"_ba);
    row("no date", u"updateCallbackTicket"_s,
        R"({"uuid":"x","status":"Callback","dueDate":"tomorrow","periodUuid":"y"})"_ba);
    row("no window", u"getQueueStatistics"_s, R"({"queueId":QUEUE,"window":0})"_ba);
    row("camel case of another", u"listenAgent"_s, R"({"agentId":AGENT})"_ba);
}

void TestCommands::malformed()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, fields);
    QCOMPARE(typesOf(m_agent->ask(command, filled(fields))), QStringList{u"Error"_s});
    QVERIFY(m_agent->isOpen());
}

void TestCommands::outsideTheProfile_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("fields");
    const auto row = [](const char *name, const QString &command, const QByteArray &fields) {
        QTest::newRow(name) << command << fields;
    };
    // The third queue is not super2's, FOREIGN none of his agents.
    for (const auto &command : {u"agentLogout"_s, u"pauseAgent"_s, u"unpauseAgent"_s,
                                u"listenAgent"_s, u"monitorPause"_s, u"monitorUnpause"_s})
        row(qPrintable(command), command, R"({"agentid":FOREIGN})"_ba);
    row("log in", u"agentLogin"_s, R"({"agentid":FOREIGN,"agentphonenumber":"1902"})"_ba);
    row("join", u"setAgentQueue"_s, R"({"agentId":FOREIGN,"queueId":QUEUE,"penalty":7})"_ba);
    row("join, own agent", u"setAgentQueue"_s,
        R"({"agentId":AGENT,"queueId":QUEUE,"penalty":7})"_ba);
    row("leave", u"removeAgentFromQueue"_s, R"({"agentId":FOREIGN,"queueId":QUEUE})"_ba);
    row("group", u"setAgentGroup"_s, R"({"agentId":FOREIGN,"groupId":1})"_ba);
    row("callers", u"subscribeToQueueCalls"_s, R"({"queueId":QUEUE})"_ba);
    row("figures", u"getQueueStatistics"_s, R"({"queueId":QUEUE})"_ba);
    row("dial", u"dialFromQueue"_s, R"({"destination":"0145000000","queueId":QUEUE})"_ba);
    row("default", u"getUserDefaultMembership"_s, R"({"userId":STRANGER})"_ba);
    row("new default", u"setUserDefaultMembership"_s, R"({"userId":STRANGER,"membership":[]})"_ba);
    row("new defaults", u"setUsersDefaultMembership"_s,
        R"({"userIds":[STRANGER],"membership":[]})"_ba);
    row("apply", u"applyUsersDefaultMembership"_s, R"({"userIds":[STRANGER]})"_ba);
}

void TestCommands::outsideTheProfile()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, fields);
    RawClient supervisor(m_sim->xuc());
    QVERIFY(supervisor.signIn(u"super2"_s));
    const auto &foreign = m_sim->agentOf(u"agent20"_s);
    const auto &shown = m_sim->user(u"super2"_s).profileGroups;
    QVERIFY(std::find(shown.begin(), shown.end(), foreign.group) == shown.end());
    fields.replace("FOREIGN", QByteArray::number(raw(foreign.id)));
    fields.replace("STRANGER", QByteArray::number(raw(foreign.user)));
    const auto before = m_sim->engine().sequence();
    QCOMPARE(typesOf(supervisor.ask(command, filled(fields))), QStringList());
    QCOMPARE(m_sim->engine().sequence(), before);
}

void TestCommands::loginCases()
{
    const auto unknown = m_supervisor->ask(
        u"agentLogin"_s, filled(R"({"agentphonenumber":"99999","agentid":OTHER})"_ba));
    const bool wasLogged = m_sim->agentOf(u"agent7"_s).isLogged();
    if (!wasLogged)
        QCOMPARE(bodies(unknown, u"AgentError"_s).value(0)[u"Error"_s], u"PhoneNumberUnknown"_s);

    const auto moved = m_agent->ask(u"agentLogin"_s, {{u"agentphonenumber"_s, u"1031"_s}});
    QCOMPARE(bodies(moved, u"AgentError"_s),
             (QList<QJsonObject>{{{u"Error"_s, u"LoggedInOnAnotherPhone"_s},
                                  {u"phoneNb"_s, u"1001"_s},
                                  {u"RequestedNb"_s, u"1031"_s}}}));

    m_supervisor->ask(u"agentLogout"_s, filled(R"({"agentid":OTHER})"_ba));
    m_agent->sync();
    m_supervisor->ask(u"agentLogin"_s, filled(R"({"agentphonenumber":"1001","agentid":OTHER})"_ba));
    const auto taken = bodies(m_agent->sync(), u"AgentStateEvent"_s);
    QCOMPARE(taken.value(0)[u"name"_s], u"AgentLoggedOut"_s);
    m_supervisor->ask(u"agentLogout"_s, filled(R"({"agentid":OTHER})"_ba));
    m_agent->ask(u"agentLogin"_s, {{u"agentphonenumber"_s, u"1001"_s}});
    QVERIFY(m_sim->agentOf(u"agent1"_s).isLogged());
}

void TestCommands::pauseShowsItsReason()
{
    QString reason;
    for (const auto &status : m_sim->world().statuses) {
        if (status.kind == StatusKind::Pause)
            reason = status.name;
    }
    QVERIFY(!reason.isEmpty());
    const auto paused
        = bodies(m_agent->ask(u"pauseAgent"_s, {{u"reason"_s, reason}}), u"AgentStateEvent"_s);
    QCOMPARE(paused.value(0)[u"name"_s], u"AgentOnPause"_s);
    QCOMPARE(paused.value(0)[u"cause"_s], reason);
    m_sim->step(5'400);
    const auto states = bodies(m_agent->ask(u"getAgentStates"_s), u"AgentStateEvent"_s);
    const auto own = std::find_if(states.begin(), states.end(), [this](const auto &state) {
        return state[u"agentId"_s] == raw(m_sim->agentOf(u"agent1"_s).id);
    });
    QVERIFY(own != states.end());
    QCOMPARE((*own)[u"since"_s].toInt(), 5);
    const auto ready = bodies(m_agent->ask(u"unpauseAgent"_s), u"AgentStateEvent"_s);
    QCOMPARE(ready.value(0)[u"name"_s], u"AgentReady"_s);
}

void TestCommands::groupOrdersTellEachMember()
{
    m_supervisor->ask(u"getList"_s, {{u"objectType"_s, u"queuemember"_s}});
    const auto &world = m_sim->world();
    const auto group = world.groups[1].id;
    const auto queue = world.queues[2].id;
    qsizetype size = 0;
    for (const auto &agent : world.agents) {
        size += agent.group == group ? 1 : 0;
        m_sim->engine().memberships().remove(agent.id, queue);
    }
    const auto told = [this](const QString &command, const QByteArray &fields) {
        return bodies(m_supervisor->ask(command, filled(fields)), u"QueueMember"_s);
    };
    const auto place = R"({"groupId":GROUP,"queueId":QUEUE,"penalty":9})"_ba;
    const auto elsewhere = world.queues[4].id;
    QCOMPARE(told(u"addAgentsNotInQueueFromGroupTo"_s, place).size(), size);
    for (const auto &agent : world.agents)
        m_sim->engine().memberships().remove(agent.id, elsewhere);
    const auto added = told(
        u"addAgentsInGroup"_s,
        R"({"groupId":GROUP,"fromQueueId":QUEUE,"fromPenalty":9,"toQueueId":ELSEWHERE,"toPenalty":2})"_ba
            .replace("ELSEWHERE", QByteArray::number(raw(elsewhere))));
    QCOMPARE(added.size(), size);
    QCOMPARE(added.first()[u"queueId"_s].toInt(), raw(elsewhere));
    QCOMPARE(penaltyOf(*world.agent(AgentId{added.first()[u"agentId"_s].toInt()}), queue), 9);
    // Within one queue a move is a change of penalty.
    const auto moved = told(
        u"moveAgentsInGroup"_s,
        R"({"groupId":GROUP,"fromQueueId":QUEUE,"fromPenalty":9,"toQueueId":QUEUE,"toPenalty":8})"_ba);
    QCOMPARE(moved.size(), size);
    QCOMPARE(moved.first()[u"penalty"_s].toInt(), 8);
    QCOMPARE(told(u"removeAgentGroupFromQueueGroup"_s, place).size(), 0);
    const auto removed = told(u"removeAgentGroupFromQueueGroup"_s,
                              R"({"groupId":GROUP,"queueId":QUEUE,"penalty":8})"_ba);
    QCOMPARE(removed.size(), size);
    QCOMPARE(removed.first()[u"penalty"_s].toInt(), -1);
}

void TestCommands::defaultMembershipsAreSetAndApplied()
{
    const auto wish = filled(R"({"userId":USER,"membership":[{"queueId":QUEUE,"penalty":3}]})"_ba);
    const auto told = bodies(m_supervisor->ask(u"setUserDefaultMembership"_s, wish),
                             u"UserQueueDefaultMembership"_s);
    QCOMPARE(told, QList<QJsonObject>{wish});
    m_supervisor->ask(u"applyUsersDefaultMembership"_s, filled(R"({"userIds":[USER]})"_ba));
    const auto &queues = m_sim->agentOf(u"agent1"_s).queues;
    QCOMPARE(queues.size(), std::size_t(1));
    QCOMPARE(queues.front().penalty, 3);
}

void TestCommands::favouritesAreKept()
{
    const auto &contact = m_sim->world().contacts.back();
    const QJsonObject which{{u"contactId"_s, contact.id}, {u"source"_s, contact.source}};
    m_agent->ask(u"removeFavorite"_s, which);
    const auto added = bodies(m_agent->ask(u"addFavorite"_s, which), u"FavoriteUpdated"_s);
    QCOMPARE(added.value(0)[u"action"_s], u"Added"_s);
    QCOMPARE(added.value(0)[u"contact_id"_s], contact.id);
    const auto shown = bodies(m_agent->ask(u"getFavorites"_s), u"Favorites"_s).value(0);
    QStringList ids;
    const auto entries = shown[u"entries"_s].toArray();
    for (const auto &entry : entries)
        ids.append(entry[u"contact_id"_s].toString());
    QVERIFY(ids.contains(contact.id));
    const auto gone = bodies(m_agent->ask(u"removeFavorite"_s, which), u"FavoriteUpdated"_s);
    QCOMPARE(gone.value(0)[u"action"_s], u"Removed"_s);
}

namespace {

QString freeRequest(const World &world)
{
    for (const auto &request : world.callbacks) {
        if (!request.closed && !request.agent)
            return request.uuid;
    }
    return {};
}

} // namespace

void TestCommands::callbackRunsItsWholeLife()
{
    m_agent->ask(u"getCallbackLists"_s);
    m_supervisor->ask(u"getCallbackLists"_s);
    const auto uuid = freeRequest(m_sim->world());
    QVERIFY(!uuid.isEmpty());
    const auto taken = m_agent->ask(u"takeCallback"_s, {{u"uuid"_s, uuid}});
    const QJsonObject expected{{u"uuid"_s, uuid},
                               {u"agentId"_s, raw(m_sim->agentOf(u"agent1"_s).id)}};
    QCOMPARE(bodies(taken, u"CallbackTaken"_s), QList<QJsonObject>{expected});
    QCOMPARE(bodies(m_supervisor->sync(), u"CallbackTaken"_s), QList<QJsonObject>{expected});

    const auto started
        = m_agent->ask(u"startCallback"_s, {{u"uuid"_s, uuid}, {u"number"_s, u"0611223344"_s}});
    const auto ticket = bodies(started, u"CallbackStarted"_s).value(0);
    QCOMPARE(ticket[u"requestUuid"_s], uuid);
    QCOMPARE(bodies(started, u"PhoneEvent"_s).value(0)[u"eventType"_s], u"EventDialing"_s);
    m_agent->ask(u"hangup"_s);
    m_supervisor->sync();
    const auto saved = m_agent->ask(u"updateCallbackTicket"_s,
                                    {{u"uuid"_s, ticket[u"ticketUuid"_s]},
                                     {u"status"_s, u"Answered"_s},
                                     {u"comment"_s, u"done"_s}});
    QCOMPARE(bodies(saved, u"CallbackClotured"_s).value(0)[u"uuid"_s], uuid);
    QCOMPARE(bodies(m_supervisor->sync(), u"CallbackClotured"_s).size(), 1);
}

void TestCommands::callbackCanBeRescheduledAndReleased()
{
    const auto uuid = freeRequest(m_sim->world());
    const auto &period = m_sim->world().periods.back();
    m_agent->ask(u"takeCallback"_s, {{u"uuid"_s, uuid}});
    const auto released = m_agent->ask(u"releaseCallback"_s, {{u"uuid"_s, uuid}});
    QCOMPARE(bodies(released, u"CallbackReleased"_s).value(0)[u"uuid"_s], uuid);

    m_agent->ask(u"takeCallback"_s, {{u"uuid"_s, uuid}});
    const auto started
        = m_agent->ask(u"startCallback"_s, {{u"uuid"_s, uuid}, {u"number"_s, u"0611223344"_s}});
    m_agent->ask(u"hangup"_s);
    const auto ticket = bodies(started, u"CallbackStarted"_s).value(0).value(u"ticketUuid"_s);
    const auto saved = m_agent->ask(u"updateCallbackTicket"_s,
                                    {{u"uuid"_s, ticket},
                                     {u"status"_s, u"Callback"_s},
                                     {u"comment"_s, u"later"_s},
                                     {u"dueDate"_s, u"2026-03-20"_s},
                                     {u"periodUuid"_s, period.uuid}});
    const auto request
        = bodies(saved, u"CallbackRequestUpdated"_s).value(0)[u"request"_s].toObject();
    QCOMPARE(request[u"uuid"_s], uuid);
    QCOMPARE(request[u"dueDate"_s], u"2026-03-20"_s);
    QVERIFY(request[u"agentId"_s].isNull());
    QCOMPARE(request[u"preferredPeriod"_s][u"uuid"_s], period.uuid);
}

void TestCommands::callbackIsSavedByItsRequestAndWithoutADate()
{
    const auto uuid = freeRequest(m_sim->world());
    const QJsonObject which{{u"uuid"_s, uuid}};
    m_agent->ask(u"takeCallback"_s, which);
    QCOMPARE(typesOf(m_agent->ask(u"takeCallback"_s, which)), QStringList()); // Taken already.
    auto save = which;
    save.insert(u"status"_s, u"Callback"_s);
    QCOMPARE(typesOf(m_agent->ask(u"updateCallbackTicket"_s, save)), QStringList()); // No ticket.
    auto start = which;
    start.insert(u"number"_s, u"0611223344"_s);
    m_agent->ask(u"startCallback"_s, start);
    // While its call rings no other can be dialled, and no ticket is made for nothing.
    QCOMPARE(typesOf(m_agent->ask(u"startCallback"_s, start)), QStringList());
    m_agent->ask(u"hangup"_s);
    auto unknown = save;
    unknown.insert(u"status"_s, u"Perhaps"_s);
    QCOMPARE(typesOf(m_agent->ask(u"updateCallbackTicket"_s, unknown)), QStringList());
    QCOMPARE(bodies(m_agent->ask(u"updateCallbackTicket"_s, save), u"CallbackReleased"_s),
             QList<QJsonObject>{which});
}

void TestCommands::recordedMessageIsPlayed()
{
    m_agent->ask(u"hangup"_s);
    const auto frames
        = m_agent->ask(u"listenCallbackMessage"_s, {{u"voiceMessageRef"_s, u"vm-000"_s}});
    QCOMPARE(bodies(frames, u"PhoneEvent"_s).value(0)[u"eventType"_s], u"EventRinging"_s);
    m_sim->step(2'000);
    QCOMPARE(bodies(m_agent->sync(), u"PhoneEvent"_s).value(0)[u"eventType"_s],
             u"EventEstablished"_s);
    m_agent->ask(u"hangup"_s);
}

void TestCommands::findsCallbackRequestsByPage()
{
    const auto find = [this](const QByteArray &request) {
        const auto fields = QJsonDocument::fromJson(request).object();
        return bodies(m_agent->ask(u"findCallbackRequest"_s, fields),
                      u"FindCallbackResponseWithId"_s)
            .value(0)[u"response"_s]
            .toObject();
    };
    const auto all = find(R"({"id":1,"request":{"filters":[]}})"_ba);
    const auto total = all[u"total"_s].toInt();
    QCOMPARE(static_cast<std::size_t>(total), m_sim->world().callbacks.size());
    const auto page = find(R"({"id":1,"request":{"filters":[],"offset":1,"limit":2}})"_ba);
    QCOMPARE(page[u"total"_s].toInt(), total);
    QCOMPARE(page[u"list"_s].toArray().size(), 2);
    QCOMPARE(page[u"list"_s][0], all[u"list"_s][1]);
    const auto closed = find(
        R"({"id":1,"request":{"filters":[{"field":"clotured","operator":"=","value":true}]}})"_ba);
    QVERIFY(closed[u"total"_s].toInt() < total);
}

void TestCommands::lineWithoutVendorSecrets()
{
    const auto line
        = bodies(m_agent->ask(u"getConfig"_s, {{u"objectType"_s, u"line"_s}}), u"LineConfig"_s)
              .value(0);
    QVERIFY(line[u"id"_s].isString());
    QVERIFY((QStringList{u"Snom"_s, u"Polycom"_s, u"Yealink"_s})
                .contains(line[u"vendor"_s].toString()));
    QVERIFY(!line.contains(u"password"_s));
}
