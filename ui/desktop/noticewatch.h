// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/thresholdrules.h"
#include "telephony/call.h"
#include "ui/desktop/notice.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>

namespace vigie::center {
class Desk;
struct ChatPeer;
}
namespace vigie::models {
class FrameClock;
}
namespace vigie::site {
class Settings;
}

namespace vigie::ui {

//! Looks at what happens to the person who is signed in, and says what deserves a notice.
//!
//! It only says so: whether and how it is told is decided elsewhere.
class NoticeWatch : public QObject
{
    Q_OBJECT
public:
    NoticeWatch(center::Desk &desk, models::FrameClock &frames, const site::Settings &settings,
                QObject *parent = nullptr);

    //! Where the person's queues alarm; those of the floor are told by the floor itself.
    void setThresholds(const center::ThresholdRules &rules) { m_thresholds = rules; }
    void setFloorOpen(bool isOpen) { m_isFloorOpen = isOpen; }

    static QString callTag(const QString &uniqueId);
    static QString callOf(const QString &tag); //!< The call's unique id; empty: another notice.

Q_SIGNALS:
    void raised(const vigie::ui::Notice &notice); //!< A later one of the same tag replaces it.
    void ended(const QString &tag); //!< It is true no more.

private:
    void lookAtCalls();
    void lookAtAgent();
    void lookAtLink();
    void lookAtEachSecond();
    void lookAtQueues();
    void lookAtCallbacks();
    void hear(const center::ChatPeer &from, const QString &text);
    void tellMissed(const telephony::Call &call);
    Notice noticeOf(const telephony::Call &call) const;
    Notice fit(Notice notice) const;
    bool wasRefusedHere(const QString &uniqueId) const;
    QString labelOf(const QString &queueName) const;

    center::Desk &m_desk;
    const site::Settings &m_settings;
    QHash<QString, telephony::Call> m_ringing; //!< By unique id.
    QSet<QString> m_alarmed; //!< Tags of own queues that are over their alarm.
    center::ThresholdRules m_thresholds{};
    QDateTime m_lookedAt; //!< When callbacks were looked at last.
    bool m_isFloorOpen = false;
    bool m_isListenedTo = false;
    bool m_isLost = false;
};

} // namespace vigie::ui
