// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/thresholdrules.h"

#include <QObject>
#include <QString>

#include <optional>

class QJsonObject;

namespace vigie::site {
class Settings;
}

namespace vigie::ui {

//! The person's thresholds, kept in the settings.
class ThresholdBook : public QObject
{
    Q_OBJECT
public:
    //! \a key: of the profile, "floor/PROFILE/thresholds".
    ThresholdBook(site::Settings &settings, const QString &key, QObject *parent = nullptr);

    const center::ThresholdRules &rules() const { return m_rules; }
    void setRules(const center::ThresholdRules &rules); //!< Written at once.

Q_SIGNALS:
    void changed();

private:
    site::Settings &m_settings;
    const QString m_key;
    center::ThresholdRules m_rules{};
};

//! For the settings' file. Reading, what is out of order is left out.
QString textOf(const center::ThresholdRules &rules);
center::ThresholdRules thresholdRulesIn(const QString &text);

//! "00:45", also with hours; empty: it is not a time.
std::optional<std::chrono::seconds> waitIn(const QString &text);

} // namespace vigie::ui
