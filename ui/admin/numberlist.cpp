// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/numberlist.h"

#include "ui/widgets/focusring.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace vigie::ui {

namespace {

    constexpr int rowHeight = 24;
    constexpr int shownRows = 5;
    constexpr int pad = 9;
    constexpr int numberWidth = 76;

} // namespace

class NumberList::Cells : public QStyledItemDelegate
{
public:
    explicit Cells(NumberList &list) : QStyledItemDelegate(&list), m_list(list) { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, scaled(rowHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(&m_list);
        const bool isCurrent = m_list.currentIndex() == index;
        const QRect row = option.rect;
        painter->save();
        painter->fillRect(row, isCurrent ? theme.select : theme.surface);
        if (isCurrent)
            painter->fillRect(row.x(), row.y(), 3, row.height(), theme.accent);
        const QString number = index.data().toString();
        const QString typed = number.first(std::min(number.size(), m_list.typedPart().size()));
        QRect room = row.adjusted(pad, 0, -pad, 0);
        painter->setPen(theme.text);
        painter->setFont(fontFor(TextRole::DenseStrong));
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft, typed);
        room.setLeft(room.left() + painter->fontMetrics().horizontalAdvance(typed));
        painter->setFont(fontFor(TextRole::Dense));
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft, number.sliced(typed.size()));
        painter->setFont(fontFor(TextRole::Caption));
        painter->setPen(theme.text2);
        if (!m_list.prefix().isEmpty())
            painter->drawText(row.adjusted(pad + scaled(numberWidth), 0, -pad, 0),
                              Qt::AlignVCenter | Qt::AlignLeft, m_list.prefix() + number);
        if (number == m_list.firstFree())
            painter->drawText(row.adjusted(pad, 0, -pad, 0), Qt::AlignVCenter | Qt::AlignRight,
                              NumberList::tr("first free"));
        painter->restore();
    }

private:
    NumberList &m_list;
};

NumberList::NumberList(QWidget *parent) : QListView(parent)
{
    setModel(&m_model);
    setItemDelegate(new Cells(*this));
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(index.data().toString()); });
}

void NumberList::show(const QStringList &numbers, const QString &typed, const QString &first)
{
    m_typed = typed;
    m_first = first;
    if (m_model.stringList() != numbers)
        m_model.setStringList(numbers);
    const auto at = int(numbers.indexOf(typed));
    setCurrentIndex(at < 0 ? QModelIndex() : m_model.index(at));
    viewport()->update();
}

void NumberList::setPrefix(const QString &prefix)
{
    m_prefix = prefix;
    viewport()->update();
}

QSize NumberList::sizeHint() const
{
    return {200, shownRows * scaled(rowHeight) + 2};
}

void NumberList::keyPressEvent(QKeyEvent *event)
{
    noteKeyboard(this);
    const bool chooses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space;
    if (chooses && currentIndex().isValid())
        Q_EMIT chosen(currentIndex().data().toString());
    else
        QListView::keyPressEvent(event);
}

void NumberList::focusInEvent(QFocusEvent *event)
{
    noteFocus(this, event);
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0));
}

} // namespace vigie::ui
