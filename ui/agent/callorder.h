// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/call.h"

#include <QList>

namespace vigie::ui {

//! The call that gets the tall bar: the one in conversation, else on its way, else ringing, else
//! held; among equals the latest. Null without calls.
const telephony::Call *frontCall(const QList<telephony::Call> &calls);

//! The call that a notice announces: the latest that rings; null when none does.
const telephony::Call *ringingCall(const QList<telephony::Call> &calls);

} // namespace vigie::ui
