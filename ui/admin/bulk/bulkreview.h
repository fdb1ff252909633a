// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/bulk/bulkmodel.h"
#include "ui/admin/twostep.h"

#include <QTimer>
#include <QWidget>

namespace vigie::ui {

class BulkTable;
class Button;
class Segments;
class Words;

//! The second step, the dry run: what each line comes to, and what can be mended.
class BulkReview : public QWidget
{
    Q_OBJECT
public:
    BulkReview(BulkJob &job, QWidget *parent = nullptr);

    QWidget *firstFocus() const;
    void apply(); //!< Where anything is to be done; of a deletion, asks first.

Q_SIGNALS:
    void cancelled();

private:
    QWidget *makeBar();
    QWidget *makeFoot();
    void showState();
    void showParts();
    void showAge();
    void showFoot();
    QString leftOverWords() const;
    int freeAfter() const; //!< Numbers of the entities that lines are about; -1: not known.
    void correctNext();
    bool deletes() const; //!< Some line does: that cannot be rolled back.

    BulkJob &m_job;
    BulkModel *m_model;
    BulkTable *m_table;
    Segments *m_segments;
    QList<BulkModel::Part> m_parts{}; //!< By segment.
    Words *m_age;
    Button *m_again;
    Words *m_what;
    Words *m_more;
    Button *m_results;
    Button *m_correct;
    Button *m_apply;
    QTimer m_tick;
    TwoStep m_twoStep{};
    int m_toldSeconds = 0;
};

} // namespace vigie::ui
