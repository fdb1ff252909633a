// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace vigie::xuc {

//! Where and as whom to sign in. Lives in memory alone; never logged.
struct SignIn
{
    QUrl server{}; //!< https://host[:port]; what follows the host is left aside.
    QString login{};
    QString password{};
    QString token{}; //!< Checked, and so renewed, before the password is tried.
    QString pin{}; //!< Fingerprint of the only certificate to accept; empty: the system decides.
    QString authorities{}; //!< PEM file of authorities besides the system's; empty: none.
    bool allowClearText = false; //!< http to another machine, by the person's explicit choice.
};

} // namespace vigie::xuc
