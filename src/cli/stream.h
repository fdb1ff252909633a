// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/session.h"

#include <QObject>

namespace vigie::cli {

//! The server's messages as they come, without any state behind them.
class Stream : public QObject
{
    Q_OBJECT
public:
    explicit Stream(const Clock &clock, QObject *parent = nullptr);

    void open(const xuc::SignIn &signIn) { m_session.open(signIn); }
    void close();
    bool send(const QByteArray &frame) { return m_session.send(frame).has_value(); }
    std::chrono::milliseconds nextTryIn() const { return m_session.nextTryIn(); }

Q_SIGNALS:
    void live(); //!< The session stands; again after each loss.
    void received(const QByteArray &frame, const QString &msgType); //!< The type is empty: none.
    //! \a isFinal: nothing follows; else it is tried again.
    void lost(const vigie::Error &error, bool isFinal);

private:
    xuc::Session m_session;
};

//! The msgType of a frame; empty: it has none, or is no JSON object.
QString messageType(const QByteArray &frame);

} // namespace vigie::cli
