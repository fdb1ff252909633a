// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/thresholdqueues.h"

#include "center/contactcenter.h"
#include "ui/supervisor/floorchoices.h"
#include "ui/widgets/button.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int pad = 12;
    constexpr int numberWidth = 38;
    constexpr int iconSize = 16;

    enum Role { QueueRole = Qt::UserRole, NumberRole, HeadRole };

    int rowHeight()
    {
        return scaled(32);
    }

    //! The default with its icon, the head of the others, and each queue with its number.
    class Painter : public QStyledItemDelegate
    {
    public:
        explicit Painter(QWidget *list) : QStyledItemDelegate(list), m_list(list) { }

        QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
        {
            return {0, rowHeight()};
        }

        void paint(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override
        {
            const Theme &theme = themeOf(m_list);
            const bool isCurrent = option.state & QStyle::State_Selected;
            const QRect &row = option.rect;
            painter->fillRect(row, isCurrent ? theme.select : theme.window);
            if (isCurrent)
                painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), theme.accent);
            QRect room = row.adjusted(pad, 0, -pad, 0);
            const QString number = index.data(NumberRole).toString();
            const bool isHead = index.data(HeadRole).toBool();
            painter->setFont(fontFor(isHead ? TextRole::CaptionMedium : TextRole::Body));
            painter->setPen(theme.text2);
            if (isHead) {
                painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight, number);
            } else if (number.isEmpty()) {
                drawIcon(*painter, QRect(room.left(), room.top(), iconSize, room.height()),
                         "stack"_L1, iconSize, theme.text2);
                room.setLeft(room.left() + iconSize + 8);
            } else {
                painter->drawText(room, Qt::AlignVCenter, number);
                room.setLeft(room.left() + scaled(numberWidth) + 8);
            }
            if (!isHead) {
                painter->setFont(fontFor(isCurrent ? TextRole::BodyMedium : TextRole::Body));
                painter->setPen(theme.text);
            }
            painter->drawText(room, Qt::AlignVCenter,
                              painter->fontMetrics().elidedText(index.data().toString(),
                                                                Qt::ElideRight, room.width()));
        }

    private:
        const QWidget *m_list;
    };

} // namespace

ThresholdQueues::ThresholdQueues(const center::ContactCenter &center, QWidget *parent)
    : Pane(&Theme::window, parent)
    , m_center(center)
    , m_list(new QListWidget(this))
    , m_add(new Button(tr("Add a queue"), this))
{
    m_list->setObjectName(u"thresholdQueues"_s);
    m_list->setAccessibleName(tr("Queues with thresholds of their own"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new Painter(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_add->setObjectName(u"thresholdAdd"_s);
    m_add->setIconName("plus"_L1);
    m_add->setCaret(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 1, pad);
    column->setSpacing(8);
    column->addWidget(m_list);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(pad, 0, pad, 0);
    m_add->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_add->setAutoDefault(false);
    foot->addWidget(m_add, 1);
    column->addLayout(foot);
    column->addStretch(1);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0)
            return;
        const QVariant id = m_list->item(row)->data(QueueRole);
        Q_EMIT chosen(id.isValid() ? std::optional(QueueId(id.toInt())) : std::nullopt);
    });
    connect(m_add, &Button::clicked, this, &ThresholdQueues::offer);
}

void ThresholdQueues::show(const center::ThresholdRules &rules, std::optional<QueueId> current)
{
    m_rules = rules;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    new QListWidgetItem(tr("Default for all queues"), m_list);
    const auto queues = queueChoices(m_center);
    //: Head of the list of queues that have thresholds of their own.
    auto *head = new QListWidgetItem(tr("Own thresholds"), m_list);
    //: How many queues have thresholds of their own.
    head->setData(NumberRole,
                  tr("%1 of %2").arg(formatCount(rules.own.size()), formatCount(queues.size())));
    head->setData(HeadRole, true);
    head->setFlags(Qt::NoItemFlags);
    m_list->setCurrentRow(0);
    fitList();
    for (const ChoicePanel::Choice &each : queues) {
        const auto id = QueueId(each.key.toInt());
        const center::Queue *queue = m_center.find(id);
        if (queue == nullptr || !rules.own.contains(id))
            continue;
        auto *item = new QListWidgetItem(queue->label(), m_list);
        item->setData(QueueRole, raw(id));
        item->setData(NumberRole, queue->number);
        if (current == id)
            m_list->setCurrentItem(item);
    }
}

void ThresholdQueues::fitList()
{
    // The button stands under the last one, until there are more than fit.
    constexpr int mostRows = 12;
    m_list->setFixedHeight(rowHeight() * std::min(int(m_rules.own.size()) + 2, mostRows));
}

void ThresholdQueues::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitList();
}

void ThresholdQueues::setObstacle(const QString &reason)
{
    // One leaves a wrong value only by mending it or giving it up.
    m_list->setEnabled(reason.isEmpty());
    m_add->setObstacle(reason);
}

void ThresholdQueues::offer()
{
    QList<ChoicePanel::Choice> choices = queueChoices(m_center);
    choices.removeIf([this](const ChoicePanel::Choice &each) {
        return m_rules.own.contains(QueueId(each.key.toInt()));
    });
    auto *panel = new ChoicePanel(ChoicePanel::Mode::One, this);
    panel->setObjectName(u"thresholdChoices"_s);
    panel->setNames(tr("Queues"), tr("Search"));
    panel->setChoices(choices, {});
    connect(panel, &ChoicePanel::chosen, this,
            [this](const QString &key) { Q_EMIT chosen(QueueId(key.toInt())); });
    connect(panel, &PopupPanel::closed, panel, &QObject::deleteLater);
    panel->open(m_add);
}

} // namespace vigie::ui
