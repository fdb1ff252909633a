// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/sidelist.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/typography.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;

//! Draws one entry.
class SideList::Delegate : public QStyledItemDelegate
{
public:
    explicit Delegate(SideList *list) : QStyledItemDelegate(list), m_list(*list) { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, m_list.m_rowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Entry *entry = m_list.entry(index);
        if (!entry)
            return;
        const Theme &theme = themeOf(&m_list);
        const QRect box = option.rect;
        const bool isCurrent
            = index == m_list.currentIndex() && (m_list.m_isMarked || m_list.hasFocus());
        painter->fillRect(box,
                          isCurrent                                    ? theme.select
                              : option.state & QStyle::State_MouseOver ? theme.hover
                                                                       : theme.window);
        if (isCurrent && m_list.m_isMarked)
            painter->fillRect(box.left(), box.top(), 3, box.height(), theme.accent);
        if (!entry->icon.isEmpty())
            drawIcon(*painter, {box.left() + 12, box.top(), 16, box.height()}, entry->icon,
                     entry->colour ? 14 : 16, entry->colour ? theme.*entry->colour : theme.text2);
        painter->setFont(fontFor(TextRole::Caption));
        painter->setPen(theme.text3);
        const int asideWidth = painter->fontMetrics().horizontalAdvance(entry->aside);
        painter->drawText(box.adjusted(0, 0, -12, 0), int(Qt::AlignRight | Qt::AlignVCenter),
                          entry->aside);
        painter->setFont(
            fontFor(isCurrent && m_list.m_isMarked ? TextRole::BodyMedium : TextRole::Body));
        painter->setPen(entry->isQuiet ? theme.text3 : theme.text);
        const QRect words = box.adjusted(36, 0, -12 - asideWidth - 8, 0);
        painter->drawText(
            words, int(Qt::AlignLeft | Qt::AlignVCenter),
            painter->fontMetrics().elidedText(entry->text, Qt::ElideRight, words.width()));
    }

private:
    SideList &m_list;
};

SideList::SideList(int rowHeight, QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
    , m_rowHeight(rowHeight)
{
    setModel(m_model);
    setItemDelegate(new Delegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void SideList::setEntries(const QList<Entry> &entries)
{
    if (entries == m_entries)
        return;
    const QString chosenKey = chosen();
    m_isFilling = true;
    m_entries = entries;
    const auto count = int(entries.size());
    if (m_model->rowCount() > count)
        m_model->removeRows(count, m_model->rowCount() - count);
    while (m_model->rowCount() < count)
        m_model->appendRow(new QStandardItem);
    for (int row = 0; row < count; ++row) {
        QStandardItem *item = m_model->item(row);
        item->setText(entries.at(row).text);
        item->setToolTip(entries.at(row).text);
        item->setData(QStringList{entries.at(row).text, entries.at(row).aside}.join(u", "_s),
                      Qt::AccessibleTextRole);
    }
    choose(chosenKey);
    m_isFilling = false;
    updateGeometry();
    viewport()->update();
}

const SideList::Entry *SideList::entry(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_entries.size() ? &m_entries.at(index.row()) : nullptr;
}

QString SideList::chosen() const
{
    const Entry *current = entry(currentIndex());
    return current ? current->key : QString();
}

void SideList::choose(const QString &key)
{
    const bool wasFilling = std::exchange(m_isFilling, true);
    const auto it = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                 [&](const Entry &one) { return one.key == key; });
    setCurrentIndex(it == m_entries.cend() ? QModelIndex()
                                           : m_model->index(int(it - m_entries.cbegin()), 0));
    m_isFilling = wasFilling;
}

void SideList::setMarksChoice(bool isMarked)
{
    m_isMarked = isMarked;
    viewport()->update();
}

QSize SideList::sizeHint() const
{
    return {216, int(m_entries.size()) * m_rowHeight};
}

QSize SideList::minimumSizeHint() const
{
    return {120, std::min(3, int(m_entries.size())) * m_rowHeight};
}

void SideList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_isFilling && current.isValid())
        Q_EMIT keyChosen(chosen());
}

void SideList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!chosen().isEmpty())
            Q_EMIT keyActivated(chosen());
        return;
    }
    QListView::keyPressEvent(event);
}

void SideList::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const Entry *under = entry(indexAt(event->pos())))
        Q_EMIT keyActivated(QString(under->key));
}

} // namespace vigie::ui
