// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/agentplace.h"

#include "ui/agent/agentheader.h"
#include "ui/agent/agentkeys.h"
#include "ui/agent/agentplace_p.h"
#include "ui/agent/allqueuespage.h"
#include "ui/agent/callpanel.h"
#include "ui/agent/dialfield.h"
#include "ui/agent/myqueuespage.h"
#include "ui/agent/recordingcontrol.h"
#include "ui/models/queuemodel.h"
#include "ui/widgets/pagebook.h"
#include "ui/widgets/scaling.h"

#include <QEvent>
#include <QStackedWidget>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    // Below this the place folds: a window of 1200 less the rail (look.md 11).
    constexpr int narrowBelow = 1136;

} // namespace

AgentPlace::AgentPlace(center::Desk &desk, models::FrameClock &clock, KeyMap &keys, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(*this, desk, clock, keys))
{
    setObjectName(u"agentPlace"_s);
}

AgentPlace::~AgentPlace() = default;

QList<StatusBar::KeyHint> AgentPlace::keyHints() const
{
    QList<StatusBar::KeyHint> hints;
    if (const PlacePage *page = currentPage())
        hints = page->keyHints();
    // A key that the page in front takes for itself does nothing else meanwhile.
    const QList<StatusBar::KeyHint> general = m_parts->m_keys->hints();
    for (const StatusBar::KeyHint &hint : general) {
        const bool isTaken
            = std::any_of(hints.cbegin(), hints.cend(),
                          [&](const StatusBar::KeyHint &own) { return own.key == hint.key; });
        if (!isTaken)
            hints.append(hint);
    }
    return hints;
}

void AgentPlace::addPage(PlacePage *page)
{
    m_parts->m_book->add(page);
}

void AgentPlace::removePage(PlacePage *page)
{
    m_parts->m_book->remove(page);
}

void AgentPlace::offerContactSearch()
{
    m_parts->m_header->dialField()->setSearchOffered(true);
}

void AgentPlace::showPage(PlacePage *page)
{
    m_parts->m_book->show(page);
}

std::vector<PlacePage *> AgentPlace::takePages()
{
    std::vector<PlacePage *> taken;
    const std::vector<PlacePage *> pages = m_parts->m_book->pages();
    for (PlacePage *page : pages) {
        if (page->rank() == PlacePage::Rank::Floor)
            continue; // Ours.
        m_parts->m_book->remove(page);
        taken.push_back(page);
    }
    return taken;
}

PlacePage *AgentPlace::currentPage() const
{
    return m_parts->m_book->current();
}

void AgentPlace::setFront(QWidget *widget)
{
    if (widget && m_parts->m_lower->indexOf(widget) < 0)
        m_parts->m_lower->addWidget(widget);
    m_parts->m_lower->setCurrentWidget(widget ? widget : m_parts->m_work);
    Q_EMIT keyHintsChanged();
}

QWidget *AgentPlace::front() const
{
    QWidget *shown = m_parts->m_lower->currentWidget();
    return shown == m_parts->m_work ? nullptr : shown;
}

void AgentPlace::setOptions(const AgentOptions &options)
{
    m_parts->m_guard.setHold(options.typingGuard);
    m_parts->m_header->recording()->setAllowed(options.showsRecordingControls);
    m_parts->m_calls->setRecordingShown(options.showsRecordingControls);
    m_parts->m_hasQueueControls = options.showsQueueControls;
    if (m_parts->m_mine)
        m_parts->m_mine->setControlsShown(options.showsQueueControls);
    m_parts->m_all->setControlsShown(options.showsQueueControls);
    m_parts->m_times.setPauses(options.pauseLimits, options.sitePauses);
    m_parts->m_times.setWrapups(options.wrapupTimes);
}

void AgentPlace::setStarredQueues(const QSet<QueueId> &queues)
{
    m_parts->m_all->setStarred(queues);
}

void AgentPlace::setThresholds(const center::ThresholdRules &rules)
{
    if (m_parts->m_mine)
        m_parts->m_mine->model()->setThresholds(rules);
    m_parts->m_all->model()->setThresholds(rules);
}

void AgentPlace::setCompactRows(bool isCompact)
{
    m_parts->m_book->setCompactRows(isCompact);
}

void AgentPlace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void AgentPlace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fold();
}

//! Large text needs the room of a narrow window sooner.
void AgentPlace::fold()
{
    m_parts->fold(width() < scaledPane(narrowBelow));
    m_parts->placeSide();
}

} // namespace vigie::ui
