// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/floorrights.h"

#include "center/contactcenter.h"
#include "center/desk.h"

namespace vigie::ui {

using namespace Qt::StringLiterals;

bool isFloorOpenTo(const center::Desk &desk)
{
    const QString &profile = desk.center().self().profile;
    return profile.isEmpty() || profile == "Admin"_L1 || profile == "Supervisor"_L1;
}

} // namespace vigie::ui
