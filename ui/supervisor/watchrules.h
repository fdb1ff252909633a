// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/ringwatch.h"
#include "center/statelimits.h"
#include "center/thresholdrules.h"
#include "site/quiethours.h"

#include <QString>

#include <optional>

class QJsonObject;

namespace vigie::ui {

//! How a queue that reaches a level is told, beside its colour.
struct AlertWays
{
    bool isNotice = false; //!< Of the desktop.
    bool isTaskbar = true;
    QString sound{}; //!< In the sound naming specification; empty: none.
    std::chrono::minutes again{0}; //!< While nobody acknowledges it; 0: once.

    bool operator==(const AlertWays &) const = default;
};

struct AlertRules
{
    AlertWays warn{};
    AlertWays alarm{.isNotice = true,
                    .sound = QStringLiteral("dialog-warning"),
                    .again = std::chrono::minutes(5)};
    site::QuietHours quiet{}; //!< Colours stay.

    const AlertWays &of(center::Level level) const
    {
        return level == center::Level::Alarm ? alarm : warn;
    }
    bool operator==(const AlertRules &) const = default;
};

//! All that a supervisor set about what is too much.
struct WatchRules
{
    center::ThresholdRules thresholds{};
    AlertRules alerts{};
    center::StateLimits limits{};
    center::RingRule rings{};

    bool operator==(const WatchRules &) const = default;
};

//! For the settings and for files. Reading, what is out of order is left out.
//! @{
QJsonObject objectOf(const WatchRules &rules);
WatchRules watchRulesIn(const QJsonObject &object);
QString textOf(const WatchRules &rules);
WatchRules watchRulesIn(const QString &text);
//! @}

//! "00:45", also with hours; empty: it is not a time.
std::optional<std::chrono::seconds> waitIn(const QString &text);

} // namespace vigie::ui
