// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>
#include <variant>

namespace vigie::secrets {

//! Whose password: one for each server and login.
struct Owner
{
    QUrl server{};
    QString login{};

    bool operator==(const Owner &) const = default;
};

//! Passwords in the system's keychain; the desktop and the command line share them.
//!
//! Each call answers once, not after the keychain's end. An error's detail is a sentence. A locked
//! keychain says the same as one without the entry, so that the sentence names both.
class Keychain : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    using Read = std::function<void(const Result<QString> &)>;
    using Written = std::function<void(const Result<std::monostate> &)>;

    //! Whether there is a keychain on this desktop, locked or not. Nothing is written or read, so
    //! that nobody is asked to unlock it; one that has never been used may still refuse a write().
    void probe(const Written &answer);
    void read(const Owner &whose, const Read &answer);
    void write(const Owner &whose, const QString &password, const Written &answer);
    void remove(const Owner &whose, const Written &answer);

private:
    void probeSecrets(const Written &answer);
};

} // namespace vigie::secrets
