// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace vigie::ui {

//! Messages of which the first one that fits shows that the server took up a command; empty: no
//! message is known to follow it.
[[nodiscard]] QStringList proofsOf(const QString &command);

//! Whether ids that both name are the same: another agent's message proves nothing.
[[nodiscard]] bool areOfOne(const QJsonObject &command, const QJsonObject &message);

//! Whether a command only asks: all others change agents, calls or settings.
[[nodiscard]] bool isHarmless(const QString &command);

} // namespace vigie::ui
