// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/edit/draftdialog.h"
#include "ui/supervisor/watchrules.h"

#include <optional>

namespace vigie::ui {

class AlertTable;
class ThresholdForm;
class ThresholdPreview;
class ThresholdQueues;
class Words;

//! Where queues begin to warn and to alarm: for all, and for those that have their own; and how
//! that is told.
//!
//! Nothing counts before Save; the strip shows what would be coloured now. Where the window is too
//! small for the text, the form scrolls.
class ThresholdDialog : public DraftDialog
{
    Q_OBJECT
public:
    ThresholdDialog(const FloorParts &parts, const WatchRules &rules, QWidget *window);

    void showQueue(std::optional<QueueId> queue); //!< Absent: the thresholds of all.

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    DraftDialog *copy() override;
    bool isTouched() const override;
    QJsonObject form() const override;
    WatchRules typed() const; //!< What would be saved.
    bool differs() const; //!< From what counts now.
    void arrange();
    QWidget *makeForm();
    QLayout *makeHead();
    void makeFoot();
    QString nameOf(QueueId queue) const;
    void takeForm();
    void giveUpOwn();
    void showProblems();
    void showEffect();

    WatchRules m_rules;
    std::optional<QueueId> m_queue{};
    QBoxLayout *m_halves;
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
