// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/passwordkeeper.h"

#include "base/logging.h"
#include "site/profile.h"

namespace vigie::ui {

namespace {

    secrets::Owner ownerOf(const site::Profile &profile)
    {
        return {.server = profile.url, .login = profile.login};
    }

} // namespace

PasswordKeeper::PasswordKeeper(QObject *parent) : QObject(parent)
{
}

void PasswordKeeper::probe()
{
    m_keychain.probe([this](const Result<std::monostate> &outcome) {
        m_has = outcome.has_value();
        if (!outcome)
            qCInfo(lcUi) << "no keychain:" << outcome.error().detail;
        Q_EMIT found();
    });
}

void PasswordKeeper::recall(const site::Profile &profile,
                            const std::function<void(const QString &)> &answer)
{
    m_keychain.read(ownerOf(profile), [answer](const Result<QString> &password) {
        answer(password ? *password : QString());
    });
}

void PasswordKeeper::keep(const site::Profile &profile, const QString &password)
{
    m_keychain.write(ownerOf(profile), password, [this](const Result<std::monostate> &written) {
        if (!written)
            Q_EMIT notKept();
        Q_EMIT settled();
    });
}

void PasswordKeeper::forget(const site::Profile &profile)
{
    // Whether it was there or not, it is gone.
    m_keychain.remove(ownerOf(profile),
                      [this](const Result<std::monostate> &) { Q_EMIT settled(); });
}

} // namespace vigie::ui
