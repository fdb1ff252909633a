// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/stream.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vigie::cli {

using namespace Qt::StringLiterals;
using State = xuc::Session::State;

Stream::Stream(const Clock &clock, QObject *parent) : QObject(parent), m_session(clock)
{
    connect(&m_session, &xuc::Session::frameReceived, this,
            [this](const QByteArray &frame) { Q_EMIT received(frame, messageType(frame)); });
    connect(&m_session, &xuc::Session::failed, this, [this](const Error &error) {
        Q_EMIT lost(error, m_session.state() == State::Disconnected);
    });
    // Queued: LoggedOn itself comes first, and nothing is to be asked for before the sync.
    connect(
        &m_session, &xuc::Session::stateChanged, this,
        [this] {
            if (m_session.state() != State::Syncing)
                return;
            m_session.setSynced();
            Q_EMIT live();
        },
        Qt::QueuedConnection);
}

void Stream::close()
{
    disconnect(&m_session, nullptr, this, nullptr);
    m_session.close();
}

QString messageType(const QByteArray &frame)
{
    return QJsonDocument::fromJson(frame).object().value("msgType"_L1).toString();
}

} // namespace vigie::cli
