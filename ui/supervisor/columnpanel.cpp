// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/columnpanel.h"

#include "ui/widgets/button.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    enum Role { KeyRole = Qt::UserRole, WidthRole };

    constexpr int leastListWidth = 240;
    constexpr int mostListWidth = 420;
    constexpr int leastRows = 6; // In a low window the rest scrolls.
    constexpr int rowHeight = 24;
    constexpr int besideText = 52; // Box, gaps, bar.
    constexpr int widthStep = 8;
    constexpr int leastWidth = 32;

} // namespace

ColumnPanel::ColumnPanel(QWidget *owner) : PopupPanel(owner), m_list(new QListWidget(content()))
{
    setObjectName(u"floorColumns"_s);
    setAccessibleName(tr("Columns"));
    m_list->setObjectName(u"floorColumnList"_s);
    m_list->setAccessibleName(tr("Columns"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->installEventFilter(this);
    auto *hint
        = new Words(tr("Alt with the arrows moves a column up and down, and makes it narrower "
                       "and wider."),
                    TextRole::Caption, &Theme::text2, content());
    hint->setWordWrap(true);
    auto *usual = new Button(tr("Usual columns"), content());
    usual->setObjectName(u"floorUsualColumns"_s);
    auto *column = new QVBoxLayout(content());
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_list);
    column->addWidget(hint);
    column->addWidget(usual, 0, Qt::AlignLeft);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnPanel::tell);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnPanel::tell);
    connect(usual, &Button::clicked, this, [this] {
        closePanel();
        Q_EMIT usualRequested();
    });
}

void ColumnPanel::setColumns(const QList<Item> &items)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Item &item : items) {
        auto *row = new QListWidgetItem(item.text, m_list);
        row->setToolTip(item.text);
        row->setSizeHint({0, scaled(rowHeight)});
        row->setData(KeyRole, item.column.key);
        row->setData(WidthRole, item.column.width);
        row->setFlags(row->flags() & ~Qt::ItemIsDropEnabled);
        row->setCheckState(item.isShown ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
}

void ColumnPanel::open(QWidget *anchor)
{
    fitList(anchor);
    openBelow(anchor, Qt::AlignRight);
    m_list->setFocus(Qt::PopupFocusReason);
}

//! As large as its texts, as far as the window reaches under the button.
void ColumnPanel::fitList(const QWidget *anchor)
{
    int width = scaled(leastListWidth);
    for (int row = 0; row < m_list->count(); ++row) {
        const int text = m_list->fontMetrics().horizontalAdvance(m_list->item(row)->text());
        width = std::max(width, text + scaled(besideText));
    }
    m_list->setFixedWidth(std::min(width, scaled(mostListWidth)));
    const QWidget *frame = anchor->window();
    const int top = anchor->mapTo(frame, QPoint(0, anchor->height())).y();
    m_list->setFixedHeight(0);
    layout()->activate();
    const int others = sizeHint().height();
    const int room = (frame->height() - top - others) / scaled(rowHeight);
    const int rows = std::clamp(m_list->count(), 1, std::max(room, leastRows));
    m_list->setFixedHeight(rows * scaled(rowHeight));
}

void ColumnPanel::tell()
{
    QList<FloorColumn> shown;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            shown.append({item->data(KeyRole).toString(), item->data(WidthRole).toInt()});
    }
    Q_EMIT columnsChosen(shown);
}

void ColumnPanel::moveCurrent(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    QListWidgetItem *item = m_list->takeItem(from);
    m_list->insertItem(to, item);
    m_list->setCurrentRow(to);
    tell();
}

void ColumnPanel::sizeCurrent(int by)
{
    QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr)
        return;
    item->setData(WidthRole, qMax(leastWidth, item->data(WidthRole).toInt() + by)); // Tells.
}

bool ColumnPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return PopupPanel::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!(key->modifiers() & Qt::AltModifier))
        return PopupPanel::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_Up:
        moveCurrent(-1);
        return true;
    case Qt::Key_Down:
        moveCurrent(1);
        return true;
    case Qt::Key_Left:
        sizeCurrent(-widthStep);
        return true;
    case Qt::Key_Right:
        sizeCurrent(widthStep);
        return true;
    default: // The list's own.
        return PopupPanel::eventFilter(watched, event);
    }
}

} // namespace vigie::ui
