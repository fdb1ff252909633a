// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/shownstate.h"

#include <QJsonArray>
#include <QJsonObject>

namespace vigie::e2e {

//! How a server's own state, as its control page tells it, is read by all that compare with it.
//! @{
center::ShownState shownState(const QJsonObject &agent); //!< Unknown for a state that is none.
QJsonObject withId(const QJsonArray &all, int wanted); //!< Empty: there is none.
//! @}

} // namespace vigie::e2e
