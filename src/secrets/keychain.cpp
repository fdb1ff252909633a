// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychain.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <qt6keychain/keychain.h>

namespace vigie::secrets {

using namespace Qt::StringLiterals;

namespace {

    const QString service = u"vigie"_s;

    QString keyOf(const Owner &whose)
    {
        return whose.login + u'@'
            + whose.server.toString(QUrl::RemovePath | QUrl::StripTrailingSlash);
    }

    // A job belongs to nobody and deletes itself: libsecret comes back to it, whoever is gone.

    Error failure(const QKeychain::Job &job, const Owner &whose)
    {
        if (job.error() == QKeychain::EntryNotFound)
            return {ErrorKind::Credentials,
                    u"the keychain is locked or holds no password for %1 (vigie-ctl remember "
                    "stores one)"_s.arg(keyOf(whose))};
        return {ErrorKind::Credentials,
                u"this computer's keychain cannot be used: %1"_s.arg(job.errorString())};
    }

    //! Also what cannot be asked is answered from the event loop. What starts on demand is started.
    void ask(const QDBusMessage &call, Keychain &asker,
             const std::function<void(const QDBusMessage &)> &answer)
    {
        const QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected()) { // No call ends there, not even with an error.
            const QDBusMessage nothing = QDBusMessage::createError(bus.lastError());
            QMetaObject::invokeMethod(
                &asker, [answer, nothing] { answer(nothing); }, Qt::QueuedConnection);
            return;
        }
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), &asker);
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &asker, [watcher, answer] {
            watcher->deleteLater();
            answer(watcher->reply());
        });
    }

    Result<std::monostate> outcome(const QKeychain::Job &job, const Owner &whose)
    {
        if (job.error() == QKeychain::NoError)
            return std::monostate();
        return Unexpected(failure(job, whose));
    }

} // namespace

void Keychain::probe(const Written &answer)
{
    // On Plasma the library below takes its wallet, if that is switched on; elsewhere the secret
    // service that desktops share.
    if (qEnvironmentVariable("KDE_SESSION_VERSION") != "5"_L1) {
        probeSecrets(answer);
        return;
    }
    const QDBusMessage call = QDBusMessage::createMethodCall(
        u"org.kde.kwalletd5"_s, u"/modules/kwalletd5"_s, u"org.kde.KWallet"_s, u"isEnabled"_s);
    ask(call, *this, [this, answer](const QDBusMessage &reply) {
        const bool isOn
            = reply.type() == QDBusMessage::ReplyMessage && reply.arguments().value(0).toBool();
        if (isOn)
            answer(std::monostate());
        else
            probeSecrets(answer);
    });
}

void Keychain::probeSecrets(const Written &answer)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
        u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    call << u"default"_s;
    ask(call, *this, [answer](const QDBusMessage &reply) {
        if (reply.type() == QDBusMessage::ReplyMessage)
            answer(std::monostate());
        else
            answer(Unexpected(
                {ErrorKind::Credentials,
                 u"this computer has no keychain that answers: %1"_s.arg(reply.errorMessage())}));
    });
}

void Keychain::read(const Owner &whose, const Read &answer)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(keyOf(whose));
    connect(job, &QKeychain::Job::finished, this, [job, whose, answer] {
        answer(job->error() == QKeychain::NoError ? Result<QString>(job->textData())
                                                  : Unexpected(failure(*job, whose)));
    });
    job->start();
}

void Keychain::write(const Owner &whose, const QString &password, const Written &answer)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(keyOf(whose));
    job->setTextData(password);
    connect(job, &QKeychain::Job::finished, this,
            [job, whose, answer] { answer(outcome(*job, whose)); });
    job->start();
}

void Keychain::remove(const Owner &whose, const Written &answer)
{
    // A locked keychain says that it deleted what it never saw: only what can be read was there.
    read(whose, [this, whose, answer](const Result<QString> &found) {
        if (!found) {
            answer(Unexpected(found.error()));
            return;
        }
        auto *job = new QKeychain::DeletePasswordJob(service);
        job->setKey(keyOf(whose));
        connect(job, &QKeychain::Job::finished, this,
                [job, whose, answer] { answer(outcome(*job, whose)); });
        job->start();
    });
}

} // namespace vigie::secrets
