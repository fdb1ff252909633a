// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/callbacks/callbackheads.h"

#include "ui/models/roles.h"
#include "ui/supervisor/callbacks/callbackfloormodel.h"
#include "ui/supervisor/callbacks/callbackhead.h"
#include "ui/widgets/floortable.h"

#include <QEvent>
#include <QScrollBar>

namespace vigie::ui {

CallbackHeads::CallbackHeads(CallbackFloorModel &model, FloorTable &table)
    : QObject(&table)
    , m_model(model)
    , m_table(table)
    , m_viewport(table.viewport())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &CallbackHeads::place);
    const auto soon = [this] { m_soon.start(); };
    connect(&model, &QAbstractItemModel::rowsInserted, this, soon);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, soon);
    connect(&model, &QAbstractItemModel::rowsMoved, this, soon);
    connect(&model, &QAbstractItemModel::layoutChanged, this, soon);
    connect(&model, &QAbstractItemModel::modelReset, this, soon);
    connect(&model, &CallbackFloorModel::sumsChanged, this, soon);
    connect(&model, &CallbackFloorModel::listsChanged, this, soon);
    connect(&table, &FloorTable::rowHeightChanged, this, soon);
    // With the rows, not a frame behind them.
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, this, &CallbackHeads::place);
    table.viewport()->installEventFilter(this);
}

CallbackHead *CallbackHeads::of(const QString &list)
{
    CallbackHead *&head = m_heads[list];
    if (head == nullptr) {
        head = new CallbackHead(m_model.titleOf(list), m_table.viewport());
        head->setObjectName(QStringLiteral("callbackHead"));
        head->hide();
        connect(head, &CallbackHead::foldWished, this,
                [this, list](bool isFolded) { Q_EMIT foldWished(list, isFolded); });
        connect(head, &CallbackHead::importWished, this,
                [this, list] { Q_EMIT importWished(list); });
        connect(head, &CallbackHead::ticketsWished, this,
                [this, list] { Q_EMIT ticketsWished(list); });
    }
    return head;
}

void CallbackHeads::place()
{
    const QRect sight = m_table.viewport()->rect();
    const QStringList lists = m_model.lists();
    for (const QString &list : lists) {
        const int row = m_model.headOf(list);
        const QRect box(0, row < 0 ? -1 : m_table.rowViewportPosition(row), sight.width(),
                        row < 0 ? 0 : m_table.rowHeight(row));
        const bool isSeen = row >= 0 && box.height() > 0 && box.intersects(sight);
        if (!isSeen && !m_heads.contains(list))
            continue;
        CallbackHead *head = of(list);
        head->setVisible(isSeen);
        if (!isSeen)
            continue;
        head->setGeometry(box);
        head->setTitle(m_model.titleOf(list));
        head->setFolded(m_model.isFolded(list));
        head->setCounts(m_model.index(row, 0).data(models::SecondTextRole).toString());
    }
    for (auto each = m_heads.cbegin(); each != m_heads.cend(); ++each) {
        if (!lists.contains(each.key()))
            each.value()->hide();
    }
}

bool CallbackHeads::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_viewport && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        m_soon.start();
    return false;
}

} // namespace vigie::ui
