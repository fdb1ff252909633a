// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tour/tourscene.h"

namespace vigie::ui {

//! The first page with and without a keychain, unknown and changed certificates.
QList<TourScene> firstSecurityScenes();

//! A password that is asked for again.
QList<TourScene> passwordScenes();

} // namespace vigie::ui
