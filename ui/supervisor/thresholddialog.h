// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/thresholdrules.h"
#include "ui/widgets/dialog.h"

#include <array>
#include <optional>

class QListWidget;

namespace vigie::center {
class ContactCenter;
}
namespace vigie::models {
class FrameClock;
}

namespace vigie::ui {

class Field;
class ThresholdPreview;
class Words;

//! Where queues begin to warn and to alarm: for all, and for those that have their own.
//!
//! Nothing counts before Save; the strip shows what would be coloured now.
class ThresholdDialog : public Dialog
{
    Q_OBJECT
public:
    ThresholdDialog(const center::ThresholdRules &rules, const center::ContactCenter &center,
                    models::FrameClock &frames, QWidget *window);

    void showQueue(std::optional<QueueId> queue); //!< Absent: the thresholds of all.

Q_SIGNALS:
    void rulesSaved(const vigie::center::ThresholdRules &rules);

private:
    enum Value { WaitingWarn, WaitingAlarm, WaitWarn, WaitAlarm, ValueCount };

    QWidget *makeList();
    QWidget *makeForm();
    void fillList();
    void addQueue();
    void fillForm();
    void takeForm();
    void giveUpOwn();
    void showEffect();
    std::optional<center::Thresholds> typed(); //!< Empty: something is wrong, and said.
    bool say(Value value, const QString &sentence);

    center::ThresholdRules m_rules;
    const center::ContactCenter &m_center;
    std::optional<QueueId> m_queue{};
    QListWidget *m_list = nullptr;
    Button *m_add = nullptr;
    Words *m_title = nullptr;
    Button *m_giveUp = nullptr;
    std::array<Field *, ValueCount> m_fields{};
    Words *m_effect = nullptr;
    ThresholdPreview *m_preview = nullptr;
    Button *m_save = nullptr;
    bool m_isWrong = false;
};

} // namespace vigie::ui
