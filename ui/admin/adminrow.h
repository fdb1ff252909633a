// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace vigie::ui {

//! One row of a table of the administration.
struct AdminRow
{
    QString key{}; //!< What it stands for; one of its kind.
    QStringList cells{}; //!< One a column.
    bool isHead = false; //!< Of a group, which sorting and filtering leave alone.
    bool isShort = false; //!< Few numbers are left.
    std::optional<double> share{}; //!< Of a bar: 0 to 1.
    enum class Health : quint8 { None, Good, Bad, Unknown };
    Health health = Health::None; //!< A mark before the words of a share's column.
    QString busy{}; //!< "deleting…"; empty: it can be worked on.

    bool operator==(const AdminRow &) const = default;
};

} // namespace vigie::ui
