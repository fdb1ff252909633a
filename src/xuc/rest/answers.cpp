// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/rest/answers.h"

#include "xuc/decode.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vigie::xuc {

using namespace Qt::StringLiterals;

namespace {

    ErrorKind kindOfCode(const QString &code)
    {
        if (code == "InvalidCredentials"_L1 || code == "UserNotFound"_L1
            || code == "InvalidPassword"_L1)
            return ErrorKind::Credentials;
        if (code == "TokenExpired"_L1 || code == "InvalidToken"_L1)
            return ErrorKind::TokenExpired;
        return ErrorKind::Server;
    }

    //! Null: the body reports none.
    QString errorCode(const QJsonDocument &document)
    {
        return document["error"_L1].toString();
    }

    QString describe(const net::Reply &reply)
    {
        return u"HTTP %1 %2"_s
            .arg(QString::number(reply.status), QString::fromLatin1(reply.contentType))
            .trimmed();
    }

    //! A number, or a numeric text (the documentation quotes it).
    std::optional<std::chrono::seconds> lifetimeIn(const QJsonValue &ttl)
    {
        bool isNumber = ttl.isDouble();
        const qint64 seconds = isNumber ? ttl.toInteger() : ttl.toString().toLongLong(&isNumber);
        return isNumber && seconds > 0 ? std::optional(std::chrono::seconds(seconds))
                                       : std::nullopt;
    }

    //! An id or a number may come as text, and the other way round.
    QString textOf(const QJsonValue &value)
    {
        return value.isString() ? value.toString() : value.toVariant().toString();
    }

    int numberOf(const QJsonValue &value)
    {
        return value.isString() ? value.toString().toInt() : value.toInt();
    }

    Unexpected malformed(const QString &what)
    {
        return Unexpected({ErrorKind::Malformed, what});
    }

    //! The JSON of an answer that reports no error.
    Result<QJsonDocument> documentIn(const net::Reply &reply)
    {
        const QJsonDocument document = QJsonDocument::fromJson(reply.body);
        if (const QString code = errorCode(document); !code.isEmpty())
            return Unexpected({kindOfCode(code), code});
        if (!document.isNull())
            return document;
        const Result<std::monostate> taken = acceptance(reply);
        return taken ? malformed(u"not JSON"_s) : Unexpected(taken.error());
    }

    Result<QJsonArray> listIn(const net::Reply &reply)
    {
        const Result<QJsonDocument> document = documentIn(reply);
        if (!document)
            return Unexpected(document.error());
        if (!document->isArray())
            return malformed(u"not a list"_s);
        return document->array();
    }

    Result<QJsonObject> objectIn(const net::Reply &reply)
    {
        const Result<QJsonDocument> document = documentIn(reply);
        if (!document)
            return Unexpected(document.error());
        if (!document->isObject())
            return malformed(u"not an object"_s);
        return document->object();
    }

    PersonalContact contactOf(const QJsonValue &value)
    {
        return {.id = textOf(value["id"_L1]),
                .firstName = value["firstname"_L1].toString(),
                .lastName = value["lastname"_L1].toString(),
                .company = value["company"_L1].toString(),
                .email = value["email"_L1].toString(),
                .number = textOf(value["number"_L1]),
                .mobile = textOf(value["mobile"_L1]),
                .fax = textOf(value["fax"_L1])};
    }

    Qualification qualificationOf(const QJsonValue &value)
    {
        Qualification qualification{.id = numberOf(value["id"_L1]),
                                    .name = value["name"_L1].toString()};
        for (const QJsonValue part : value["subQualifications"_L1].toArray())
            qualification.parts.append({numberOf(part["id"_L1]), part["name"_L1].toString()});
        return qualification;
    }

    //! The body as a message of the socket, where the same shape has a decoder.
    template <typename Message>
    Result<Message> asMessage(const net::Reply &reply, QByteArrayView msgType)
    {
        if (const Result<QJsonDocument> document = documentIn(reply); !document)
            return Unexpected(document.error());
        const QByteArray frame
            = "{\"msgType\":\"" + msgType.toByteArray() + "\",\"ctiMessage\":" + reply.body + '}';
        Result<Event> event = decode(frame, 0);
        if (!event)
            return Unexpected(event.error());
        if (const Message *message = std::get_if<Message>(&*event))
            return *message;
        return malformed(QString::fromLatin1(msgType));
    }

} // namespace

Result<Token> tokenIn(const net::Reply &reply, TokenCall call)
{
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    const QString token = document["token"_L1].toString();
    if (!token.isEmpty())
        return Token{token, lifetimeIn(document["TTL"_L1])};
    if (const QString code = errorCode(document); !code.isEmpty()) {
        const ErrorKind kind
            = call == TokenCall::Check ? ErrorKind::TokenExpired : kindOfCode(code);
        // Another of XiVO's servers has no such call, or wants a session before it looks at one.
        const bool isOther = kind == ErrorKind::Server
            && (reply.status == 404 || (reply.status == 401 && code == "unauthorized"_L1));
        return Unexpected({isOther ? ErrorKind::NotXuc : kind, code});
    }
    // A proxy before a XuC that is down answers in HTML, too, but by these numbers.
    const bool isFailing = reply.status >= 500;
    return Unexpected({isFailing ? ErrorKind::Server : ErrorKind::NotXuc, describe(reply)});
}

Result<std::monostate> acceptance(const net::Reply &reply)
{
    const QString code = errorCode(QJsonDocument::fromJson(reply.body));
    if (!code.isEmpty())
        return Unexpected({kindOfCode(code), code});
    if (reply.status >= 200 && reply.status < 300)
        return std::monostate();
    return Unexpected({ErrorKind::Server, describe(reply)});
}

Result<CallHistory> historyIn(const net::Reply &reply)
{
    return asMessage<CallHistory>(reply, "CallHistory");
}

Result<QList<PersonalContact>> contactsIn(const net::Reply &reply)
{
    const Result<QJsonArray> list = listIn(reply);
    if (!list)
        return Unexpected(list.error());
    QList<PersonalContact> contacts;
    for (const QJsonValue value : *list)
        contacts.append(contactOf(value));
    return contacts;
}

Result<PersonalContact> contactIn(const net::Reply &reply)
{
    const Result<QJsonObject> object = objectIn(reply);
    if (!object)
        return Unexpected(object.error());
    return contactOf(*object);
}

Result<DirectoryTable> contactTableIn(const net::Reply &reply)
{
    const Result<DirectoryResult> result = asMessage<DirectoryResult>(reply, "DirectoryResult");
    if (!result)
        return Unexpected(result.error());
    return result->table;
}

Result<ContactImport> contactImportIn(const net::Reply &reply)
{
    const Result<QJsonObject> object = objectIn(reply);
    if (!object)
        return Unexpected(object.error());
    ContactImport report{.created = int((*object)["created"_L1].toArray().size())};
    for (const QJsonValue failed : (*object)["failed"_L1].toArray()) {
        ContactImport::Failure failure{.line = numberOf(failed["line"_L1])};
        for (const QJsonValue error : failed["errors"_L1].toArray())
            failure.errors.append(error.toString());
        report.failures.append(failure);
    }
    return report;
}

Result<QList<Qualification>> qualificationsIn(const net::Reply &reply)
{
    const Result<QJsonArray> list = listIn(reply);
    if (!list)
        return Unexpected(list.error());
    QList<Qualification> qualifications;
    for (const QJsonValue value : *list)
        qualifications.append(qualificationOf(value));
    return qualifications;
}

Result<MeetingRoomTicket> meetingRoomTicketIn(const net::Reply &reply)
{
    const Result<QJsonObject> object = objectIn(reply);
    if (!object)
        return Unexpected(object.error());
    MeetingRoomTicket ticket{.token = (*object)["token"_L1].toString(),
                             .uuid = (*object)["uuid"_L1].toString()};
    if (ticket.token.isEmpty())
        return malformed(u"token"_s);
    return ticket;
}

} // namespace vigie::xuc
