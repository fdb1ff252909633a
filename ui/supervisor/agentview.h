// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/agentverb.h"
#include "ui/supervisor/floorpage.h"

#include <optional>
#include <vector>

namespace vigie::models {
class AgentSums;
class FloorAgentModel;
}

namespace vigie::ui {

class AgentActions;
class Chip;
class EditButton;
class FilterChip;
class SelectionBar;

//! Every agent that a supervisor sees, with the figures of the day, and a selection to act on.
class AgentView final : public FloorPage
{
    Q_OBJECT
public:
    explicit AgentView(const FloorParts &parts, QWidget *parent = nullptr);

    models::FloorAgentModel *model() const { return m_model; }
    //! Of the selected agents: opens what makes their base configuration.
    void makeBase(bool fromActive);
    QList<StatusBar::KeyHint> keyHints() const override;
    void setStale(bool isStale) override;
    void adopt(FloorFrame &old) override;

private:
    QList<Column> catalogue() const override;
    QStringList usualColumns(bool isNarrow) const override;
    FloorColumn usualSort() const override;
    void applyFilter(const FloorFilter &filter) override;
    QString countText() const override;
    void foldTools(bool isTight) override;
    void makeEditing();
    void makeFilters();
    void makeLimits();
    void makeGroupTotals();
    void applyLook(const FloorView &view) override;
    QList<QStringList> groupTotals() const;
    QStringList totalsOf(const models::AgentSums &sums, const QString &name) const;
    void passSecond();
    void openDay(AgentId agent);
    void takeChips();
    void tick(const QModelIndex &index, Qt::KeyboardModifiers modifiers);
    void tickAll();
    void bindVerbs();
    std::vector<AgentId> chosen() const; //!< The selected, or else the one of the current row.
    void ask(center::AgentVerb verb);
    void openRowMenu(int row, const QPoint &pos) override;
    void openPauses(QWidget *anchor);
    void openMore(QWidget *anchor);
    void followRun(center::VerbRunId run);
    void followRow(center::VerbRunId run, int row);
    void showResult();
    void showObstacles();
    void dismiss();
    void showSelection();
    void markTotals() { m_areTotalsOld = true; }
    void showTotals();

    models::FloorAgentModel *m_model;
    FilterChip *m_states;
    FilterChip *m_queues;
    FilterChip *m_groups;
    Chip *m_groupTotals;
    Chip *m_vain; //!< There while somebody lets calls ring, or it narrows.
    AgentActions *m_actions;
    SelectionBar *m_selection;
    std::optional<center::VerbRunId> m_run{}; //!< Whose result is shown.
    EditButton *m_edit;
    QPersistentModelIndex m_lastTick; //!< Where Shift extends from.
    bool m_areTotalsOld = true;
};

} // namespace vigie::ui
