// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <variant>

namespace vigie::xuc {
struct SignIn;
}

namespace vigie::cli {

//! Passwords in the system's keychain, one for each server and login.
//!
//! Each call answers once. An error's detail is a sentence. A locked keychain says the same as one
//! without the entry, so that the sentence names both.
class Keychain : public QObject
{
    Q_OBJECT
public:
    using Read = std::function<void(const Result<QString> &)>;
    using Written = std::function<void(const Result<std::monostate> &)>;

    void read(const xuc::SignIn &whose, const Read &answer);
    void write(const xuc::SignIn &whose, const QString &password, const Written &answer);
    void remove(const xuc::SignIn &whose, const Written &answer);
};

} // namespace vigie::cli
