// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/serveraddress.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace vigie::net {

namespace {

    ServerAddress failure(AddressProblem problem)
    {
        ServerAddress address;
        address.problem = problem;
        return address;
    }

    //! The scheme to speak with, empty for one that no XiVO speaks.
    QString spokenScheme(const QString &written)
    {
        if (written == "https"_L1 || written == "wss"_L1)
            return u"https"_s;
        if (written == "http"_L1 || written == "ws"_L1)
            return u"http"_s;
        return {};
    }

} // namespace

bool isLoopbackHost(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

bool ServerAddress::isEncrypted() const
{
    return url.scheme() == "https"_L1;
}

bool ServerAddress::isLoopback() const
{
    return isLoopbackHost(url.host());
}

ServerAddress readServerAddress(const QString &typed, const QString &port)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return failure(AddressProblem::Empty);
    const bool hasScheme = text.contains("://"_L1);
    const QUrl read(hasScheme ? text : u"https://"_s + text, QUrl::TolerantMode);
    const bool hasSpace = text.contains(u' ');
    if (!read.isValid() || read.host().isEmpty() || hasSpace)
        return failure(AddressProblem::NotAnAddress);

    QString scheme = spokenScheme(read.scheme());
    if (scheme.isEmpty())
        return failure(AddressProblem::OtherScheme);
    if (!hasScheme && isLoopbackHost(read.host()))
        scheme = u"http"_s;

    ServerAddress address;
    address.url.setScheme(scheme);
    address.url.setHost(read.host());
    address.url.setPort(read.port());
    if (!port.trimmed().isEmpty()) {
        bool isNumber = false;
        const int number = port.trimmed().toInt(&isNumber);
        if (!isNumber || number < 1 || number > 65535)
            return failure(AddressProblem::BadPort);
        address.url.setPort(number);
    }
    return address;
}

int usualPort(const QUrl &server)
{
    return server.scheme() == "https"_L1 ? 443 : 80;
}

} // namespace vigie::net
