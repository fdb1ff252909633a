// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QJsonObject>
#include <QTcpServer>
#include <QUrl>

namespace vigie::sim {

//! What stands behind an event URL: keeps what is posted to it, in the order of arrival.
class EventConsumer : public QObject
{
    Q_OBJECT
public:
    EventConsumer();

    QUrl url() const;
    void setAnswer(const QByteArray &answer) { m_answer = answer; }
    void fallSilent() { m_answer.clear(); } //!< Takes every event and never answers.

    const QList<QJsonObject> &events() const { return m_events; }
    //! Of one user: a phone event's eventType, a status' number.
    QStringList toldOf(const QString &login) const;
    QByteArray lastHead() const { return m_lastHead; }
    void forget() { m_events.clear(); }

private:
    void serve(QTcpSocket *socket);

    QTcpServer m_server{};
    QByteArray m_answer = QByteArrayLiteral("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    QList<QJsonObject> m_events{};
    QByteArray m_lastHead{};
};

} // namespace vigie::sim
