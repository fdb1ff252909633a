// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/floortable.h"
#include "ui/widgets/focusring.h"

#include <QHelpEvent>
#include <QToolTip>

// What mouse and keyboard do on the table.
namespace vigie::ui {

namespace {

    constexpr qsizetype longestTip = 600;

} // namespace

void FloorTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    QTableView::mousePressEvent(event);

    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    const CellKind kind = column(index.column()).kind;
    if (kind == CellKind::Switch && !isStale())
        Q_EMIT switchClicked(index);
    else if (kind == CellKind::Star)
        Q_EMIT starClicked(index);
    else if (kind == CellKind::Check)
        Q_EMIT tickClicked(index, event->modifiers());
    else if (kind == CellKind::Opener)
        Q_EMIT openerClicked(index);
}

void FloorTable::mouseMoveEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().toPoint().y());
    setHovered(row >= 0 && isHead(row) ? -1 : row);
    // No call of the base: a drag over rows selects nothing here.
}

void FloorTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid())
        return;
    const CellKind kind = column(index.column()).kind;
    if (kind == CellKind::Check) // Two quick clicks are two.
        Q_EMIT tickClicked(index, event->modifiers());
    else if (kind == CellKind::Opener)
        Q_EMIT openerClicked(index);
    else if (kind != CellKind::Switch)
        Q_EMIT rowActivated(index);
}

void FloorTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    switch (event->key()) {
    case Qt::Key_Space:
        if (current.isValid() && columnOf(CellKind::Switch) >= 0 && !isStale())
            Q_EMIT switchClicked(current.siblingAtColumn(columnOf(CellKind::Switch)));
        else if (current.isValid() && columnOf(CellKind::Check) >= 0)
            Q_EMIT tickClicked(current, event->modifiers());
        else if (current.isValid() && columnOf(CellKind::Opener) >= 0)
            Q_EMIT openerClicked(current);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current.isValid())
            Q_EMIT rowActivated(current);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        noteKeyboard(this);
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        toggleOpener(current, event->key() == Qt::Key_Right);
        event->ignore(); // Rows, not cells, are what one moves over.
        return;
    default: // The view's own.
        break;
    }
    QTableView::keyPressEvent(event);
}

void FloorTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    noteFocus(this, event);
    viewport()->update();
}

void FloorTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

bool FloorTable::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Enter:
        Q_EMIT pointerRests(true);
        break;
    case QEvent::Leave:
        setHovered(-1);
        Q_EMIT pointerRests(false);
        break;
    case QEvent::Hide: // What is laid out takes a kilobyte a line, and is made again in a frame.
        m_cells.forgetText();
        break;
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        QString words = index.data(Qt::ToolTipRole).toString();
        const int room
            = columnWidth(index.column()) - padLeft(index.column()) - padRight(index.column());
        const QString shown = index.isValid() ? shownText(index) : QString();
        if (words.isEmpty() && fontMetrics().horizontalAdvance(shown) > room)
            words = shown; // It was elided.
        if (words.size() > longestTip) // A stranger's name may be as long as a book.
            words = words.first(longestTip) + u'…';
        QToolTip::showText(help->globalPos(), words, this);
        return true;
    }
    default: // The view's own.
        break;
    }
    return QTableView::viewportEvent(event);
}

} // namespace vigie::ui
