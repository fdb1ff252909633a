// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configmgt/callbacklist.h"
#include "configmgt/callbackperiod.h"
#include "configmgt/person.h"

#include <QByteArray>

#include <optional>

namespace vigie::configmgt {

// Bodies of the configuration server. An entry without its identity is left out with the rest of
// the list read; nothing: that is no such answer.
std::optional<QList<CallbackList>> listsIn(const QByteArray &json);
std::optional<QList<CallbackPeriod>> periodsIn(const QByteArray &json);
std::optional<QList<Person>> peopleIn(const QByteArray &json);
std::optional<Rights> rightsIn(const QByteArray &json);

QByteArray bodyOf(const CallbackList &list);
QByteArray bodyOf(const CallbackPeriod &period);
QByteArray bodyOf(const Rights &rights); //!< None has no body: it is removed.

} // namespace vigie::configmgt
