// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Searches contacts; answered by DirectoryResult.
struct DirectoryLookUp
{
    QString term{};

    QByteArray encode() const
    {
        CommandWriter out("directoryLookUp");
        out.add("term", term);
        return std::move(out).take();
    }

    bool operator==(const DirectoryLookUp &) const = default;
};

} // namespace vigie::xuc::command
