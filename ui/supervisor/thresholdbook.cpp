// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/thresholdbook.h"

#include "site/settings.h"

namespace vigie::ui {

ThresholdBook::ThresholdBook(site::Settings &settings, const QString &key, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_key(key)
    , m_rules(watchRulesIn(settings.value(key).toString()))
{
}

void ThresholdBook::setAll(const WatchRules &rules)
{
    if (rules == m_rules)
        return;
    m_rules = rules;
    m_settings.setValue(m_key, textOf(rules));
    Q_EMIT changed();
}

void ThresholdBook::setRules(const center::ThresholdRules &rules)
{
    WatchRules all = m_rules;
    all.thresholds = rules;
    setAll(all);
}

void ThresholdBook::setLimits(const center::StateLimits &limits)
{
    WatchRules all = m_rules;
    all.limits = limits;
    setAll(all);
}

void ThresholdBook::setRings(const center::RingRule &rings)
{
    WatchRules all = m_rules;
    all.rings = rings;
    setAll(all);
}

} // namespace vigie::ui
