// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <vector>

namespace vigie::bench {

//! Many clients' sockets, read together; counts the frames that come without looking at them.
class Flock
{
public:
    Flock();
    ~Flock();
    Q_DISABLE_COPY_MOVE(Flock)

    void add(int socket); //!< From now on it is the flock's.
    std::size_t size() const { return m_clients.size(); }
    quint64 frames() const { return m_frames; }
    //! Reads until that many frames came in all. False: nothing came for so long.
    bool readUntil(quint64 frames, std::chrono::milliseconds patience);
    //! Reads until nothing comes for so long.
    void drain(std::chrono::milliseconds quiet);

private:
    //! Where a client's stream stands: in a header, or so far from a payload's end.
    struct Client
    {
        int socket = -1;
        quint8 header[10] = {};
        quint8 headerSize = 0;
        quint64 left = 0;
    };

    bool readOnce(std::chrono::milliseconds patience);
    void take(Client &client, const quint8 *bytes, std::size_t size);
    static quint8 headerLength(const Client &client);

    int m_poll = -1;
    quint64 m_frames = 0;
    std::vector<Client> m_clients{};
};

} // namespace vigie::bench
