// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/servers/callqualifications.h"
#include "sim/servers/meetingrooms.h"
#include "sim/servers/resteventpush.h"
#include "sim/servers/restroutes.h"

#include <optional>

namespace vigie::sim {

class Audience;
class VirtualTime;

//! The XuC's REST page, versions 1.0 and 2.0: finds the route of a call, lets in who may use it and
//! refuses the rest.
class RestServer
{
public:
    //! Longer bodies are refused: twice a hundred thousand callbacks.
    static constexpr qsizetype longestBody = 32 * 1024 * 1024;

    RestServer(Engine &engine, VirtualTime &time, Authentication &authentication,
               const Audience &audience);
    ~RestServer();
    Q_DISABLE_COPY_MOVE(RestServer)

    RestEventPush &push() { return m_push; }
    //! None: not a path of the REST page.
    std::optional<HttpReply> answer(const HttpRequest &request);

private:
    struct Match
    {
        const RestRoute *route = nullptr;
        QStringList words{};
        QByteArrayList methods{}; //!< What the path is good for, if not for this method.
    };

    Match find(const HttpRequest &request) const;
    HttpReply run(const HttpRequest &request, const Match &match);
    bool isConnected(UserId user) const;

    Engine &m_engine;
    VirtualTime &m_time;
    Authentication &m_authentication;
    const Audience &m_audience;
    const QList<RestRoute> m_routes;
    QSet<UserId> m_connected{};
    CallQualifications m_qualifications{};
    MeetingRooms m_meetingRooms{};
    RestEventPush m_push;
};

} // namespace vigie::sim
