// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/edit/agentdraft.h"
#include "ui/supervisor/edit/penaltydialog.h"

namespace vigie::ui {

class AgentLine;

//! One agent: who serves what with which penalty, the base configuration, the group.
class AgentEditDialog final : public PenaltyDialog
{
    Q_OBJECT
public:
    AgentEditDialog(const FloorParts &parts, const AgentDraft &draft, QWidget *window);

private:
    std::vector<PenaltySheet::Told> told() const override;
    ChoiceBox::Choices choices() const override;
    PenaltySheet::Told toldOf(qint32 key) const override;
    center::AssignmentBatch plan() const override;
    bool isByAgent() const override { return false; }
    QString goneObstacle() const override;
    bool isTouched() const override;
    void merge() override;
    void passSecond() override;
    EditDialog *copy() override;
    QJsonObject form() const override;
    bool isAbout(center::AgentRow row, center::AgentFields fields) const override;
    void askDefaults();
    void followGroup();

    AgentDraft m_draft;
    AgentLine *m_line;
};

} // namespace vigie::ui
