// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/edit/basedraft.h"
#include "ui/supervisor/edit/editdialog.h"
#include "ui/supervisor/edit/holderscard.h"

class QCheckBox;

namespace vigie::ui {

class AddLine;
class AgentChips;
class EditTable;
class PenaltyModel;
class ProblemMark;

//! Makes the same base configuration for several agents. It changes what they serve only when the
//! person says so.
class BaseDialog final : public EditDialog
{
    Q_OBJECT
public:
    BaseDialog(const FloorParts &parts, const BaseDraft &draft, QWidget *window);

private:
    bool isTouched() const override;
    QString obstacle() const override;
    void showSummary() override;
    void save() override;
    void merge() override;
    EditDialog *copy() override;
    QJsonObject form() const override;

    void makeOptions();
    void makeTable();
    void makeApply();
    void propose(); //!< Anew from what the agents serve; what was typed stays.
    void showProposal();
    void leaveOut(AgentId agent);
    void refreshChoices();
    center::AssignmentBatch plan() const;
    QString noteOf(const PenaltyRow &row) const;
    Holders holdersOf(const PenaltyRow &row) const; //!< Empty: no conflict.
    void watchTable();
    void showHolders();
    bool eventFilter(QObject *watched, QEvent *event) override;

    BaseDraft m_draft;
    AgentChips *m_chips;
    QWidget *m_options = nullptr;
    QCheckBox *m_shared = nullptr;
    ProblemMark *m_warning = nullptr;
    Words *m_conflicts = nullptr;
    PenaltyModel *m_model;
    EditTable *m_table;
    AddLine *m_add;
    HoldersCard *m_card;
    QCheckBox *m_apply = nullptr;
    Words *m_applyWords = nullptr;
};

} // namespace vigie::ui
