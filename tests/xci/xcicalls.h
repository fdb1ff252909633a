// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xci/client.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>

#include <functional>
#include <optional>

namespace vigie::xci {

//! What was typed for somebody in the calls that set a password.
constexpr auto typedSecret = "clear-secret";

//! One call of the interface behind the sign-in.
struct XciCall
{
    using Told = std::function<void(const std::optional<Failure> &failure)>; //!< Nothing: done.

    QByteArray what{}; //!< "GET /xivo".
    QByteArray answer{}; //!< That makes it a success.
    std::function<void(Client &client, const QObject *context, const Told &told)> act{};

    //! Whether it would do harm to arrive twice.
    bool isChange() const
    {
        return !what.startsWith("GET ") || what.endsWith("/synchronize_config_files");
    }
};

const QList<XciCall> &xciCalls(); //!< All twenty-five.

} // namespace vigie::xci

Q_DECLARE_METATYPE(vigie::xci::XciCall)
