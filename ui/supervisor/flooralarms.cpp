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

FloorAlarms::FloorAlarms(center::Desk &desk, const ThresholdBook &book, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_book(book)
    , m_alarms(desk.center())
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
    if (isOpen())
        tell(m_alarms.look());
    else
        m_alarms.forget();
    const bool isShown = !pressing().isEmpty() || m_alarms.quietUntil();
    if (std::exchange(m_wasShown, isShown) || isShown)
        Q_EMIT changed();
    if (m_hasTold && count() == 0) {
        m_hasTold = false;
        Q_EMIT over();
    }
}

void FloorAlarms::tell(const QList<Alarm> &due)
{
    if (due.isEmpty() || m_book.alerts().quiet.contains(m_desk.clock().wallTime().time()))
        return;
    const Alarm &worst = due.constFirst();
    const AlertWays &ways = m_book.alerts().of(worst.level);
    QStringList lines{sentenceOf(worst)};
    constexpr qsizetype mostLines = 4;
    for (qsizetype i = 1; i < std::min(due.size(), mostLines); ++i)
        lines.append(u"%1 %2"_s.arg(nameOf(due[i]), figureOf(due[i])));
    if (due.size() > mostLines)
        //: Under some queues over their thresholds: how many more there are.
        lines.append(tr("and %Ln more", nullptr, int(due.size() - mostLines)));
    m_hasTold = true;
    Q_EMIT told({.title = nameOf(worst),
                 .body = lines.join(u'\n'),
                 .isNotice = ways.isNotice,
                 .isTaskbar = ways.isTaskbar,
                 .sound = ways.sound});
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

} // namespace vigie::ui
