// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/signintexts.h"

#include "ui/widgets/trustwords.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    struct SignInTexts
    {
        Q_DECLARE_TR_FUNCTIONS(vigie::ui::SignInTexts)
    };

    //! Why the certificate was refused.
    QString certificateSentence(const QUrl &server, const QString &detail)
    {
        const TrustFacts facts(detail);
        const QString &reason = facts.reason;
        const QString host = server.host();
        if (const QString authorities = authoritiesSentence(detail); !authorities.isEmpty())
            return SignInTexts::tr("Nobody that this computer knows vouches for %1. %2 Your "
                                   "password was not sent.")
                .arg(host, authorities);
        if (facts.showsNone)
            return SignInTexts::tr("No encrypted link to %1 could be made: it shows no "
                                   "certificate, or speaks nothing newer than TLS 1.1. Your "
                                   "password was not sent. Tell your administrator.")
                .arg(host);
        if (reason == "selfSigned"_L1)
            return SignInTexts::tr(
                       "%1 vouches for itself: its certificate is signed by nobody else. "
                       "Your password was not sent. Ask your administrator to have the "
                       "certificate installed on this computer.")
                .arg(host);
        if (reason == "unknownIssuer"_L1)
            return SignInTexts::tr(
                       "The certificate of %1 was issued by “%2”, which this computer does "
                       "not know. Your password was not sent. Ask your administrator to "
                       "have that authority installed on this computer.")
                .arg(host, facts.issuer);
        if (reason == "expired"_L1)
            return SignInTexts::tr("The certificate of %1 ended on %2. Your password was not sent. "
                                   "Check the date of this computer, or ask your administrator to "
                                   "renew the certificate.")
                .arg(host, facts.until);
        if (reason == "notYetValid"_L1)
            return SignInTexts::tr(
                       "The certificate of %1 is only valid from %2. Your password was not "
                       "sent. Check the date of this computer.")
                .arg(host, facts.from);
        if (reason == "otherHost"_L1)
            return SignInTexts::tr(
                       "The certificate shown by %1 belongs to another server, “%2”. Your "
                       "password was not sent. Check the address, or ask your "
                       "administrator for the right one.")
                .arg(host, facts.subject);
        return SignInTexts::tr(
                   "No encrypted link to %1 could be made: its certificate was refused. "
                   "Your password was not sent. Ask your administrator to look at the "
                   "certificate of the server.")
            .arg(host);
    }

} // namespace

QString shownAddress(const QUrl &server)
{
    return server.port() < 0 ? server.host() : u"%1:%2"_s.arg(server.host()).arg(server.port());
}

QString signInSentence(const Error &error, const QUrl &server)
{
    const QString host = server.host();
    const int port = server.port(server.scheme() == "https"_L1 ? 443 : 80);
    switch (error.kind) {
    case ErrorKind::HostUnknown:
        return SignInTexts::tr("No server is named “%1”. Check the address for a slip, and that "
                               "this computer is on the company network or its VPN.")
            .arg(host);
    case ErrorKind::Refused:
        return SignInTexts::tr("%1 is there, but nothing answers on port %2. Check the port with "
                               "your administrator, or try again in a minute if the server is "
                               "starting.")
            .arg(host)
            .arg(port);
    case ErrorKind::Network:
        return SignInTexts::tr("The link to %1 broke off. Check the network of this computer, "
                               "then try again.")
            .arg(host);
    case ErrorKind::Timeout:
        return SignInTexts::tr("%1 did not answer in time. Check that this computer is on the "
                               "company network or its VPN, then try again.")
            .arg(host);
    case ErrorKind::Tls:
        return certificateSentence(server, error.detail);
    case ErrorKind::NotXuc:
        return SignInTexts::tr("Something answers at %1, but it is not a XiVO CTI server (XuC). "
                               "Ask your administrator for that server's address. An XCI, which "
                               "manages users, is named in a server's profile instead and is "
                               "opened from the window.")
            .arg(shownAddress(server));
    case ErrorKind::Credentials:
        return SignInTexts::tr("The server does not accept this login with this password. Type "
                               "the password again (capitals count), or ask your administrator "
                               "for a new one.");
    case ErrorKind::TokenExpired:
        return SignInTexts::tr("Your session has ended on the server. Sign in again.");
    case ErrorKind::LogonTimeout:
        return SignInTexts::tr("%1 accepts your password, but does not open your session. Try "
                               "again; if it stays so, tell your administrator that the CTI "
                               "server does not confirm logons.")
            .arg(host);
    case ErrorKind::LogonRefused:
        return SignInTexts::tr("%1 accepts your password, but refuses to open your session. Ask "
                               "your administrator whether your account may use the CTI server.")
            .arg(host);
    case ErrorKind::Malformed:
    case ErrorKind::Server:
        return SignInTexts::tr("%1 answered with an error of its own. Try again in a minute; if it "
                               "stays so, tell your administrator.")
            .arg(host);
    }
    return {};
}

QString addressSentence(net::AddressProblem problem)
{
    switch (problem) {
    case net::AddressProblem::None:
        return {};
    case net::AddressProblem::Empty:
        return SignInTexts::tr("Type the address of your XiVO server, for example "
                               "xivo.example.com.");
    case net::AddressProblem::NotAnAddress:
        return SignInTexts::tr("This is not an address: it needs a name such as "
                               "xivo.example.com, without spaces.");
    case net::AddressProblem::OtherScheme:
        return SignInTexts::tr("A XiVO is reached by https:// (or http://), not by this kind of "
                               "address.");
    case net::AddressProblem::BadPort:
        return SignInTexts::tr("A port is a number from 1 to 65535.");
    }
    return {};
}

QString demoSentence(DemoFloor::Problem problem)
{
    switch (problem) {
    case DemoFloor::Problem::Missing:
        return SignInTexts::tr("The simulator, vigie-sim, is not installed beside Vigie nor in "
                               "the PATH. Install it, then try again.");
    case DemoFloor::Problem::CannotStart:
        return SignInTexts::tr("The simulator, vigie-sim, cannot be started. Check that this "
                               "account may run it, then try again.");
    case DemoFloor::Problem::TooSlow:
        return SignInTexts::tr("The simulator was not ready after 10 seconds. Close other "
                               "programs, then try again.");
    case DemoFloor::Problem::Died:
        return SignInTexts::tr("The simulator has stopped by itself. Try again to start it anew.");
    }
    return {};
}

QString settingsSentence(const site::SettingsCheck &check)
{
    switch (check.state) {
    case site::SettingsCheck::State::Good:
        return {};
    case site::SettingsCheck::State::Renewed:
        return SignInTexts::tr("Your settings could not be read, and your servers with them. They "
                               "were moved aside, to %1; new ones are kept again.")
            .arg(QDir::toNativeSeparators(check.setAside));
    case site::SettingsCheck::State::NotKept:
        return SignInTexts::tr("Settings cannot be kept on this computer: %1 cannot be written. "
                               "What you change lasts until you close Vigie.")
            .arg(QDir::toNativeSeparators(check.file));
    }
    return {};
}

QString KnownNumbers::insteadOf(const QString &typed) const
{
    if (!last.isEmpty() && last != typed)
        return last;
    return own == typed ? QString() : own;
}

QString unknownLineSentence(const QString &phone, const KnownNumbers &known)
{
    const QString other = known.insteadOf(phone);
    if (other.isEmpty())
        return SignInTexts::tr("No line has the number %1 on this server. Nothing was changed; "
                               "check the number on your phone.")
            .arg(phone);
    if (other == known.last)
        return SignInTexts::tr("No line has the number %1 on this server. Nothing was changed; "
                               "your last number was %2.")
            .arg(phone, other);
    return SignInTexts::tr("No line has the number %1 on this server. Nothing was changed; your "
                           "own line is %2.")
        .arg(phone, other);
}

} // namespace vigie::ui
