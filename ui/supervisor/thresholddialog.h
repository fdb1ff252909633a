// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/watchrules.h"
#include "ui/widgets/dialog.h"

#include <optional>

namespace vigie::center {
class ContactCenter;
}
namespace vigie::models {
class FrameClock;
}

namespace vigie::ui {

class AlertTable;
class ThresholdForm;
class ThresholdPreview;
class ThresholdQueues;
class Words;

//! Where queues begin to warn and to alarm: for all, and for those that have their own; and how
//! that is told.
//!
//! Nothing counts before Save; the strip shows what would be coloured now.
class ThresholdDialog : public Dialog
{
    Q_OBJECT
public:
    ThresholdDialog(const WatchRules &rules, const center::ContactCenter &center,
                    models::FrameClock &frames, QWidget *window);

    void showQueue(std::optional<QueueId> queue); //!< Absent: the thresholds of all.

Q_SIGNALS:
    void rulesSaved(const vigie::ui::WatchRules &rules);
    void soundAsked(const QString &name); //!< To be heard.

private:
    QWidget *makeForm();
    QLayout *makeHead();
    void makeFoot();
    QString nameOf(QueueId queue) const;
    void takeForm();
    void giveUpOwn();
    void showProblems();
    void showEffect();

    WatchRules m_rules;
    const center::ContactCenter &m_center;
    std::optional<QueueId> m_queue{};
    ThresholdQueues *m_queues;
    Words *m_title = nullptr;
    Words *m_number = nullptr;
    Button *m_giveUp = nullptr;
    ThresholdForm *m_form = nullptr;
    Words *m_effect = nullptr;
    ThresholdPreview *m_preview = nullptr;
    AlertTable *m_alerts = nullptr;
    QWidget *m_problem = nullptr;
    Words *m_summary = nullptr;
    Button *m_save = nullptr;
};

} // namespace vigie::ui
