// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Adds a favourite; answered by FavoriteUpdated.
struct AddFavorite
{
    QString contactId{};
    QString source{};

    QByteArray encode() const
    {
        CommandWriter out("addFavorite");
        out.add("contactId", contactId);
        out.add("source", source);
        return std::move(out).take();
    }

    bool operator==(const AddFavorite &) const = default;
};

} // namespace vigie::xuc::command
