// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/historyview.h"

#include "telephony/phonenumber.h"
#include "ui/directory/historywords.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/typography.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::HistoryRecord;

namespace {

    int rowHeight()
    {
        return scaled(32);
    }
    int dayHeight()
    {
        return scaled(28);
    }
    constexpr Qt::Alignment atLeft = Qt::AlignLeft | Qt::AlignVCenter;
    constexpr Qt::Alignment atRight = Qt::AlignRight | Qt::AlignVCenter;

    void drawCell(QPainter &painter, const QRect &box, Qt::Alignment edge, const QString &text)
    {
        if (!box.isEmpty())
            painter.drawText(box, int(edge) | Qt::TextSingleLine,
                             painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    }

} // namespace

HistoryView::Columns::Columns(int width)
{
    const bool isWide = width >= scaledPane(860);
    int right = width - 12;
    const auto take = [&right](int size, int gap = 8) {
        const int scaledSize = scaledPane(size);
        right -= scaledSize;
        const QRect box(right, 0, scaledSize, rowHeight());
        right -= gap;
        return box;
    };
    redial = take(isWide ? 104 : 92);
    now = take(isWide ? 134 : 96, isWide ? 24 : 12);
    talk = take(isWide ? 84 : 72);
    if (isWide)
        waited = take(58);
    queue = take(isWide ? 110 : 84);
    number = take(isWide ? 136 : 112);
    glyph = QRect(12, 0, 20, rowHeight());
    time = QRect(48, 0, scaled(46), rowHeight());
    const int nameLeft = 56 + scaled(46);
    name = QRect(nameLeft, 0, std::max(40, right - nameLeft), rowHeight());
}

//! Draws days and calls.
class HistoryView::Delegate : public QStyledItemDelegate
{
public:
    explicit Delegate(HistoryView *view) : QStyledItemDelegate(view), m_view(*view) { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const HistoryModel::Row *row = m_view.m_model->at(index.row());
        return {200, row && row->isDay() ? dayHeight() : rowHeight()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const HistoryModel::Row *row = m_view.m_model->at(index.row());
        if (!row)
            return;
        if (row->isDay())
            paintDay(*painter, option.rect, *row);
        else
            paintCall(*painter, option.rect, *row, index);
    }

private:
    void paintDay(QPainter &painter, const QRect &box, const HistoryModel::Row &row) const
    {
        const Theme &theme = themeOf(&m_view);
        painter.fillRect(box, theme.header);
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, theme.line);
        const QString day = HistoryWords::day(row.day, m_view.m_model->today());
        painter.setFont(fontFor(TextRole::CaptionStrong));
        painter.setPen(theme.text);
        const QRect words = box.adjusted(12, 0, -12, 0);
        drawCell(painter, words, atLeft, day);
        const int used = painter.fontMetrics().horizontalAdvance(day) + 8;
        painter.setFont(fontFor(TextRole::Caption));
        painter.setPen(theme.text2);
        drawCell(painter, words.adjusted(used, 0, 0, 0), atLeft,
                 HistoryView::tr("%n call(s)", nullptr, row.calls));
    }

    void paintCall(QPainter &painter, const QRect &box, const HistoryModel::Row &row,
                   const QModelIndex &index) const
    {
        const Theme &theme = themeOf(&m_view);
        const bool isCurrent = index == m_view.currentIndex();
        const bool isHovered = index == m_view.m_hovered;
        painter.fillRect(box, isCurrent ? theme.select : isHovered ? theme.hover : theme.surface);
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, theme.line);
        if (isCurrent)
            painter.fillRect(box.left(), box.top(), 3, box.height() - 1, theme.accent);
        const Columns columns(box.width());
        const auto place = [&box](const QRect &column) { return column.translated(box.topLeft()); };
        const HistoryRecord &record = row.record;
        const HistoryWords::Glyph glyph = HistoryWords::glyph(record.kind());
        drawIcon(painter, place(columns.glyph), glyph.icon, 16,
                 m_view.m_isStale ? theme.out : theme.*glyph.colour);
        painter.setFont(fontFor(TextRole::Body));
        painter.setPen(theme.text2);
        drawCell(painter, place(columns.time), atLeft,
                 QLocale().toString(record.item.start.time(), u"HH:mm"_s));
        drawCell(painter, place(columns.number), atLeft,
                 record.number().isEmpty() ? noValue() : telephony::grouped(record.number()));
        paintFigures(painter, columns, place, record, theme);
        paintNow(painter, columns, place, record, theme);
        painter.setFont(fontFor(TextRole::BodyMedium));
        painter.setPen(m_view.m_isStale ? theme.text2 : theme.text);
        drawCell(painter, place(columns.name), atLeft, row.name);
        if ((isCurrent || isHovered) && !record.number().isEmpty() && !m_view.m_isStale)
            paintRedial(painter, m_view.redialBox(index), record, theme);
    }

    template <typename Place>
    void paintFigures(QPainter &painter, const Columns &columns, Place place,
                      const HistoryRecord &record, const Theme &theme) const
    {
        painter.setPen(record.queue.isEmpty() ? theme.text3 : theme.text);
        drawCell(painter, place(columns.queue), atLeft,
                 record.queue.isEmpty() ? noValue() : record.queue);
        painter.setPen(record.waited ? theme.text : theme.text3);
        drawCell(painter, place(columns.waited), atRight,
                 record.waited ? formatDuration(*record.waited) : noValue());
        painter.setPen(HistoryWords::status(record.item.status).isEmpty() ? theme.text
                                                                          : theme.text2);
        drawCell(painter, place(columns.talk), atRight, HistoryWords::talk(record));
    }

    template <typename Place>
    void paintNow(QPainter &painter, const Columns &columns, Place place,
                  const HistoryRecord &record, const Theme &theme) const
    {
        const NowLook now = m_view.m_nowOf(record);
        if (now.icon.isEmpty() || m_view.m_isStale)
            return;
        const QRect box = place(columns.now);
        drawIcon(painter, {box.left(), box.top(), 16, box.height()}, now.icon, 16,
                 theme.*now.colour);
        painter.setPen(theme.text);
        drawCell(painter, box.adjusted(23, 0, 0, 0), atLeft, now.word);
    }

    void paintRedial(QPainter &painter, const QRect &box, const HistoryRecord &record,
                     const Theme &theme) const
    {
        const bool isPending = !m_view.m_calling.isEmpty()
            && telephony::dialled(record.number()) == m_view.m_calling;
        if (isPending)
            stylepaint::dottedBox(painter, box, 5, theme.surface, theme.text2);
        else
            stylepaint::box(painter, box, 5, theme.surface, theme.lineStrong);
        const QRect inner = box.adjusted(8, 0, -6, 0);
        drawIcon(painter, {inner.left(), inner.top(), 16, inner.height()},
                 isPending ? "clock"_L1 : "phone"_L1, 14, theme.text);
        painter.setFont(fontFor(TextRole::BodyMedium));
        painter.setPen(theme.text);
        drawCell(painter, inner.adjusted(20, 0, 0, 0), atLeft,
                 isPending ? HistoryView::tr("Calling") : HistoryView::tr("Redial"));
    }

    HistoryView &m_view;
};

//! The columns' names, above the rows.
class HistoryView::Header : public QWidget
{
public:
    explicit Header(HistoryView *view) : QWidget(view), m_view(*view) { }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        painter.fillRect(rect(), theme.header);
        painter.fillRect(0, height() - 1, width(), 1, theme.lineStrong);
        const Columns columns(m_view.viewport()->width());
        const auto draw = [&](const QRect &column, Qt::Alignment edge, const QString &text) {
            drawCell(painter, {column.left(), 0, column.width(), height()}, edge, text);
        };
        painter.setFont(fontFor(TextRole::CaptionStrong));
        painter.setPen(theme.text);
        draw(columns.time, atLeft, HistoryView::tr("Time"));
        painter.setFont(fontFor(TextRole::CaptionMedium));
        painter.setPen(theme.text2);
        draw(columns.name, atLeft, HistoryView::tr("Name"));
        draw(columns.number, atLeft, HistoryView::tr("Number"));
        draw(columns.queue, atLeft, HistoryView::tr("Queue"));
        draw(columns.waited, atRight, HistoryView::tr("Waited"));
        draw(columns.talk, atRight, HistoryView::tr("Talk", "duration of a call"));
        draw(columns.now, atLeft, HistoryView::tr("Now", "what somebody does now"));
    }

private:
    HistoryView &m_view;
};

HistoryView::HistoryView(HistoryModel *model, NowOf nowOf, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_nowOf(std::move(nowOf))
    , m_header(new Header(this))
{
    setModel(model);
    setItemDelegate(new Delegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setViewportMargins(0, scaled(headerHeight), 0, 0);
}

const HistoryRecord *HistoryView::current() const
{
    const HistoryModel::Row *row = m_model->at(currentIndex().row());
    return row && !row->isDay() ? &row->record : nullptr;
}

void HistoryView::setCalling(const QString &number)
{
    if (std::exchange(m_calling, number) != number)
        viewport()->update();
}

void HistoryView::setStale(bool isStale)
{
    m_isStale = isStale;
    viewport()->update();
}

QRect HistoryView::redialBox(const QModelIndex &index) const
{
    const QRect row = visualRect(index);
    const QRect column = Columns(row.width()).redial.translated(row.topLeft());
    return {column.left(), column.top() + 4, column.width(), 24};
}

void HistoryView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentMoved();
}

void HistoryView::keyPressEvent(QKeyEvent *event)
{
    const HistoryRecord *record = current();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (record)
            Q_EMIT redialRequested(HistoryRecord(*record));
    } else {
        QListView::keyPressEvent(event);
    }
}

void HistoryView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const HistoryModel::Row *row = m_model->at(index.row());
    if (row && !row->isDay() && event->button() == Qt::LeftButton && !m_isStale
        && redialBox(index).contains(event->pos()) && !row->record.number().isEmpty()) {
        Q_EMIT redialRequested(HistoryRecord(row->record));
        return;
    }
    QListView::mousePressEvent(event);
}

void HistoryView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const HistoryModel::Row *row = m_model->at(indexAt(event->pos()).row());
    if (row && !row->isDay() && event->button() == Qt::LeftButton)
        Q_EMIT redialRequested(HistoryRecord(row->record));
}

void HistoryView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    m_header->setGeometry(0, 0, width(), scaled(headerHeight));
}

bool HistoryView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::Leave) {
        const QModelIndex over = event->type() == QEvent::Leave
            ? QModelIndex()
            : indexAt(static_cast<QMouseEvent *>(event)->pos());
        if (over != m_hovered) {
            m_hovered = over;
            viewport()->update();
        }
    }
    if (event->type() == QEvent::FontChange) // Rows and head are as high as their text needs.
        setViewportMargins(0, scaled(headerHeight), 0, 0);
    return QListView::viewportEvent(event);
}

} // namespace vigie::ui
