// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/decode.h"
#include "xuc/decodelog.h"
#include "xuc/novelties.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTest>

using namespace vigie;
using namespace vigie::xuc;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 received = 1'710'750'030;

QByteArray corpus(const QString &name)
{
    QFile file(u"" VIGIE_CORPUS "/%1.json"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray framed(const char *type, const QByteArray &body)
{
    return QByteArray("{\"msgType\":\"") + type + "\",\"ctiMessage\":" + body + "}";
}

template <typename Message> Message read(const QByteArray &frame)
{
    const Result<Event> event = decode(frame, received);
    if (!event)
        qFatal("%s", qPrintable(event.error().detail));
    return std::get<Message>(*event);
}

template <typename Message> Message example()
{
    return read<Message>(corpus(Message::type));
}

} // namespace

class TestDecode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryExample_data();
    void knowsEveryExample();
    void keepsAnUnknownMessageWhole();
    void takesAFrameWithoutTypeInSilence();
    void refusesWhatIsNoJson_data();
    void refusesWhatIsNoJson();
    void readsTheBodyBeforeTheType();
    void readsOneElementListsAsObjectsAndObjectsAsLists();

    void readsAgentStateEvent();
    void readsSinceByMagnitude_data();
    void readsSinceByMagnitude();
    void keepsAnUnknownState();
    void readsQueueStatistics();
    void readsEveryCounterAndItsTwin_data();
    void readsEveryCounterAndItsTwin();
    void readsFiguresOfAnyKind();
    void readsAgentStatistics();
    void readsPhoneEvent();
    void readsAFailedDial();
    void asksForOneIdOfACall();
    void readsPartialUserConfig();
    void readsWholeUserConfig();
    void readsStatuses();
    void readsPhoneStatusInAnyForm_data();
    void readsPhoneStatusInAnyForm();
    void keepsACallerVerbatim();
    void readsCallbacks();
    void readsHistories();
    void readsDirectory();
    void readsSheetInOrder();
    void readsEscapes();
    void keepsWordsThatAreNoneOfOurs_data();
    void keepsWordsThatAreNoneOfOurs();
    void tellsWhatItDoesNotKnow();
    void tellsABoundedNumberOfNovelties();
    void takesErrorsOfAnyShape_data();
    void takesErrorsOfAnyShape();
    void takesDataOfAnyKind();
    void readsChatByItsEvent();
    void logsEachKindOnceAndNoValue();
    void readsNumbersOfEveryLength_data();
    void readsNumbersOfEveryLength();
    void readsManyLongEscapedTexts();
    void readsNumericTextAsIds();
    void refusesIdsOutOfRange_data();
    void refusesIdsOutOfRange();

    void agreesWithQtOnStatistics();
    void agreesWithQtOnStates();
    void agreesWithQtOnPhoneEvents();
    void readsAHundredThousandMembers();
};

void TestDecode::knowsEveryExample_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &file : QDir(u"" VIGIE_CORPUS ""_s).entryList(QDir::Files)) {
        const QString name = file.chopped(5);
        const bool isWhole = name != u"ping" && name != u"truncated" && !name.contains(u"_null");
        if (isWhole)
            QTest::newRow(qPrintable(name)) << name;
    }
}

void TestDecode::knowsEveryExample()
{
    QFETCH(QString, name);
    const Result<Event> event = decode(corpus(name), received);
    QVERIFY2(event, event ? "" : qPrintable(event.error().detail));
    QVERIFY(!std::holds_alternative<Unknown>(*event));
}

void TestDecode::keepsAnUnknownMessageWhole()
{
    const QByteArray frame = framed("WeatherUpdate", R"({"sky":"blue"})");
    QCOMPARE(read<Unknown>(frame), (Unknown{u"WeatherUpdate"_s, frame}));
}

void TestDecode::takesAFrameWithoutTypeInSilence()
{
    QCOMPARE(read<Unknown>(R"({"claz":"ping"})").msgType, QString());
    QCOMPARE(read<Unknown>("{}").msgType, QString());
}

void TestDecode::refusesWhatIsNoJson_data()
{
    QTest::addColumn<QByteArray>("frame");
    for (const char *frame :
         {"", " ", "null", "12", "[]", "\"QueueMember\"", "{", "}", "{]", "{\"msgType\"}",
          "{\"msgType\":\"LoggedOn\"", "{\"msgType\":12x}", "<html></html>",
          "{\"msgType\":\"\xff\xfe\"}", "{\"msgType\":\"LoggedOn\"}}",
          "{\"msgType\":\"LoggedOn\"} {}", "{\"msgType\":\"LoggedOn\",\"ctiMessage\":{}"})
        QTest::newRow(frame) << QByteArray(frame);
    QTest::newRow("truncated") << corpus(u"truncated"_s);
}

void TestDecode::refusesWhatIsNoJson()
{
    QFETCH(QByteArray, frame);
    const Result<Event> event = decode(frame, received);
    QVERIFY(!event);
    QCOMPARE(event.error().kind, ErrorKind::Malformed);
    // The next frame is read as if nothing had been.
    QCOMPARE(read<AgentListen>(corpus(u"AgentListen"_s)).agentId, AgentId{12});
}

void TestDecode::readsTheBodyBeforeTheType()
{
    const auto event = read<QueueMember>(corpus(u"reversed"_s));
    QCOMPARE(event, (QueueMember{AgentId{12}, QueueId{7}, 1}));
}

void TestDecode::readsOneElementListsAsObjectsAndObjectsAsLists()
{
    const QByteArray member = R"({"agentId":12,"queueId":7,"penalty":-1})";
    QVERIFY(read<QueueMember>(framed("QueueMember", "[" + member + "]")).isRemoval());
    QCOMPARE(read<QueueMemberList>(framed("QueueMemberList", member)).members.size(), 1);
    QVERIFY(!decode(framed("QueueMember", "[" + member + "," + member + "]"), received));
    QVERIFY(!decode(framed("QueueMember", "[]"), received));
    QCOMPARE(read<QueueMemberList>(framed("QueueMemberList", "null")).members.size(), 0);
    QCOMPARE(read<QueueMemberList>(framed("QueueMemberList", "[]")).members.size(), 0);
}

void TestDecode::readsAgentStateEvent()
{
    const AgentStateEvent expected{.agentId = AgentId{12},
                                   .state = AgentState::OnCall,
                                   .direction = CallDirection::Incoming,
                                   .callType = CallType::External,
                                   .monitorState = MonitorState::Active,
                                   .acd = true,
                                   .rawState = u"AgentOnCall"_s,
                                   .since = 0s,
                                   .phoneNb = u"1204"_s,
                                   .cause = u"available"_s,
                                   .queues = {QueueId{7}, QueueId{9}}};
    QCOMPARE(example<AgentStateEvent>(), expected);
    const auto login = read<AgentStateEvent>(corpus(u"AgentStateEvent-login"_s));
    QCOMPARE(login.since, 30s);
    QVERIFY(login.phoneNb.isEmpty()); // The text "null".
}

void TestDecode::readsSinceByMagnitude_data()
{
    QTest::addColumn<QByteArray>("since");
    QTest::addColumn<int>("elapsed");
    QTest::newRow("elapsed") << QByteArray("125") << 125;
    QTest::newRow("text") << QByteArray("\"125\"") << 125;
    QTest::newRow("negative") << QByteArray("-4") << 0;
    QTest::newRow("largest elapsed") << QByteArray("999999999") << 999'999'999;
    QTest::newRow("epoch seconds") << QByteArray("1710750000") << 30;
    QTest::newRow("epoch milliseconds") << QByteArray("1710750000500") << 30;
    QTest::newRow("epoch ahead of us") << QByteArray("1710750099") << 0;
    QTest::newRow("null") << QByteArray("null") << 0;
    QTest::newRow("whole float") << QByteArray("12.0") << 12;
}

void TestDecode::readsSinceByMagnitude()
{
    QFETCH(QByteArray, since);
    QFETCH(int, elapsed);
    const auto event = read<AgentStateEvent>(
        framed("AgentStateEvent", R"({"agentId":1,"name":"AgentReady","since":)" + since + "}"));
    QCOMPARE(event.since, std::chrono::seconds(elapsed));
}

void TestDecode::keepsAnUnknownState()
{
    const auto event
        = read<AgentStateEvent>(framed("AgentStateEvent", R"({"agentId":1,"name":"AgentAsleep"})"));
    QCOMPARE(event.state, AgentState::Unknown);
    QCOMPARE(event.rawState, u"AgentAsleep"_s);
}

void TestDecode::readsQueueStatistics()
{
    const auto event = example<QueueStatistics>();
    QCOMPARE(event.queueId, std::optional(QueueId{7}));
    QCOMPARE(event.counters.size(), 4);
    QCOMPARE(event.counters[0], (QueueCounter{QueueStat::WaitingCalls, 0, 2.0}));
    QCOMPARE(event.counters[1], (QueueCounter{QueueStat::LongestWaitTime, 0, 35.0}));
    QCOMPARE(event.counters[2],
             (QueueCounter{QueueStat::PercentageAnsweredBeforeLastHour, 20, 81.5}));
    QCOMPARE(event.counters[3], (QueueCounter{QueueStat::Ewt, 0, {}}));
    const auto byName = read<QueueStatistics>(corpus(u"QueueStatistics-ref"_s));
    QCOMPARE(byName.queueId, std::nullopt);
    QCOMPARE(byName.queueRef, u"blue"_s);
}

void TestDecode::readsEveryCounterAndItsTwin_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("stat");
    QTest::addColumn<int>("threshold");
    const auto row = [](const char *name, QueueStat stat, int threshold = 0) {
        QTest::newRow(name) << QByteArray(name) << int(stat) << threshold;
    };
    using Q = QueueStat;
    row("TotalNumberCallsEntered", Q::TotalNumberCallsEntered);
    row("TotalNumberCallsAnswered", Q::TotalNumberCallsAnswered);
    row("TotalNumberCallsAbandonned", Q::TotalNumberCallsAbandonned);
    row("TotalNumberCallsAbandonnedLastHour", Q::TotalNumberCallsAbandonnedLastHour);
    row("TotalNumberCallsAnsweredBefore15", Q::TotalNumberCallsAnsweredBefore, 15);
    row("TotalNumberCallsAbandonnedAfter15", Q::TotalNumberCallsAbandonnedAfter, 15);
    row("PercentageAnsweredBefore15LastHour", Q::PercentageAnsweredBeforeLastHour, 15);
    row("PercentageAbandonnedAfter120", Q::PercentageAbandonnedAfter, 120);
    row("TotalNumberCallsAnsweredBefore9LastHour", Q::TotalNumberCallsAnsweredBeforeLastHour, 9);
    row("TotalNumberCallsClosed", Q::TotalNumberCallsClosed);
    row("TotalNumberCallsTimeoutLastHour", Q::TotalNumberCallsTimeoutLastHour);
    row("PercentageAnsweredTotal", Q::PercentageAnsweredTotal);
    row("PercentageAbandonnedTotalLastHour", Q::PercentageAbandonnedTotalLastHour);
    row("LongestWaitTime", Q::LongestWaitTime);
    row("LongestWaitingTime", Q::LongestWaitTime);
    row("EWT", Q::Ewt);
    row("AvailableAgents", Q::AvailableAgents);
    row("TalkingAgents", Q::TalkingAgents);
    row("LoggedAgents", Q::LoggedAgents);
    row("WaitingCallsLastHour", Q::Unknown);
    row("PercentageAnsweredBefore", Q::Unknown);
    row("PercentageAnsweredBefore99999999", Q::Unknown);
    row("PercentageAnsweredBefore15LastDay", Q::Unknown);
    row("15", Q::Unknown);
    row("", Q::Unknown);
}

void TestDecode::readsEveryCounterAndItsTwin()
{
    QFETCH(QByteArray, name);
    QFETCH(int, stat);
    QFETCH(int, threshold);
    const QueueStatName found = queueStatNamed({name.constData(), std::size_t(name.size())});
    QCOMPARE(int(found.stat), stat);
    QCOMPARE(int(found.stat == QueueStat::Unknown ? 0 : found.threshold), threshold);
}

void TestDecode::readsFiguresOfAnyKind()
{
    const auto event = read<QueueStatistics>(framed(
        "QueueStatistics",
        R"({"queueId":"7","counters":[{"statName":"EWT","value":"12.5"},{"statName":"EWT","value":null},
            {"statName":"EWT","value":"soon"},{"statName":"EWT"},{"statName":"Mood","value":3}]})"));
    QCOMPARE(event.counters.size(), 4); // Mood is none of ours.
    QCOMPARE(event.counters[0].value, std::optional(12.5));
    QCOMPARE(event.counters[1].value, std::nullopt);
    QCOMPARE(event.counters[2].value, std::nullopt);
    QCOMPARE(event.counters[3].value, std::nullopt);
}

void TestDecode::readsAgentStatistics()
{
    const auto event = example<AgentStatistics>();
    QCOMPARE(event.id, AgentId{12});
    const QList<AgentFigure> expected{
        {AgentStat::ReadyTime, {}, 434.0, {}},
        {AgentStat::PausedTime, {}, 12.0, {}},
        {AgentStat::Other, u"outtolunch"_s, 60.0, {}},
        {AgentStat::LoginDateTime, {}, {}, u"2024-03-18T08:15:01.081+01:00"_s},
    };
    QCOMPARE(event.statistics, expected);
}

void TestDecode::readsPhoneEvent()
{
    const auto event = example<PhoneEvent>();
    QCOMPARE(event.eventType, PhoneEventType::Ringing);
    QCOMPARE(event.dn, u"1204"_s);
    QCOMPARE(event.otherDn, u"0611223344"_s);
    QCOMPARE(event.otherDName, u"Zoé \"Z\" Martin"_s);
    QCOMPARE(event.linkedId, u"1650000000.34"_s);
    QCOMPARE(event.uniqueId, u"1650000002.37"_s);
    QCOMPARE(event.queueName, u"blue"_s);
    QCOMPARE(event.callDirection, CallDirection::Incoming);
    QCOMPARE(event.userData.size(), 4);
    QCOMPARE(event.userData.value(u"USR_case"_s), u"9"_s);
    QCOMPARE(example<CurrentCallsPhoneEvents>().events, QList<PhoneEvent>{event});
}

void TestDecode::readsAFailedDial()
{
    const auto event = read<PhoneEvent>(corpus(u"PhoneEvent-failure"_s));
    QCOMPARE(event.eventType, PhoneEventType::Failure);
    const auto other
        = read<PhoneEvent>(framed("PhoneEvent", R"({"eventType":"EventMoved","uniqueId":"1"})"));
    QCOMPARE(other.eventType, PhoneEventType::Unknown);
    QCOMPARE(other.rawEventType, u"EventMoved"_s);
}

void TestDecode::asksForOneIdOfACall()
{
    const Result<Event> event
        = decode(framed("PhoneEvent", R"({"eventType":"EventReleased","DN":"1"})"), received);
    QVERIFY(!event);
    QCOMPARE(event.error().detail, u"PhoneEvent.uniqueId"_s);
}

void TestDecode::readsPartialUserConfig()
{
    const auto event = read<UserConfigUpdate>(corpus(u"UserConfigUpdate-partial"_s));
    QVERIFY(event.isPartial());
    QCOMPARE(event.dndEnabled, std::optional(true));
    QCOMPARE(event.naFwdEnabled, std::optional(false));
    QCOMPARE(event.naFwdDestination, std::nullopt);
    QCOMPARE(event.agentId, std::nullopt);
    QCOMPARE(event.lineIds, std::nullopt);
}

void TestDecode::readsWholeUserConfig()
{
    const auto event = example<UserConfigUpdate>();
    QVERIFY(!event.isPartial());
    QCOMPARE(event.naFwdDestination, std::optional(u""_s)); // Known, and empty.
    QCOMPARE(event.uncFwdDestination, std::optional(u"1310"_s));
    QCOMPARE(event.agentId, std::optional(AgentId{12}));
    QCOMPARE(event.lineIds, std::optional(QList<int>{5}));
    const auto nobody = read<UserConfigUpdate>(
        framed("UserConfigUpdate", R"({"fullName":"M","agentId":0,"lineIds":[]})"));
    QCOMPARE(nobody.agentId, std::nullopt);
    QCOMPARE(nobody.lineIds, std::optional(QList<int>{}));
}

void TestDecode::readsStatuses()
{
    const auto older = example<UsersStatuses>();
    QCOMPARE(older.statuses.size(), 1);
    QVERIFY(older.statuses[0].isPause());
    QVERIFY(!older.statuses[0].isReady());
    QCOMPARE(older.statuses[0].longName, u"Déjeuner"_s);
    const auto newer = example<CtiStatuses>();
    QCOMPARE(newer.statuses.size(), 3);
    QCOMPARE(newer.statuses[0].status, CtiStatusKind::Ready);
    QCOMPARE(newer.statuses[1].status, CtiStatusKind::Pause);
    QCOMPARE(newer.statuses[2].status, CtiStatusKind::LoggedOut);
}

void TestDecode::readsPhoneStatusInAnyForm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    const auto row = [](const char *text, PhoneStatus status) {
        QTest::newRow(text) << QByteArray(text) << int(status);
    };
    row("16", PhoneStatus::OnHold);
    row("\"9\"", PhoneStatus::BusyAndRinging);
    row("-99", PhoneStatus::Error);
    row("\"INDISPONIBLE\"", PhoneStatus::Unavailable);
    row("3", PhoneStatus::Unknown);
    row("\"SLEEPING\"", PhoneStatus::Unknown);
    row("null", PhoneStatus::Unknown);
}

void TestDecode::readsPhoneStatusInAnyForm()
{
    QFETCH(QByteArray, text);
    QFETCH(int, status);
    const auto event
        = read<PhoneStatusUpdate>(framed("PhoneStatusUpdate", "{\"status\":" + text + "}"));
    QCOMPARE(int(event.status), status);
}

void TestDecode::keepsACallerVerbatim()
{
    const QByteArray call = R"({"position":2,"name":"Z","extra":{"a":[1,2]},"number":"06",)"
                            R"("queueTime":"2015-03-02T10:00:00Z"})";
    const auto event = read<QueueCalls>(
        framed("QueueCalls", "{\"queueId\":7,\"calls\":[ " + call + " , " + call + "]}"));
    QCOMPARE(event.calls.size(), 2);
    QCOMPARE(event.calls[0].raw, call);
    QCOMPARE(event.calls[1].raw, call);
    QCOMPARE(event.calls[1].position, 2);
    QCOMPARE(event.calls[0].queueTime.toSecsSinceEpoch(), 1425290400);
    const auto offset = example<QueueCalls>();
    QCOMPARE(offset.calls[0].queueTime.toMSecsSinceEpoch(), 1683013267120);
}

void TestDecode::readsCallbacks()
{
    const auto lists = example<CallbackLists>();
    QCOMPARE(lists.lists.size(), 1);
    QCOMPARE(lists.lists[0].queueId, std::optional(QueueId{7}));
    const CallbackRequest &request = lists.lists[0].callbacks.at(0);
    QCOMPARE(request.dueDate, QDate(2024, 3, 18));
    QCOMPARE(request.preferredPeriod->periodEnd, QTime(17, 0));
    QVERIFY(!request.agentId);
    QVERIFY(request.description.isNull());
    QCOMPARE(example<CallbackRequestUpdated>().request, request);
    QCOMPARE(example<FindCallbackResponseWithId>().total, std::optional(120));
    QCOMPARE(example<FindCallbackResponseWithId>().list, QList<CallbackRequest>{request});
    QCOMPARE(example<CallbackStarted>().ticketUuid, u"K9"_s);
}

void TestDecode::readsHistories()
{
    const auto history = example<CallHistory>();
    QCOMPARE(history.items.size(), 2);
    QCOMPARE(history.items[0].start, QDateTime(QDate(2024, 3, 18), QTime(10, 32, 50)));
    QCOMPARE(history.items[0].duration, std::optional(25s));
    QCOMPARE(history.items[0].status, CallStatus::Answered);
    QCOMPARE(history.items[1].duration, std::nullopt);
    QCOMPARE(history.items[1].status, CallStatus::Missed);
    QCOMPARE(example<RichCallHistory>().items, history.items.first(1));
    QCOMPARE(example<CallHistoryByDays>().items, history.items.first(1));
    const auto longCall = read<CallHistory>(framed("CallHistory", R"([{"duration":"26:00:01"}])"));
    QCOMPARE(longCall.items[0].duration, std::optional(93'601s));
}

void TestDecode::readsDirectory()
{
    const DirectoryTable table = example<DirectoryResult>().table;
    QCOMPARE(table.headers, QStringList({u"Nom"_s, u"Numéro"_s, u"Favoris"_s}));
    QCOMPARE(table.entries.at(0).entry,
             QStringList({u"Zoe Martin"_s, u"1310"_s, u"false"_s, QString()}));
    QCOMPARE(table.entries.at(0).contactId, u"41"_s); // A number on the wire.
    QCOMPARE(read<DirectoryResult>(corpus(u"DirectoryResult-nested"_s)).table.headers,
             QStringList({u"Firstname"_s, u"Lastname"_s}));
    QCOMPARE(example<Favorites>().table, table);
    QCOMPARE(example<FavoriteUpdated>().action, FavoriteAction::Added);
}

void TestDecode::readsSheetInOrder()
{
    const auto sheet = example<Sheet>();
    QCOMPARE(sheet.fields.size(), 2);
    QCOMPARE(sheet.fields[0].name, u"folderNumber"_s);
    QCOMPARE(sheet.fields[1].value, u"https://crm.example/open?f="_s);
    QVERIFY(read<Sheet>(framed("Sheet", R"({"payload":{"profile":null}})")).fields.isEmpty());
}

void TestDecode::readsEscapes()
{
    QCOMPARE(read<UserStatusUpdate>(corpus(u"escapes"_s)).status, u"aé\n😀"_s);
    const auto event = read<UserPreference>(
        framed("UserPreference", R"({"a\"b":{"value":true,"value_type":"Boolean"}})"));
    QCOMPARE(event.preferences.value(u"a\"b"_s).value, u"true"_s);
}

void TestDecode::keepsWordsThatAreNoneOfOurs_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *type, const QByteArray &body, const char *key, auto read) {
        const QByteArray frame = framed(type, body);
        const Result<Event> event = decode(frame, received);
        QVERIFY2(event, event ? "" : qPrintable(event.error().detail));
        const QString path = QString::fromLatin1(type) + QString::fromLatin1(key);
        QTest::newRow(qPrintable(path)) << frame << path << read(*event);
    };
    const QByteArray state = R"({"agentId":1,"name":"AgentReady",)";
    row("AgentStateEvent", R"({"agentId":1,"name":"odd"})", ".name",
        [](const Event &e) { return std::get<AgentStateEvent>(e).rawState; });
    row("AgentStateEvent", state + R"("direction":"odd"})", ".direction",
        [](const Event &e) { return std::get<AgentStateEvent>(e).rawDirection; });
    row("AgentStateEvent", state + R"("callType":"odd"})", ".callType",
        [](const Event &e) { return std::get<AgentStateEvent>(e).rawCallType; });
    row("AgentStateEvent", state + R"("monitorState":"odd"})", ".monitorState",
        [](const Event &e) { return std::get<AgentStateEvent>(e).rawMonitorState; });
    row("AgentError", R"({"Error":"odd"})", ".Error",
        [](const Event &e) { return std::get<AgentError>(e).error; });
    row("PhoneEvent", R"({"eventType":"odd","uniqueId":"1"})", ".eventType",
        [](const Event &e) { return std::get<PhoneEvent>(e).rawEventType; });
    row("PhoneEvent", R"({"eventType":"EventRinging","uniqueId":"1","callDirection":"odd"})",
        ".callDirection", [](const Event &e) { return std::get<PhoneEvent>(e).rawCallDirection; });
    row("PhoneStatusUpdate", R"({"status":"odd"})", ".status",
        [](const Event &e) { return std::get<PhoneStatusUpdate>(e).rawStatus; });
    row("PhoneHintStatusEvent", R"({"number":"1","status":"odd"})", ".status",
        [](const Event &e) { return std::get<PhoneHintStatusEvent>(e).rawStatus; });
    row("DirectoryResult", R"({"entries":[{"status":"odd"}]})", ".entries[0].status",
        [](const Event &e) { return std::get<DirectoryResult>(e).table.entries[0].rawStatus; });
    row("ContactSheet", R"({"sheets":[{"actions":[{"action":"odd"}]}]})",
        ".sheets[0].actions[0].action",
        [](const Event &e) { return std::get<ContactSheet>(e).sheets[0].actions[0].rawAction; });
    row("ContactSheet", R"({"sheets":[{"details":[{"fields":[{"dataType":"odd"}]}]}]})",
        ".sheets[0].details[0].fields[0].dataType", [](const Event &e) {
            return std::get<ContactSheet>(e).sheets[0].details[0].fields[0].rawDataType;
        });
    row("FavoriteUpdated", R"({"contact_id":"1","action":"odd"})", ".action",
        [](const Event &e) { return std::get<FavoriteUpdated>(e).rawAction; });
    row("CallHistory", R"([{"status":"odd"}])", "[0].status",
        [](const Event &e) { return std::get<CallHistory>(e).items[0].rawStatus; });
    row("CallHistory", R"([{"dstPhoneStatus":"odd"}])", "[0].dstPhoneStatus",
        [](const Event &e) { return std::get<CallHistory>(e).items[0].rawDstPhoneStatus; });
    row("WebRTCCmd", R"({"command":"odd"})", ".command",
        [](const Event &e) { return std::get<WebRTCCmd>(e).rawCommand; });
    row("ConferenceEvent", R"({"eventType":"odd","uniqueId":"1"})", ".eventType",
        [](const Event &e) { return std::get<ConferenceEvent>(e).rawEventType; });
    row("ConferenceParticipantEvent",
        R"({"eventType":"Join","uniqueId":"1","index":2,"role":"odd"})", ".role",
        [](const Event &e) { return std::get<ConferenceParticipantEvent>(e).participant.rawRole; });
    row("ConferenceCommandError", R"({"error":"odd"})", ".error",
        [](const Event &e) { return std::get<ConferenceCommandError>(e).error; });
    row("FlashTextEvent", R"({"event":"odd"})", ".event",
        [](const Event &e) { return std::get<FlashTextEvent>(e).rawEvent; });
}

void TestDecode::keepsWordsThatAreNoneOfOurs()
{
    QFETCH(QByteArray, frame);
    QFETCH(QString, path);
    QFETCH(QString, kept);
    QCOMPARE(kept, u"odd"_s);
    Novelties novelties;
    QVERIFY(decode(frame, received, &novelties));
    QCOMPARE(novelties.items, (QList<Novelty>{{Novelty::Kind::Value, path, u"odd"_s}}));
}

void TestDecode::tellsWhatItDoesNotKnow()
{
    Novelties novelties;
    const QByteArray frame
        = R"({"seq":3,"msgType":"QueueStatistics","ctiMessage":{"mood":{"a":[1]},"queueId":7,"counters":[)"
          R"({"statName":"EWT","value":1,"unit":"s"},{"statName":"Mood","value":3}]}})";
    QVERIFY(decode(frame, received, &novelties));
    using Kind = Novelty::Kind;
    const QList<Novelty> expected{
        {Kind::Field, u"QueueStatistics.mood"_s, uR"({"a":[1]})"_s},
        {Kind::Field, u"QueueStatistics.counters[0].unit"_s, uR"("s")"_s},
        {Kind::Value, u"QueueStatistics.counters[1].statName"_s, u"Mood"_s},
        {Kind::Field, u"seq"_s, u"3"_s},
    };
    QCOMPARE(novelties.items, expected);
    // A second frame adds to the first's.
    QVERIFY(decode(framed("UserStatusUpdate", R"({"x":null})"), received, &novelties));
    QCOMPARE(novelties.items.last().path, u"UserStatusUpdate.x"_s);
}

void TestDecode::tellsABoundedNumberOfNovelties()
{
    QByteArray body;
    for (int i = 0; i < 1'000; ++i)
        body += ",\"k" + QByteArray::number(i) + "\":\"" + QByteArray(1'000, 'x') + '"';
    Novelties novelties;
    QVERIFY(decode(framed("UserStatusUpdate", "{" + body.mid(1) + "}"), received, &novelties));
    QCOMPARE(novelties.items.size(), Novelties::most);
    QVERIFY(novelties.isCut);
    QCOMPARE(novelties.items[0].text.size(), Novelties::longestText);
}

void TestDecode::takesErrorsOfAnyShape_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    QTest::newRow("object") << QByteArray(R"({"Error":"no"})") << u"no"_s;
    QTest::newRow("list of one") << QByteArray(R"([{"Error":"no"}])") << u"no"_s;
    QTest::newRow("text") << QByteArray(R"("no")") << u"no"_s;
    QTest::newRow("object inside") << QByteArray(R"({"Error":{"code":3}})") << u"{\"code\":3}"_s;
    QTest::newRow("null") << QByteArray("null") << QString();
    QTest::newRow("number") << QByteArray("12") << QString();
    QTest::newRow("empty") << QByteArray("{}") << QString();
}

void TestDecode::takesErrorsOfAnyShape()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, text);
    QCOMPARE(read<ServerError>(framed("Error", body)).error, text);
    QCOMPARE(read<LoggedOnError>(framed("LoggedOnError", body)).error, text);
}

void TestDecode::takesDataOfAnyKind()
{
    const auto event = read<PhoneEvent>(
        framed("PhoneEvent",
               R"({"eventType":"EventRinging","uniqueId":"1","userData":{"a":true,)"
               R"("b":12.50,"c":{"d":[1]},"e":null,"f":"\u00e9"}})"));
    const QMap<QString, QString> expected{{u"a"_s, u"true"_s},
                                          {u"b"_s, u"12.50"_s},
                                          {u"c"_s, u"{\"d\":[1]}"_s},
                                          {u"e"_s, QString()},
                                          {u"f"_s, u"é"_s}};
    QCOMPARE(event.userData, expected);
    // A line without a web phone has anything for a password.
    QCOMPARE(read<LineConfig>(framed("LineConfig", R"({"id":5,"password":false})")).id, u"5"_s);
}

void TestDecode::readsChatByItsEvent()
{
    const auto kind = [](const QByteArray &body) {
        return read<FlashTextEvent>(framed("FlashTextEvent", body)).kind;
    };
    QCOMPARE(kind(R"({"offline":true,"event":"FlashTextSendMessageAck"})"),
             FlashTextKind::SendMessageAckOffline);
    QCOMPARE(kind(R"({"event":"FlashTextSendMessageAck","offline":false})"),
             FlashTextKind::SendMessageAck);
    QCOMPARE(kind(R"({"event":"FlashTextUnread","messages":[{"message":"a"}]})"),
             FlashTextKind::UserMessageHistory);
    const auto history = read<FlashTextEvent>(
        framed("FlashTextEvent", R"({"event":"FlashTextUserMessageHistory","users":["zmartin"]})"));
    QCOMPARE(history.users, QList<FlashTextUser>{{.username = u"zmartin"_s}});
}

void TestDecode::logsEachKindOnceAndNoValue()
{
    static QStringList told;
    told.clear();
    const QtMessageHandler before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { told.append(text); });
    // Rules would yield to those of the environment.
    QLoggingCategory::installFilter(
        [](QLoggingCategory *category) { category->setEnabled(QtDebugMsg, true); });
    DecodeLog log;
    for (int i = 0; i < 3; ++i) {
        const QByteArray place(i, ' ');
        QVERIFY(!log.decode("{" + place, received));
        QVERIFY(!log.decode(
            framed("QueueCalls", R"({"queueId":7,"calls":[{},{"number":["0611223344"]}]})"),
            received));
        QVERIFY(log.decode(framed("Weather", R"({"sky":"0611223344"})"), received));
        QVERIFY(log.decode(framed("UserStatusUpdate", R"({"x":"0611223344"})"), received));
        QVERIFY(log.decode(R"({"claz":"ping"})", received));
    }
    QLoggingCategory::installFilter(nullptr);
    qInstallMessageHandler(before);
    QCOMPARE(log.malformedCount(), 6);
    QCOMPARE(log.unknownCount(), 3);
    QCOMPARE(log.kinds().value(u"malformed QueueCalls.calls[].number"_s), 3);
    QCOMPARE(told,
             QStringList({u"message dropped, malformed not JSON"_s,
                          u"message dropped, malformed QueueCalls.calls[].number"_s,
                          u"unknown message Weather"_s, u"unknown field UserStatusUpdate.x"_s}));
}

void TestDecode::readsNumbersOfEveryLength_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<bool>("isNumber");
    for (int digits = 1; digits <= 10; ++digits) {
        for (const char *behind : {"", " ", "\n", "\t"}) {
            const QByteArray number = QByteArray("1987654320").left(digits);
            QTest::addRow("%d digits, %d behind", digits, behind[0]) << number + behind << true;
            QTest::addRow("minus, %d digits, %d behind", digits, behind[0])
                << '-' + number + behind << true;
        }
    }
    for (const char *number : {"0", "10", "100", "2147483647", "-2147483648", "7.0", "1e3"})
        QTest::addRow("%s", number) << QByteArray(number) << true;
    for (const char *number : {"2147483648", "12x", "1.5", "12345678901234567890", "-", "+1", "/1"})
        QTest::addRow("%s", number) << QByteArray(number) << false;
}

void TestDecode::readsNumbersOfEveryLength()
{
    QFETCH(const QByteArray, written);
    QFETCH(const bool, isNumber);

    // As the last field and as one before another: what follows differs.
    const QByteArray orders[] = {"\"queueId\":2,\"penalty\":1,\"agentId\":" + written,
                                 "\"agentId\":" + written + ",\"queueId\":2,\"penalty\":1"};
    for (const QByteArray &fields : orders) {
        const auto event = decode(framed("QueueMember", '{' + fields + '}'), received);
        QCOMPARE(event.has_value(), isNumber);
        if (event)
            QCOMPARE(raw(std::get<QueueMember>(*event).agentId),
                     static_cast<qint32>(written.trimmed().toDouble()));
    }
}

void TestDecode::readsManyLongEscapedTexts()
{
    // Texts that together fill more than one block, and one that is larger than a block.
    QMap<QString, QString> data;
    QByteArray written;
    for (int i = 0; i < 40; ++i) {
        const auto key = u"k%1"_s.arg(i);
        data.insert(key, u"a\"b"_s.repeated(i == 20 ? 9000 : 100 + i));
        written += (i ? ",\"" : "\"") + key.toUtf8() + "\":\""
            + data[key].replace(u'"', u"\\\""_s).toUtf8() + '"';
        data[key].replace(u"\\\""_s, u"\""_s);
    }
    const QByteArray frame
        = framed("PhoneEvent",
                 R"({"eventType":"EventRinging","uniqueId":"1","userData":{)" + written + "}}");
    for (int round = 0; round < 3; ++round)
        QCOMPARE(read<PhoneEvent>(frame).userData, data);
}

void TestDecode::readsNumericTextAsIds()
{
    const auto event = read<QueueMember>(
        framed("QueueMember", R"({"agentId":"12","queueId":"7","penalty":"0"})"));
    QCOMPARE(event, (QueueMember{AgentId{12}, QueueId{7}, 0}));
}

void TestDecode::refusesIdsOutOfRange_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const char *id : {"2147483648", "1.5", "\"\"", "\"x\"", "\"12x\"", "true", "{}", "[12]",
                           "1e400", "99999999999999999999", "\"nan\"", "-"})
        QTest::newRow(id) << QByteArray(id);
}

void TestDecode::refusesIdsOutOfRange()
{
    QFETCH(QByteArray, id);
    const Result<Event> event = decode(
        framed("QueueMember", "{\"penalty\":0,\"queueId\":7,\"agentId\":" + id + "}"), received);
    QVERIFY(!event);
    QCOMPARE(event.error().detail, u"QueueMember.agentId"_s);
}

void TestDecode::agreesWithQtOnStatistics()
{
    QRandomGenerator random(7);
    static constexpr const char *names[]
        = {"WaitingCalls", "EWT", "TotalNumberCallsEntered", "LongestWaitTime", "LoggedAgents"};
    for (int round = 0; round < 2'000; ++round) {
        QJsonArray counters;
        for (int i = random.bounded(9); i > 0; --i) {
            const QJsonValue value = random.bounded(2) ? QJsonValue(random.bounded(1'000))
                                                       : QJsonValue(random.generateDouble() * 100);
            counters.append(QJsonObject{
                {u"statName"_s, QLatin1StringView(names[random.bounded(5)])}, {u"value"_s, value}});
        }
        const QJsonObject body{{u"queueId"_s, random.bounded(100'000)}, {u"counters"_s, counters}};
        const auto event
            = read<QueueStatistics>(framed("QueueStatistics", QJsonDocument(body).toJson()));
        const QJsonObject oracle = QJsonDocument::fromJson(QJsonDocument(body).toJson()).object();
        QCOMPARE(raw(*event.queueId), oracle[u"queueId"_s].toInt());
        const QJsonArray expected = oracle[u"counters"_s].toArray();
        QCOMPARE(event.counters.size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const QByteArray name = expected[i][u"statName"_s].toString().toLatin1();
            QCOMPARE(event.counters[i].stat, queueStatNamed(name.toStdString()).stat);
            QCOMPARE(event.counters[i].value, std::optional(expected[i][u"value"_s].toDouble()));
        }
    }
}

namespace {

QString anyText(QRandomGenerator &random)
{
    static const QString letters = u"aZ0 é\"\\/\n\tß€😀漢"_s;
    QString text;
    for (int i = random.bounded(12); i > 0; --i)
        text += letters[random.bounded(int(letters.size()))];
    // Half a surrogate pair is no text at all.
    return QString::fromUtf8(text.toUtf8());
}

} // namespace

void TestDecode::agreesWithQtOnStates()
{
    QRandomGenerator random(8);
    for (int round = 0; round < 2'000; ++round) {
        QJsonArray queues;
        for (int i = random.bounded(20); i > 0; --i)
            queues.append(random.bounded(1'000));
        const QJsonObject body{{u"agentId"_s, random.bounded(10'000)},
                               {u"name"_s, u"Agent"_s + anyText(random)},
                               {u"cause"_s, anyText(random)},
                               {u"phoneNb"_s, anyText(random)},
                               {u"since"_s, random.bounded(100'000)},
                               {u"acd"_s, random.bounded(2) == 1},
                               {u"queues"_s, queues}};
        const QByteArray json = QJsonDocument(body).toJson();
        const auto event = read<AgentStateEvent>(framed("AgentStateEvent", json));
        const QJsonObject oracle = QJsonDocument::fromJson(json).object();
        QCOMPARE(raw(event.agentId), oracle[u"agentId"_s].toInt());
        QCOMPARE(event.rawState, oracle[u"name"_s].toString());
        QCOMPARE(event.cause, oracle[u"cause"_s].toString());
        QCOMPARE(event.phoneNb, oracle[u"phoneNb"_s].toString());
        QCOMPARE(event.since.count(), oracle[u"since"_s].toInteger());
        QCOMPARE(event.acd, oracle[u"acd"_s].toBool());
        QCOMPARE(event.queues.size(), oracle[u"queues"_s].toArray().size());
        for (qsizetype i = 0; i < event.queues.size(); ++i)
            QCOMPARE(raw(event.queues[i]), oracle[u"queues"_s][i].toInt());
    }
}

void TestDecode::agreesWithQtOnPhoneEvents()
{
    QRandomGenerator random(9);
    for (int round = 0; round < 2'000; ++round) {
        QJsonObject userData;
        for (int i = random.bounded(6); i > 0; --i)
            userData[u"USR_"_s + anyText(random)] = anyText(random);
        const QJsonObject body{{u"eventType"_s, u"EventRinging"_s},
                               {u"DN"_s, anyText(random)},
                               {u"otherDN"_s, anyText(random)},
                               {u"otherDName"_s, anyText(random)},
                               {u"uniqueId"_s, u"1."_s + anyText(random)},
                               {u"linkedId"_s, anyText(random)},
                               {u"queueName"_s, anyText(random)},
                               {u"userData"_s, userData}};
        const QByteArray json = QJsonDocument(body).toJson();
        const auto event = read<PhoneEvent>(framed("PhoneEvent", json));
        const QJsonObject oracle = QJsonDocument::fromJson(json).object();
        QCOMPARE(event.dn, oracle[u"DN"_s].toString());
        QCOMPARE(event.otherDn, oracle[u"otherDN"_s].toString());
        QCOMPARE(event.otherDName, oracle[u"otherDName"_s].toString());
        QCOMPARE(event.uniqueId, oracle[u"uniqueId"_s].toString());
        QCOMPARE(event.linkedId, oracle[u"linkedId"_s].toString());
        QCOMPARE(event.queueName, oracle[u"queueName"_s].toString());
        const QJsonObject data = oracle[u"userData"_s].toObject();
        QCOMPARE(QStringList(event.userData.keys()), data.keys());
        for (auto it = event.userData.cbegin(); it != event.userData.cend(); ++it)
            QCOMPARE(it.value(), data[it.key()].toString());
    }
}

void TestDecode::readsAHundredThousandMembers()
{
    QByteArray body = "[";
    for (int i = 0; i < 100'000; ++i) {
        body += i ? "," : "";
        body += "{\"agentId\":" + QByteArray::number(i / 10)
            + ",\"queueId\":" + QByteArray::number(i % 1'000) + ",\"penalty\":1}";
    }
    const auto event = read<QueueMemberList>(framed("QueueMemberList", body + "]"));
    QCOMPARE(event.members.size(), 100'000);
    QCOMPARE(event.members.last(), (QueueMember{AgentId{9'999}, QueueId{999}, 1}));
}

QTEST_APPLESS_MAIN(TestDecode)
#include "test_decode.moc"
