// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTime>

namespace vigie::xuc {

class ObjectReader;

//! A time of day at which a person wishes to be called back.
struct CallbackPeriod
{
    static CallbackPeriod read(ObjectReader &in);

    QString uuid{};
    QString name{};
    QTime periodStart{}; //!< Local time of the server.
    QTime periodEnd{};
    bool isDefault = false; //!< "default" on the wire.

    bool operator==(const CallbackPeriod &) const = default;
};

} // namespace vigie::xuc
