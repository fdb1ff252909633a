// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sim/engine/scenarioreader.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    constexpr Millis minute = 60'000;

    Millis seconds(const QJsonValue &value)
    {
        return static_cast<Millis>(value.toDouble() * 1000);
    }
    Millis minutes(const QJsonValue &value)
    {
        return static_cast<Millis>(value.toDouble() * minute);
    }

    PhoneVendor vendorOf(const QString &name)
    {
        if (name == "Polycom"_L1)
            return PhoneVendor::Polycom;
        return name == "Yealink"_L1 ? PhoneVendor::Yealink : PhoneVendor::Snom;
    }

    StatusKind kindOf(const QString &name)
    {
        if (name == "pause"_L1)
            return StatusKind::Pause;
        return name == "ready"_L1 ? StatusKind::Ready : StatusKind::LoggedOut;
    }

} // namespace

ScenarioReader::ScenarioReader(const QJsonObject &root, const QDateTime &start)
    : m_root(root)
    , m_start(start)
{
}

void ScenarioReader::fail(const QString &what)
{
    if (m_fault.isEmpty())
        m_fault = what;
}

QString ScenarioReader::uuid()
{
    QByteArray bytes(16, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(m_random.next() >> 56);
    bytes[6] = static_cast<char>((bytes[6] & 0x0F) | 0x40);
    bytes[8] = static_cast<char>((bytes[8] & 0x3F) | 0x80);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

Scenario ScenarioReader::read()
{
    readGroups();
    readStatuses();
    readQueues();
    readAgents();
    readSupervisors();
    readRooms();
    readTexts();
    readContacts();
    readCallers();
    readCallbacks();
    readHabits();
    inventHistory();
    return std::move(m_scenario);
}

void ScenarioReader::readGroups()
{
    for (const QJsonValue &value : m_root["groups"_L1].toArray()) {
        const GroupId id{static_cast<qint32>(m_scenario.world.groups.size()) + 1};
        const QString name = value["name"_L1].toString();
        m_groups.insert(name, id);
        m_scenario.world.groups.push_back({id, name, value["displayName"_L1].toString()});
    }
}

void ScenarioReader::readStatuses()
{
    for (const QJsonValue &value : m_root["statuses"_L1].toArray()) {
        Status status{.name = value["name"_L1].toString(),
                      .displayName = value["displayName"_L1].toString(),
                      .color = value["color"_L1].toString(),
                      .kind = kindOf(value["kind"_L1].toString())};
        for (const QJsonValue &action : value["actions"_L1].toArray())
            status.actions.append(
                {action["name"_L1].toString(), action["parameters"_L1].toString()});
        m_scenario.world.statuses.push_back(status);
    }
}

void ScenarioReader::readQueues()
{
    for (const QJsonValue &value : m_root["queues"_L1].toArray()) {
        Queue queue;
        queue.id = QueueId{static_cast<qint32>(m_scenario.world.queues.size()) + 1};
        queue.name = value["name"_L1].toString();
        queue.displayName = value["displayName"_L1].toString();
        queue.number = value["number"_L1].toString();
        queue.wrapupSeconds = value["wrapup"_L1].toInt();
        queue.ringSeconds = value["ring"_L1].toInt(15);
        queue.timeoutSeconds = value["timeout"_L1].toInt();
        queue.recording = value["recording"_L1].toBool();
        queue.outgoing = value["outgoing"_L1].toBool();
        queue.manual = value["manual"_L1].toBool();
        queue.opensAt = minutes(value["opensInMinutes"_L1]);
        queue.closesAt = minutes(value["closesInMinutes"_L1]);
        queue.sheets = sheets(value["sheets"_L1].toArray());
        if (queue.name.isEmpty())
            fail(u"queues[].name"_s);
        m_queues.insert(queue.name, queue.id);
        m_scenario.world.queues.push_back(queue);
        if (value["traffic"_L1].isObject())
            readTraffic(value["traffic"_L1].toObject(), queue.id);
    }
}

QList<Sheet> ScenarioReader::sheets(const QJsonArray &source)
{
    QList<Sheet> list;
    for (const QJsonValue &value : source) {
        const QString where = value["where"_L1].toString();
        if (where != "dial"_L1 && where != "link"_L1)
            fail(u"queues[].sheets[].where"_s);
        Sheet sheet{.where = where == "link"_L1 ? SheetEvent::Link : SheetEvent::Dial};
        for (const QJsonValue &field : value["fields"_L1].toArray())
            sheet.fields.append({.name = field["name"_L1].toString(),
                                 .value = field["value"_L1].toString(),
                                 .type = field["type"_L1].toString(u"text"_s),
                                 .order = field["order"_L1].toInt()});
        list.append(sheet);
    }
    return list;
}

void ScenarioReader::readTraffic(const QJsonObject &source, QueueId id)
{
    Traffic traffic{.queue = id};
    traffic.callsPerHour = source["callsPerHour"_L1].toDouble();
    traffic.swing = source["swing"_L1].toDouble(traffic.swing);
    traffic.wavePhase = source["phase"_L1].toDouble();
    traffic.wavePeriod = std::max(minute, minutes(source["periodMinutes"_L1].toDouble(40)));
    traffic.talk = seconds(source["talk"_L1].toDouble(180));
    traffic.patience = seconds(source["patience"_L1].toDouble(150));
    m_scenario.traffic.push_back(traffic);
}

std::vector<Membership> ScenarioReader::memberships(const QJsonObject &penalties)
{
    std::vector<Membership> list;
    for (auto it = penalties.begin(); it != penalties.end(); ++it) {
        if (!m_queues.contains(it.key()))
            fail(u"queues: "_s + it.key());
        list.push_back({m_queues.value(it.key()), it.value().toInt()});
    }
    std::sort(list.begin(), list.end(),
              [](const Membership &a, const Membership &b) { return raw(a.queue) < raw(b.queue); });
    return list;
}

User &ScenarioReader::addUser(const QJsonObject &person, const QString &login, int lineNumber)
{
    World &world = m_scenario.world;
    const auto row = static_cast<qint32>(world.users.size()) + 1;
    Line line;
    line.id = row;
    line.number = QString::number(lineNumber);
    line.name = u"sip"_s + line.number;
    line.vendor = vendorOf(person["vendor"_L1].toString());
    line.model = person["phone"_L1].toString();
    line.owner = UserId{row};
    line.webRtc = person["webRtc"_L1].toBool();
    line.dual = person["dual"_L1].toBool();
    world.lines.push_back(line);

    User user;
    user.id = UserId{row};
    user.login = login;
    user.firstName = person["firstName"_L1].toString();
    user.lastName = person["lastName"_L1].toString();
    user.mobile = person["mobile"_L1].toString();
    user.mail = login + u"@vigie.example"_s;
    user.line = line.id;
    user.status = u"available"_s;
    user.voiceMail = 500 + row;
    user.newMessages = static_cast<qint32>(m_random.between(0, 3));
    user.oldMessages = static_cast<qint32>(m_random.between(0, 6));
    user.preferences[u"PREFERRED_DEVICE"_s] = {u"TypePhoneDevice"_s, u"String"_s};
    user.preferences[u"MOBILE_APP_INFO"_s] = {u"false"_s, u"Boolean"_s};
    world.users.push_back(user);

    world.contacts.push_back({.id = QString::number(row),
                              .source = u"internal"_s,
                              .firstName = user.firstName,
                              .lastName = user.lastName,
                              .company = {},
                              .number = line.number,
                              .mobile = user.mobile,
                              .mail = user.mail});
    return world.users.back();
}

void ScenarioReader::readAgents()
{
    int number = 0;
    for (const QJsonValue &value : m_root["agents"_L1].toArray()) {
        const QJsonObject person = value.toObject();
        ++number;
        User &user = addUser(person, u"agent"_s + QString::number(number), 1000 + number);
        Agent agent;
        agent.id = AgentId{number};
        agent.user = user.id;
        agent.group = m_groups.value(person["group"_L1].toString());
        agent.number = QString::number(2000 + number);
        agent.firstName = user.firstName;
        agent.lastName = user.lastName;
        agent.phone = QString::number(1000 + number);
        agent.cause = user.status;
        agent.queues = memberships(person["queues"_L1].toObject());
        user.agent = agent.id;
        user.hasDefaults = person.contains("defaults"_L1);
        user.defaults = memberships(person["defaults"_L1].toObject());
        if (!m_groups.contains(person["group"_L1].toString()))
            fail(u"agents[%1].group"_s.arg(number - 1));
        m_scenario.world.agents.push_back(agent);
        if (person["present"_L1].toBool())
            m_scenario.present.push_back(agent.id);
    }
}

void ScenarioReader::readSupervisors()
{
    int number = 0;
    for (const QJsonValue &value : m_root["supervisors"_L1].toArray()) {
        ++number;
        User &user = addUser(value.toObject(), u"super"_s + QString::number(number), 1900 + number);
        user.hasProfile = true;
        if (value["profile"_L1].toString() == "Admin"_L1)
            continue; // Sees everything, as do agents without a profile.
        user.profile = Profile::Supervisor;
        for (const QJsonValue &queue : value["queues"_L1].toArray())
            user.profileQueues.push_back(m_queues.value(queue.toString()));
        for (const QJsonValue &group : value["groups"_L1].toArray())
            user.profileGroups.push_back(m_groups.value(group.toString()));
    }
}

void ScenarioReader::readRooms()
{
    for (const QJsonValue &value : m_root["rooms"_L1].toArray())
        m_scenario.world.rooms.push_back({.number = value["number"_L1].toString(),
                                          .name = value["name"_L1].toString(),
                                          .pinRequired = value["pinRequired"_L1].toBool()});
}

void ScenarioReader::readTexts()
{
    for (const QJsonValue &value : m_root["texts"_L1].toArray()) {
        PastText text{.from = value["from"_L1].toString(),
                      .to = value["to"_L1].toString(),
                      .text = value["text"_L1].toString(),
                      .at = -minutes(value["minutesAgo"_L1])};
        if (text.from.isEmpty() || text.to.isEmpty() || text.text.isEmpty())
            fail(u"texts[]"_s);
        m_scenario.world.texts.push_back(std::move(text));
    }
    std::ranges::stable_sort(m_scenario.world.texts, {}, &PastText::at);
}

void ScenarioReader::readHabits()
{
    const QJsonObject source = m_root["habits"_L1].toObject();
    Habits &habits = m_scenario.habits;
    const auto take = [&](QLatin1StringView key, Millis unit, Millis &into) {
        if (source.contains(key))
            into = static_cast<Millis>(source[key].toDouble() * static_cast<double>(unit));
    };
    habits.ringNoAnswer = source["ringNoAnswer"_L1].toDouble(habits.ringNoAnswer);
    take("answerAfterMs"_L1, 1, habits.answerAfter);
    take("attentionMs"_L1, 1, habits.attention);
    take("companyMs"_L1, 1, habits.company);
    take("betweenPausesMinutes"_L1, minute, habits.betweenPauses);
    take("pauseMinutes"_L1, minute, habits.pause);
    take("betweenCallsMinutes"_L1, minute, habits.betweenCalls);
    take("outgoingTalk"_L1, 1000, habits.outgoingTalk);
    m_scenario.past = minutes(m_root["pastMinutes"_L1]);
}

} // namespace vigie::sim
