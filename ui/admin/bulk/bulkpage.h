// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/adminpage.h"

QT_BEGIN_NAMESPACE
class QStackedLayout;
QT_END_NAMESPACE

namespace vigie::ui {

class BulkJob;
class BulkProgress;
class BulkReview;
class BulkSource;
class BulkSteps;
class Button;
class Words;

//! Many users from a table, in three steps: the table, the dry run, the run. Shows the job, which
//! goes on without it.
class BulkPage : public AdminPage
{
    Q_OBJECT
public:
    BulkPage(const AdminParts &parts, const QString &entity, QWidget *parent = nullptr);

    QWidget *firstFocus() const override;
    QList<StatusBar::KeyHint> keyHints() const override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeSteps();
    void showStage();
    void showTitle();
    void leave();

    BulkJob &m_job;
    Button *m_other;
    Words *m_leave;
    BulkSteps *m_steps;
    Words *m_what;
    QStackedLayout *m_stack;
    BulkSource *m_source;
    BulkReview *m_review;
    BulkProgress *m_progress;
};

} // namespace vigie::ui
