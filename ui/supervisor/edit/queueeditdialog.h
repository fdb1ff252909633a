// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/edit/penaltydialog.h"
#include "ui/supervisor/edit/queuedraft.h"

namespace vigie::ui {

//! Who serves one queue, with which penalty, now and by default.
class QueueEditDialog final : public PenaltyDialog
{
    Q_OBJECT
public:
    QueueEditDialog(const FloorParts &parts, const QueueDraft &draft, QWidget *window);

private:
    std::vector<PenaltySheet::Told> told() const override;
    ChoiceBox::Choices choices() const override;
    PenaltySheet::Told toldOf(qint32 key) const override;
    center::AssignmentBatch plan() const override;
    bool isByAgent() const override { return true; }
    QString goneObstacle() const override;
    EditDialog *copy() override;
    QJsonObject form() const override;

    QueueDraft m_draft;
};

} // namespace vigie::ui
