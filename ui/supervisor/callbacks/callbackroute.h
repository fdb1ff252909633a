// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/callbackfiles.h"

#include <QString>

namespace vigie::site {
class Settings;
}

namespace vigie::ui {

//! By which way files of callbacks travel, as the settings have it for a profile; no secret is
//! among it.
center::CallbackFileRoute readRoute(const site::Settings &settings, const QString &profile);
void writeRoute(site::Settings &settings, const QString &profile,
                const center::CallbackFileRoute &route);

//! What a direct route would be at \a server, before anybody changed it: the house's own port.
center::CallbackFileRoute usualDirectRoute(const QUrl &server);

} // namespace vigie::ui
