// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/bulk/bulktable.h"

#include "ui/widgets/focusring.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"
#include "ui/widgets/wordheader.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using Column = BulkModel::Column;
using Sign = BulkModel::Sign;

namespace {

    constexpr int lineHeight = 32;
    constexpr int headHeight = 28;
    constexpr int cornerSide = 10;
    constexpr int glyph = 14;
    constexpr int pad = 8;
    constexpr int edge = 12;
    constexpr int leastOutcome = 200;
    constexpr int leastWords = 120; //!< Of the outcome, before a link.
    constexpr int widestLink = 240;
    constexpr int leastName = 72;

    struct Width
    {
        int column = 0;
        int width = 0;
        int leastRoom = 0; //!< Of the table; below it the column gives way to the outcome.
    };
    constexpr Width widths[]
        = {{Column::LineColumn, 56, 0},       {Column::FirstNameColumn, 110, 0},
           {Column::LastNameColumn, 120, 0},  {Column::EntityColumn, 110, 900},
           {Column::TemplateColumn, 92, 820}, {Column::NumberColumn, 84, 0},
           {Column::LoginColumn, 128, 960}};

    bool isRight(int column)
    {
        return column == Column::LineColumn || column == Column::NumberColumn;
    }

    //! Of a link as it is painted. The painter's letters may be a part of a pixel wider than those
    //! that are measured, which would cost the last of them.
    int widthOf(const QString &link)
    {
        return QFontMetrics(fontFor(TextRole::BodyMedium)).horizontalAdvance(link) + 2;
    }

    struct Glyph
    {
        QLatin1StringView icon{};
        QColor Theme::*colour = &Theme::text2;
    };

    Glyph glyphOf(Sign sign)
    {
        switch (sign) {
        case Sign::None:
            break;
        case Sign::Good:
            return {"check"_L1, &Theme::ready};
        case Sign::Bad:
            return {"warning-octagon-fill"_L1, &Theme::danger};
        case Sign::Pending:
            return {"clock"_L1, &Theme::text2};
        case Sign::Nothing:
            return {"minus"_L1, &Theme::text2};
        case Sign::Unknown:
            return {"question"_L1, &Theme::text2};
        }
        return {};
    }

} // namespace

class BulkTable::Cells : public QStyledItemDelegate
{
public:
    explicit Cells(BulkTable *table) : QStyledItemDelegate(table), m_table(*table) { }

    //! In the viewport; empty: the line has none.
    QRect linkBox(const QModelIndex &index) const
    {
        const QString link = index.data(BulkModel::LinkRole).toString();
        if (link.isEmpty())
            return {};
        const QRect cell = m_table.visualRect(index);
        const int width = std::min(widthOf(link),
                                   cell.width() - 2 * pad - glyph - edge); // The glyph keeps its.
        return {cell.right() - edge - width, cell.y(), width + edge, cell.height()};
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        if (editor)
            m_table.m_model->holdRows(editor);
        return editor;
    }

    //! What is being typed outlives a verdict of its row.
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        const auto *line = qobject_cast<QLineEdit *>(editor);
        if (!line || !line->isModified())
            QStyledItemDelegate::setEditorData(editor, index);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(&m_table);
        const QRect &box = option.rect;
        const bool isCurrent = m_table.currentIndex().row() == index.row();
        painter->save();
        painter->setClipRect(box);
        painter->fillRect(box, isCurrent ? theme.hover : theme.surface);
        painter->fillRect(box.x(), box.bottom(), box.width(), 1, theme.line);
        if (isCurrent && index.column() == 0)
            painter->fillRect(box.x(), box.y(), 3, box.height() - 1, theme.accent);
        if (index.column() == Column::OutcomeColumn)
            paintOutcome(*painter, box, index, theme);
        else
            paintCell(*painter, box, index, theme);
        if (m_table.currentIndex() == index && showsFocus(&m_table)) {
            painter->setPen(QPen(theme.focus, 2));
            painter->drawRect(box.adjusted(1, 1, -1, -2));
        }
        painter->restore();
    }

private:
    void paintCell(QPainter &painter, const QRect &box, const QModelIndex &index,
                   const Theme &theme) const
    {
        const QString text = index.data().toString();
        const bool isName = index.column() == Column::LastNameColumn;
        const bool isQuiet = index.column() == Column::LineColumn
            || index.data(BulkModel::FilledInRole).toBool() || text.isEmpty();
        if (index.data(BulkModel::PendingRole).toBool())
            stylepaint::dottedBox(painter, box.adjusted(4, 3, -1, -4), 3, theme.surface,
                                  theme.text2);
        painter.setFont(fontFor(isName ? TextRole::BodyMedium : TextRole::Body));
        painter.setPen(isQuiet ? theme.text2 : theme.text);
        const QRect room = box.adjusted(pad, 0, -pad, -1);
        painter.drawText(room,
                         int(Qt::AlignVCenter | Qt::TextSingleLine
                             | (isRight(index.column()) ? Qt::AlignRight : Qt::AlignLeft)),
                         painter.fontMetrics().elidedText(text.isEmpty() ? noValue() : text,
                                                          Qt::ElideRight, room.width()));
        if (!index.data(BulkModel::FaultyRole).toBool())
            return;
        const QPoint top = box.topRight() + QPoint(1, 0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.danger);
        painter.drawPolygon(
            QPolygon({top - QPoint(cornerSide, 0), top, top + QPoint(0, cornerSide)}));
    }

    void paintOutcome(QPainter &painter, const QRect &box, const QModelIndex &index,
                      const Theme &theme) const
    {
        const auto sign = Sign(index.data(BulkModel::SignRole).toInt());
        QRect room = box.adjusted(pad, 0, -edge, -1);
        if (const Glyph mark = glyphOf(sign); !mark.icon.isEmpty()) {
            drawIcon(painter, {room.x(), room.y(), glyph, room.height()}, mark.icon, glyph,
                     theme.*mark.colour);
            room.setLeft(room.left() + glyph + pad);
        }
        const QString link = index.data(BulkModel::LinkRole).toString();
        if (!link.isEmpty()) {
            painter.setFont(fontFor(TextRole::BodyMedium));
            painter.setPen(theme.accent);
            const QRect place = linkBox(index).adjusted(0, 0, -edge, -1);
            painter.drawText(place, int(Qt::AlignVCenter | Qt::AlignLeft),
                             painter.fontMetrics().elidedText(link, Qt::ElideRight, place.width()));
            room.setRight(place.left() - pad);
        }
        painter.setFont(fontFor(TextRole::Body));
        const bool isLoud = sign == Sign::Bad || sign == Sign::Unknown || sign == Sign::Pending;
        painter.setPen(isLoud ? theme.text : theme.text2);
        painter.drawText(room, int(Qt::AlignVCenter | Qt::TextSingleLine),
                         painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                          room.width()));
    }

    const BulkTable &m_table;
};

BulkTable::BulkTable(BulkModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_cells(new Cells(this))
{
    setHorizontalHeader(new WordHeader(headHeight, this));
    setModel(model);
    setItemDelegate(m_cells);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    connect(model, &QAbstractItemModel::modelReset, this, &BulkTable::fit);
    fit();
}

void BulkTable::setEmptyText(const QString &text)
{
    m_empty = text;
    viewport()->update();
}

void BulkTable::setEntityShown(bool isShown)
{
    m_showsEntity = isShown;
    fit();
}

void BulkTable::fit()
{
    verticalHeader()->setDefaultSectionSize(scaled(lineHeight));
    const int room = viewport()->width();
    int taken = 0;
    for (const Width &each : widths) {
        // The code of a new phone matters more than a login, and results are short.
        const bool isCode = each.column == Column::LoginColumn && m_model->showsResults();
        const bool isHidden = (room < scaledPane(each.leastRoom) && !isCode)
            || (each.column == Column::EntityColumn && !m_showsEntity);
        setColumnHidden(each.column, isHidden);
        setColumnWidth(each.column, scaledPane(each.width));
        taken += isHidden ? 0 : columnWidth(each.column);
    }
    // In large text the names give some of their room to what is said of them.
    int link = 0;
    for (const QString &each : m_model->possibleLinks())
        link = std::max(link, std::min(widthOf(each), scaledPane(widestLink)));
    const int beside = link == 0 ? 0 : scaledPane(leastWords) + glyph + 3 * pad + edge;
    const int least = std::max(scaledPane(leastOutcome), link + beside);
    const int lacking = std::max(0, least - (room - taken));
    for (const int name : {Column::FirstNameColumn, Column::LastNameColumn}) {
        const int width = std::max(leastName, columnWidth(name) - lacking / 2);
        taken -= columnWidth(name) - width;
        setColumnWidth(name, width);
    }
    setColumnWidth(Column::OutcomeColumn, std::max(leastName, room - taken));
}

void BulkTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void BulkTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void BulkTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_model->rowCount() > 0 || m_empty.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setFont(fontFor(TextRole::Body));
    painter.setPen(themeOf(this).text2);
    painter.drawText(viewport()->rect().adjusted(edge, edge, -edge, -edge),
                     int(Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap), m_empty);
}

//! The whole row is drawn as the current one.
void BulkTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

bool BulkTable::isOverLink(const QPoint &at) const
{
    const QModelIndex index = indexAt(at);
    return index.isValid() && m_cells->linkBox(index).contains(at);
}

void BulkTable::fix(int row)
{
    const auto fix = m_model->fixAt(row);
    if (!fix)
        return;
    if (fix->value) {
        Q_EMIT fixRequested(row, *fix);
        return;
    }
    const int column = BulkModel::columnOf(fix->column);
    if (column < 0)
        return;
    setColumnHidden(column, false); // It may have given way.
    setCurrentIndex(m_model->index(row, column));
    scrollTo(currentIndex());
    edit(currentIndex());
}

void BulkTable::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (event->button() == Qt::LeftButton && isOverLink(at)) {
        fix(indexAt(at).row());
        return;
    }
    QTableView::mousePressEvent(event);
}

void BulkTable::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(isOverLink(event->position().toPoint()) ? Qt::PointingHandCursor
                                                                  : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

void BulkTable::keyPressEvent(QKeyEvent *event)
{
    noteKeyboard(this);
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && currentIndex().isValid() && state() != EditingState) {
        fix(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace vigie::ui
