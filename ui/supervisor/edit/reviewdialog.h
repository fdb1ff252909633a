// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/edit/editdialog.h"

namespace vigie::ui {

class EditTable;
class LinesModel;

//! What applying the base configuration comes to, for each agent and queue, before it runs.
class ReviewDialog final : public EditDialog
{
    Q_OBJECT
public:
    ReviewDialog(const FloorParts &parts, const std::vector<AgentId> &agents, QWidget *window);

private:
    bool isTouched() const override { return false; }
    QString obstacle() const override;
    void showSummary() override;
    void save() override;
    void merge() override { }
    EditDialog *copy() override;
    center::AssignmentBatch plan() const;

    const std::vector<AgentId> m_agents;
    Words *m_will;
    Words *m_without;
    LinesModel *m_lines;
    EditTable *m_table;
};

} // namespace vigie::ui
