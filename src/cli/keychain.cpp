// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/keychain.h"

#include "xuc/signin.h"

#include <qt6keychain/keychain.h>

namespace vigie::cli {

using namespace Qt::StringLiterals;

namespace {

    //! Shared with the desktop, so that one stored password serves both.
    const QString service = u"vigie"_s;

    QString keyOf(const xuc::SignIn &whose)
    {
        return whose.login + u'@'
            + whose.server.toString(QUrl::RemovePath | QUrl::StripTrailingSlash);
    }

    Error failure(const QKeychain::Job &job, const xuc::SignIn &whose)
    {
        if (job.error() == QKeychain::EntryNotFound)
            return {ErrorKind::Credentials,
                    u"the keychain is locked or holds no password for %1 (vigie-ctl remember "
                    "stores one)"_s.arg(keyOf(whose))};
        return {ErrorKind::Credentials,
                u"this computer's keychain cannot be used: %1"_s.arg(job.errorString())};
    }

} // namespace

void Keychain::read(const xuc::SignIn &whose, const Read &answer)
{
    auto *job = new QKeychain::ReadPasswordJob(service, this);
    job->setKey(keyOf(whose));
    connect(job, &QKeychain::Job::finished, this, [job, whose, answer] {
        answer(job->error() == QKeychain::NoError ? Result<QString>(job->textData())
                                                  : Unexpected(failure(*job, whose)));
    });
    job->start(); // Deletes itself.
}

void Keychain::write(const xuc::SignIn &whose, const QString &password, const Written &answer)
{
    auto *job = new QKeychain::WritePasswordJob(service, this);
    job->setKey(keyOf(whose));
    job->setTextData(password);
    connect(job, &QKeychain::Job::finished, this, [job, whose, answer] {
        answer(job->error() == QKeychain::NoError ? Result<std::monostate>(std::monostate())
                                                  : Unexpected(failure(*job, whose)));
    });
    job->start();
}

void Keychain::remove(const xuc::SignIn &whose, const Written &answer)
{
    // A locked keychain says that it deleted what it never saw: only what can be read was there.
    read(whose, [this, whose, answer](const Result<QString> &found) {
        if (!found) {
            answer(Unexpected(found.error()));
            return;
        }
        auto *job = new QKeychain::DeletePasswordJob(service, this);
        job->setKey(keyOf(whose));
        connect(job, &QKeychain::Job::finished, this, [job, whose, answer] {
            answer(job->error() == QKeychain::NoError ? Result<std::monostate>(std::monostate())
                                                      : Unexpected(failure(*job, whose)));
        });
        job->start();
    });
}

} // namespace vigie::cli
