// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/watchrules.h"

#include <QObject>
#include <QString>

namespace vigie::site {
class Settings;
}

namespace vigie::ui {

//! The person's thresholds, what tells of them, and limits of time in a state; kept in the
//! settings.
class ThresholdBook : public QObject
{
    Q_OBJECT
public:
    //! \a key: of the profile, "floor/PROFILE/thresholds".
    ThresholdBook(site::Settings &settings, const QString &key, QObject *parent = nullptr);

    const center::ThresholdRules &rules() const { return m_rules.thresholds; }
    const AlertRules &alerts() const { return m_rules.alerts; }
    const center::StateLimits &limits() const { return m_rules.limits; }
    const center::RingRule &rings() const { return m_rules.rings; }
    const WatchRules &all() const { return m_rules; }

    void setAll(const WatchRules &rules); //!< Written at once.
    void setRules(const center::ThresholdRules &rules);
    void setLimits(const center::StateLimits &limits);
    void setRings(const center::RingRule &rings);

Q_SIGNALS:
    void changed();

private:
    site::Settings &m_settings;
    const QString m_key;
    WatchRules m_rules{};
};

} // namespace vigie::ui
