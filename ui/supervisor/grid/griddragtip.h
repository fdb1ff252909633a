// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/grid/gridpainter.h"

#include <QWidget>

namespace vigie::ui {

//! What hangs on the pointer during a drag: the tile, and what a drop here would do. It lies over
//! the window, and the mouse goes through it.
class GridDragTip : public QWidget
{
    Q_OBJECT
public:
    GridDragTip(GridPainter &painter, QWidget *window);

    //! \a count: of several tiles, else empty.
    void setDragged(const GridPick &pick, const QString &count);
    //! Two lines; the second may be empty. Empty ones: nothing can be dropped here.
    void setWords(const QString &deed, const QString &source);
    void follow(const QPoint &global);
    const QString &deed() const { return m_deed; }
    const QString &source() const { return m_source; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect tile() const;
    QRect words() const;

    GridPainter &m_painter;
    GridPick m_pick{};
    QString m_count{};
    QString m_deed{};
    QString m_source{};
};

} // namespace vigie::ui
