// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consolebar.h"

#include "ui/widgets/pane.h"
#include "ui/widgets/scaling.h"

#include <QHBoxLayout>

namespace vigie::ui {

QHBoxLayout *makeBar(Pane &pane, int height)
{
    keepHeight(&pane, height);
    auto *row = new QHBoxLayout(&pane);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    return row;
}

} // namespace vigie::ui
