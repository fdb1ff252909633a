// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/grid/groupplus.h"

#include "center/contactcenter.h"
#include "center/supervisorscope.h"
#include "ui/models/floorgrid.h"
#include "ui/widgets/field.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int panelWidth = 288;
    constexpr int penaltyWidth = 56;
    constexpr int highestPenalty = 999;
    constexpr int mostRows = 10;
    enum Role { GroupRole = Qt::UserRole, CountRole, OfRole, NameRole };

    //! A group, "7 of 12 outside", and a plus.
    class GroupDelegate final : public QStyledItemDelegate
    {
    public:
        using QStyledItemDelegate::QStyledItemDelegate;

        QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
        {
            return {0, scaled(24)};
        }
        void paint(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override
        {
            const Theme &theme = themeOf(option.widget);
            const QRect box = option.rect;
            if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
                painter->fillRect(
                    box, option.state & QStyle::State_Selected ? theme.select : theme.hover);
            painter->fillRect(box.x(), box.bottom(), box.width(), 1, theme.line);
            drawIcon(*painter, {box.x() + 12, box.y(), 14, box.height()}, "users"_L1, 14,
                     theme.text2);
            constexpr int plus = 14;
            drawIcon(*painter, {box.right() - 8 - plus, box.y(), plus, box.height()}, "plus"_L1,
                     plus, theme.text2);
            QRect line = box.adjusted(34, 0, -plus - 16, -1);
            painter->setFont(fontFor(TextRole::Dense));
            painter->setPen(theme.text2);
            const QString of = index.data(OfRole).toString();
            painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, of);
            line.setRight(line.right() - painter->fontMetrics().horizontalAdvance(of) - 4);
            painter->setFont(fontFor(TextRole::DenseStrong));
            painter->setPen(theme.text);
            const QString count = index.data(CountRole).toString();
            painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, count);
            line.setRight(line.right() - painter->fontMetrics().horizontalAdvance(count) - 8);
            painter->setFont(fontFor(TextRole::DenseMedium));
            const QString name = index.data(NameRole).toString();
            painter->drawText(
                line, Qt::AlignLeft | Qt::AlignVCenter,
                painter->fontMetrics().elidedText(name, Qt::ElideRight, line.width()));
        }
    };

} // namespace

GroupPlus::GroupPlus(const models::FloorGrid &grid, int column, QWidget *owner)
    : PopupPanel(owner)
    , m_queue(grid.queue(column).id)
    , m_penalty(new Field({}, content()))
    , m_list(new QListWidget(content()))
{
    setObjectName(u"groupPlus"_s);
    setAccessibleName(tr("Add a group to the queue"));
    keepPaneWidth(content(), panelWidth);
    auto *title = new Words(tr("Add to %1").arg(grid.queue(column).label()), TextRole::BodyStrong,
                            &Theme::text, content());
    title->setElided(true);
    m_penalty->edit()->setObjectName(u"groupPlusPenalty"_s);
    m_penalty->edit()->setAccessibleName(tr("Penalty"));
    m_penalty->edit()->setValidator(new QIntValidator(0, highestPenalty, m_penalty->edit()));
    m_penalty->setText(u"0"_s);
    keepWidth(m_penalty, penaltyWidth);
    m_list->setObjectName(u"groupPlusList"_s);
    m_list->setAccessibleName(tr("Groups with agents outside the queue"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new GroupDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    m_penalty->edit()->installEventFilter(this);
    fill(grid, column);

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(title, 1);
    //: Before the field for a penalty: "Add to Boats at penalty 0".
    top->addWidget(new Words(tr("at penalty"), TextRole::Caption, &Theme::text2, content()));
    top->addWidget(m_penalty);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 10, 12, 8);
    head->setSpacing(2);
    head->addLayout(top);
    auto *hint
        = new Words(m_list->count() == 0 ? tr("All groups are in this queue already.")
                                         : tr("Only the agents of a group who are not in it yet."),
                    TextRole::Caption, &Theme::text2, content());
    hint->setWordWrap(true);
    head->addWidget(hint);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 8, 12, 8);
    foot->setSpacing(8);
    foot->addWidget(new KeyCap(tr("Enter", "key"), content()));
    foot->addWidget(new Words(tr("Add the group"), TextRole::Caption, &Theme::text2, content()), 1);
    auto *whole = new QVBoxLayout(content());
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(head);
    whole->addWidget(m_list);
    whole->addLayout(foot);
    m_list->setVisible(m_list->count() > 0);
    connect(m_list, &QListWidget::itemClicked, this, &GroupPlus::choose);
    setFocusProxy(m_list);
}

void GroupPlus::fill(const models::FloorGrid &grid, int column)
{
    const center::ContactCenter &center = grid.center();
    const center::QueueRow queue = grid.queueAt(column);
    QHash<qint32, int> outside;
    for (int i = 0; i < center.agentCount(); ++i) {
        const center::Agent &agent = center.agent(center::AgentRow(i));
        if (agent.isListed && agent.group && !center.penalty(center::AgentRow(i), queue))
            ++outside[raw(*agent.group)];
    }
    for (const GroupId id : center::SupervisorScope(center).groupsOutside(m_queue)) {
        const qint32 group = raw(id);
        const int count = outside.value(group);
        const int all = grid.groupSize(group);
        auto *item = new QListWidgetItem(m_list);
        const QString name = grid.groupLabel(group);
        item->setData(GroupRole, group);
        item->setData(CountRole, QString::number(count));
        //: Behind the number of a group's agents that are not in a queue.
        item->setData(OfRole, tr("of %1 outside").arg(all));
        item->setData(NameRole, name);
        //: For a screen reader: "boats, 7 of 12 outside".
        item->setText(tr("%1, %2 of %3 outside").arg(name).arg(count).arg(all));
    }
    const int rows = std::clamp(m_list->count(), 1, mostRows);
    m_list->setFixedHeight(rows * scaled(24));
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

bool GroupPlus::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && (watched == m_list || watched == m_penalty->edit())) {
            choose(m_list->currentItem());
            return true;
        }
        if (key->key() == Qt::Key_Down && watched == m_penalty->edit()) {
            m_list->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return PopupPanel::eventFilter(watched, event);
}

void GroupPlus::choose(const QListWidgetItem *item)
{
    if (item == nullptr)
        return;
    if (!m_penalty->edit()->hasAcceptableInput()) {
        m_penalty->setFocus(Qt::TabFocusReason);
        return;
    }
    const qint32 group = item->data(GroupRole).toInt();
    const center::Cell to{m_queue, qint32(m_penalty->text().toInt())};
    closePanel();
    Q_EMIT groupChosen(group, to);
}

} // namespace vigie::ui
