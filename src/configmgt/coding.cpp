// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configmgt/coding.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vigie::configmgt {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto known
        = {"queueIds"_L1,         "groupIds"_L1, "incallIds"_L1, "recordingAccess"_L1,
           "dissuasionAccess"_L1, "start"_L1,    "end"_L1};

    //! An id may come as text.
    int integer(const QJsonValue &value)
    {
        return value.isString() ? value.toString().toInt() : value.toInt();
    }

    QList<int> integers(const QJsonValue &value)
    {
        QList<int> all;
        for (const QJsonValue &each : value.toArray())
            all.append(integer(each));
        return all;
    }

    QJsonArray arrayOf(const QList<int> &all)
    {
        QJsonArray array;
        for (const int each : all)
            array.append(each);
        return array;
    }

    template <typename T, typename Decode>
    std::optional<QList<T>> allIn(const QByteArray &json, const Decode &decode)
    {
        const QJsonDocument document = QJsonDocument::fromJson(json);
        if (!document.isArray())
            return {};
        QList<T> all;
        for (const QJsonValue &each : document.array()) {
            if (const std::optional<T> one = decode(each.toObject()))
                all.append(*one);
        }
        return all;
    }

    QByteArray compact(const QJsonObject &object)
    {
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }

    QLatin1StringView nameOf(Profile profile)
    {
        switch (profile) {
        case Profile::Administrator:
            return "admin"_L1;
        case Profile::Supervisor:
            return "supervisor"_L1;
        case Profile::Teacher:
            return "teacher"_L1;
        case Profile::None:
        case Profile::Other:
            break;
        }
        return {};
    }

} // namespace

Profile profileNamed(const QString &name)
{
    if (name.isEmpty() || name.compare("NoRight"_L1, Qt::CaseInsensitive) == 0)
        return Profile::None;
    for (const Profile each : {Profile::Administrator, Profile::Supervisor, Profile::Teacher}) {
        if (name.compare(nameOf(each), Qt::CaseInsensitive) == 0)
            return each;
    }
    return Profile::Other;
}

std::optional<QList<CallbackList>> listsIn(const QByteArray &json)
{
    return allIn<CallbackList>(json, [](const QJsonObject &in) -> std::optional<CallbackList> {
        const CallbackList list{.uuid = in["uuid"_L1].toString(),
                                .name = in["name"_L1].toString(),
                                .queue = integer(in["queueId"_L1])};
        return list.uuid.isEmpty() ? std::nullopt : std::optional(list);
    });
}

std::optional<QList<CallbackPeriod>> periodsIn(const QByteArray &json)
{
    return allIn<CallbackPeriod>(json, [](const QJsonObject &in) -> std::optional<CallbackPeriod> {
        const CallbackPeriod period{
            .uuid = in["uuid"_L1].toString(),
            .name = in["name"_L1].toString(),
            .start = QTime::fromString(in["periodStart"_L1].toString(), Qt::ISODate),
            .end = QTime::fromString(in["periodEnd"_L1].toString(), Qt::ISODate),
            .isDefault = in["default"_L1].toBool()};
        return period.uuid.isEmpty() ? std::nullopt : std::optional(period);
    });
}

std::optional<QList<Person>> peopleIn(const QByteArray &json)
{
    return allIn<Person>(json, [](const QJsonObject &in) -> std::optional<Person> {
        const QString profile = in["profile"_L1].toString();
        const Person person{.login = in["login"_L1].toString(),
                            .firstName = in["firstname"_L1].toString(),
                            .lastName = in["name"_L1].toString(),
                            .profile = profileNamed(profile),
                            .rawProfile = profile};
        return person.login.isEmpty() ? std::nullopt : std::optional(person);
    });
}

std::optional<Rights> rightsIn(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject() || !document["type"_L1].isString())
        return {};
    const QJsonObject data = document["data"_L1].toObject();
    Rights rights{.profile = profileNamed(document["type"_L1].toString()),
                  .rawProfile = document["type"_L1].toString(),
                  .queues = integers(data["queueIds"_L1]),
                  .groups = integers(data["groupIds"_L1]),
                  .incalls = integers(data["incallIds"_L1]),
                  .hasRecordings = data["recordingAccess"_L1].toBool(),
                  .hasDissuasion = data["dissuasionAccess"_L1].toBool(),
                  .start = QDate::fromString(data["start"_L1].toString(), Qt::ISODate),
                  .end = QDate::fromString(data["end"_L1].toString(), Qt::ISODate),
                  .unknown = data};
    for (const QLatin1StringView key : known)
        rights.unknown.remove(key);
    return rights;
}

QByteArray bodyOf(const CallbackList &list)
{
    return compact({{u"name"_s, list.name}, {u"queueId"_s, list.queue}});
}

QByteArray bodyOf(const CallbackPeriod &period)
{
    return compact({{u"name"_s, period.name},
                    {u"periodStart"_s, period.start.toString(u"HH:mm:ss"_s)},
                    {u"periodEnd"_s, period.end.toString(u"HH:mm:ss"_s)},
                    {u"default"_s, period.isDefault}});
}

QByteArray bodyOf(const Rights &rights)
{
    if (rights.profile == Profile::Administrator)
        return compact({{u"type"_s, nameOf(rights.profile)}, {u"data"_s, QJsonValue::Null}});
    QJsonObject data = rights.unknown;
    data[u"queueIds"_s] = arrayOf(rights.queues);
    data[u"groupIds"_s] = arrayOf(rights.groups);
    data[u"incallIds"_s] = arrayOf(rights.incalls);
    data[u"recordingAccess"_s] = rights.hasRecordings;
    data[u"dissuasionAccess"_s] = rights.hasDissuasion;
    if (rights.profile == Profile::Teacher) {
        data[u"start"_s] = rights.start.toString(Qt::ISODate);
        data[u"end"_s] = rights.end.toString(Qt::ISODate);
    }
    return compact({{u"type"_s, nameOf(rights.profile)}, {u"data"_s, data}});
}

} // namespace vigie::configmgt
