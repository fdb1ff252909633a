// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pane.h"

#include <QTimer>

namespace vigie::ui {

class BulkJob;
class Button;
class Words;

//! Over the other pages: a run goes on, has ended unseen, or was cut short; and the way back to it.
class BulkLine : public Pane
{
    Q_OBJECT
public:
    explicit BulkLine(BulkJob &job, QWidget *parent = nullptr);

    void setElsewhere(bool isElsewhere); //!< Another page than the run's is shown.
    QString sentence() const;

Q_SIGNALS:
    void showRequested();

private:
    void showState();

    BulkJob &m_job;
    Words *m_words;
    Button *m_show;
    QTimer m_frame; //!< Lines end faster than anybody reads.
    bool m_isElsewhere = true;
};

} // namespace vigie::ui
