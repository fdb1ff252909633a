// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/alarms.h"
#include "center/ringalarms.h"

#include <QObject>
#include <QString>
#include <QTime>

namespace vigie::center {
class Desk;
}

namespace vigie::ui {

struct AlertWays;
class ThresholdBook;

//! What is to be told beside the window, and how.
struct AlarmTelling
{
    QString title{};
    QString body{};
    bool isNotice = false;
    bool isTaskbar = false;
    QString sound{}; //!< Empty: none.
};

//! The alarms of the floor, by the person's thresholds, and who lets calls ring, for those to whom
//! the floor is open; in words. They go on while another place is in front.
class FloorAlarms : public QObject
{
    Q_OBJECT
public:
    FloorAlarms(center::Desk &desk, const ThresholdBook &book, const center::RingWatch &rings,
                QObject *parent = nullptr);

    void look(); //!< Once a second.
    bool isOpen() const; //!< Whether the floor is this person's at all.
    int count() const; //!< On the alarm level, and not acknowledged.
    //! On the alarm level and not acknowledged, worst first.
    QList<center::Alarm> pressing() const;
    //! Agents at whom calls ring in vain too often, not acknowledged, the most calls first.
    QList<center::RingAlarm> ringing() const { return m_rings.open(); }
    QTime quietUntil() const; //!< Invalid: it is not quiet.
    void acknowledge();
    void quiet();
    void endQuiet();

    QString nameOf(const center::Alarm &alarm) const;
    QString figureOf(const center::Alarm &alarm) const; //!< "02:14" or "9 waiting".
    QString sentenceOf(const center::Alarm &alarm) const; //!< "longest wait 03:42, alarm at 02:00".
    QString nameOf(const center::RingAlarm &alarm) const;
    QString
    sentenceOf(const center::RingAlarm &alarm) const; //!< "3 calls rang unanswered since …".

Q_SIGNALS:
    void changed(); //!< Which are pressing, their figures, or whether it is quiet.
    void told(const vigie::ui::AlarmTelling &telling);
    void over(); //!< Nothing that was told is pressing any more.

private:
    void tell(const QList<center::Alarm> &due);
    void tell(const QList<center::RingAlarm> &due);
    void tell(const QString &title, const QStringList &lines, qsizetype count,
              const AlertWays &ways);
    bool isHourOfQuiet() const;
    bool isPressing() const { return count() > 0 || !ringing().isEmpty(); }
    void takeRules();

    center::Desk &m_desk;
    const ThresholdBook &m_book;
    center::Alarms m_alarms;
    center::RingAlarms m_rings;
    bool m_hasTold = false;
    bool m_wasShown = false;
};

} // namespace vigie::ui

Q_DECLARE_METATYPE(vigie::ui::AlarmTelling)
