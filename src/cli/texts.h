// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "center/shownstate.h"
#include "telephony/call.h"
#include "telephony/verb.h"

#include <QLatin1StringView>
#include <QString>
#include <QUrl>

#include <chrono>

namespace vigie::cli {

//! Why a server was not reached or refused: one plain sentence.
QString sentence(const Error &error, const QUrl &server);
QString sentence(telephony::Obstacle obstacle, const QString &phoneModel);

QLatin1StringView keyOf(center::ShownState state); //!< Of JSON: never changes.
QLatin1StringView wordOf(center::ShownState state); //!< Of tables.
QLatin1StringView keyOf(telephony::CallState state);
QString durationText(std::chrono::seconds time); //!< "1:02:03", "2:03".

} // namespace vigie::cli
