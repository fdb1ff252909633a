// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tour/tourscene.h"

#include <QList>

namespace vigie::ui {

//! Pins and the file of authorities in the settings, and the dialog of a profile.
QList<TourScene> trustScenes();

} // namespace vigie::ui
