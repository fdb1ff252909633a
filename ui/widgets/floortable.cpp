// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/floortable.h"

#include "ui/models/roles.h"
#include "ui/widgets/floorheader.h"
#include "ui/widgets/floortotal.h"
#include "ui/widgets/scaling.h"

#include <QAbstractButton>
#include <QEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace vigie::ui {

FloorTable::FloorTable(const Clock &clock, QWidget *parent)
    : QTableView(parent)
    , m_cells(clock)
    , m_header(new FloorHeader(this))
    , m_total(new FloorTotal(this))
{
    setItemDelegate(&m_cells);
    setHorizontalHeader(m_header);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(16);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setFocusPolicy(Qt::StrongFocus);
    setSortingEnabled(true);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    // Made by the base whatever we say, and placed by the method that updateGeometries() replaces.
    findChild<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly)->hide();
    m_total->hide();
    setDensity(Density::Comfortable);
    connect(m_header, &QHeaderView::sectionResized, m_total, qOverload<>(&QWidget::update));
    connect(m_header, &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { noteResize(column, width); });
    connect(m_header, &QHeaderView::sectionMoved, this, [this] {
        if (m_sizing)
            return;
        reserveWidths(); // Another column may be the first now, with more room at its edge.
        viewport()->update();
        Q_EMIT arranged();
    });
    connect(m_header, &FloorHeader::tickClicked, this, &FloorTable::headTickClicked);
}

void FloorTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_columns.resize(size_t(columnCount()));
    if (model) {
        connect(model, &QAbstractItemModel::headerDataChanged, this, &FloorTable::reserveWidths);
        connect(model, &QAbstractItemModel::rowsInserted, this, &FloorTable::placeTotal);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &FloorTable::placeTotal);
        connect(model, &QAbstractItemModel::modelReset, this, &FloorTable::placeTotal);
        for (const auto changed :
             {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
            connect(model, changed, this, &FloorTable::fitHeads);
        connect(model, &QAbstractItemModel::rowsMoved, this, &FloorTable::fitHeads);
        connect(model, &QAbstractItemModel::layoutChanged, this, &FloorTable::fitHeads);
        connect(model, &QAbstractItemModel::modelReset, this, &FloorTable::fitHeads);
        connect(model, &QAbstractItemModel::columnsInserted, this,
                [this] { m_columns.resize(size_t(columnCount())); });
    }
    reserveWidths();
}

void FloorTable::setDensity(Density density)
{
    m_density = density;
    verticalHeader()->setDefaultSectionSize(rowHeightNow());
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitHeads();
    reserveWidths();
    updateGeometries();
}

int FloorTable::rowHeightNow() const
{
    switch (m_density) {
    case Density::Comfortable:
        return scaled(32);
    case Density::TwoLines:
        return scaled(40);
    case Density::Compact:
        return scaled(24);
    }
    return scaled(32);
}

int FloorTable::headerHeight() const
{
    return !m_headerShown ? 0 : scaled(isCompact() ? 26 : 28) + bandHeight();
}

int FloorTable::bandHeight() const
{
    const bool hasBands = std::any_of(m_columns.cbegin(), m_columns.cend(),
                                      [](const auto &spec) { return !spec.band.isEmpty(); });
    return hasBands ? scaled(22) : 0;
}

int FloorTable::totalHeight() const
{
    const int above = int(m_subtotals.size()) * subtotalHeight();
    return m_totals.isEmpty() ? 0 : above + scaled(isCompact() ? 28 : 32);
}

int FloorTable::subtotalHeight() const
{
    return scaled(isCompact() ? 24 : 28);
}

int FloorTable::subtotalRoom() const
{
    return qMax(2, (height() - headerHeight()) / 2 / subtotalHeight() - 1);
}

int FloorTable::rowsHeight() const
{
    if (m_grouped)
        return verticalHeader()->length();
    return model() ? model()->rowCount() * rowHeightNow() + detailHeight() : 0;
}

void FloorTable::setGrouped(bool grouped, int headHeight)
{
    m_grouped = grouped;
    m_headHeight = headHeight;
    fitHeads();
}

bool FloorTable::isHead(int row) const
{
    return m_grouped && model()->index(row, 0).data(models::GroupHeadRole).toBool();
}

void FloorTable::fitHeads()
{
    fitDetail();
    if (!m_grouped || !model())
        return;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const int wanted = isHead(row) ? scaled(m_headHeight) : rowHeightNow();
        if (verticalHeader()->sectionSize(row) != wanted)
            verticalHeader()->resizeSection(row, wanted);
    }
    placeTotal();
    viewport()->update();
}

// Rows of one height are found by arithmetic: a header that knows each section costs a big table
// dearly.
QRect FloorTable::placeOf(int row) const
{
    const int height = m_grouped ? verticalHeader()->sectionSize(row) : rowHeightNow();
    const int above = m_open.isValid() && m_open.row() < row ? detailHeight() : 0;
    const int top = m_grouped ? verticalHeader()->sectionPosition(row) : row * height + above;
    return {0, top - verticalOffset(), viewport()->width(), height};
}

int FloorTable::rowUnder(int y) const
{
    const int last = model()->rowCount() - 1;
    if (!m_grouped) {
        int at = y + verticalOffset();
        if (m_open.isValid()) {
            const int under = (m_open.row() + 1) * rowHeightNow();
            at = qMax(qMin(at, under - 1), at - detailHeight());
        }
        return qMin(last, at / rowHeightNow());
    }
    const int row = verticalHeader()->logicalIndexAt(y);
    return row < 0 ? last : row;
}

int FloorTable::contentHeight() const
{
    return headerHeight() + rowsHeight() + totalHeight();
}

int FloorTable::columnCount() const
{
    return model() ? model()->columnCount() : 0;
}

void FloorTable::setColumn(int column, const ColumnSpec &spec)
{
    if (size_t(column) >= m_columns.size())
        m_columns.resize(size_t(column) + 1);
    m_columns[size_t(column)] = spec;
    reserveWidths();
}

const ColumnSpec &FloorTable::column(int column) const
{
    static const ColumnSpec plain;
    return size_t(column) < m_columns.size() ? m_columns[size_t(column)] : plain;
}

void FloorTable::setTotals(const QStringList &texts)
{
    if (m_totals == texts)
        return;
    const bool widthsMayGrow = m_totals.isEmpty() || texts.isEmpty();
    m_totals = texts;
    if (widthsMayGrow) {
        reserveWidths();
        updateGeometries();
    }
    m_total->update();
}

void FloorTable::setSubtotals(const QList<QStringList> &rows)
{
    if (m_subtotals == rows)
        return;
    const bool isOfOtherHeight = m_subtotals.size() != rows.size();
    m_subtotals = rows;
    if (isOfOtherHeight)
        updateGeometries();
    m_total->update();
}

void FloorTable::setStale(bool stale)
{
    if (stale == isStale())
        return;
    m_cells.freeze(stale);
    viewport()->update();
    m_total->update();
}

void FloorTable::setHeaderShown(bool shown)
{
    m_headerShown = shown;
    m_header->setVisible(shown);
    updateGeometries();
}

int FloorTable::firstShown() const
{
    for (int place = 0; place < m_header->count(); ++place) {
        if (!isColumnHidden(m_header->logicalIndex(place)))
            return m_header->logicalIndex(place);
    }
    return 0;
}

int FloorTable::lastShown() const
{
    for (int place = m_header->count() - 1; place >= 0; --place) {
        if (!isColumnHidden(m_header->logicalIndex(place)))
            return m_header->logicalIndex(place);
    }
    return 0;
}

int FloorTable::padLeft(int column) const
{
    return column == firstShown() ? edgePad : isCompact() ? 6 : 8;
}

int FloorTable::padRight(int column) const
{
    return column == lastShown() ? edgePad : isCompact() ? 6 : 8;
}

QString FloorTable::shownText(const QModelIndex &index) const
{
    return m_cells.textOf(index, column(index.column()));
}

//! A view that nobody sees is measured when somebody does: forty columns that are set one by one
//! would be measured forty times.
void FloorTable::reserveWidths()
{
    m_owesWidths = !isVisible();
    if (!m_owesWidths)
        measureColumns();
}

void FloorTable::layOutUnseen()
{
    measureColumns();
    doItemsLayout();
}

void FloorTable::measureColumns()
{
    m_owesWidths = false;
    if (!model())
        return;
    const QScopedValueRollback guard(m_sizing, true);
    const QFontMetrics strong(fontFor(isCompact() ? TextRole::DenseStrong : TextRole::BodyStrong));
    constexpr int barsRoom = 14; // Two bars at the left of a figure.
    for (int i = 0; i < columnCount(); ++i) {
        const ColumnSpec &spec = column(i);
        const bool stretches = spec.stretch && !m_arrangeable;
        if (stretches) {
            m_header->setSectionResizeMode(i, QHeaderView::Stretch);
            continue;
        }
        m_header->setSectionResizeMode(
            i, m_arrangeable && spec.fixed == 0 ? QHeaderView::Interactive : QHeaderView::Fixed);
        const bool figure = spec.hasLevel
            && (spec.kind == CellKind::Number || spec.kind == CellKind::Duration
                || spec.kind == CellKind::Share);
        const int pads = padLeft(i) + padRight(i);
        const int values = qMax(strong.horizontalAdvance(spec.widest) + (figure ? barsRoom : 0),
                                strong.horizontalAdvance(total(i)));
        const int measured = qMax(m_header->widthOf(i), values + pads);
        const int needed
            = spec.fixed > 0 ? scaledPane(spec.fixed) : qMax(scaledPane(spec.minimum), measured);
        const int own = size_t(i) < m_ownWidths.size() ? m_ownWidths[size_t(i)] : 0;
        m_header->resizeSection(i, own > 0 && spec.fixed == 0 ? own : needed);
    }
    fitStretch();
    m_total->update();
}

void FloorTable::showEvent(QShowEvent *event)
{
    if (m_owesWidths)
        measureColumns();
    QTableView::showEvent(event);
}

void FloorTable::updateGeometries()
{
    if (m_arranging || !m_header)
        return;
    m_arranging = true;
    fitStretch();
    const int header = headerHeight();
    const int bar = horizontalScrollBar()->isVisible() ? horizontalScrollBar()->height() : 0;
    // The total follows the last row while all rows fit, and is pinned at the bottom otherwise.
    const bool scrolls = contentHeight() > height() - bar;
    setViewportMargins(0, header, 0, scrolls ? totalHeight() : 0);
    const QRect view = viewport()->geometry();
    m_header->setGeometry(view.left(), view.top() - header, view.width(), header);
    verticalHeader()->setGeometry(view.left(), view.top(), 0, view.height());

    verticalScrollBar()->setPageStep(view.height());
    verticalScrollBar()->setSingleStep(rowHeightNow());
    verticalScrollBar()->setRange(0, qMax(0, rowsHeight() - view.height()));
    horizontalScrollBar()->setPageStep(view.width());
    horizontalScrollBar()->setSingleStep(24);
    horizontalScrollBar()->setRange(0, qMax(0, m_header->length() - view.width()));
    m_arranging = false;
    placeTotal();
    fitDetail();
    // Past QTableView's, which this replaces. NOLINTNEXTLINE(bugprone-parent-virtual-call)
    QAbstractItemView::updateGeometries();
}

void FloorTable::placeTotal()
{
    const QRect view = viewport()->geometry();
    const int under = qMin(rowsHeight() - verticalOffset(), view.height());
    m_total->setVisible(!m_totals.isEmpty());
    m_total->setGeometry(view.x(), view.y() + under, view.width(), totalHeight());
    m_total->raise();
}

void FloorTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    m_total->update();
    setHovered(-1);
    if (m_detail)
        fitDetail();
}

void FloorTable::tick()
{
    if (isStale() || !model() || model()->rowCount() == 0)
        return;
    QRegion running;
    for (int i = 0; i < columnCount(); ++i) {
        const CellKind kind = column(i).kind;
        if ((kind == CellKind::Duration || kind == CellKind::State) && !isColumnHidden(i))
            running += QRect(columnViewportPosition(i), 0, columnWidth(i), viewport()->height());
    }
    viewport()->update(running);
}

int FloorTable::columnOf(CellKind kind) const
{
    for (int i = 0; i < columnCount(); ++i) {
        if (column(i).kind == kind && !isColumnHidden(i))
            return i;
    }
    return -1;
}

void FloorTable::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(placeOf(row));
}

void FloorTable::setHovered(int row)
{
    if (row == m_hovered)
        return;
    updateRow(m_hovered);
    m_hovered = row;
    updateRow(m_hovered);
}

void FloorTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LanguageChange) {
        m_cells.forgetText();
        setDensity(m_density); // Rows are as high as their text needs.
        viewport()->update();
        Q_EMIT rowHeightChanged();
    }
}

void FloorTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        Q_EMIT currentRowChanged(current);
}

} // namespace vigie::ui
