// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/admintable.h"

#include "ui/admin/admincells.h"
#include "ui/admin/adminheader.h"
#include "ui/admin/adminlook.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace vigie::ui {

using namespace adminlook;

AdminTable::AdminTable(AdminRows *rows, QWidget *parent)
    : QTableView(parent)
    , m_rows(*rows)
    , m_header(new AdminHeader(*this))
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setHorizontalHeader(m_header);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    setItemDelegate(new AdminCells(*this));
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setModel(rows);
    connect(&m_actions, &RowActions::armedChanged, this, &AdminTable::tellArmed);
    connect(&m_actions, &RowActions::openRequested, this, &AdminTable::openRequested);
    connect(&m_actions, &RowActions::editRequested, this, &AdminTable::editRequested);
    connect(&m_actions, &RowActions::removeConfirmed, this, &AdminTable::removeConfirmed);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(rows, changed, this, [this] { fitHeads(); });
    connect(rows, &QAbstractItemModel::layoutChanged, this, [this] { fitHeads(); });
    connect(rows, &QAbstractItemModel::headerDataChanged, m_header->viewport(),
            qOverload<>(&QWidget::update));
}

void AdminTable::setColumn(int column, Kind kind, int width)
{
    if (std::size_t(column) >= m_columns.size())
        m_columns.resize(std::size_t(column) + 1);
    m_columns[std::size_t(column)] = {kind, width};
    fit();
}

void AdminTable::setActions(const QList<Action> &actions)
{
    m_actions.setUsual(actions);
    fit();
    viewport()->update();
}

void AdminTable::setHeadAction(const QString &words)
{
    m_actions.setHeadWords(words);
    m_hasHeads = true;
    fitHeads();
}

void AdminTable::setShortAction(const QString &words)
{
    m_actions.setShortWords(words);
}

void AdminTable::setSortable(bool isSortable)
{
    m_header->setSectionsClickable(isSortable);
    fit();
    if (!isSortable)
        return;
    connect(m_header, &QHeaderView::sectionClicked, this, [this](int column) {
        if (kindOf(column) == Kind::Actions)
            return;
        const bool turns
            = m_rows.sortColumn() == column && m_rows.sortOrder() == Qt::AscendingOrder;
        m_rows.sort(column, turns ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
}

void AdminTable::setEmptyText(const QString &text)
{
    m_empty = text;
    viewport()->update();
}

AdminTable::Kind AdminTable::kindOf(int column) const
{
    return std::size_t(column) < m_columns.size() ? m_columns[std::size_t(column)].kind
                                                  : Kind::Text;
}

QColor AdminTable::groundOf(int row) const
{
    const Theme &theme = themeOf(this);
    if (m_rows.rowAt(row).isHead)
        return theme.header;
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    const bool isUnder = viewport()->underMouse() && rowAt(pointer.y()) == row;
    return isUnder ? theme.hover : theme.surface;
}

void AdminTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

//! Where there is too little room columns give way, each as far as its head can be read. What is
//! stretched keeps room for a name, or for its buttons.
std::vector<int> AdminTable::widths() const
{
    constexpr int leastStretched = 110;
    std::vector<int> widths;
    int room = viewport()->width();
    int wish = 0;
    int spare = 0;
    for (int column = 0; column < int(m_columns.size()); ++column) {
        const Column &each = m_columns[std::size_t(column)];
        const int head = m_header->leastWidth(column);
        const int width = each.width > 0 ? std::max(scaled(each.width), head) : 0;
        widths.push_back(width);
        wish += width;
        spare += width > 0 ? width - head : 0;
        if (each.width == 0)
            room -= each.kind == Kind::Actions
                ? std::max(m_actions.leastWidth(), head)
                : std::max(scaled(leastStretched) + (m_hasHeads ? indent : 0), head);
    }
    const int lack = wish - room;
    if (lack <= 0 || spare <= 0)
        return widths;
    for (int column = 0; column < int(widths.size()); ++column) {
        int &width = widths[std::size_t(column)];
        if (width > 0)
            width -= int(qint64(width - m_header->leastWidth(column)) * std::min(lack, spare)
                         / spare);
    }
    return widths;
}

void AdminTable::fit()
{
    verticalHeader()->setDefaultSectionSize(scaled(adminlook::rowHeight));
    const std::vector<int> all = widths();
    for (int column = 0; column < int(all.size()) && column < m_rows.columnCount(); ++column) {
        const int width = all[std::size_t(column)];
        m_header->setSectionResizeMode(column,
                                       width == 0 ? QHeaderView::Stretch : QHeaderView::Fixed);
        if (width > 0)
            setColumnWidth(column, width);
    }
    fitHeads();
}

void AdminTable::fitHeads()
{
    if (!m_hasHeads)
        return;
    for (int row = 0; row < m_rows.rowCount(); ++row)
        setRowHeight(row, scaled(m_rows.rowAt(row).isHead ? headHeight : adminlook::rowHeight));
}

QRect AdminTable::actionCell(const QModelIndex &index) const
{
    return visualRect(index.siblingAtColumn(m_rows.columnCount() - 1));
}

int AdminTable::actionAt(const QModelIndex &index, const QPoint &at) const
{
    return m_actions.actionAt(actionCell(index), m_rows.rowAt(index.row()), at);
}

void AdminTable::paintActions(QPainter &painter, const QRect &cell, int row) const
{
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    const bool isFocused = currentIndex().row() == row && showsFocus(this);
    m_actions.paint(painter, cell, m_rows.rowAt(row),
                    {.theme = themeOf(this),
                     .pointer = viewport()->underMouse() ? &pointer : nullptr,
                     .focused = isFocused ? m_place : -1});
}

//! The words count down each second; a screen reader hears the first ones.
void AdminTable::tellArmed()
{
    viewport()->update();
    const int seconds = m_actions.secondsLeft();
    if (seconds == m_toldSeconds)
        return;
    const bool isNews = (m_toldSeconds == 0) != (seconds == 0);
    m_toldSeconds = seconds;
    setAccessibleDescription(m_actions.armedWords());
    if (isNews) {
        QAccessibleEvent news(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&news);
    }
}

void AdminTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    const int place = actionAt(index, event->pos());
    setCurrentIndex(index);
    if (place < 0) {
        m_actions.disarm();
        return;
    }
    m_place = place;
    const AdminRow row = m_rows.rowAt(index.row());
    m_actions.act(row, m_actions.of(row).at(place));
}

void AdminTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    if (actionAt(index, event->pos()) >= 0) {
        mousePressEvent(event); // Two clicks on a bin are two steps.
        return;
    }
    const AdminRow row = m_rows.rowAt(index.row());
    const QList<Action> actions = m_actions.of(row);
    if (!actions.isEmpty())
        m_actions.act(row, actions.contains(Action::Open) ? Action::Open : actions.first());
}

void AdminTable::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->update();
    QTableView::mouseMoveEvent(event);
}

bool AdminTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        viewport()->update();
    return QTableView::viewportEvent(event);
}

void AdminTable::keyPressEvent(QKeyEvent *event)
{
    noteKeyboard(this);
    const QModelIndex current = currentIndex();
    const AdminRow row = current.isValid() ? m_rows.rowAt(current.row()) : AdminRow();
    const QList<Action> actions = current.isValid() ? m_actions.of(row) : QList<Action>();
    const int last = std::max(0, int(actions.size()) - 1);
    m_place = std::clamp(m_place, 0, last);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_place = std::clamp(m_place + (event->key() == Qt::Key_Left ? -1 : 1), 0, last);
        m_actions.disarm();
        viewport()->update();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!actions.isEmpty() && !event->isAutoRepeat())
            m_actions.act(row, actions.at(m_place));
        return;
    case Qt::Key_Escape:
        if (m_actions.isArmed())
            m_actions.disarm();
        else
            event->ignore();
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void AdminTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        m_actions.disarm();
    viewport()->update();
}

void AdminTable::focusInEvent(QFocusEvent *event)
{
    noteFocus(this, event);
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_rows.rowCount() > 0)
        setCurrentIndex(m_rows.index(0, 0));
    viewport()->update();
}

void AdminTable::focusOutEvent(QFocusEvent *event)
{
    m_actions.disarm();
    QTableView::focusOutEvent(event);
    viewport()->update();
}

//! Over the cells before the buttons, whole ones.
void AdminTable::paintArmed()
{
    const int armed = m_actions.isArmed() ? m_rows.rowOf(m_actions.armedKey()) : -1;
    if (armed < 0)
        return;
    const QRect cell = actionCell(m_rows.index(armed, 0));
    const QRect room = m_actions.armedPlace(cell, m_rows.rowAt(armed));
    QRect covered = room;
    covered.setLeft(columnViewportPosition(std::max(0, columnAt(room.x() - pad))));
    covered.setRight(room.right() + pad);
    QPainter painter(viewport());
    painter.fillRect(covered, groundOf(armed));
    drawWords(painter, room, m_actions.armedWords(), TextRole::Caption, themeOf(this).danger,
              Qt::AlignRight);
}

void AdminTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    paintArmed();
    if (m_rows.rowCount() > 0 || m_empty.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setFont(fontFor(TextRole::Body));
    painter.setPen(themeOf(this).text2);
    painter.drawText(viewport()->rect().adjusted(edge, edge, -edge, -edge),
                     int(Qt::AlignLeft | Qt::AlignTop) | int(Qt::TextWordWrap), m_empty);
}

void AdminTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fit();
}

} // namespace vigie::ui
