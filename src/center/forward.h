// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie::center {

enum class ForwardKind : quint8 { NoAnswer, Unconditional, Busy };

struct Forward
{
    bool isEnabled = false;
    QString destination{};

    bool operator==(const Forward &) const = default;
};

} // namespace vigie::center
