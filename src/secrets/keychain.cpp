// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychain.h"

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

    Result<std::monostate> outcome(const QKeychain::Job &job, const Owner &whose)
    {
        if (job.error() == QKeychain::NoError)
            return std::monostate();
        return Unexpected(failure(job, whose));
    }

} // namespace

void Keychain::probe(const Written &answer)
{
    // Reading alone proves nothing: a locked keychain says that it holds no such entry.
    const Owner nobody{.server = QUrl(u"https://probe.invalid"_s), .login = u"vigie"_s};
    write(nobody, u"probe"_s, [this, nobody, answer](const Result<std::monostate> &written) {
        if (!written) {
            answer(written);
            return;
        }
        remove(nobody, answer);
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
