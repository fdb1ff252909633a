// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/edit/edittable.h"

#include "ui/supervisor/edit/editdelegate.h"
#include "ui/supervisor/edit/edithead.h"
#include "ui/supervisor/edit/penaltyedit.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace vigie::ui {

using EditCell::Kind;

namespace {

    constexpr int fewestRows = 3;

} // namespace

EditTable::EditTable(int rowHeight, QWidget *parent) : QTableView(parent), m_rowHeight(rowHeight)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setHorizontalHeader(new EditHead(*this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    setItemDelegate(new EditDelegate(*this));
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setEditTriggers(AnyKeyPressed | EditKeyPressed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void EditTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, changed, this, &EditTable::updateGeometry);
    connect(model, &QAbstractItemModel::modelReset, this, &EditTable::updateGeometry);
}

void EditTable::setColumn(int column, Kind kind, int width)
{
    if (std::size_t(column) >= m_columns.size())
        m_columns.resize(std::size_t(column) + 1);
    m_columns[std::size_t(column)] = {kind, width};
    fitColumns();
}

void EditTable::fitColumns()
{
    verticalHeader()->setDefaultSectionSize(scaled(m_rowHeight));
    const double share = shareOfTexts();
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        const bool isShown
            = std::size_t(column) < m_columns.size() && m_columns[std::size_t(column)].width >= 0;
        setColumnHidden(column, !isShown);
        if (!isShown)
            continue;
        const int width = widthOf(column, share);
        horizontalHeader()->setSectionResizeMode(
            column, width == 0 ? QHeaderView::Stretch : QHeaderView::Fixed);
        if (width > 0)
            setColumnWidth(column, width);
    }
}

int EditTable::widthOf(int column, double share) const
{
    const Column &each = m_columns[std::size_t(column)];
    return each.kind == Kind::Text ? int(share * scaled(each.width)) : scaled(each.width);
}

//! In large type texts give way, so that the column that takes what is left stays to be read.
double EditTable::shareOfTexts() const
{
    constexpr int leastLeft = 165;
    constexpr double leastShare = 0.6;
    int texts = 0;
    int others = scaled(leastLeft);
    for (const Column &each : m_columns) {
        if (each.width > 0)
            (each.kind == Kind::Text ? texts : others) += scaled(each.width);
    }
    if (texts == 0 || texts + others <= viewport()->width())
        return 1;
    return std::max(leastShare, double(viewport()->width() - others) / texts);
}

void EditTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

Kind EditTable::kindOf(int column) const
{
    return std::size_t(column) < m_columns.size() ? m_columns[std::size_t(column)].kind
                                                  : Kind::Text;
}

void EditTable::setSortedColumn(int column)
{
    static_cast<EditHead *>(horizontalHeader())->setSorted(column);
}

void EditTable::setEmptyText(const QString &text)
{
    m_empty = text;
    viewport()->update();
}

QRect EditTable::fieldAt(const QModelIndex &index) const
{
    return EditDelegate::fieldIn(visualRect(index));
}

QSize EditTable::sizeHint() const
{
    const int rows = std::max(fewestRows, model() ? model()->rowCount() : 0);
    return {200, horizontalHeader()->sizeHint().height() + rows * scaled(m_rowHeight)};
}

QSize EditTable::minimumSizeHint() const
{
    return {120, horizontalHeader()->sizeHint().height() + fewestRows * scaled(m_rowHeight)};
}

bool EditTable::isStop(const QModelIndex &index) const
{
    if (!index.isValid() || isColumnHidden(index.column()))
        return false;
    switch (kindOf(index.column())) {
    case Kind::Penalty:
        return index.flags() & Qt::ItemIsEditable;
    case Kind::Remove:
        return true;
    case Kind::Action:
        return !index.data().toString().isEmpty();
    case Kind::Key:
    case Kind::Name:
    case Kind::Text:
    case Kind::Figure:
    case Kind::Differs:
    case Kind::Change:
    case Kind::Outcome:
        break;
    }
    return false;
}

QModelIndex EditTable::firstStop(int row) const
{
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (isStop(model()->index(row, column)))
            return model()->index(row, column);
    }
    return model()->index(row, 0);
}

QModelIndex EditTable::stopBeside(const QModelIndex &from, int by) const
{
    for (int column = from.column() + by; column >= 0 && column < model()->columnCount();
         column += by) {
        if (isStop(from.siblingAtColumn(column)))
            return from.siblingAtColumn(column);
    }
    return {};
}

QModelIndex EditTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return model()->rowCount() > 0 ? firstStop(0) : QModelIndex();
    switch (action) {
    case MoveLeft:
    case MoveRight: {
        const QModelIndex beside = stopBeside(current, action == MoveLeft ? -1 : 1);
        return beside.isValid() ? beside : current;
    }
    case MoveNext:
    case MovePrevious: {
        const int by = action == MoveNext ? 1 : -1;
        const QModelIndex beside = stopBeside(current, by);
        if (beside.isValid() && kindOf(beside.column()) == Kind::Penalty)
            return beside;
        const int row = current.row() + by;
        if (row < 0 || row >= model()->rowCount())
            return current;
        QModelIndex next = firstStop(row);
        for (QModelIndex each = next; by < 0 && each.isValid(); each = stopBeside(each, 1)) {
            if (kindOf(each.column()) == Kind::Penalty)
                next = each;
        }
        return next;
    }
    default: // Over the rows, in the same column.
        return QTableView::moveCursor(action, modifiers);
    }
}

void EditTable::setPenalty(const QModelIndex &index, const QString &text)
{
    model()->setData(index, text, Qt::EditRole);
}

bool EditTable::actOn(const QModelIndex &index)
{
    if (!index.isValid())
        return false;
    if (kindOf(index.column()) == Kind::Penalty && isStop(index)) {
        edit(index);
        return true;
    }
    if (kindOf(index.column()) == Kind::Remove) {
        Q_EMIT removeRequested(index);
        return true;
    }
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QModelIndex each = index.siblingAtColumn(column);
        if (kindOf(column) == Kind::Action && isStop(each)) {
            Q_EMIT actionRequested(each);
            return true;
        }
    }
    return false;
}

void EditTable::keyPressEvent(QKeyEvent *event)
{
    // Of the open field, which is on its way to be closed.
    if (state() == EditingState && event->key() != Qt::Key_Escape)
        return;
    noteKeyboard(this);
    const QModelIndex current = currentIndex();
    const bool isPenalty
        = current.isValid() && kindOf(current.column()) == Kind::Penalty && isStop(current);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        // With Ctrl it is the dialog's answer.
        if (event->modifiers() & Qt::ControlModifier || !actOn(current))
            event->ignore();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (event->modifiers() & Qt::ShiftModifier && current.isValid())
            Q_EMIT removeRequested(current);
        else if (isPenalty) {
            setPenalty(current, {});
            Q_EMIT rowLeft(current.row());
        }
        return;
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        if (isPenalty)
            setPenalty(current,
                       PenaltyEdit::stepped(current.data(Qt::EditRole).toString(),
                                            event->key() == Qt::Key_Plus ? 1 : -1));
        return;
    case Qt::Key_Escape:
        event->ignore();
        return;
    default: // The view's own.
        break;
    }
    // Keys that write nothing into a penalty are not for the table.
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

bool EditTable::pressed(const QModelIndex &index, const QPoint &at)
{
    if (!isStop(index))
        return false;
    setCurrentIndex(index);
    switch (kindOf(index.column())) {
    case Kind::Remove:
        Q_EMIT removeRequested(index);
        return true;
    case Kind::Action:
        Q_EMIT actionRequested(index);
        return true;
    case Kind::Penalty:
        if (const int by = PenaltyEdit::stepAt(fieldAt(index), at))
            setPenalty(index, PenaltyEdit::stepped(index.data(Qt::EditRole).toString(), by));
        else
            edit(index);
        return true;
    case Kind::Key:
    case Kind::Name:
    case Kind::Text:
    case Kind::Figure:
    case Kind::Differs:
    case Kind::Change:
    case Kind::Outcome:
        break;
    }
    return false;
}

void EditTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && pressed(index, event->pos()))
        return;
    if (index.isValid())
        setCurrentIndex(firstStop(index.row()));
}

void EditTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event); // Two steps on a caret.
}

void EditTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    viewport()->update();
}

bool EditTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        viewport()->update();
    return QTableView::viewportEvent(event);
}

void EditTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    noteFocus(this, event);
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(firstStop(0));
    viewport()->update();
}

void EditTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const QPersistentModelIndex left = currentIndex();
    const bool hadFocus = window()->focusWidget() == editor;
    if (left.isValid() && hint == QAbstractItemDelegate::RevertModelCache)
        setPenalty(left, editor->property(textBefore).toString());
    QTableView::closeEditor(editor, hint);
    if (hadFocus && state() != EditingState)
        setFocus(); // Also in a window that is not in front.
    const bool isInRow = left.isValid() && left.row() == currentIndex().row()
        && (hint == QAbstractItemDelegate::EditNextItem
            || hint == QAbstractItemDelegate::EditPreviousItem);
    // On the way to the other penalty of a row that is empty for a moment.
    if (left.isValid() && !isInRow)
        Q_EMIT rowLeft(left.row());
}

void EditTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fitColumns();
}

void EditTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_empty.isEmpty() || !model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(fontFor(TextRole::Body));
    painter.setPen(themeOf(this).text2);
    painter.drawText(viewport()->rect().adjusted(16, scaled(8), -16, 0),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_empty);
}

} // namespace vigie::ui
