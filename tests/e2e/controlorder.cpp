// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlorder.h"

#include <QJsonDocument>
#include <QTcpSocket>

namespace vigie::e2e {

QJsonObject order(const QUrl &control, const QString &path, const QJsonObject &body)
{
    constexpr int patience = 5'000; // ms
    const QByteArray bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
    QTcpSocket socket;
    socket.connectToHost(control.host(), quint16(control.port()));
    if (!socket.waitForConnected(patience))
        return {};
    socket.write("POST /sim/" + path.toUtf8()
                 + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                   "Content-Type: application/json\r\nContent-Length: "
                 + QByteArray::number(bytes.size()) + "\r\n\r\n" + bytes);
    QByteArray answer;
    qsizetype head = -1;
    while (true) {
        answer += socket.readAll();
        head = answer.indexOf("\r\n\r\n");
        const auto reply
            = head < 0 ? QJsonDocument() : QJsonDocument::fromJson(answer.mid(head + 4));
        if (!reply.isNull())
            return reply.object();
        if (!socket.waitForReadyRead(patience))
            break;
    }
    answer += socket.readAll();
    qWarning("%s: %s", qPrintable(path), answer.constData());
    return {};
}

} // namespace vigie::e2e
