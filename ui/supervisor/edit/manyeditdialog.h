// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/edit/editdialog.h"
#include "ui/supervisor/edit/manydraft.h"

namespace vigie::ui {

class AgentChips;
class EditTable;
class LinesModel;
class QueueBlock;
class Segments;

//! Several agents at once: queues to enter, queues to leave, the base configuration; with a review
//! of every value before and after.
class ManyEditDialog final : public EditDialog
{
    Q_OBJECT
public:
    ManyEditDialog(const FloorParts &parts, const ManyDraft &draft, QWidget *window);

private:
    bool isTouched() const override;
    QString obstacle() const override;
    void showSummary() override;
    void save() override;
    void merge() override;
    EditDialog *copy() override;
    QJsonObject form() const override;

    void makeBlocks();
    void makeApply();
    void showReview();
    void showApply();
    void applyDefaults();
    void leaveOut(AgentId agent);
    center::AssignmentBatch plan() const;
    QString addedNote(const PenaltyRow &row) const;
    QString removedNote(const PenaltyRow &row) const;

    ManyDraft m_draft;
    AgentChips *m_chips;
    Words *m_size;
    Segments *m_segments;
    QWidget *m_blocks;
    QueueBlock *m_added = nullptr;
    QueueBlock *m_removed = nullptr;
    LinesModel *m_lines;
    EditTable *m_review;
    Button *m_apply = nullptr;
    Words *m_applyWords = nullptr;
    Words *m_applyMore = nullptr;
};

} // namespace vigie::ui
