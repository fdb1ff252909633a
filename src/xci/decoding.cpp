// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xci/decoding.h"

#include "net/masking.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <initializer_list>
#include <utility>

namespace vigie::xci {

using namespace Qt::StringLiterals;

namespace {

    //! A number may come as text, and a text as number.
    qint32 idOf(const QJsonValue &value)
    {
        return value.isString() ? value.toString().toInt() : value.toInt();
    }

    QString textOf(const QJsonValue &value)
    {
        return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    }

    bool flagOf(const QJsonValue &value)
    {
        return value.isString() ? value.toString() == "true"_L1 : value.toBool();
    }

    QJsonValue withoutSecrets(const QJsonValue &value)
    {
        if (value.isArray()) {
            QJsonArray kept;
            for (const QJsonValue each : value.toArray())
                kept.append(withoutSecrets(each));
            return kept;
        }
        if (!value.isObject())
            return value;
        QJsonObject kept;
        const QJsonObject all = value.toObject();
        for (auto each = all.begin(); each != all.end(); ++each) {
            if (!net::isSecretKey(each.key().toUtf8()))
                kept.insert(each.key(), withoutSecrets(each.value()));
        }
        return kept;
    }

    //! What we know no meaning of, to be sent back.
    QJsonObject moreThan(std::initializer_list<QLatin1StringView> known, QJsonObject object)
    {
        for (const QLatin1StringView key : known)
            object.remove(key);
        return withoutSecrets(object).toObject();
    }

    std::optional<QJsonArray> listIn(const QByteArray &json)
    {
        const QJsonDocument document = QJsonDocument::fromJson(json);
        if (document.isArray())
            return document.array();
        if (document["items"_L1].isArray())
            return document["items"_L1].toArray();
        return {};
    }

    template <typename T>
    std::optional<QList<T>> allIn(const QByteArray &json, T (*read)(const QJsonObject &))
    {
        const auto list = listIn(json);
        if (!list)
            return {};
        QList<T> all;
        all.reserve(list->size());
        for (const QJsonValue value : *list) {
            if (value.isObject())
                all.append(read(value.toObject()));
        }
        return all;
    }

    template <typename T>
    std::optional<T> oneIn(const QByteArray &json, T (*read)(const QJsonObject &))
    {
        const QJsonDocument document = QJsonDocument::fromJson(json);
        if (!document.isObject())
            return {};
        return read(document.object());
    }

    Xivo readXivo(const QJsonObject &from)
    {
        return {.id = XivoId(idOf(from["id"_L1])),
                .uuid = from["uuid"_L1].toString(),
                .name = textOf(from["name"_L1]),
                .host = textOf(from["host"_L1]),
                .remainingSlots = from["remainingSlots"_L1].toInt()};
    }

    Interval readInterval(const QJsonObject &from)
    {
        return {.start = textOf(from["start"_L1]),
                .end = textOf(from["end"_L1]),
                .more = moreThan({"start"_L1, "end"_L1}, from)};
    }

    Entity readEntity(const QJsonObject &from)
    {
        Entity entity{.id = EntityId(idOf(from["id"_L1])),
                      .combinedId = from["combinedId"_L1].toString(),
                      .name = textOf(from["name"_L1]),
                      .displayName = textOf(from["displayName"_L1]),
                      .xivo = readXivo(from["xivo"_L1].toObject()),
                      .presentedNumber = textOf(from["presentedNumber"_L1]),
                      .more
                      = moreThan({"id"_L1, "combinedId"_L1, "name"_L1, "displayName"_L1, "xivo"_L1,
                                  "xivoId"_L1, "intervals"_L1, "presentedNumber"_L1},
                                 from)};
        for (const QJsonValue value : from["intervals"_L1].toArray())
            entity.intervals.append(readInterval(value.toObject()));
        return entity;
    }

    User readUser(const QJsonObject &from)
    {
        return {.id = UserId(idOf(from["id"_L1])),
                .entity = from["entity"_L1]["combinedId"_L1].toString(),
                .firstName = textOf(from["firstName"_L1]),
                .lastName = textOf(from["lastName"_L1]),
                .internalNumber = textOf(from["internalNumber"_L1]),
                .externalNumber = textOf(from["externalNumber"_L1]),
                .mail = from["mail"_L1].toString(),
                .ctiLogin = textOf(from["ctiLogin"_L1]),
                .provisioningNumber = textOf(from["provisioningNumber"_L1])};
    }

    //! A word we know; Other keeps its own in "more", so that saving does not change it.
    template <typename Value>
    Value wordOf(const QJsonObject &from, QLatin1StringView key,
                 std::initializer_list<std::pair<QLatin1StringView, Value>> words, Value absent,
                 QJsonObject &more)
    {
        const QJsonValue value = from[key];
        if (value.isNull() || value.isUndefined())
            return absent;
        const QString given = value.toString();
        for (const auto &[word, meaning] : words) {
            if (given == word)
                return meaning;
        }
        more.insert(key, value);
        return Value::Other;
    }

    Template readTemplate(const QJsonObject &from)
    {
        using PeerName = Template::PeerName;
        using CallerId = Template::CallerId;
        using Mailbox = Template::VoiceMailNumber;
        Template read{.id = TemplateId(idOf(from["id"_L1])),
                      .name = textOf(from["name"_L1]),
                      .ringingTime = std::chrono::seconds(idOf(from["ringingTime"_L1])),
                      .isRouted = flagOf(from["routedInbound"_L1]),
                      .routedPrefix = textOf(from["routedInboundPrefix"_L1]),
                      .customCallerId = textOf(from["customCallerId"_L1]),
                      .hasVoiceMail = flagOf(from["voiceMailEnabled"_L1]),
                      .customVoiceMailNumber = textOf(from["voiceMailCustomNumber"_L1]),
                      .sendsVoiceMail = flagOf(from["voiceMailSendEmail"_L1]),
                      .more
                      = moreThan({"id"_L1, "name"_L1, "xivos"_L1, "entities"_L1, "peerSipName"_L1,
                                  "ringingTime"_L1, "routedInbound"_L1, "routedInboundPrefix"_L1,
                                  "callerIdMode"_L1, "customCallerId"_L1, "voiceMailEnabled"_L1,
                                  "voiceMailNumberMode"_L1, "voiceMailCustomNumber"_L1,
                                  "voiceMailSendEmail"_L1},
                                 from)};
        for (const QJsonValue value : from["xivos"_L1].toArray())
            read.xivos.append(XivoId(idOf(value)));
        for (const QJsonValue value : from["entities"_L1].toArray())
            read.entities.append(value.toString());
        read.peerName
            = wordOf(from, "peerSipName"_L1,
                     {std::pair("auto"_L1, PeerName::Auto), {"model"_L1, PeerName::Model}},
                     PeerName::Auto, read.more);
        read.callerId = wordOf(from, "callerIdMode"_L1,
                               {std::pair("incomingNo"_L1, CallerId::IncomingNumber),
                                {"anonymous"_L1, CallerId::Anonymous},
                                {"custom"_L1, CallerId::Custom}},
                               CallerId::IncomingNumber, read.more);
        // The documentation calls it a boolean, though its values are words.
        const QJsonValue mode = from["voiceMailNumberMode"_L1];
        read.voiceMailNumber = mode.isBool()
            ? (mode.toBool() ? Mailbox::Custom : Mailbox::Short)
            : wordOf(from, "voiceMailNumberMode"_L1,
                     {std::pair("short_number"_L1, Mailbox::Short), {"custom"_L1, Mailbox::Custom}},
                     Mailbox::Short, read.more);
        return read;
    }

    EntityName readEntityName(const QJsonValue &value)
    {
        if (value.isObject())
            return {EntityId(idOf(value["id"_L1])), value["combinedId"_L1].toString()};
        const QString text = value.toString();
        return {EntityId(idOf(value)), text.contains(u'@') ? text : QString()};
    }

    Administrator readAdministrator(const QJsonObject &from)
    {
        Administrator read{.id = AdministratorId(idOf(from["id"_L1])),
                           .login = textOf(from["login"_L1]),
                           .name = textOf(from["name"_L1]),
                           .isSuper = flagOf(from["superAdmin"_L1]),
                           .isLdap = flagOf(from["ldap"_L1])};
        for (const QJsonValue value : from["entities"_L1].toArray())
            read.entities.append(readEntityName(value));
        return read;
    }

} // namespace

std::optional<QList<Xivo>> xivosIn(const QByteArray &json)
{
    return allIn(json, readXivo);
}

std::optional<Xivo> xivoIn(const QByteArray &json)
{
    return oneIn(json, readXivo);
}

std::optional<QList<Entity>> entitiesIn(const QByteArray &json)
{
    return allIn(json, readEntity);
}

std::optional<Entity> entityIn(const QByteArray &json)
{
    return oneIn(json, readEntity);
}

std::optional<QList<User>> usersIn(const QByteArray &json)
{
    return allIn(json, readUser);
}

std::optional<User> userIn(const QByteArray &json)
{
    return oneIn(json, readUser);
}

std::optional<QList<Template>> templatesIn(const QByteArray &json)
{
    return allIn(json, readTemplate);
}

std::optional<Template> templateIn(const QByteArray &json)
{
    return oneIn(json, readTemplate);
}

std::optional<QList<Administrator>> administratorsIn(const QByteArray &json)
{
    return allIn(json, readAdministrator);
}

std::optional<Administrator> administratorIn(const QByteArray &json)
{
    return oneIn(json, readAdministrator);
}

std::optional<QStringList> numbersIn(const QByteArray &json)
{
    const auto list = listIn(json);
    if (!list)
        return {};
    QStringList numbers;
    numbers.reserve(list->size());
    for (const QJsonValue value : *list)
        numbers.append(textOf(value));
    return numbers;
}

qint32 idIn(const QByteArray &json)
{
    return idOf(QJsonDocument::fromJson(json)["id"_L1]);
}

QString combinedIdIn(const QByteArray &json)
{
    return QJsonDocument::fromJson(json)["combinedId"_L1].toString();
}

} // namespace vigie::xci
