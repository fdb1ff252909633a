// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sitewatch.h"

#include "base/ids.h"
#include "center/contactcenter.h"
#include "center/desk.h"

#include <algorithm>
#include <variant>

namespace vigie::ui {

using center::LinkState;
using health::LiveFacts;

namespace {

    LiveFacts::Link linkOf(LinkState state)
    {
        switch (state) {
        case LinkState::SignedOut:
        case LinkState::SigningIn:
            return LiveFacts::Link::None;
        case LinkState::Live:
            return LiveFacts::Link::Live;
        case LinkState::Late:
            return LiveFacts::Link::Late;
        case LinkState::Down:
            return LiveFacts::Link::Down;
        }
        return LiveFacts::Link::None;
    }

    std::chrono::seconds whole(Instant::duration duration)
    {
        return std::chrono::duration_cast<std::chrono::seconds>(duration);
    }

    QList<SiteAround::Named> byName(QList<SiteAround::Named> all)
    {
        std::ranges::sort(all, [](const auto &one, const auto &other) {
            return one.name.localeAwareCompare(other.name) < 0;
        });
        return all;
    }

} // namespace

SiteWatch::SiteWatch(center::Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    desk.addListener(this);
}

SiteWatch::~SiteWatch()
{
    m_desk.removeListener(this);
}

//! The sign-in's own lists count too: figures that came with them are as fresh.
void SiteWatch::received(const xuc::Event &event)
{
    const bool isFigure = std::holds_alternative<xuc::QueueStatistics>(event)
        || std::holds_alternative<xuc::AgentStatistics>(event)
        || std::holds_alternative<xuc::AgentStateEvent>(event)
        || std::holds_alternative<xuc::QueueCalls>(event);
    if (isFigure)
        m_lastFigure = m_desk.clock().now();
}

QUrl SiteWatch::server() const
{
    return m_desk.server();
}

QString SiteWatch::login() const
{
    return m_desk.login();
}

LiveFacts SiteWatch::facts() const
{
    const center::ContactCenter &center = m_desk.center();
    LiveFacts facts{.link = linkOf(m_desk.link()), .silence = whole(m_desk.lastEventAge())};
    if (m_lastFigure)
        facts.sinceFigure = whole(m_desk.clock().now() - *m_lastFigure);
    for (int i = 0; i < center.agentCount(); ++i) {
        const center::Agent &agent = center.agent(center::AgentRow(i));
        facts.agents += agent.isListed ? 1 : 0;
        facts.callsNow += agent.isListed && center::isConversation(agent.state) ? 1 : 0;
    }
    for (int i = 0; i < center.queueCount(); ++i) {
        const center::Queue &queue = center.queue(center::QueueRow(i));
        if (!queue.isListed)
            continue;
        ++facts.queues;
        facts.queueIds.append(int(raw(queue.id)));
    }
    return facts;
}

QList<SiteAround::Named> SiteWatch::queues() const
{
    const center::ContactCenter &center = m_desk.center();
    QList<SiteAround::Named> all;
    for (int i = 0; i < center.queueCount(); ++i) {
        const center::Queue &queue = center.queue(center::QueueRow(i));
        if (queue.isListed && !queue.isTechnical())
            all.append({.id = int(raw(queue.id)), .name = queue.label()});
    }
    return byName(std::move(all));
}

QList<SiteAround::Named> SiteWatch::groups() const
{
    QList<SiteAround::Named> all;
    for (const center::AgentGroup &group : m_desk.center().groups())
        all.append({.id = int(raw(group.id)), .name = group.label});
    return byName(std::move(all));
}

} // namespace vigie::ui
