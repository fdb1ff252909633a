// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/rest/catalogue.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto wirePrefix = "rest:"_L1;

    using Arguments = QList<RestArgumentInfo>;

    RestMethodInfo method(QLatin1StringView wireName, RestVerb verb, QLatin1StringView path,
                          const Arguments &arguments, bool needsToken)
    {
        return {wireName.sliced(wirePrefix.size()), wireName, verb, path, arguments, needsToken};
    }

    //! Version 1.0: nothing but the domain and the login says who asks.
    RestMethodInfo post1(QLatin1StringView wireName, QLatin1StringView path,
                         const Arguments &arguments)
    {
        return method(wireName, RestVerb::Post, path, arguments, false);
    }

    RestMethodInfo ofUser(QLatin1StringView wireName, QLatin1StringView path,
                          const Arguments &arguments)
    {
        return post1(wireName, path,
                     Arguments{{"domain"_L1, "text"_L1}, {"username"_L1, "text"_L1}} + arguments);
    }

    //! Version 2.0 behind a token.
    RestMethodInfo held(QLatin1StringView wireName, RestVerb verb, QLatin1StringView path,
                        const Arguments &arguments = {})
    {
        return method(wireName, verb, path, arguments, true);
    }

    const Arguments &contactFields()
    {
        static const Arguments fields{
            {"firstname"_L1, "text"_L1, true}, {"lastname"_L1, "text"_L1, true},
            {"company"_L1, "text"_L1, true},   {"email"_L1, "text"_L1, true},
            {"number"_L1, "text"_L1, true},    {"mobile"_L1, "text"_L1, true},
            {"fax"_L1, "text"_L1, true},
        };
        return fields;
    }

    //! Source: HTTP interfaces, "Version 1.0 (no token)".
    QList<RestMethodInfo> versionOne()
    {
        const Arguments forward{{"state"_L1, "boolean"_L1}, {"destination"_L1, "text"_L1}};
        const Arguments agentsLine{{"phoneNumber"_L1, "phone"_L1}};
        return {
            ofUser("rest:connect"_L1, "/xuc/api/1.0/connect/{domain}/{username}/"_L1,
                   {{"password"_L1, "text"_L1}}),
            ofUser("rest:dnd"_L1, "/xuc/api/1.0/dnd/{domain}/{username}/"_L1,
                   {{"state"_L1, "boolean"_L1}}),
            ofUser("rest:dial"_L1, "/xuc/api/1.0/dial/{domain}/{username}/"_L1,
                   {{"number"_L1, "phone"_L1}}),
            post1("rest:dialByUsername"_L1, "/xuc/api/1.0/dialByUsername/{domain}/{username}/"_L1,
                  {{"domain"_L1, "text"_L1},
                   {"username"_L1, "text"_L1},
                   {"callee"_L1, "text"_L1, false, "username"_L1}}),
            ofUser("rest:uncForward"_L1, "/xuc/api/1.0/uncForward/{domain}/{username}/"_L1,
                   forward),
            ofUser("rest:naForward"_L1, "/xuc/api/1.0/naForward/{domain}/{username}/"_L1, forward),
            ofUser("rest:busyForward"_L1, "/xuc/api/1.0/busyForward/{domain}/{username}/"_L1,
                   forward),
            post1("rest:handshake"_L1, "/xuc/api/1.0/handshake/{domain}/"_L1,
                  {{"domain"_L1, "text"_L1}}),
            post1("rest:agentLogout"_L1, "/xuc/api/1.0/agentLogout/"_L1, agentsLine),
            post1("rest:togglePause"_L1, "/xuc/api/1.0/togglePause/"_L1, agentsLine),
            method("rest:historyByUsername"_L1, RestVerb::Get,
                   "/xuc/api/1.0/historyByUsername/{domain}/{username}"_L1,
                   {{"domain"_L1, "text"_L1},
                    {"username"_L1, "text"_L1},
                    {"size"_L1, "integer"_L1, true}},
                   false),
        };
    }

    //! Source: HTTP interfaces, "Version 2.0: authentication".
    QList<RestMethodInfo> authentication()
    {
        return {
            method("rest:login"_L1, RestVerb::Post, "/xuc/api/2.0/auth/login"_L1,
                   {{"login"_L1, "text"_L1},
                    {"password"_L1, "text"_L1},
                    {"softwareType"_L1, "text"_L1, true},
                    {"applicationType"_L1, "text"_L1, true},
                    {"expiration"_L1, "integer"_L1, true}},
                   false),
            held("rest:check"_L1, RestVerb::Get, "/xuc/api/2.0/auth/check"_L1),
            method("rest:sso"_L1, RestVerb::Get, "/xuc/api/2.0/auth/sso"_L1, {}, false),
            method("rest:cas"_L1, RestVerb::Get, "/xuc/api/2.0/auth/cas"_L1,
                   {{"service"_L1, "text"_L1}, {"ticket"_L1, "text"_L1}}, false),
        };
    }

    //! As XuC relays them, with the user's own token. Source: HTTP interfaces, "Callbacks over
    //! HTTP".
    QList<RestMethodInfo> callbacks()
    {
        using enum net::HttpVerb;
        return {
            held("rest:callbackImport"_L1, Post,
                 "/xuc/api/1.0/callback_lists/{list}/callback_requests/csv"_L1,
                 {{"list"_L1, "text"_L1}, {"csv"_L1, "csv"_L1}}),
            held("rest:callbackTickets"_L1, Get,
                 "/xuc/api/1.0/callback_lists/{list}/callback_tickets/csv"_L1,
                 {{"list"_L1, "text"_L1}}),
        };
    }

    //! Source: HTTP interfaces, "Version 2.0: users and permissions".
    QList<RestMethodInfo> versionTwo()
    {
        using enum net::HttpVerb;
        const Arguments id{{"id"_L1, "text"_L1}};
        const Arguments room{{"room"_L1, "object"_L1}};
        return {
            held("rest:contactList"_L1, Get, "/xuc/api/2.0/contact/personal"_L1),
            held("rest:contactCreate"_L1, Post, "/xuc/api/2.0/contact/personal"_L1,
                 contactFields()),
            held("rest:contactDeleteAll"_L1, Delete, "/xuc/api/2.0/contact/personal"_L1),
            held("rest:contactGet"_L1, Get, "/xuc/api/2.0/contact/personal/{id}"_L1, id),
            held("rest:contactUpdate"_L1, Put, "/xuc/api/2.0/contact/personal/{id}"_L1,
                 id + contactFields()),
            held("rest:contactDelete"_L1, Delete, "/xuc/api/2.0/contact/personal/{id}"_L1, id),
            held("rest:contactDisplay"_L1, Get, "/xuc/api/2.0/contact/display/personal"_L1),
            held("rest:contactExport"_L1, Get, "/xuc/api/2.0/contact/export/personal"_L1),
            held("rest:contactImport"_L1, Post, "/xuc/api/2.0/contact/import/personal"_L1,
                 {{"csv"_L1, "csv"_L1}}),
            held("rest:qualificationList"_L1, Get,
                 "/xuc/api/2.0/call_qualification/queue/{queueId}"_L1,
                 {{"queueId"_L1, "integer"_L1}}),
            held("rest:qualificationCreate"_L1, Post, "/xuc/api/2.0/call_qualification"_L1,
                 {{"sub_qualification_id"_L1, "integer"_L1},
                  {"time"_L1, "text"_L1},
                  {"callid"_L1, "text"_L1},
                  {"agent"_L1, "integer"_L1},
                  {"queue"_L1, "integer"_L1},
                  {"first_name"_L1, "text"_L1},
                  {"last_name"_L1, "text"_L1},
                  {"comment"_L1, "text"_L1},
                  {"custom_data"_L1, "text"_L1}}),
            held("rest:qualificationExport"_L1, Get,
                 "/xuc/api/2.0/call_qualification/csv/{queueId}/{from}/{to}"_L1,
                 {{"queueId"_L1, "integer"_L1}, {"from"_L1, "text"_L1}, {"to"_L1, "text"_L1}}),
            held("rest:mobilePush"_L1, Post, "/xuc/api/2.0/mobile/push/register"_L1,
                 {{"token"_L1, "text"_L1}}),
            held("rest:meetingRoomToken"_L1, Get,
                 "/xuc/api/2.0/config/meetingrooms/{kind}/token/{id}"_L1,
                 {{"kind"_L1, "static|personal|temporary"_L1}, {"id"_L1, "text"_L1}}),
            held("rest:meetingRoomGet"_L1, Get, "/xuc/api/2.0/config/meetingrooms/personal/{id}"_L1,
                 id),
            held("rest:meetingRoomCreate"_L1, Post, "/xuc/api/2.0/config/meetingrooms/personal"_L1,
                 room),
            held("rest:meetingRoomUpdate"_L1, Put, "/xuc/api/2.0/config/meetingrooms/personal"_L1,
                 room),
        };
    }

} // namespace

const QList<RestMethodInfo> &restMethods()
{
    static const QList<RestMethodInfo> methods
        = versionOne() + authentication() + versionTwo() + callbacks();
    return methods;
}

} // namespace vigie::xuc
