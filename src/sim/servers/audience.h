// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/model.h"
#include "sim/servers/ctisocket.h"
#include "sim/servers/wireframe.h"

#include <memory>
#include <vector>

namespace vigie::sim {

//! One connected client: its socket and whose it is.
struct Listener
{
    std::unique_ptr<CtiSocket> socket{};
    const User *user = nullptr; //!< Stays good while the engine lives.

    const Subscriptions &wants() const { return socket->subscriptions(); }
};

//! Everybody who is connected. Encodes what it is given once, and only if somebody gets it.
class Audience
{
public:
    Listener &add(std::unique_ptr<CtiSocket> socket, const User *user);
    //! Not from inside tell().
    void remove(CtiSocket *socket);
    void closeAll();

    std::size_t size() const { return m_listeners.size(); }
    //! Whose command is being obeyed: he is told some effects without having subscribed.
    void setCommander(const CtiSocket *socket) { m_commander = socket; }
    bool isCommander(const Listener &listener) const
    {
        return listener.socket.get() == m_commander;
    }

    bool hears(UserId user) const; //!< Whether somebody of this user is connected.
    //! Sends to those who match; the listener is the predicate's argument.
    template <typename Predicate, typename Encode> void tell(Predicate wants, Encode encode)
    {
        QByteArray frame;
        // By index: a slow client's socket may close during the loop, but only leaves it later.
        for (std::size_t i = 0; i < m_listeners.size(); ++i) {
            if (!wants(std::as_const(*m_listeners[i])))
                continue;
            if (frame.isEmpty())
                frame = textFrame(encode());
            m_listeners[i]->socket->sendFrame(frame);
        }
    }
    template <typename Encode> void tellUser(UserId user, Encode encode)
    {
        tell([user](const Listener &listener) { return listener.user->id == user; }, encode);
    }

    //! By index, as tell().
    template <typename Visit> void each(Visit visit)
    {
        for (std::size_t i = 0; i < m_listeners.size(); ++i)
            visit(*m_listeners[i]);
    }

private:
    std::vector<std::unique_ptr<Listener>> m_listeners{};
    const CtiSocket *m_commander = nullptr;
};

} // namespace vigie::sim
