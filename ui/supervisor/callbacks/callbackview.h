// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ui/supervisor/callbacks/callbackcourier.h"
#include "ui/supervisor/floorpage.h"

#include <QPointer>

class QDialog;

namespace vigie::ui {

class CallbackFloorModel;
class CallbackHeads;
class Chip;
class FilterChip;
class Words;

//! Every callback that a supervisor may see, by lists: who has taken what, files in and out, and a
//! search among those that are closed.
class CallbackView final : public FloorPage
{
    Q_OBJECT
public:
    explicit CallbackView(const FloorParts &parts, QWidget *parent = nullptr);
    ~CallbackView() override; //!< Its dialog goes with it.

    CallbackFloorModel *model() const { return m_model; }
    QList<StatusBar::KeyHint> keyHints() const override;
    void adopt(FloorFrame &old) override;
    void importInto(const QString &list, const QString &path = {}); //!< \a path: opened at once.

private:
    QList<Column> catalogue() const override;
    QStringList usualColumns(bool isNarrow) const override;
    FloorColumn usualSort() const override;
    void applyFilter(const FloorFilter &filter) override;
    QString countText() const override;

    void makeFilters();
    void makeTools();
    void connectFiles();
    void takeChips();
    void passSecond();
    void showOver();
    void tellLeft(const QString &list, const QString &who, const QString &taker);
    void openDialog(QDialog *dialog);
    void readTickets(const QString &list);
    void keepTickets(const QString &list, const QByteArray &file);
    QString currentList() const; //!< Of the current row, or the first one; empty: none.

    CallbackFloorModel *m_model;
    CallbackHeads *m_heads;
    CallbackCourier m_courier;
    Chip *m_over;
    FilterChip *m_lists;
    FilterChip *m_periods;
    FilterChip *m_states; //!< The clock's, and whether somebody has it.
    Words *m_last; //!< What went out of a list lately.
    Instant m_lastAt{};
    QString m_lastWords{};
    QPointer<QDialog> m_dialog{};
};

} // namespace vigie::ui
