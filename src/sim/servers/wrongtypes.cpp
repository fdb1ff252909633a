// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/wrongtypes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    constexpr int anyNumber = 7;

    QJsonValue ofAnotherType(const QJsonValue &value)
    {
        switch (value.type()) {
        case QJsonValue::Double:
            return QJsonObject{{u"number"_s, value}};
        case QJsonValue::String:
            return QJsonArray{value};
        case QJsonValue::Bool:
            return value.toBool() ? u"yes"_s : u"no"_s;
        case QJsonValue::Array:
            return anyNumber;
        case QJsonValue::Object:
            return QJsonArray{value};
        case QJsonValue::Null:
        case QJsonValue::Undefined:
            break;
        }
        return QJsonObject{{u"null"_s, true}};
    }

    template <typename Change> QJsonObject eachMember(QJsonObject object, Change change)
    {
        for (auto member = object.begin(); member != object.end(); ++member)
            member.value() = change(member.value());
        return object;
    }

    //! The message's own fields, or those of the first entry of a list.
    template <typename Change> QJsonValue changed(const QJsonValue &body, Change change)
    {
        if (body.isObject())
            return eachMember(body.toObject(), change);
        if (!body.isArray())
            return change(body);
        const auto first = body.toArray().first();
        return QJsonArray{first.isObject() ? QJsonValue(eachMember(first.toObject(), change))
                                           : change(first)};
    }

} // namespace

QByteArrayList WrongTypes::before(const QByteArray &json)
{
    const auto message = QJsonDocument::fromJson(json).object();
    const auto type = message["msgType"_L1].toString();
    if (type.isEmpty() || m_seen.contains(type))
        return {};
    m_seen.insert(type);
    const auto body = message["ctiMessage"_L1];
    const auto withBody = [&](const QJsonValue &other) {
        auto twin = message;
        twin.insert("ctiMessage"_L1, other);
        return QJsonDocument(twin).toJson(QJsonDocument::Compact);
    };
    return {withBody(changed(body, ofAnotherType)),
            withBody(changed(body, [](const QJsonValue &) { return QJsonValue(); })),
            withBody(ofAnotherType(body))};
}

} // namespace vigie::sim
