// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/keychain.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace vigie::site {
struct Profile;
}

namespace vigie::ui {

//! Keeps the passwords of profiles in the system's keychain, if there is one.
class PasswordKeeper : public QObject
{
    Q_OBJECT
public:
    explicit PasswordKeeper(QObject *parent = nullptr);

    void probe(); //!< found() tells; it may take as long as a person needs to unlock a keychain.
    //! Whether a keychain answers; nothing: not known yet.
    std::optional<bool> hasKeychain() const { return m_has; }

    //! \a answer gets the password, empty when none can be read.
    void recall(const site::Profile &profile,
                const std::function<void(const QString &password)> &answer);
    void keep(const site::Profile &profile, const QString &password);
    void forget(const site::Profile &profile);

Q_SIGNALS:
    void found(); //!< hasKeychain() has an answer.
    void notKept(); //!< keep() failed: the password will be asked for again.
    void settled(); //!< A keep() or forget() has ended.

private:
    secrets::Keychain m_keychain;
    std::optional<bool> m_has;
};

} // namespace vigie::ui
