// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/floorheader.h"
#include "ui/widgets/floortable.h"

#include <QScopedValueRollback>

#include <algorithm>

// The person's own columns, and the row that is open.
namespace vigie::ui {

void FloorTable::arrange(const QList<Place> &places)
{
    {
        const QScopedValueRollback guard(m_sizing, true);
        m_arrangeable = true;
        m_header->setSectionsMovable(true);
        m_header->setFirstSectionMovable(false);
        m_ownWidths.assign(size_t(columnCount()), 0);
        for (int i = 0; i < columnCount(); ++i)
            setColumnHidden(i, true);
        int to = 0;
        for (const Place &place : places) {
            if (place.column < 0 || place.column >= columnCount())
                continue;
            m_ownWidths[size_t(place.column)] = place.width;
            setColumnHidden(place.column, false);
            m_header->moveSection(m_header->visualIndex(place.column), to++);
        }
    }
    reserveWidths();
    updateGeometries();
    viewport()->update();
}

QList<FloorTable::Place> FloorTable::arrangement() const
{
    QList<Place> places;
    for (int at = 0; at < m_header->count(); ++at) {
        const int column = m_header->logicalIndex(at);
        if (isColumnHidden(column))
            continue;
        const auto own = size_t(column);
        places.append({column, own < m_ownWidths.size() ? m_ownWidths[own] : 0});
    }
    return places;
}

void FloorTable::noteResize(int column, int width)
{
    if (m_sizing || !m_arrangeable || width == 0)
        return;
    m_ownWidths.resize(size_t(columnCount()), 0);
    m_ownWidths[size_t(column)] = width;
    updateGeometries();
    viewport()->update();
    Q_EMIT arranged();
}

//! The stretching column takes what the others leave, and keeps its least width when they leave
//! nothing: then the table scrolls sideways.
void FloorTable::fitStretch()
{
    if (!m_arrangeable)
        return;
    const QScopedValueRollback guard(m_sizing, true);
    for (int i = 0; i < columnCount(); ++i) {
        const bool isOwn = size_t(i) < m_ownWidths.size() && m_ownWidths[size_t(i)] > 0;
        if (!column(i).stretch || isColumnHidden(i) || isOwn)
            continue;
        const int others = m_header->length() - m_header->sectionSize(i);
        m_header->resizeSection(i, qMax(column(i).minimum, viewport()->width() - others));
        return;
    }
}

bool FloorTable::startsGroup(int column) const
{
    for (int at = m_header->visualIndex(column) - 1; at >= 0; --at) {
        const int before = m_header->logicalIndex(at);
        if (!isColumnHidden(before))
            return this->column(before).group != this->column(column).group;
    }
    return false;
}

int FloorTable::detailHeight() const
{
    return m_open.isValid() && m_detail ? m_detail->sizeHint().height() : 0;
}

void FloorTable::openRow(const QModelIndex &index, QWidget *detail)
{
    QWidget *shown = index.isValid() ? detail : nullptr;
    if (m_detail && m_detail != shown)
        m_detail->hide();
    m_open = index;
    m_detail = shown;
    if (m_detail)
        m_detail->setParent(viewport());
    fitRows();
    updateGeometries();
    viewport()->update();
    if (m_detail)
        m_detail->show();
}

//! Row heights of the view's own book-keeping follow, so that it finds rows under the open one.
void FloorTable::fitRows()
{
    for (int row = 0; row < verticalHeader()->count(); ++row) {
        const bool isOpen = m_open.isValid() && row == m_open.row();
        const int wanted = rowHeightNow() + (isOpen ? detailHeight() : 0);
        if (verticalHeader()->sectionSize(row) != wanted)
            verticalHeader()->resizeSection(row, wanted);
    }
}

void FloorTable::fitDetail()
{
    if (!m_detail)
        return;
    fitRows();
    if (!m_open.isValid()) {
        m_detail->hide();
        m_detail = nullptr;
        Q_EMIT openRowLost();
        return;
    }
    const QRect row = placeOf(m_open.row());
    m_detail->setGeometry(0, row.bottom() + 1, viewport()->width(), detailHeight());
}

void FloorTable::toggleOpener(const QModelIndex &index, bool open)
{
    const bool isOpen = m_open.isValid() && m_open.row() == index.row();
    if (index.isValid() && columnOf(CellKind::Opener) >= 0 && isOpen != open)
        Q_EMIT openerClicked(index);
}

} // namespace vigie::ui
