// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/thirdparty.h"

#include "net/serveraddress.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vigie::xuc {

using namespace Qt::StringLiterals;

namespace {

    template <typename Id> QJsonValue idOrNull(const std::optional<Id> &id)
    {
        return id ? QJsonValue(static_cast<qint32>(*id)) : QJsonValue(QJsonValue::Null);
    }

    QJsonObject userOf(const ThirdPartyRequest &request)
    {
        QJsonObject user{{u"userId"_s, idOrNull(request.userId)},
                         {u"agentId"_s, idOrNull(request.agentId)},
                         {u"firstName"_s, request.firstName},
                         {u"lastName"_s, request.lastName},
                         {u"fullName"_s, request.fullName}};
        if (!request.token.isEmpty())
            user.insert("token"_L1, request.token);
        return user;
    }

    std::optional<PageAction> actionNamed(const QString &name)
    {
        if (name == "open"_L1)
            return PageAction::Open;
        if (name == "popup"_L1)
            return PageAction::Popup;
        if (name == "run"_L1)
            return PageAction::Run;
        return {};
    }

    std::optional<PageTrigger> triggerNamed(const QString &name)
    {
        if (name == "EventRinging"_L1)
            return PageTrigger::Ringing;
        if (name == "EventEstablished"_L1)
            return PageTrigger::Established;
        if (name == "EventReleased"_L1)
            return PageTrigger::Released;
        return {};
    }

    //! Also "true", as older services write a boolean.
    bool isTrue(const QJsonValue &value)
    {
        return value.toBool() || value.toString() == "true"_L1;
    }

    //! Empty: nothing that may be opened.
    QUrl pageAt(const QString &address, const QUrl &service)
    {
        const QUrl relative(address.trimmed(), QUrl::TolerantMode);
        if (address.trimmed().isEmpty() || !relative.isValid())
            return {};
        const QUrl url = service.resolved(relative);
        const bool isPage = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
        return isPage && !url.host().isEmpty() ? url : QUrl();
    }

} // namespace

QByteArray ThirdPartyRequest::encode() const
{
    QJsonObject data;
    for (auto it = userData.cbegin(); it != userData.cend(); ++it)
        data.insert(it.key(), it.value());
    QJsonObject body{{u"user"_s, userOf(*this)},
                     {u"callee"_s, callee},
                     {u"caller"_s, caller},
                     {u"callDataCallId"_s, linkedId},
                     {u"userData"_s, data}};
    if (queue) {
        body.insert("queue"_L1,
                    QJsonObject{{u"id"_s, static_cast<qint32>(queue->id)},
                                {u"name"_s, queue->name},
                                {u"displayName"_s, queue->displayName},
                                {u"number"_s, queue->number}});
    }
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

bool mayCarryToken(const QUrl &service)
{
    return service.scheme() == "https"_L1
        || (service.scheme() == "http"_L1 && net::isLoopbackHost(service.host()));
}

Result<ThirdPartyAnswer> ThirdPartyAnswer::decode(const net::Reply &reply, const QUrl &service)
{
    constexpr int ok = 200;
    if (reply.status != ok)
        return Unexpected({ErrorKind::Server, u"HTTP %1"_s.arg(reply.status)});
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    if (!document.isObject())
        return Unexpected({ErrorKind::Malformed, u"not a JSON object"_s});
    const QJsonObject fields = document.object();
    const std::optional<PageAction> action = actionNamed(fields["action"_L1].toString());
    const std::optional<PageTrigger> trigger = triggerNamed(fields["event"_L1].toString());
    if (!action || !trigger)
        return ThirdPartyAnswer{};
    ThirdPartyAnswer answer{.action = *action,
                            .trigger = *trigger,
                            .isAutoPause = isTrue(fields["autopause"_L1]),
                            .autoPauseReason = fields["autopauseReason"_L1].toString(),
                            .title = fields["title"_L1].toString().simplified(),
                            .isMultiTab = isTrue(fields["multitab"_L1])};
    const QString address = fields["url"_L1].toString();
    if (*action == PageAction::Run)
        answer.program = address.trimmed();
    else
        answer.url = pageAt(address, service);
    if (answer.program.isEmpty() && answer.url.isEmpty())
        return ThirdPartyAnswer{};
    return answer;
}

} // namespace vigie::xuc
