// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlorder.h"

#include <QJsonDocument>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace vigie::e2e {

namespace {

    //! A connection to a port of the loopback with blocking calls: Qt's would serve other sockets.
    class Line
    {
    public:
        explicit Line(quint16 port) : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
        {
            const timeval patience{.tv_sec = 5, .tv_usec = 0};
            ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
            sockaddr_in address{};
            address.sin_family = AF_INET;
            address.sin_port = htons(port);
            address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            m_isOpen
                = ::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address)
                == 0;
        }
        ~Line() { ::close(m_socket); }
        Q_DISABLE_COPY_MOVE(Line)

        bool write(const QByteArray &bytes) const
        {
            return m_isOpen
                && ::send(m_socket, bytes.constData(), std::size_t(bytes.size()), MSG_NOSIGNAL)
                == bytes.size();
        }
        QByteArray read() const //!< Empty: closed, or silent for too long.
        {
            char buffer[4096];
            const auto size = ::recv(m_socket, buffer, sizeof buffer, 0);
            return size > 0 ? QByteArray(buffer, size) : QByteArray();
        }

    private:
        const int m_socket;
        bool m_isOpen = false;
    };

} // namespace

QJsonObject order(const QUrl &control, const QString &path, const QJsonObject &body)
{
    const QByteArray bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
    const Line line(quint16(control.port()));
    line.write("POST /sim/" + path.toUtf8()
               + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                 "Content-Type: application/json\r\nContent-Length: "
               + QByteArray::number(bytes.size()) + "\r\n\r\n" + bytes);
    QByteArray answer;
    while (true) {
        const QByteArray more = line.read();
        answer += more;
        const qsizetype head = answer.indexOf("\r\n\r\n");
        const auto reply
            = head < 0 ? QJsonDocument() : QJsonDocument::fromJson(answer.mid(head + 4));
        if (!reply.isNull())
            return reply.object();
        if (more.isEmpty())
            break;
    }
    qWarning("%s: %s", qPrintable(path), answer.constData());
    return {};
}

} // namespace vigie::e2e
