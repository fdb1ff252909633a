// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/edit/floordialog.h"
#include "ui/supervisor/edit/linesmodel.h"

namespace vigie::ui {

class EditTable;
class Segments;
class Words;

//! What became of a batch, one line an agent and queue. It may stay open while rows are pending;
//! what failed is asked for again by line or at once, and the whole is undone.
class ResultSheet final : public FloorDialog
{
    Q_OBJECT
public:
    ResultSheet(const FloorParts &parts, center::BatchId batch, QWidget *window);

    center::BatchId batch() const { return m_batch; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    FloorDialog *again() override;
    QString titleText() const;
    void makeHead();
    void makeFoot();
    void mark(center::BatchId batch);
    void follow();
    void showBatch();
    void showParts();
    void showUndo();
    void retryAt(const QModelIndex &index);
    void undo();
    center::Assignments &changes() const { return parts().tools.assignments(); }

    center::BatchId m_batch;
    LinesModel *m_model;
    EditTable *m_table;
    Segments *m_segments = nullptr;
    QList<LinesModel::Part> m_shownParts{}; //!< By segment.
    Words *m_size = nullptr;
    Button *m_retry = nullptr;
    Words *m_what = nullptr;
    Words *m_more = nullptr;
    Button *m_undo = nullptr;
    bool m_isMarked = false;
};

} // namespace vigie::ui
