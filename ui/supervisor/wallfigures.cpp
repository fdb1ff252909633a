// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/wallfigures.h"

#include "center/contactcenter.h"
#include "ui/models/queuesums.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace vigie::ui {

using center::Level;
using xuc::QueueStat;

namespace {

    class Texts
    {
        Q_DECLARE_TR_FUNCTIONS(WallFigures)
    };

    WallValue nothing()
    {
        return {.text = noValue(), .isNothing = true};
    }

    WallValue countValue(double count)
    {
        if (std::isnan(count))
            return nothing();
        return {.text = formatCount(qRound64(count)), .isNothing = count == 0};
    }

    WallValue shareValue(double share)
    {
        if (std::isnan(share))
            return nothing();
        //: Behind a per cent of the wallboard.
        return {.text = formatCount(qRound64(share)), .unit = Texts::tr(" %", "per cent")};
    }

    WallValue waitValue(const std::optional<Instant> &since, Instant now)
    {
        return since ? WallValue{.text = formatSince(*since, now)} : nothing();
    }

    WallValue ofAgents(int available, int all)
    {
        return {.text = formatCount(available),
                //: Behind the number of agents available: how many are logged on.
                .unit = Texts::tr(" of %L1").arg(all)};
    }

    std::optional<QueueStat> statOf(WallFigure figure)
    {
        switch (figure) {
        case WallFigure::Talking:
            return QueueStat::TalkingAgents;
        case WallFigure::Entered:
            return QueueStat::TotalNumberCallsEntered;
        case WallFigure::Answered:
            return QueueStat::TotalNumberCallsAnswered;
        case WallFigure::Abandoned:
            return QueueStat::TotalNumberCallsAbandonned;
        case WallFigure::Waiting:
            return QueueStat::WaitingCalls;
        case WallFigure::InTime:
            return QueueStat::PercentageAnsweredBefore;
        case WallFigure::Estimate:
            return QueueStat::Ewt;
        case WallFigure::Longest:
        case WallFigure::Available:
            return {};
        }
        return {};
    }

    WallValue figureValue(WallFigure figure, double value)
    {
        if (figure == WallFigure::InTime)
            return shareValue(value);
        if (figure != WallFigure::Estimate)
            return countValue(value);
        if (std::isnan(value) || value <= 0)
            return nothing();
        return {.text = formatDuration(std::chrono::seconds(qRound64(value)))};
    }

} // namespace

void WallFigures::setPlan(const WallPlan &plan)
{
    m_plan = plan;
    sort();
}

void WallFigures::sort()
{
    std::vector<const center::Queue *> shown;
    for (int row = 0; row < m_center.queueCount(); ++row) {
        const center::Queue &queue = m_center.queue(center::QueueRow(row));
        const bool isWanted = m_plan.queues.isEmpty() || m_plan.queues.contains(queue.id);
        if (queue.isListed && !queue.isTechnical() && isWanted)
            shown.push_back(&queue);
    }
    std::sort(shown.begin(), shown.end(), [](const center::Queue *a, const center::Queue *b) {
        const Instant first = a->longestWaitSince.value_or(Instant::max());
        const Instant second = b->longestWaitSince.value_or(Instant::max());
        return first != second ? first < second : a->number < b->number;
    });
    m_order.clear();
    for (const center::Queue *queue : shown)
        m_order.push_back(queue->id);
}

WallPicture WallFigures::picture(Instant now) const
{
    WallPicture picture{.heroes = heroes(now)};
    for (const QueueId id : m_order) {
        const center::Queue *queue = m_center.find(id);
        if (queue == nullptr)
            continue;
        WallRow row{.name = queue->label()};
        for (const WallFigure figure : m_plan.figures)
            row.values.append(valueOf(figure, *queue, now));
        picture.rows.append(row);
    }
    return picture;
}

WallValue WallFigures::valueOf(WallFigure figure, const center::Queue &queue, Instant now) const
{
    const center::Thresholds rules = m_rules.of(queue.id);
    if (figure == WallFigure::Longest) {
        WallValue value = waitValue(queue.longestWaitSince, now);
        if (queue.longestWaitSince)
            value.level = rules.ofLongestWait(
                std::chrono::floor<std::chrono::seconds>(now - *queue.longestWaitSince));
        return value;
    }
    if (figure == WallFigure::Available) {
        const int logged = queue.count(QueueStat::LoggedAgents).value_or(0);
        return queue.available() ? ofAgents(*queue.available(), logged) : nothing();
    }
    const double told = queue.figure(*statOf(figure));
    WallValue value = figureValue(figure, told);
    if (figure == WallFigure::Waiting)
        value.level = rules.ofWaiting(queue.waiting().value_or(0));
    else if (figure == WallFigure::InTime)
        value.level = rules.ofService(told);
    return value;
}

QList<WallValue> WallFigures::heroes(Instant now) const
{
    models::QueueSums sums;
    for (const QueueId id : m_order) {
        if (const center::Queue *queue = m_center.find(id))
            sums.add(*queue);
    }
    sums.finish();
    QList<WallValue> values;
    for (const WallFigure figure : m_plan.figures) {
        if (figure == WallFigure::Longest)
            values.append(waitValue(sums.longestSince, now));
        else if (figure == WallFigure::Available)
            values.append(freeAgents());
        else
            values.append(figureValue(figure, sums.figure(*statOf(figure))));
    }
    return values;
}

//! Each agent once: the queues' own figures count whoever serves three of them three times.
WallValue WallFigures::freeAgents() const
{
    QSet<qint32> seen;
    int available = 0;
    int logged = 0;
    for (const QueueId id : m_order) {
        const center::Queue *queue = m_center.find(id);
        if (queue == nullptr)
            continue;
        for (const center::Member &member : queue->members) {
            if (seen.contains(raw(member.agent)))
                continue;
            seen.insert(raw(member.agent));
            const center::ShownState state = m_center.agent(member.agent).state;
            available += state == center::ShownState::Ready ? 1 : 0;
            logged += center::isLoggedIn(state) ? 1 : 0;
        }
    }
    return seen.isEmpty() ? nothing() : ofAgents(available, logged);
}

int WallFigures::inTime() const
{
    const center::Queue *queue = m_order.empty() ? nullptr : m_center.find(m_order.front());
    return queue ? queue->answeredWithin : center::Queue().answeredWithin;
}

QSet<QueueId> WallFigures::queues() const
{
    return {m_order.cbegin(), m_order.cend()};
}

} // namespace vigie::ui
