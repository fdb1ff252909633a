// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <chrono>
#include <optional>

namespace vigie::health {

//! What the program's own session with XuC shows.
struct LiveFacts
{
    enum class Link : quint8 { None, Live, Late, Down };
    Link link = Link::None;
    std::chrono::seconds silence{0}; //!< Since anything was heard.
    //! Since a figure or a state of the floor came; nothing: none came in this session.
    std::optional<std::chrono::seconds> sinceFigure{};
    int agents = 0;
    int queues = 0;
    int callsNow = 0; //!< That agents are in: while there are some, figures move.
    QList<int> queueIds{};

    bool operator==(const LiveFacts &) const = default;
};

//! What the administration has read of the XCI.
struct XciFacts
{
    bool isSignedIn = false;
    bool isRead = false;
    int xivos = 0;
    int entities = 0;
    int users = 0;
    int shortEntities = 0; //!< That run out of numbers.

    bool operator==(const XciFacts &) const = default;
};

//! What the configuration server says to who has its token.
struct ConfigurationFacts
{
    enum class State : quint8 {
        NoToken, //!< None is known on this computer.
        Refused, //!< It does not take the token.
        Failed, //!< It did not answer as such a server does.
        Read
    };
    State state = State::NoToken;
    int lists = 0;
    int periods = 0;
    int defaultPeriods = 0;
    int users = 0;
    QList<int> queueIds{}; //!< Of the lists, in their order.

    bool operator==(const ConfigurationFacts &) const = default;
};

} // namespace vigie::health
