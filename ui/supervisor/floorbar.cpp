// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/floorbar.h"

#include "ui/supervisor/filterchip.h"
#include "ui/supervisor/viewmenu.h"
#include "ui/widgets/field.h"
#include "ui/widgets/menupanel.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int barHeight = 44;
    constexpr int margin = 12;
    constexpr int gap = 8;
    constexpr int searchWidth = 150;
    constexpr int narrowSearchWidth = 112;
    constexpr int tightBelow = 900; //!< Less than the least window at the usual text.
    constexpr int narrowBelow = 1072; //!< Of the page: the window without its rail is 1136.
    constexpr int viewsAndSearch = 2; //!< Stand before the filters.

} // namespace

FloorBar::FloorBar(ViewBook &book, const QString &key, const QString &firstView,
                   const QString &search, QWidget *parent)
    : Pane(&Theme::surface, parent)
    , m_views(new ViewMenu(book, firstView, this))
    , m_search(new Field({}, this))
    , m_count(new Words({}, TextRole::Caption, &Theme::text2, this))
    , m_more(new Button("dots-three"_L1, tr("More of the tool bar"), this))
    , m_detach(new Button("arrow-square-out"_L1, tr("Show in a window of its own"), this))
    , m_row(new QHBoxLayout(this))
{
    keepHeight(this, barHeight);
    setMinimumWidth(1); // It folds: what is in it must not keep the window wide.
    setRules(Qt::BottomEdge);
    keepWidth(m_search, searchWidth);
    m_search->setLeadingIcon("funnel"_L1);
    m_search->setPlaceholder(search);
    m_search->edit()->setObjectName(key + u"Search"_s);
    m_search->edit()->setAccessibleName(search);
    m_count->setObjectName(key + u"Count"_s);
    m_more->setObjectName(u"floorMore"_s);
    m_more->hide();
    m_detach->setObjectName(u"floorDetach"_s);
    for (Button *button : {m_more, m_detach})
        button->setVariant(Button::Variant::Ghost);
    m_row->setContentsMargins(margin, 0, margin, 0);
    m_row->setSpacing(gap);
    m_row->addWidget(m_views);
    m_row->addWidget(m_search);
    m_row->addStretch(1);
    for (QWidget *each : std::initializer_list<QWidget *>{m_count, m_more, m_detach})
        m_row->addWidget(each);
    letGo(m_count, {});
    connect(m_more, &Button::clicked, this, &FloorBar::openMenu);
    connect(m_detach, &Button::clicked, this, &FloorBar::detachRequested);
}

void FloorBar::addFilter(QWidget *widget)
{
    m_row->insertWidget(viewsAndSearch + m_filters++, widget);
}

void FloorBar::addTool(QWidget *tool)
{
    m_row->insertWidget(m_row->indexOf(m_more), tool);
}

void FloorBar::setCount(const QString &text)
{
    m_count->setText(text);
}

void FloorBar::setDetached(bool isDetached)
{
    m_detach->setVisible(!isDetached);
}

void FloorBar::letGo(QWidget *widget, Entries entries, std::function<bool()> isNeeded)
{
    m_parts.push_back({widget, std::move(entries), std::move(isNeeded)});
}

void FloorBar::letGo(Button *tool)
{
    letGo(tool,
          [tool] {
              return QList<Entry>{
                  {.icon = {},
                   .text = tool->text().isEmpty() ? tool->accessibleName() : tool->text(),
                   .obstacle = tool->obstacle(),
                   .choose = [tool] { tool->click(); }}};
          },
          {});
}

void FloorBar::letGo(Chip *filter)
{
    letGo(
        filter,
        [filter] {
            return QList<Entry>{{.icon = "funnel"_L1,
                                 .text = filter->text(),
                                 .isChecked = filter->isChecked(),
                                 .choose = [filter] { filter->click(); }}};
        },
        [filter] { return filter->isChecked(); });
}

void FloorBar::letGo(FilterChip *filter)
{
    letGo(
        filter,
        [this, filter] {
            return QList<Entry>{{.icon = "funnel"_L1,
                                 .text = filter->text(),
                                 .choose = [this, filter] { filter->openList(m_more); }}};
        },
        [filter] { return !filter->chosen().isEmpty(); });
}

void FloorBar::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    const bool isNarrow = width() < scaledPane(narrowBelow);
    if (std::exchange(m_isNarrow, isNarrow) != isNarrow)
        keepWidth(m_search, isNarrow ? narrowSearchWidth : searchWidth);
    Q_EMIT widthChanged(isNarrow, width() < scaledPane(tightBelow));
    fold();
}

bool FloorBar::event(QEvent *event)
{
    // A chip came, or is wider than it was.
    if (event->type() == QEvent::LayoutRequest)
        fold();
    return Pane::event(event);
}

void FloorBar::fold()
{
    const auto room = [this](const QWidget *widget) {
        const int least = widget->minimumWidth();
        return (widget == m_search ? least : std::max(widget->sizeHint().width(), least)) + gap;
    };
    int needed = 2 * margin - gap;
    for (int i = 0; i < m_row->count(); ++i) {
        QWidget *widget = m_row->itemAt(i)->widget();
        const auto part = std::ranges::find(m_parts, widget, &Part::widget);
        const bool isOut = part != m_parts.end() && part->isOut;
        if (widget != nullptr && widget != m_more && (isOut || !widget->isHidden()))
            needed += room(widget);
    }
    bool hasEntries = false;
    for (Part &part : m_parts) {
        if (!part.isOut && part.widget->isHidden())
            continue; // By its owner.
        const bool isOut = needed > width() && !(part.isNeeded && part.isNeeded());
        needed -= isOut ? room(part.widget) : 0;
        if (isOut && part.entries && !std::exchange(hasEntries, true))
            needed += room(m_more);
        if (std::exchange(part.isOut, isOut) != isOut)
            part.widget->setHidden(isOut);
    }
    if (m_more->isHidden() == hasEntries)
        m_more->setVisible(hasEntries);
}

void FloorBar::openMenu()
{
    QList<Entry> entries;
    for (const Part &part : m_parts) {
        if (part.isOut && part.entries)
            entries.append(part.entries());
    }
    auto *menu = new MenuPanel(m_more);
    menu->setObjectName(u"floorMoreMenu"_s);
    for (int i = 0; i < entries.size(); ++i)
        menu->addEntry({.id = i,
                        .icon = entries[i].icon,
                        .text = entries[i].text,
                        .obstacle = entries[i].obstacle,
                        .checked = entries[i].isChecked});
    connect(menu, &MenuPanel::triggered, this, [entries](int id) { entries[id].choose(); });
    connect(menu, &PopupPanel::closed, menu, &QObject::deleteLater);
    menu->openBelow(m_more, Qt::AlignRight);
}

} // namespace vigie::ui
