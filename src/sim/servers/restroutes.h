// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "sim/servers/arguments.h"
#include "sim/servers/httpserver.h"

#include <QSet>
#include <QStringList>

#include <optional>
#include <span>

namespace vigie::sim {

class Authentication;
class CallQualifications;
class Engine;
class MeetingRooms;
class RestEventPush;
struct User;

//! What the REST calls act on.
struct RestContext
{
    Engine &engine;
    Authentication &authentication;
    RestEventPush &push;
    CallQualifications &qualifications;
    MeetingRooms &meetingRooms;
    QSet<UserId> &connected; //!< By a 1.0 "connect".
};

//! One call as a route sees it.
struct RestCall
{
    const HttpRequest &request;
    QStringList words{}; //!< What stands where the route's path has a "*", percent-decoded.
    const User *user = nullptr; //!< Whom the path or the token names; null where nobody is needed.

    //! The body's fields; a body that is no JSON object is their first fault.
    [[nodiscard]] Arguments fields() const;
};

//! Who may use a route.
enum class RestAccess {
    Anybody,
    NamedUser, //!< Somebody on the network, for the user that the path's second word names.
    ConnectedUser, //!< Likewise; the user must be connected.
    CtiToken, //!< Who signed in as a CTI user.
    TechnicalToken, //!< Who signed in as a web service user.
};

using RestHandler = HttpReply (*)(const RestContext &context, const RestCall &call);

struct RestRoute
{
    QLatin1StringView name; //!< "rest:dial", also the name under which its use is noted.
    QLatin1StringView method;
    QLatin1StringView path; //!< A word "*" stands for any.
    RestAccess access = RestAccess::Anybody;
    RestHandler run = nullptr;
};

// The routes, by the sections of the REST reference.
std::span<const RestRoute> restUserRoutes(); // 1.1, about one user
std::span<const RestRoute> restSiteRoutes(); // 1.1, without a user
std::span<const RestRoute> restLoginRoutes(); // 1.4
std::span<const RestRoute> restContactRoutes(); // 1.5, contact
std::span<const RestRoute> restQualificationRoutes(); // 1.5, call_qualification
std::span<const RestRoute> restDeviceRoutes(); // 1.5, mobile and config
std::span<const RestRoute> restCallbackRoutes(); // Callbacks over HTTP, as XuC relays them
std::span<const RestRoute> restTechnicalRoutes(); // 1.5, for web service users

//! The words at the stars of a path's pattern, or nothing when \a path is another one.
std::optional<QStringList> wordsAtStars(QLatin1StringView pattern, const QStringList &path);

//! Every route there is.
QList<RestRoute> restRoutes();
//! Their names, "rest:connect" and so on, as noted when they run.
QList<QLatin1StringView> restNames();

} // namespace vigie::sim
