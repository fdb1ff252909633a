// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Removes a favourite; answered by FavoriteUpdated.
struct RemoveFavorite
{
    QString contactId{};
    QString source{};

    QByteArray encode() const
    {
        CommandWriter out("removeFavorite");
        out.add("contactId", contactId);
        out.add("source", source);
        return std::move(out).take();
    }

    bool operator==(const RemoveFavorite &) const = default;
};

} // namespace vigie::xuc::command
