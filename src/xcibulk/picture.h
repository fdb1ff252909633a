// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xci/entity.h"
#include "xci/linetemplate.h"
#include "xci/user.h"

#include <QHash>

namespace vigie::xcibulk {

//! What the servers held at one moment.
struct Picture
{
    QList<xci::Entity> entities{};
    QList<xci::Template> templates{};
    QHash<QString, QList<xci::User>> users{}; //!< By combined id; not there: could not be read.
    QHash<QString, QStringList> freeNumbers{}; //!< The server's lists, maybe cut; the same.
    bool isWhole = false; //!< The account sees every entity.

    const xci::Entity *entity(const QString &combinedId) const
    {
        for (const auto &each : entities) {
            if (each.combinedId == combinedId)
                return &each;
        }
        return nullptr;
    }
};

} // namespace vigie::xcibulk
