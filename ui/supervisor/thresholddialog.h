// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/edit/floordialog.h"
#include "ui/supervisor/watchrules.h"

#include <QPointer>

#include <functional>
#include <optional>

namespace vigie::ui {

class AlertTable;
class EditDrafts;
class ThresholdForm;
class ThresholdPreview;
class ThresholdQueues;
class Words;

//! Where queues begin to warn and to alarm: for all, and for those that have their own; and how
//! that is told.
//!
//! Nothing counts before Save, and what is typed is journaled until then; the strip shows what
//! would be coloured now. Where the window is too small for the text, the form scrolls.
class ThresholdDialog : public FloorDialog
{
    Q_OBJECT
public:
    ThresholdDialog(const FloorParts &parts, const WatchRules &rules, QWidget *window);

    ~ThresholdDialog() override;

    void tellRestored(const QDateTime &at); //!< It was made with a draft of that time.
    void showQueue(std::optional<QueueId> queue); //!< Absent: the thresholds of all.
    void reject() override; //!< Asks first when something was changed.

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    FloorDialog *again() override;
    WatchRules typed() const; //!< What would be saved.
    void keepDraft();
    void forgetDraft(); //!< For good: it is saved, or not wanted.
    void discard();
    void askToDiscard(const std::function<void()> &discarded);
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
    QPointer<Dialog> m_question;
    QPointer<EditDrafts> m_drafts; //!< May end before this does.
    bool m_isHeld = false;
    bool m_isDone = false; //!< There is no draft any more.
};

} // namespace vigie::ui
