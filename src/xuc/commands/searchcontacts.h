// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Searches contacts; answered by ContactSheet and by DirectoryResult.
struct SearchContacts
{
    static constexpr QLatin1StringView name{"searchContacts"};

    QString term{};

    template <typename Field> static void describe(Field &&field)
    {
        field("term", &SearchContacts::term);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const SearchContacts &) const = default;
};

} // namespace vigie::xuc::command
