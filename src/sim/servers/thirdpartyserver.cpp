// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/thirdpartyserver.h"

#include "sim/servers/jsonwriter.h"
#include "sim/servers/thirdpartypages.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype maxAsked = 1000;

    HttpReply html(const QByteArray &body)
    {
        return {.body = body, .contentType = "text/html; charset=utf-8"_ba};
    }

    HttpReply failure(int status, const QString &text)
    {
        JsonWriter out;
        out.beginObject().member("error"_L1, text).endObject();
        return {.status = status, .body = out.take()};
    }

    //! What a page of another origin needs to be told before it may ask (third-party application,
    //! CORS).
    HttpReply preflight()
    {
        return {.status = 204,
                .headers = {{"Access-Control-Allow-Origin"_ba, "*"_ba},
                            {"Access-Control-Allow-Methods"_ba, "POST, OPTIONS"_ba},
                            {"Access-Control-Allow-Headers"_ba,
                             "Origin, X-Requested-With, Content-Type, Accept"_ba}}};
    }

    //! Pages of calls long over are not asked for again.
    void forgetOldest(QByteArrayList &list)
    {
        if (list.size() > maxAsked)
            list.removeFirst();
    }

} // namespace

ThirdPartyServer::ThirdPartyServer()
    : m_http([this](const HttpRequest &request) { return answer(request); })
{
}

HttpReply ThirdPartyServer::answer(const HttpRequest &request)
{
    const bool isService = request.path == "/thirdparty/service"_L1;
    if (isService && request.method == "OPTIONS")
        return preflight();
    if (isService && request.method == "POST")
        return service(request);
    if (request.method != "GET")
        return failure(405, u"only the service is posted to"_s);
    const QStringList words = request.path.split(u'/', Qt::SkipEmptyParts);
    if (words.value(0) != "thirdparty"_L1)
        return html(pages::popped(request.query));
    if (words.value(1) == "requests"_L1)
        return requests();
    return page(words.value(1), words.value(2), request.query.hasQueryItem(u"by-itself"_s));
}

HttpReply ThirdPartyServer::service(const HttpRequest &request)
{
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    if (!body.isObject())
        return failure(400, u"a JSON object is needed"_s);
    m_asked.append(body.toJson(QJsonDocument::Compact));
    forgetOldest(m_asked);
    ThirdPartyCall call{.id = QString::number(m_calls.size() + 1),
                        .linkedId = body["callDataCallId"_L1].toString(),
                        .caller = body["caller"_L1].toString(),
                        .queue = body["queue"_L1]["displayName"_L1].toString(),
                        .folder = body["userData"_L1]["USR_folder"_L1].toString()};
    if (request.query.hasQueryItem(u"listed"_s))
        call.folder.clear();
    const ThirdPartyAnswer answer = thirdPartyAnswer(call);
    m_calls.insert(call.id, std::move(call));
    return {.status = answer.status, .body = answer.body, .delay = answer.delay};
}

HttpReply ThirdPartyServer::page(const QString &kind, const QString &id, bool endsItself) const
{
    if (kind == "claim"_L1)
        return html(pages::claim());
    const auto call = m_calls.constFind(id);
    if (call == m_calls.constEnd())
        return failure(404, u"no such page"_s);
    if (kind == "page"_L1)
        return html(pages::customer(*call, endsItself));
    if (kind == "nested"_L1)
        return html(pages::nested(*call, endsItself));
    if (kind == "hostile"_L1) {
        // The same machine by its other name is another origin.
        QUrl elsewhere(u"http://localhost/thirdparty/claim"_s);
        elsewhere.setPort(port());
        return html(pages::hostile(elsewhere));
    }
    return failure(404, u"no such page"_s);
}

HttpReply ThirdPartyServer::requests() const
{
    JsonWriter out;
    out.beginObject().key("requests"_L1).beginArray();
    for (const QByteArray &body : m_asked)
        out.raw(body);
    out.endArray().endObject();
    return {.body = out.take()};
}

} // namespace vigie::sim
