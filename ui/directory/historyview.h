// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directory/historymodel.h"
#include "ui/directory/nowlook.h"

#include <QListView>

#include <functional>

namespace vigie::ui {

//! Past calls in columns, with Redial at the selected one and under the pointer.
class HistoryView : public QListView
{
    Q_OBJECT
public:
    using NowOf = std::function<NowLook(const center::HistoryRecord &record)>;
    static constexpr int headerHeight = 28;

    //! Where columns stand in a row of that width; narrow ones leave out what folds.
    struct Columns
    {
        explicit Columns(int width);
        QRect glyph{}, time{}, name{}, number{}, queue{}, waited{}, talk{}, now{}, redial{};
    };

    HistoryView(HistoryModel *model, NowOf nowOf, QWidget *parent = nullptr);

    const center::HistoryRecord *current() const; //!< Null: none, or a day.
    void setCalling(const QString &number); //!< Whose redial is not confirmed yet; empty: none.
    void setStale(bool isStale);
    QRect redialBox(const QModelIndex &index) const; //!< In the viewport.

Q_SIGNALS:
    void currentMoved();
    void redialRequested(const vigie::center::HistoryRecord &record);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    class Delegate;
    class Header;

    HistoryModel *m_model;
    const NowOf m_nowOf;
    Header *m_header;
    QPersistentModelIndex m_hovered{};
    QString m_calling{};
    bool m_isStale = false;
};

} // namespace vigie::ui
