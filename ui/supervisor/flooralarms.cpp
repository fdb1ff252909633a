// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/flooralarms.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/supervisor/floorrights.h"
#include "ui/supervisor/thresholdbook.h"
#include "ui/widgets/format.h"

#include <algorithm>
#include <utility>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::Alarm;
using center::AlarmFigure;
using center::Level;

namespace {

    constexpr qsizetype mostLines = 4; //!< Of what is told.

} // namespace

FloorAlarms::FloorAlarms(center::Desk &desk, const ThresholdBook &book,
                         const center::RingWatch &rings, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_book(book)
    , m_alarms(desk.center())
    , m_rings(desk.center(), rings)
{
    connect(&book, &ThresholdBook::changed, this, [this] {
        takeRules();
        look();
    });
    takeRules();
}

void FloorAlarms::takeRules()
{
    const AlertRules &alerts = m_book.alerts();
    m_alarms.setRules(m_book.rules());
    m_alarms.setPace({.warnAgain = alerts.warn.again, .alarmAgain = alerts.alarm.again});
}

bool FloorAlarms::isOpen() const
{
    return isFloorOpenTo(m_desk);
}

void FloorAlarms::look()
{
    // Old figures tell nothing: waits would grow by the time the link is lost.
    if (!m_desk.isUp())
        return;
    if (isOpen()) {
        tell(m_alarms.look());
        if (!m_alarms.quietUntil())
            tell(m_rings.look());
    } else {
        m_alarms.forget();
        m_rings.forget();
    }
    const bool isShown = isOpen() && (isPressing() || m_alarms.quietUntil());
    if (std::exchange(m_wasShown, isShown) || isShown)
        Q_EMIT changed();
    if (m_hasTold && !isPressing()) {
        m_hasTold = false;
        Q_EMIT over();
    }
}

void FloorAlarms::tell(const QList<Alarm> &due)
{
    if (due.isEmpty())
        return;
    const Alarm &worst = due.constFirst();
    QStringList lines{sentenceOf(worst)};
    for (qsizetype i = 1; i < std::min(due.size(), mostLines); ++i)
        lines.append(u"%1 %2"_s.arg(nameOf(due[i]), figureOf(due[i])));
    tell(nameOf(worst), lines, due.size(), m_book.alerts().of(worst.level));
}

//! In the ways of a warning: nobody waits longer for it.
void FloorAlarms::tell(const QList<center::RingAlarm> &due)
{
    if (due.isEmpty())
        return;
    QStringList lines{sentenceOf(due.constFirst())};
    for (qsizetype i = 1; i < std::min(due.size(), mostLines); ++i)
        lines.append(nameOf(due[i]));
    tell(nameOf(due.constFirst()), lines, due.size(), m_book.alerts().of(Level::Warn));
}

void FloorAlarms::tell(const QString &title, const QStringList &lines, qsizetype count,
                       const AlertWays &ways)
{
    if (isHourOfQuiet())
        return;
    QStringList all = lines;
    if (count > all.size())
        //: Under some queues over their thresholds: how many more there are.
        all.append(tr("and %Ln more", nullptr, int(count - all.size())));
    m_hasTold = true;
    Q_EMIT told({.title = title,
                 .body = all.join(u'\n'),
                 .isNotice = ways.isNotice,
                 .isTaskbar = ways.isTaskbar,
                 .sound = ways.sound});
}

bool FloorAlarms::isHourOfQuiet() const
{
    return m_book.alerts().quiet.contains(m_desk.clock().wallTime().time());
}

QList<Alarm> FloorAlarms::pressing() const
{
    QList<Alarm> all = m_alarms.open();
    all.removeIf(
        [](const Alarm &each) { return each.level != Level::Alarm || each.isAcknowledged; });
    return all;
}

int FloorAlarms::count() const
{
    return m_alarms.unacknowledged();
}

QTime FloorAlarms::quietUntil() const
{
    const auto until = m_alarms.quietUntil();
    if (!until)
        return {};
    const auto left
        = std::chrono::duration_cast<std::chrono::milliseconds>(*until - m_desk.clock().now());
    return m_desk.clock().wallTime().addMSecs(left.count()).time();
}

void FloorAlarms::acknowledge()
{
    m_alarms.acknowledge();
    m_rings.acknowledge();
    Q_EMIT changed();
    if (std::exchange(m_hasTold, false))
        Q_EMIT over();
}

void FloorAlarms::quiet()
{
    m_alarms.quiet();
    m_wasShown = true;
    Q_EMIT changed();
    if (std::exchange(m_hasTold, false))
        Q_EMIT over();
}

void FloorAlarms::endQuiet()
{
    m_alarms.endQuiet();
    look();
    Q_EMIT changed();
}

QString FloorAlarms::nameOf(const Alarm &alarm) const
{
    const center::Queue *queue = m_desk.center().find(alarm.queue);
    return queue == nullptr ? QString() : queue->label();
}

QString FloorAlarms::figureOf(const Alarm &alarm) const
{
    const center::Queue *queue = m_desk.center().find(alarm.queue);
    if (queue == nullptr)
        return noValue();
    if (alarm.figure == AlarmFigure::Waiting)
        //: Behind a queue's name: how many callers wait there.
        return tr("%Ln waiting", nullptr, queue->waiting().value_or(0));
    return queue->longestWaitSince ? formatSince(*queue->longestWaitSince, m_desk.clock().now())
                                   : noValue();
}

QString FloorAlarms::sentenceOf(const Alarm &alarm) const
{
    const center::Thresholds rules = m_book.rules().of(alarm.queue);
    const bool isAlarm = alarm.level == Level::Alarm;
    const QString figure = figureOf(alarm);
    if (alarm.figure == AlarmFigure::Waiting) {
        const QString limit = formatCount(isAlarm ? rules.waitingAlarm : rules.waitingWarn);
        //: Behind a queue's name: "9 waiting, alarm at 8".
        return isAlarm ? tr("%1, alarm at %2").arg(figure, limit)
                       //: Behind a queue's name: "4 waiting, warning at 3".
                       : tr("%1, warning at %2").arg(figure, limit);
    }
    const QString limit = formatDuration(isAlarm ? rules.waitAlarm : rules.waitWarn);
    //: Behind a queue's name.
    return isAlarm ? tr("longest wait %1, alarm at %2").arg(figure, limit)
                   //: Behind a queue's name.
                   : tr("longest wait %1, warning at %2").arg(figure, limit);
}

QString FloorAlarms::nameOf(const center::RingAlarm &alarm) const
{
    const center::Agent *agent = m_desk.center().find(alarm.agent);
    return agent == nullptr ? QString() : agent->name();
}

QString FloorAlarms::sentenceOf(const center::RingAlarm &alarm) const
{
    //: Behind an agent's name; %1 is a time of day.
    return tr("%Ln call(s) rang unanswered since %1", nullptr, alarm.rings.count)
        .arg(alarm.rings.since.time().toString(u"HH:mm"_s));
}

} // namespace vigie::ui
