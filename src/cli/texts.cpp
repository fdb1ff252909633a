// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/texts.h"

#include <QUrlQuery>

namespace vigie::cli {

using namespace Qt::StringLiterals;

namespace {

    QString certificateSentence(const QString &host, const QString &detail)
    {
        const QUrlQuery facts(detail);
        const QString reason = facts.queryItemValue(u"reason"_s);
        if (reason == "clearText"_L1)
            return u"%1 is not encrypted: use https://, or add --allow-clear-text"_s.arg(host);
        const QString shown = facts.queryItemValue(u"fingerprint"_s, QUrl::FullyDecoded);
        if (reason == "changed"_L1)
            return u"%1 does not show the pinned certificate but %2: its key was changed, or "
                   u"somebody "
                   "else answers; the password was not sent"_s.arg(host, shown);
        const QString text = facts.queryItemValue(u"text"_s, QUrl::FullyDecoded);
        const QString way = shown.isEmpty()
            ? QString()
            : u"; if its administrator confirms it, add --pin "_s + shown;
        return u"the certificate of %1 was refused (%2); the password was not sent"_s.arg(
                   host, text.isEmpty() ? reason : text)
            + way;
    }

} // namespace

QString sentence(const Error &error, const QUrl &server)
{
    const QString host = server.host();
    const int port = server.port(server.scheme() == "https"_L1 ? 443 : 80);
    switch (error.kind) {
    case ErrorKind::HostUnknown:
        return u"no server is named %1"_s.arg(host);
    case ErrorKind::Refused:
        return u"%1 is there, but nothing answers on port %2"_s.arg(host).arg(port);
    case ErrorKind::Network:
        return u"the link to %1 broke off"_s.arg(host);
    case ErrorKind::Timeout:
        return u"%1 did not answer in time"_s.arg(host);
    case ErrorKind::Tls:
        return certificateSentence(host, error.detail);
    case ErrorKind::NotXuc:
        return u"something answers at %1, but it is not a XuC"_s.arg(server.toString());
    case ErrorKind::Credentials:
        return u"%1 does not accept this login with this password"_s.arg(host);
    case ErrorKind::TokenExpired:
        return u"the session has ended on %1"_s.arg(host);
    case ErrorKind::LogonTimeout:
        return u"%1 accepts the password, but does not open the session"_s.arg(host);
    case ErrorKind::LogonRefused:
        return u"%1 accepts the password, but refuses to open the session"_s.arg(host);
    case ErrorKind::Malformed:
    case ErrorKind::Server:
        return error.detail.isEmpty()
            ? u"%1 answered with an error of its own"_s.arg(host)
            : u"%1 answered with an error of its own: %2"_s.arg(host, error.detail.left(200));
    }
    return {};
}

QString sentence(telephony::Obstacle obstacle, const QString &phoneModel)
{
    using telephony::Obstacle;
    switch (obstacle) {
    case Obstacle::None:
        return {};
    case Obstacle::LinkDown:
        return u"the connection is down"_s;
    case Obstacle::NoLine:
        return u"this login has no phone line"_s;
    case Obstacle::NoCall:
        return u"there is no call"_s;
    case Obstacle::NotRinging:
        return u"no call is ringing"_s;
    case Obstacle::NotTalking:
        return u"there is no conversation"_s;
    case Obstacle::NotOnHold:
        return u"no call is held"_s;
    case Obstacle::AlreadyConsulting:
        return u"there are two calls already"_s;
    case Obstacle::NoSecondCall:
        return u"there is no second call"_s;
    case Obstacle::SecondCallRinging:
        return u"the second party has not answered yet"_s;
    case Obstacle::RingingFirst:
        return u"a call is ringing: answer it or hang it up first"_s;
    case Obstacle::PhoneCannot:
        return u"the phone (%1) cannot do that"_s.arg(phoneModel);
    case Obstacle::NotWebRtc:
        return u"key tones leave from web phones only"_s;
    case Obstacle::InConference:
        return u"the calls are joined already"_s;
    case Obstacle::NoNumber:
        return u"there is no number to dial"_s;
    }
    return {};
}

QLatin1StringView keyOf(center::ShownState state)
{
    using center::ShownState;
    switch (state) {
    case ShownState::Ready:
        return "ready"_L1;
    case ShownState::Pause:
        return "pause"_L1;
    case ShownState::Wrapup:
        return "wrapup"_L1;
    case ShownState::Ringing:
        return "ringing"_L1;
    case ShownState::Dialing:
        return "dialing"_L1;
    case ShownState::AcdCall:
        return "acdCall"_L1;
    case ShownState::Incoming:
        return "incoming"_L1;
    case ShownState::Outgoing:
        return "outgoing"_L1;
    case ShownState::OnCall:
        return "onCall"_L1;
    case ShownState::Login:
        return "login"_L1;
    case ShownState::LoggedOut:
        return "loggedOut"_L1;
    case ShownState::Unknown:
        return "unknown"_L1;
    }
    return {};
}

QLatin1StringView wordOf(center::ShownState state)
{
    using center::ShownState;
    switch (state) {
    case ShownState::Pause:
        return "paused"_L1;
    case ShownState::Wrapup:
        return "wrap-up"_L1;
    case ShownState::AcdCall:
        return "queue call"_L1;
    case ShownState::OnCall:
        return "in a call"_L1;
    case ShownState::Login:
        return "logging in"_L1;
    case ShownState::LoggedOut:
        return "logged out"_L1;
    case ShownState::Ready:
    case ShownState::Ringing:
    case ShownState::Dialing:
    case ShownState::Incoming:
    case ShownState::Outgoing:
    case ShownState::Unknown:
        return keyOf(state);
    }
    return {};
}

QLatin1StringView keyOf(telephony::CallState state)
{
    using telephony::CallState;
    switch (state) {
    case CallState::Dialing:
        return "dialing"_L1;
    case CallState::Ringing:
        return "ringing"_L1;
    case CallState::Established:
        return "established"_L1;
    case CallState::OnHold:
        return "onHold"_L1;
    }
    return {};
}

QString durationText(std::chrono::seconds time)
{
    const qint64 all = std::max<qint64>(time.count(), 0);
    const auto twoDigits
        = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    const QString tail = u':' + twoDigits(all % 60);
    if (all < 3600)
        return QString::number(all / 60) + tail;
    return QString::number(all / 3600) + u':' + twoDigits(all / 60 % 60) + tail;
}

} // namespace vigie::cli
