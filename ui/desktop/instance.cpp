// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/instance.h"

#include "base/logging.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocalSocket>
#include <QPointer>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::ui {

namespace {

    constexpr qint64 longestLine = 8192;
    constexpr auto patience = 8000ms; // A wish is proved within 5 s or not at all.
    constexpr auto connecting = 2000ms;

} // namespace

Instance::Instance(const QString &socket, QObject *parent) : QObject(parent), m_path(socket)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &Instance::greet);
}

Instance::~Instance() = default;

QString Instance::socketOf(const QString &settingsFile)
{
    const QByteArray name = QFileInfo(settingsFile).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex();
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/vigie-"_s
        + QString::fromLatin1(hash.first(16));
}

bool Instance::claim()
{
    switch (m_lock.take(m_path + u".lock"_s)) {
    case InstanceLock::Outcome::Taken:
        break;
    case InstanceLock::Outcome::Others:
        return false;
    case InstanceLock::Outcome::Impossible:
        qCWarning(lcUi) << "Later starts cannot find this one: no lock at" << m_path;
        m_isAlone = true;
        return true;
    }
    QLocalServer::removeServer(m_path);
    if (!m_server.listen(m_path)) {
        qCWarning(lcUi) << "Later starts cannot find this one:" << m_server.errorString();
        m_isAlone = true;
    }
    return true;
}

void Instance::greet()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(longestLine);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        // Who asks nothing does not stay.
        QTimer::singleShot(patience, socket, [socket] { socket->abort(); });
        read(socket);
    }
}

void Instance::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() >= longestLine)
            socket->abort();
        return;
    }
    disconnect(socket, &QLocalSocket::readyRead, this, nullptr); // One order a visit.
    const Result<Order> order = decodeOrder(socket->readLine(longestLine));
    const auto reply = [socket = QPointer(socket)](const OrderReply &what) {
        if (!socket)
            return;
        socket->write(encode(what));
        socket->disconnectFromServer();
    };
    if (!order) {
        qCWarning(lcUi) << "Not an order:" << order.error().detail;
        reply({.exitCode = 2, .sentence = tr("Vigie does not understand this order.")});
        return;
    }
    Q_EMIT ordered(*order, reply);
}

std::optional<OrderReply> Instance::ask(const QString &path, const Order &order)
{
    QLocalSocket socket;
    socket.connectToServer(path);
    if (!socket.waitForConnected(int(connecting.count())))
        return {};
    socket.write(encode(order));
    QElapsedTimer waited;
    waited.start();
    while (!socket.canReadLine() && waited.elapsed() < patience.count()) {
        if (!socket.waitForReadyRead(int(patience.count() - waited.elapsed())))
            break;
    }
    const Result<OrderReply> reply = decodeOrderReply(socket.readLine(longestLine));
    if (!reply)
        return OrderReply{.exitCode = 1, .sentence = tr("The running Vigie does not answer.")};
    return *reply;
}

} // namespace vigie::ui
