// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/commands/all.h"
#include "xuc/commands/catalogue.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace vigie;
using namespace vigie::xuc;
using namespace vigie::xuc::command;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The exact text of every command: the wire is picky about keys and letter case.
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWrittenExactly_data();
    void isWrittenExactly();
    void eachCommandIsWrittenInSomeRow();
    void escapesWhatPeopleType();
    void neverSendsHalfAReschedule();
    void namesAreWrittenAsTheStructsAre_data();
    void namesAreWrittenAsTheStructsAre();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void theCatalogueNamesWhatGoesOut();
};

struct Example
{
    QByteArray written{};
    QByteArray expected{};
};

//! What the codec writes, and the protocol's documentation.
static QList<Example> examples()
{
    QList<Example> all;
    const auto row = [&all](const QByteArray &written, const char *expected) {
        all.append({written, QByteArray(expected)});
    };
    row(UserStatusUpdate{u"outtolunch"_s}.encode(),
        R"({"claz":"web","command":"userStatusUpdate","status":"outtolunch"})");
    row(GetConfig{}.encode(), R"({"claz":"web","command":"getConfig","objectType":"line"})");
    row(GetList{ListType::Queue}.encode(),
        R"({"claz":"web","command":"getList","objectType":"queue"})");
    row(GetList{ListType::Agent}.encode(),
        R"({"claz":"web","command":"getList","objectType":"agent"})");
    row(GetList{ListType::QueueMember}.encode(),
        R"({"claz":"web","command":"getList","objectType":"queuemember"})");
    row(GetList{ListType::AgentGroup}.encode(),
        R"({"claz":"web","command":"getList","objectType":"agentgroup"})");
    row(GetList{ListType::BaseQueueMember}.encode(),
        R"({"claz":"web","command":"getList","objectType":"basequeuemember"})");
    row(GetList{ListType::MeetMe}.encode(),
        R"({"claz":"web","command":"getList","objectType":"meetme"})");
    row(Dnd{true}.encode(), R"({"claz":"web","command":"dnd","state":true})");
    row(NaFwd{true, u"1310"_s}.encode(),
        R"({"claz":"web","command":"naFwd","state":true,"destination":"1310"})");
    row(UncFwd{false, {}}.encode(),
        R"({"claz":"web","command":"uncFwd","state":false,"destination":""})");
    row(BusyFwd{true, u"1310"_s}.encode(),
        R"({"claz":"web","command":"busyFwd","state":true,"destination":"1310"})");
    row(DisplayNameLookup{u"mdupont"_s}.encode(),
        R"({"claz":"web","command":"displayNameLookup","username":"mdupont"})");
    row(SetUserPreference{u"MOBILE_APP_INFO"_s, u"true"_s, u"Boolean"_s}.encode(),
        R"({"claz":"web","command":"setUserPreference","key":"MOBILE_APP_INFO","value":"true","value_type":"Boolean"})");
    row(Dial{u"0145000000"_s, {{u"crm"_s, u"42"_s}}}.encode(),
        R"({"claz":"web","command":"dial","destination":"0145000000","variables":{"crm":"42"}})");
    row(Dial{u"1204"_s, {}}.encode(), R"({"claz":"web","command":"dial","destination":"1204"})");
    row(DialFromMobile{u"1204"_s, {}}.encode(),
        R"({"claz":"web","command":"dialFromMobile","destination":"1204"})");
    row(DialFromQueue{u"01"_s, QueueId{7}, u"Support"_s, u"0170"_s, {}}.encode(),
        R"({"claz":"web","command":"dialFromQueue","destination":"01","queueId":7,"callerIdName":"Support","callerIdNumber":"0170","variables":{}})");
    row(DialByUsername{u"mdupont"_s}.encode(),
        R"({"claz":"web","command":"dialByUsername","username":"mdupont"})");
    row(Answer{}.encode(), R"({"claz":"web","command":"answer"})");
    row(Answer{u"1650000000.12"_s}.encode(),
        R"({"claz":"web","command":"answer","uniqueId":"1650000000.12"})");
    row(Hangup{}.encode(), R"({"claz":"web","command":"hangup"})");
    row(Hold{u"1"_s}.encode(), R"({"claz":"web","command":"hold","uniqueId":"1"})");
    row(DirectTransfer{u"1310"_s}.encode(),
        R"({"claz":"web","command":"directTransfer","destination":"1310"})");
    row(AttendedTransfer{u"1310"_s, {}}.encode(),
        R"({"claz":"web","command":"attendedTransfer","destination":"1310"})");
    row(CompleteTransfer{}.encode(), R"({"claz":"web","command":"completeTransfer"})");
    row(CancelTransfer{}.encode(), R"({"claz":"web","command":"cancelTransfer"})");
    row(Conference{}.encode(), R"({"claz":"web","command":"conference"})");
    row(ToggleMicrophone{u"1"_s}.encode(),
        R"({"claz":"web","command":"toggleMicrophone","uniqueId":"1"})");
    row(SendDtmf{u'5'}.encode(), R"({"claz":"web","command":"sendDtmf","key":"5"})");
    row(SetData{{{u"case"_s, u"9"_s}, {u"USR_prio"_s, u"high"_s}}}.encode(),
        R"({"claz":"web","command":"setData","variables":{"USR_prio":"high","case":"9"}})");
    row(GetCurrentCallsPhoneEvents{}.encode(),
        R"({"claz":"web","command":"getCurrentCallsPhoneEvents"})");
    row(SubscribeToPhoneHints{{u"1204"_s, u"1310"_s}}.encode(),
        R"({"claz":"web","command":"subscribeToPhoneHints","phoneNumbers":["1204","1310"]})");
    row(UnsubscribeFromAllPhoneHints{}.encode(),
        R"({"claz":"web","command":"unsubscribeFromAllPhoneHints"})");
    row(AgentLogin{u"1204"_s, AgentId{12}}.encode(),
        R"({"claz":"web","command":"agentLogin","agentphonenumber":"1204","agentid":12})");
    row(AgentLogin{u"1204"_s, {}}.encode(),
        R"({"claz":"web","command":"agentLogin","agentphonenumber":"1204"})");
    row(AgentLogout{}.encode(), R"({"claz":"web","command":"agentLogout"})");
    row(AgentLogout{AgentId{12}}.encode(),
        R"({"claz":"web","command":"agentLogout","agentid":12})");
    row(PauseAgent{AgentId{12}, u"outtolunch"_s}.encode(),
        R"({"claz":"web","command":"pauseAgent","agentid":12,"reason":"outtolunch"})");
    row(PauseAgent{}.encode(), R"({"claz":"web","command":"pauseAgent"})");
    row(UnpauseAgent{AgentId{12}}.encode(),
        R"({"claz":"web","command":"unpauseAgent","agentid":12})");
    row(ListenAgent{AgentId{12}}.encode(),
        R"({"claz":"web","command":"listenAgent","agentid":12})");
    row(MonitorPause{AgentId{12}}.encode(),
        R"({"claz":"web","command":"monitorPause","agentid":12})");
    row(MonitorUnpause{AgentId{12}}.encode(),
        R"({"claz":"web","command":"monitorUnpause","agentid":12})");
    row(GetAgentStates{}.encode(), R"({"claz":"web","command":"getAgentStates"})");
    row(SubscribeToAgentEvents{}.encode(), R"({"claz":"web","command":"subscribeToAgentEvents"})");
    row(SubscribeToAgentStats{}.encode(), R"({"claz":"web","command":"subscribeToAgentStats"})");
    row(GetAgentDirectory{}.encode(), R"({"claz":"web","command":"getAgentDirectory"})");
    row(SetAgentQueue{AgentId{12}, QueueId{7}, 2}.encode(),
        R"({"claz":"web","command":"setAgentQueue","agentId":12,"queueId":7,"penalty":2})");
    row(RemoveAgentFromQueue{AgentId{12}, QueueId{7}}.encode(),
        R"({"claz":"web","command":"removeAgentFromQueue","agentId":12,"queueId":7})");
    row(SetAgentGroup{AgentId{12}, GroupId{3}}.encode(),
        R"({"claz":"web","command":"setAgentGroup","agentId":12,"groupId":3})");
    row(MoveAgentsInGroup{GroupId{3}, QueueId{7}, 1, QueueId{9}, 0}.encode(),
        R"({"claz":"web","command":"moveAgentsInGroup","groupId":3,"fromQueueId":7,"fromPenalty":1,"toQueueId":9,"toPenalty":0})");
    row(AddAgentsInGroup{GroupId{3}, QueueId{7}, 1, QueueId{9}, 0}.encode(),
        R"({"claz":"web","command":"addAgentsInGroup","groupId":3,"fromQueueId":7,"fromPenalty":1,"toQueueId":9,"toPenalty":0})");
    row(RemoveAgentGroupFromQueueGroup{GroupId{3}, QueueId{7}, 1}.encode(),
        R"({"claz":"web","command":"removeAgentGroupFromQueueGroup","groupId":3,"queueId":7,"penalty":1})");
    row(AddAgentsNotInQueueFromGroupTo{GroupId{3}, QueueId{7}, 1}.encode(),
        R"({"claz":"web","command":"addAgentsNotInQueueFromGroupTo","groupId":3,"queueId":7,"penalty":1})");
    row(SubscribeToQueueStats{}.encode(), R"({"claz":"web","command":"subscribeToQueueStats"})");
    row(SubscribeToQueueCalls{QueueId{7}}.encode(),
        R"({"claz":"web","command":"subscribeToQueueCalls","queueId":7})");
    row(UnSubscribeToQueueCalls{QueueId{7}}.encode(),
        R"({"claz":"web","command":"unSubscribeToQueueCalls","queueId":7})");
    row(GetQueueStatistics{QueueId{7}, 3600s, 60s}.encode(),
        R"({"claz":"web","command":"getQueueStatistics","queueId":7,"window":3600,"xqos":60})");
    row(RetrieveQueueCall{R"({"position":1,"x":[1]})"}.encode(),
        R"({"claz":"web","command":"retrieveQueueCall","queueCall":{"position":1,"x":[1]}})");
    row(GetUserCallHistory{20}.encode(),
        R"({"claz":"web","command":"getUserCallHistory","size":20})");
    row(GetUserCallHistory{}.encode(), R"({"claz":"web","command":"getUserCallHistory"})");
    row(GetUserCallHistoryByDays{7}.encode(),
        R"({"claz":"web","command":"getUserCallHistoryByDays","days":7})");
    row(GetAgentCallHistory{20}.encode(),
        R"({"claz":"web","command":"getAgentCallHistory","size":20})");
    row(GetQueueCallHistory{u"bl"_s, 20}.encode(),
        R"({"claz":"web","command":"getQueueCallHistory","queue":"bl","size":20})");
    row(DirectoryLookUp{u"mart"_s}.encode(),
        R"({"claz":"web","command":"directoryLookUp","term":"mart"})");
    row(SearchContacts{u"mart"_s}.encode(),
        R"({"claz":"web","command":"searchContacts","term":"mart"})");
    row(GetFavorites{}.encode(), R"({"claz":"web","command":"getFavorites"})");
    row(GetFavoriteContacts{}.encode(), R"({"claz":"web","command":"getFavoriteContacts"})");
    row(AddFavorite{u"41"_s, u"internal"_s}.encode(),
        R"({"claz":"web","command":"addFavorite","contactId":"41","source":"internal"})");
    row(RemoveFavorite{u"41"_s, u"internal"_s}.encode(),
        R"({"claz":"web","command":"removeFavorite","contactId":"41","source":"internal"})");
    row(GetCallbackLists{}.encode(), R"({"claz":"web","command":"getCallbackLists"})");
    row(FindCallbackRequest{.id = 2}.encode(),
        R"({"claz":"web","command":"findCallbackRequest","id":2,"request":{"filters":[],"offset":0,"limit":50}})");
    row(GetCallbackPreferredPeriods{}.encode(),
        R"({"claz":"web","command":"getCallbackPreferredPeriods"})");
    row(TakeCallback{u"R1"_s}.encode(), R"({"claz":"web","command":"takeCallback","uuid":"R1"})");
    row(ReleaseCallback{u"R1"_s}.encode(),
        R"({"claz":"web","command":"releaseCallback","uuid":"R1"})");
    row(StartCallback{u"R1"_s, u"0611223344"_s}.encode(),
        R"({"claz":"web","command":"startCallback","uuid":"R1","number":"0611223344"})");
    row(UpdateCallbackTicket{u"K9"_s, u"Callback"_s, u"away"_s, QDate(2024, 3, 8), u"P1"_s}
            .encode(),
        R"({"claz":"web","command":"updateCallbackTicket","uuid":"K9","status":"Callback","comment":"away","dueDate":"2024-03-08","periodUuid":"P1"})");
    row(UpdateCallbackTicket{u"K9"_s, u"Answered"_s, u"done"_s, QDate(2024, 3, 8), {}}.encode(),
        R"({"claz":"web","command":"updateCallbackTicket","uuid":"K9","status":"Answered","comment":"done"})");
    row(ListenCallbackMessage{u"ref"_s}.encode(),
        R"({"claz":"web","command":"listenCallbackMessage","voiceMessageRef":"ref"})");
    row(GetUserDefaultMembership{UserId{31}}.encode(),
        R"({"claz":"web","command":"getUserDefaultMembership","userId":31})");
    row(SetUserDefaultMembership{UserId{31}, {{QueueId{7}, 1}, {QueueId{9}, 0}}}.encode(),
        R"({"claz":"web","command":"setUserDefaultMembership","userId":31,"membership":[{"queueId":7,"penalty":1},{"queueId":9,"penalty":0}]})");
    row(SetUserDefaultMembership{UserId{31}, {}}.encode(),
        R"({"claz":"web","command":"setUserDefaultMembership","userId":31,"membership":[]})");
    row(SetUsersDefaultMembership{{UserId{31}, UserId{32}}, {{QueueId{7}, 1}}}.encode(),
        R"({"claz":"web","command":"setUsersDefaultMembership","userIds":[31,32],"membership":[{"queueId":7,"penalty":1}]})");
    row(ApplyUsersDefaultMembership{{UserId{31}, UserId{32}}}.encode(),
        R"({"claz":"web","command":"applyUsersDefaultMembership","userIds":[31,32]})");
    row(ConferenceMuteMe{u"4000"_s}.encode(),
        R"({"claz":"web","command":"conferenceMuteMe","numConf":"4000"})");
    row(ConferenceUnmuteMe{u"4000"_s}.encode(),
        R"({"claz":"web","command":"conferenceUnmuteMe","numConf":"4000"})");
    row(ConferenceMuteAll{u"4000"_s}.encode(),
        R"({"claz":"web","command":"conferenceMuteAll","numConf":"4000"})");
    row(ConferenceUnmuteAll{u"4000"_s}.encode(),
        R"({"claz":"web","command":"conferenceUnmuteAll","numConf":"4000"})");
    row(ConferenceReset{u"4000"_s}.encode(),
        R"({"claz":"web","command":"conferenceReset","numConf":"4000"})");
    row(ConferenceClose{u"4000"_s}.encode(),
        R"({"claz":"web","command":"conferenceClose","numConf":"4000"})");
    row(ConferenceMute{u"4000"_s, 2}.encode(),
        R"({"claz":"web","command":"conferenceMute","numConf":"4000","index":2})");
    row(ConferenceUnmute{u"4000"_s, 2}.encode(),
        R"({"claz":"web","command":"conferenceUnmute","numConf":"4000","index":2})");
    row(ConferenceKick{u"4000"_s, 2}.encode(),
        R"({"claz":"web","command":"conferenceKick","numConf":"4000","index":2})");
    row(ConferenceDeafen{u"4000"_s, 2}.encode(),
        R"({"claz":"web","command":"conferenceDeafen","numConf":"4000","index":2})");
    row(ConferenceUndeafen{u"4000"_s, 2}.encode(),
        R"({"claz":"web","command":"conferenceUndeafen","numConf":"4000","index":2})");
    row(GetIceConfig{}.encode(), R"({"claz":"web","command":"getIceConfig"})");
    row(UnregisterMobileApp{}.encode(), R"({"claz":"web","command":"unregisterMobileApp"})");
    row(ToggleUniqueAccountDevice{u"webrtc"_s}.encode(),
        R"({"claz":"web","command":"toggleUniqueAccountDevice","deviceType":"webrtc"})");
    row(PushLogToServer{u"info"_s, u"text"_s}.encode(),
        R"({"claz":"web","command":"pushLogToServer","level":"info","log":"text"})");
    row(Originate{u"1204"_s}.encode(),
        R"({"claz":"web","command":"originate","destination":"1204"})");
    row(AttendedTransfer{u"1310"_s, u"MobileApp"_s}.encode(),
        R"({"claz":"web","command":"attendedTransfer","destination":"1310","device":"MobileApp"})");
    row(IncludeToConference{u"User"_s, u"false"_s, u"false"_s, u"1204"_s}.encode(),
        R"({"claz":"web","command":"includeToConference","role":"User","marked":"false","leaveWhenLastMarkedLeave":"false","callerId":"1204"})");
    row(IncludeToConference{.role = u"User"_s}.encode(),
        R"({"claz":"web","command":"includeToConference","role":"User"})");
    row(ConferenceInvite{.numConf = u"4000"_s, .exten = u"1204"_s, .role = u"User"_s}.encode(),
        R"({"claz":"web","command":"conferenceInvite","numConf":"4000","exten":"1204","role":"User","earlyJoin":false})");
    row(ConferenceInvite{u"4000"_s,
                         u"1204"_s,
                         u"Organizer"_s,
                         true,
                         {{u"USR_a"_s, u"1"_s}},
                         u"true"_s,
                         u"false"_s,
                         u"1310"_s}
            .encode(),
        R"({"claz":"web","command":"conferenceInvite","numConf":"4000","exten":"1204","role":"Organizer","earlyJoin":true,"variables":{"USR_a":"1"},"marked":"true","leaveWhenLastMarkedLeave":"false","callerId":"1310"})");
    row(InviteConferenceRoom{UserId{31}}.encode(),
        R"({"claz":"web","command":"inviteConferenceRoom","userId":31})");
    row(FindCustomerCallHistory{3,
                                R"([{"field":"src_num","operator":"=","value":"0611223344"}])"_ba,
                                10}
            .encode(),
        R"({"claz":"web","command":"findCustomerCallHistory","id":3,"request":{"filters":[{"field":"src_num","operator":"=","value":"0611223344"}],"size":10}})");
    row(FlashTextBrowserRequest{FlashTextRequest::DirectMessage, 24, u"zmartin"_s, u"ready?"_s}
            .encode(),
        R"({"claz":"web","command":"flashTextBrowserRequest","request":"FlashTextDirectMessage","sequence":24,"to":{"username":"zmartin"},"message":"ready?"})");
    row(FlashTextBrowserRequest{FlashTextRequest::DirectMessageHistory, 25, u"zmartin"_s, {}}
            .encode(),
        R"({"claz":"web","command":"flashTextBrowserRequest","request":"FlashTextDirectMessageHistory","sequence":25,"to":{"username":"zmartin"}})");
    row(FlashTextBrowserRequest{FlashTextRequest::MarkAsRead, 26, u"zmartin"_s, {}}.encode(),
        R"({"claz":"web","command":"flashTextBrowserRequest","request":"FlashTextMarkAsRead","sequence":26,"to":{"username":"zmartin"}})");
    row(VideoEvent{u"videoStart"_s}.encode(),
        R"({"claz":"web","command":"videoEvent","status":"videoStart"})");
    row(SubscribeToVideoStatus{{u"zmartin"_s}}.encode(),
        R"({"claz":"web","command":"subscribeToVideoStatus","usernames":["zmartin"]})");
    row(UnsubscribeFromAllVideoStatus{}.encode(),
        R"({"claz":"web","command":"unsubscribeFromAllVideoStatus"})");
    row(InviteToMeetingRoom{5, u"room-token"_s, u"zmartin"_s}.encode(),
        R"({"claz":"web","command":"inviteToMeetingRoom","requestId":5,"token":"room-token","username":"zmartin"})");
    row(MeetingRoomInviteAck{5, u"mdupont"_s}.encode(),
        R"({"claz":"web","command":"meetingRoomInviteAck","requestId":5,"username":"mdupont"})");
    row(MeetingRoomInviteAccept{5, u"mdupont"_s}.encode(),
        R"({"claz":"web","command":"meetingRoomInviteAccept","requestId":5,"username":"mdupont"})");
    row(MeetingRoomInviteReject{5, u"mdupont"_s}.encode(),
        R"({"claz":"web","command":"meetingRoomInviteReject","requestId":5,"username":"mdupont"})");
    row(ToggleMicrophone{}.encode(), R"({"claz":"web","command":"toggleMicrophone"})");
    row(Ping{}.encode(), R"({"claz":"ping"})");
    return all;
}

static QJsonObject parsed(const QByteArray &frame)
{
    return QJsonDocument::fromJson(frame).object();
}

void TestCommands::isWrittenExactly_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("expected");
    for (const Example &example : examples())
        QTest::addRow("%s", example.expected.constData()) << example.written << example.expected;
}

void TestCommands::isWrittenExactly()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, expected);
    QCOMPARE(written, expected);
    QVERIFY(QJsonDocument::fromJson(written).isObject());
}

void TestCommands::escapesWhatPeopleType()
{
    const QString typed = u"a\"b\\c\n\t\u0001/é😀</script>"_s;
    const QByteArray written = SearchContacts{typed}.encode();
    QCOMPARE(QJsonDocument::fromJson(written)[u"term"_s].toString(), typed);
    const QByteArray data = SetData{{{typed, typed}}}.encode();
    QCOMPARE(QJsonDocument::fromJson(data)[u"variables"_s][typed].toString(), typed);
}

void TestCommands::eachCommandIsWrittenInSomeRow()
{
    QSet<QString> written{u"ping"_s};
    for (const Example &example : examples())
        written.insert(parsed(example.expected)[u"command"_s].toString());
    for (const CommandInfo &command : commands())
        QVERIFY2(written.contains(command.name), command.name.data());
}

void TestCommands::neverSendsHalfAReschedule()
{
    const QByteArray noPeriod = UpdateCallbackTicket{.dueDate = QDate(2024, 3, 8)}.encode();
    const QByteArray noDate = UpdateCallbackTicket{.periodUuid = u"P1"_s}.encode();
    for (const QByteArray &half : {noPeriod, noDate}) {
        QVERIFY(!parsed(half).contains("dueDate"_L1));
        QVERIFY(!parsed(half).contains("periodUuid"_L1));
    }
}

static NamedArguments named(const QStringList &arguments)
{
    NamedArguments pairs;
    for (const QString &argument : arguments)
        pairs.append({argument.section(u'=', 0, 0), argument.section(u'=', 1)});
    return pairs;
}

void TestCommands::namesAreWrittenAsTheStructsAre_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const QStringList &words, const QByteArray &expected) {
        QTest::addRow("%s", qPrintable(words.join(u' '))) << words << expected;
    };
    row({u"ping"_s}, Ping{}.encode());
    row({u"answer"_s}, Answer{}.encode());
    row({u"answer"_s, u"uniqueId="_s}, Answer{}.encode());
    row({u"answer"_s, u"uniqueId=1650000000.12"_s}, Answer{u"1650000000.12"_s}.encode());
    row({u"dnd"_s, u"state=on"_s}, Dnd{true}.encode());
    row({u"dnd"_s, u"state=False"_s}, Dnd{false}.encode());
    row({u"uncFwd"_s, u"state=off"_s}, UncFwd{false, {}}.encode());
    row({u"getConfig"_s}, GetConfig{}.encode());
    row({u"getList"_s, u"objectType=agentgroup"_s}, GetList{ListType::AgentGroup}.encode());
    row({u"dial"_s, u"destination=1204"_s, u"variables.crm=42"_s, u"variables.a.b=c=d"_s},
        Dial{u"1204"_s, {{u"crm"_s, u"42"_s}, {u"a.b"_s, u"c=d"_s}}}.encode());
    row({u"dial"_s, uR"(variables={"crm":"42"})"_s, u"destination=1204"_s},
        Dial{u"1204"_s, {{u"crm"_s, u"42"_s}}}.encode());
    row({u"sendDtmf"_s, u"key=#"_s}, SendDtmf{u'#'}.encode());
    row({u"agentLogin"_s, u"agentphonenumber=1204"_s}, AgentLogin{u"1204"_s, {}}.encode());
    row({u"agentLogin"_s, u"agentid=12"_s, u"agentphonenumber=1204"_s},
        AgentLogin{u"1204"_s, AgentId{12}}.encode());
    row({u"subscribeToPhoneHints"_s, u"phoneNumbers=1204, 1310"_s},
        SubscribeToPhoneHints{{u"1204"_s, u"1310"_s}}.encode());
    row({u"subscribeToVideoStatus"_s, uR"(usernames=["a,b"])"_s},
        SubscribeToVideoStatus{{u"a,b"_s}}.encode());
    row({u"getQueueStatistics"_s, u"queueId=7"_s, u"window=3600"_s, u"xqos=60"_s},
        GetQueueStatistics{QueueId{7}, 3600s, 60s}.encode());
    row({u"retrieveQueueCall"_s, uR"(queueCall= {"position":1,"x":[1.50]})"_s},
        RetrieveQueueCall{R"({"position":1,"x":[1.50]})"}.encode());
    row({u"setUserDefaultMembership"_s, u"userId=31"_s, u"membership=7:1,9:0"_s},
        SetUserDefaultMembership{UserId{31}, {{QueueId{7}, 1}, {QueueId{9}, 0}}}.encode());
    row({u"setUserDefaultMembership"_s, u"userId=31"_s, u"membership="_s},
        SetUserDefaultMembership{UserId{31}, {}}.encode());
    row({u"applyUsersDefaultMembership"_s, u"userIds=31,32"_s},
        ApplyUsersDefaultMembership{{UserId{31}, UserId{32}}}.encode());
    row({u"findCallbackRequest"_s, u"id=2"_s, u"request.limit=10"_s},
        FindCallbackRequest{.id = 2, .limit = 10}.encode());
    row({u"updateCallbackTicket"_s, u"uuid=K9"_s, u"status=Callback"_s, u"comment=away"_s,
         u"dueDate=2024-03-08"_s, u"periodUuid=P1"_s},
        UpdateCallbackTicket{u"K9"_s, u"Callback"_s, u"away"_s, QDate(2024, 3, 8), u"P1"_s}
            .encode());
    row({u"flashTextBrowserRequest"_s, u"request=FlashTextMarkAsRead"_s, u"sequence=26"_s,
         u"to.username=zmartin"_s},
        FlashTextBrowserRequest{FlashTextRequest::MarkAsRead, 26, u"zmartin"_s, {}}.encode());
}

void TestCommands::namesAreWrittenAsTheStructsAre()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, expected);
    const auto written = encodeNamed(words.first(), named(words.mid(1)));
    QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    QCOMPARE(*written, expected);
}

void TestCommands::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const QStringList &words, const QString &sentence) {
        QTest::addRow("%s", qPrintable(words.join(u' '))) << words << sentence;
    };
    row({u"dail"_s}, u"there is no command dail; did you mean dial?"_s);
    row({u"setagentqueue"_s}, u"there is no command setagentqueue; did you mean setAgentQueue?"_s);
    row({u"brew"_s}, u"there is no command brew"_s);
    row({QString(5000, u'x')}, u"there is no command "_s + QString(40, u'x'));
    row({u"dial"_s}, u"dial needs destination=… (string)"_s);
    row({u"setData"_s}, u"setData needs variables=… (object of strings)"_s);
    row({u"dial"_s, u"destinaton=12"_s},
        u"dial has no argument destinaton; did you mean destination?"_s);
    row({u"dial"_s, u"destination=12"_s, u"hat=1"_s},
        u"dial has no argument hat; it has destination, variables"_s);
    row({u"getFavorites"_s, u"size=1"_s}, u"getFavorites takes no argument, size was given"_s);
    row({u"dial"_s, u"destination=1"_s, u"destination=2"_s}, u"dial: destination is given twice"_s);
    row({u"setData"_s, u"variables.a=1"_s, u"variables.a=2"_s},
        u"setData: variables.a is given twice"_s);
    row({u"dnd"_s, u"state=maybe"_s}, u"dnd: state=maybe is not a value of type bool"_s);
    row({u"agentLogout"_s, u"agentid=twelve"_s},
        u"agentLogout: agentid=twelve is not a value of type int"_s);
    row({u"agentLogout"_s, u"agentid=99999999999"_s},
        u"agentLogout: agentid=99999999999 is not a value of type int"_s);
    row({u"agentLogout"_s, u"agentid="_s}, u"agentLogout: agentid= is not a value of type int"_s);
    row({u"getList"_s, u"objectType=queues"_s},
        u"getList: objectType=queues is not one of queue, agent, queuemember, agentgroup, basequeuemember, meetme"_s);
    row({u"sendDtmf"_s, u"key=12"_s}, u"sendDtmf: key=12 is not a value of type character"_s);
    row({u"retrieveQueueCall"_s, u"queueCall=12"_s},
        u"retrieveQueueCall: queueCall=12 is not a value of type JSON"_s);
    row({u"retrieveQueueCall"_s, u"queueCall={"_s},
        u"retrieveQueueCall: queueCall={ is not a value of type JSON"_s);
    row({u"setData"_s, uR"(variables={"a":1})"_s},
        uR"(setData: variables={"a":1} is not a value of type object of strings)"_s);
    row({u"setUserDefaultMembership"_s, u"userId=31"_s, u"membership=7"_s},
        u"setUserDefaultMembership: membership=7 is not a value of type memberships"_s);
    row({u"applyUsersDefaultMembership"_s, u"userIds=31,"_s},
        u"applyUsersDefaultMembership: userIds=31, is not a value of type list of ints"_s);
    row({u"updateCallbackTicket"_s, u"uuid=K9"_s, u"status=Callback"_s, u"comment="_s,
         u"dueDate=2024-13-08"_s},
        u"updateCallbackTicket: dueDate=2024-13-08 is not a value of type date"_s);
    row({u"updateCallbackTicket"_s, u"uuid=K9"_s, u"status=Callback"_s, u"comment="_s,
         u"periodUuid=P1"_s},
        u"updateCallbackTicket: dueDate and periodUuid go together or not at all"_s);
    row({u"flashTextBrowserRequest"_s, u"request=FlashTextMarkAsRead"_s, u"sequence=26"_s,
         u"to.username=zmartin"_s, u"message=x"_s},
        u"flashTextBrowserRequest: message goes with FlashTextDirectMessage, and only with it"_s);
}

void TestCommands::saysWhatIsWrong()
{
    QFETCH(QStringList, words);
    QFETCH(QString, sentence);
    const auto written = encodeNamed(words.first(), named(words.mid(1)));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Malformed);
    QCOMPARE(written.error().detail, sentence);
}

//! Follows "a.b" into the frame.
static bool contains(const QJsonObject &frame, const QString &path)
{
    const QString inner = path.section(u'.', 1);
    return inner.isEmpty() ? frame.contains(path)
                           : frame[path.section(u'.', 0, 0)].toObject().contains(inner);
}

void TestCommands::theCatalogueNamesWhatGoesOut()
{
    QCOMPARE(commands().size(), 101);
    QHash<QString, CommandInfo> byName;
    for (const CommandInfo &command : commands())
        byName.insert(command.name, command);
    QCOMPARE(byName.size(), commands().size());
    for (const Example &example : examples()) {
        const QJsonObject frame = parsed(example.expected);
        for (const ArgumentInfo &argument : byName[frame[u"command"_s].toString()].arguments) {
            QVERIFY2(argument.isOptional || contains(frame, argument.name), argument.name.data());
            QVERIFY(!argument.type.isEmpty());
        }
    }
}

QTEST_APPLESS_MAIN(TestCommands)
#include "test_commands.moc"
