// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/callbacks/importtable.h"

#include "ui/supervisor/callbacks/importmodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"
#include "ui/widgets/wordheader.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using Column = ImportModel::Column;

namespace {

    constexpr int lineHeight = 24;
    constexpr int headHeight = 26;
    constexpr int cornerSide = 9;
    constexpr int glyph = 14;
    constexpr int pad = 8;

    struct Width
    {
        int column = 0;
        int width = 0;
    };
    constexpr Width widths[]
        = {{Column::LineColumn, 58},    {Column::VerdictColumn, 30},  {Column::PhoneColumn, 152},
           {Column::MobileColumn, 152}, {Column::CompanyColumn, 132}, {Column::DueColumn, 110},
           {Column::PeriodColumn, 110}};

} // namespace

//! Paints lines and the words under them.
class ImportTable::Cells : public QStyledItemDelegate
{
public:
    explicit Cells(ImportTable *table) : QStyledItemDelegate(table), m_table(*table) { }

    static QString linkWords(const QModelIndex &index)
    {
        if (!index.data(ImportModel::FixableRole).toBool())
            return {};
        return index.data(ImportModel::FaultyRole).toBool()
            //: Link behind a day in a file that is written day first: all days are read so.
            ? ImportTable::tr("Read all so")
            //: Link behind a callback that waits in the list already.
            : ImportTable::tr("Import all of these");
    }
    //! Of the link, in the viewport; empty: there is none.
    QRect linkBox(const QModelIndex &index) const
    {
        const QString link = linkWords(index);
        if (link.isEmpty())
            return {};
        const QFontMetrics words(fontFor(TextRole::Caption));
        const QFontMetrics strong(fontFor(TextRole::CaptionStrong));
        const int left = start()
            + words.horizontalAdvance(index.data(ImportModel::SentenceRole).toString() + u' ');
        return {left, m_table.rowViewportPosition(index.row()), strong.horizontalAdvance(link),
                m_table.rowHeight(index.row())};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(&m_table);
        painter->save();
        painter->setClipRect(option.rect);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, theme.select);
        const QVariant sentence = index.data(ImportModel::SentenceRole);
        if (sentence.isValid())
            paintWords(*painter, option.rect, index, sentence.toString(), theme);
        else
            paintCell(*painter, option.rect, index, theme);
        painter->restore();
    }

private:
    int start() const { return m_table.columnViewportPosition(Column::PhoneColumn) + pad; }

    //! Each cell shows its part of the one line of words.
    void paintWords(QPainter &painter, const QRect &box, const QModelIndex &index,
                    const QString &sentence, const Theme &theme) const
    {
        const bool isFaulty = index.data(ImportModel::FaultyRole).toBool();
        painter.setPen(isFaulty ? theme.danger : theme.text2);
        painter.setFont(fontFor(TextRole::Caption));
        const QRect whole(start(), box.y(), m_table.viewport()->width() - start() - pad,
                          box.height() - 1);
        painter.drawText(whole, Qt::AlignVCenter | Qt::TextSingleLine, sentence);
        const QRect link = linkBox(index);
        if (!link.isNull()) {
            QFont font = fontFor(TextRole::CaptionStrong);
            font.setUnderline(true);
            painter.setFont(font);
            painter.drawText(link, Qt::AlignVCenter | Qt::TextSingleLine, linkWords(index));
        }
        painter.fillRect(box.x(), box.bottom(), box.width(), 1, theme.line);
    }

    void paintCell(QPainter &painter, const QRect &box, const QModelIndex &index,
                   const Theme &theme) const
    {
        const QModelIndex below = index.siblingAtRow(index.row() + 1);
        const bool hasWords = below.isValid() && below.data(ImportModel::SentenceRole).isValid();
        if (!hasWords)
            painter.fillRect(box.x(), box.bottom(), box.width(), 1, theme.line);
        const auto outcome = ImportModel::Outcome(index.data(ImportModel::OutcomeRole).toInt());
        if (index.column() == Column::VerdictColumn) {
            paintOutcome(painter, box, outcome, theme);
            return;
        }
        const bool isName = index.column() == Column::NameColumn;
        const bool isQuiet = index.column() == Column::LineColumn
            || index.column() == Column::CompanyColumn
            || index.data(ImportModel::FilledInRole).toBool();
        painter.setFont(fontFor(isName ? TextRole::DenseMedium : TextRole::Dense));
        painter.setPen(isQuiet ? theme.text2 : theme.text);
        const bool isRight = index.column() == Column::LineColumn;
        const QString text = painter.fontMetrics().elidedText(
            index.data().toString(), Qt::ElideRight, box.width() - 2 * pad);
        painter.drawText(box.adjusted(pad, 0, -pad, -1),
                         Qt::TextSingleLine | Qt::AlignVCenter
                             | (isRight ? Qt::AlignRight : Qt::AlignLeft),
                         text);
        if (index.data(ImportModel::FaultyRole).toBool())
            paintCorner(painter, box, theme);
    }

    static void paintCorner(QPainter &painter, const QRect &box, const Theme &theme)
    {
        const QPoint top = box.topRight() + QPoint(1, 0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.danger);
        painter.drawPolygon(
            QPolygon({top - QPoint(cornerSide, 0), top, top + QPoint(0, cornerSide)}));
    }

    static void paintOutcome(QPainter &painter, const QRect &box, ImportModel::Outcome outcome,
                             const Theme &theme)
    {
        const QRect place(box.x() + pad, box.y(), glyph, box.height() - 1);
        switch (outcome) {
        case ImportModel::Outcome::Accepted:
            drawIcon(painter, place, "check"_L1, glyph, theme.ready);
            break;
        case ImportModel::Outcome::Faulty:
            drawIcon(painter, place, "warning-octagon-fill"_L1, glyph, theme.danger);
            break;
        case ImportModel::Outcome::LeftOut:
            drawIcon(painter, place, "minus"_L1, glyph, theme.text2);
            break;
        }
    }

    const ImportTable &m_table;
};

ImportTable::ImportTable(ImportModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_cells(new Cells(this))
{
    setHorizontalHeader(new WordHeader(headHeight, this));
    setModel(model);
    setItemDelegate(m_cells);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fit();
}

QSize ImportTable::sizeHint() const
{
    constexpr int rows = 12;
    return {QTableView::sizeHint().width(), scaled(headHeight + rows * lineHeight)};
}

void ImportTable::fit()
{
    verticalHeader()->setDefaultSectionSize(scaled(lineHeight));
    int taken = 0;
    for (const Width &each : widths) {
        setColumnWidth(each.column, scaledPane(each.width));
        taken += columnWidth(each.column);
    }
    setColumnWidth(Column::NameColumn, std::max(80, viewport()->width() - taken));
}

void ImportTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void ImportTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

bool ImportTable::isOverLink(const QPoint &at) const
{
    const QModelIndex index = indexAt(at);
    return index.isValid() && m_cells->linkBox(index).contains(at);
}

void ImportTable::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (event->button() == Qt::LeftButton && isOverLink(at)) {
        Q_EMIT fixRequested(indexAt(at).row());
        return;
    }
    QTableView::mousePressEvent(event);
}

void ImportTable::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(isOverLink(event->position().toPoint()) ? Qt::PointingHandCursor
                                                                  : Qt::ArrowCursor);
}

void ImportTable::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && currentIndex().isValid() && m_model->isFixable(currentIndex().row())) {
        Q_EMIT fixRequested(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace vigie::ui
