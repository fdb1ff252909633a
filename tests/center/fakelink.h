// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/link.h"

#include <QList>

namespace vigie::center {

//! A link without a socket: the test plays the server, and reads what the desk sent.
class FakeLink final : public Link
{
public:
    State state() const override { return m_state; }
    Instant downSince() const override { return {}; }
    int attempt() const override { return 1; }
    std::chrono::milliseconds nextTryIn() const override { return {}; }

    QString token() const override { return heldToken; }
    bool isSecretNeeded() const override { return needsSecret; }
    void offerSecret(const QString &password) override { offered = password; }
    void open(const xuc::SignIn &) override { become(State::Connecting); }
    void close() override { become(State::Disconnected); }
    void retryNow() override { become(State::Connecting); }
    void setSynced() override { become(State::Live); }
    Result<std::monostate> send(const QByteArray &frame) override
    {
        if (m_state != State::Syncing && m_state != State::Live)
            return Unexpected(Error{ErrorKind::Network});
        sent.append(frame);
        return std::monostate{};
    }

    void become(State state)
    {
        if (std::exchange(m_state, state) != state)
            Q_EMIT stateChanged(state);
    }
    //! The server says \a message, the body of a frame being \a body.
    void say(const char *message, const QByteArray &body)
    {
        Q_EMIT frameReceived(QByteArrayLiteral("{\"msgType\":\"") + message
                             + "\",\"ctiMessage\":" + body + '}');
    }
    void refuse(ErrorKind kind)
    {
        m_state = State::Disconnected;
        Q_EMIT failed(Error{kind});
        Q_EMIT stateChanged(m_state);
    }
    //! The names of the commands sent since the last call, "getList queue" with its object type.
    QList<QByteArray> takeCommands();

    //! The token cannot be renewed any more, or can be again.
    void setSecretNeeded(bool isNeeded)
    {
        needsSecret = isNeeded;
        if (isNeeded)
            Q_EMIT secretNeeded(Error{ErrorKind::Credentials});
        else
            Q_EMIT tokenChanged();
    }

    QList<QByteArray> sent{};
    QString offered{};
    QString heldToken{};
    bool needsSecret = false;

private:
    State m_state = State::Disconnected;
};

inline QList<QByteArray> FakeLink::takeCommands()
{
    const auto valueOf = [](const QByteArray &frame, const QByteArray &key) {
        const qsizetype at = frame.indexOf('"' + key + "\":\"");
        if (at < 0)
            return QByteArray();
        const qsizetype begin = at + key.size() + 4;
        return frame.mid(begin, frame.indexOf('"', begin) - begin);
    };
    QList<QByteArray> names;
    for (const QByteArray &frame : std::exchange(sent, {})) {
        const QByteArray type = valueOf(frame, "objectType");
        names.append(valueOf(frame, "command") + (type.isEmpty() ? QByteArray() : ' ' + type));
    }
    return names;
}

} // namespace vigie::center
