// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tour/tourscene.h"

namespace vigie::ui {

//! Where people meet: messages, a conference, the switchboard.
QList<TourScene> roomScenes();

} // namespace vigie::ui
