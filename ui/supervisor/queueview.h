// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/floorpage.h"

#include <optional>

namespace vigie::models {
class QueueModel;
}

namespace vigie::ui {

class Chip;
class FilterChip;
class QueueDetail;
class ThresholdBook;

//! Every queue that a supervisor sees, with its figures, thresholds and totals. A row opens to who
//! waits and who serves.
class QueueView final : public FloorPage
{
    Q_OBJECT
public:
    explicit QueueView(const FloorParts &parts, QWidget *parent = nullptr);
    ~QueueView() override;

    models::QueueModel *model() const { return m_model; }
    std::optional<QueueId> openQueue() const { return m_open; }
    void setOpen(std::optional<QueueId> queue);
    QList<StatusBar::KeyHint> keyHints() const override;
    void adopt(FloorFrame &old) override;

private:
    QList<Column> catalogue() const override;
    QStringList usualColumns(bool isNarrow) const override;
    FloorColumn usualSort() const override;
    void applyFilter(const FloorFilter &filter) override;
    QString countText() const override;
    void makeEditing();
    void openRowMenu(int row, const QPoint &pos) override;
    void takeChips();
    void showTotals();
    void passSecond();
    void takeThresholds();

    models::QueueModel *m_model;
    FilterChip *m_queues;
    FilterChip *m_groups;
    Chip *m_over;
    QueueDetail *m_detail;
    ThresholdBook &m_thresholds;
    std::optional<QueueId> m_open{};
};

} // namespace vigie::ui
