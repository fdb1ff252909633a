// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xci/ids.h"

#include <QString>

namespace vigie::xci {

//! A person with a line. The password that the server knows has no place here, on purpose.
struct User
{
    UserId id{};
    QString entity{}; //!< Combined id.
    QString firstName{};
    QString lastName{}; //!< May be empty.
    QString internalNumber{}; //!< May lie outside the entity's intervals.
    QString
        externalNumber{}; //!< As received: a number, or the name in quotation marks. Never sent.
    QString mail{};
    QString ctiLogin{}; //!< Empty: none.
    QString provisioningNumber{}; //!< What is typed on the phone to make it this person's.

    bool operator==(const User &) const = default;
};

struct UserDraft
{
    //! What becomes of the person's sign-in.
    enum class Cti : quint8 {
        Keep, //!< Not sent: a new user has none, another keeps what it has.
        Set, //!< Login and password together.
        Clear
    };

    QString entity{}; //!< Combined id.
    TemplateId lineTemplate{};
    QString firstName{};
    QString lastName{};
    QString internalNumber{};
    Cti cti = Cti::Keep;
    QString ctiLogin{};
    QString ctiPassword{}; //!< As typed; leaves once.

    bool operator==(const UserDraft &) const = default;
};

} // namespace vigie::xci
