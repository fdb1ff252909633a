// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace vigie::xci {

//! Where to sign in and as whom. Holds a secret: in memory alone, never logged.
struct Account
{
    QUrl server{}; //!< "http://xci.example:9001"; "/api/1.0" may stand behind it.
    QString login{};
    QString password{}; //!< Empty: the person is asked.
    QString pin{}; //!< Fingerprint of the only certificate to accept; empty: the system decides.
    QString authorities{}; //!< PEM file of authorities besides the system's; empty: none.
    bool allowsClearText = false; //!< The person chose so for this server.

    bool operator==(const Account &) const = default;
};

} // namespace vigie::xci
