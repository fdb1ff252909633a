// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/commands/addagentsingroup.h"
#include "xuc/commands/addagentsnotinqueuefromgroupto.h"
#include "xuc/commands/addfavorite.h"
#include "xuc/commands/agentlogin.h"
#include "xuc/commands/agentlogout.h"
#include "xuc/commands/answer.h"
#include "xuc/commands/applyusersdefaultmembership.h"
#include "xuc/commands/attendedtransfer.h"
#include "xuc/commands/busyfwd.h"
#include "xuc/commands/canceltransfer.h"
#include "xuc/commands/completetransfer.h"
#include "xuc/commands/conference.h"
#include "xuc/commands/conferenceclose.h"
#include "xuc/commands/conferencedeafen.h"
#include "xuc/commands/conferencekick.h"
#include "xuc/commands/conferencemute.h"
#include "xuc/commands/conferencemuteall.h"
#include "xuc/commands/conferencemuteme.h"
#include "xuc/commands/conferencereset.h"
#include "xuc/commands/conferenceundeafen.h"
#include "xuc/commands/conferenceunmute.h"
#include "xuc/commands/conferenceunmuteall.h"
#include "xuc/commands/conferenceunmuteme.h"
#include "xuc/commands/dial.h"
#include "xuc/commands/dialbyusername.h"
#include "xuc/commands/dialfrommobile.h"
#include "xuc/commands/dialfromqueue.h"
#include "xuc/commands/directorylookup.h"
#include "xuc/commands/directtransfer.h"
#include "xuc/commands/displaynamelookup.h"
#include "xuc/commands/dnd.h"
#include "xuc/commands/findcallbackrequest.h"
#include "xuc/commands/getagentcallhistory.h"
#include "xuc/commands/getagentdirectory.h"
#include "xuc/commands/getagentstates.h"
#include "xuc/commands/getcallbacklists.h"
#include "xuc/commands/getcallbackpreferredperiods.h"
#include "xuc/commands/getconfig.h"
#include "xuc/commands/getcurrentcallsphoneevents.h"
#include "xuc/commands/getfavoritecontacts.h"
#include "xuc/commands/getfavorites.h"
#include "xuc/commands/getlist.h"
#include "xuc/commands/getqueuecallhistory.h"
#include "xuc/commands/getqueuestatistics.h"
#include "xuc/commands/getusercallhistory.h"
#include "xuc/commands/getusercallhistorybydays.h"
#include "xuc/commands/getuserdefaultmembership.h"
#include "xuc/commands/hangup.h"
#include "xuc/commands/hold.h"
#include "xuc/commands/listenagent.h"
#include "xuc/commands/listencallbackmessage.h"
#include "xuc/commands/monitorpause.h"
#include "xuc/commands/monitorunpause.h"
#include "xuc/commands/moveagentsingroup.h"
#include "xuc/commands/nafwd.h"
#include "xuc/commands/pauseagent.h"
#include "xuc/commands/ping.h"
#include "xuc/commands/releasecallback.h"
#include "xuc/commands/removeagentfromqueue.h"
#include "xuc/commands/removeagentgroupfromqueuegroup.h"
#include "xuc/commands/removefavorite.h"
#include "xuc/commands/retrievequeuecall.h"
#include "xuc/commands/searchcontacts.h"
#include "xuc/commands/senddtmf.h"
#include "xuc/commands/setagentgroup.h"
#include "xuc/commands/setagentqueue.h"
#include "xuc/commands/setdata.h"
#include "xuc/commands/setuserdefaultmembership.h"
#include "xuc/commands/setuserpreference.h"
#include "xuc/commands/setusersdefaultmembership.h"
#include "xuc/commands/startcallback.h"
#include "xuc/commands/subscribetoagentevents.h"
#include "xuc/commands/subscribetoagentstats.h"
#include "xuc/commands/subscribetophonehints.h"
#include "xuc/commands/subscribetoqueuecalls.h"
#include "xuc/commands/subscribetoqueuestats.h"
#include "xuc/commands/takecallback.h"
#include "xuc/commands/togglemicrophone.h"
#include "xuc/commands/uncfwd.h"
#include "xuc/commands/unpauseagent.h"
#include "xuc/commands/unsubscribefromallphonehints.h"
#include "xuc/commands/unsubscribetoqueuecalls.h"
#include "xuc/commands/updatecallbackticket.h"
#include "xuc/commands/userstatusupdate.h"
#include "xuc/events/userqueuedefaultmembership.h"

#include <QJsonDocument>
#include <QJsonObject>
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
    void escapesWhatPeopleType();
};

void TestCommands::isWrittenExactly_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const QByteArray &written, const char *expected) {
        QTest::addRow("%s", expected) << written << QByteArray(expected);
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
    row(Ping{}.encode(), R"({"claz":"ping"})");
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

QTEST_APPLESS_MAIN(TestCommands)
#include "test_commands.moc"
