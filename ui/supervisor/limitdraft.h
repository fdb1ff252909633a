// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace vigie::ui {

//! What was typed into the limits of states and not saved, wrong texts too: by field.
struct LimitDraft
{
    QHash<QString, QString> typed{};

    bool operator==(const LimitDraft &) const = default;
};

} // namespace vigie::ui
