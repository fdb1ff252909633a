// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/quiethours.h"

#include <QList>
#include <QString>

namespace vigie::site {

class Policy;
class Settings;

//! What happens that a person may want to hear of while looking elsewhere.
enum class NoticeKind {
    QueueCall,
    DirectCall,
    MissedCall,
    Message,
    CallbackPeriod,
    QueueAlarm,
    ListenedTo,
    LinkLost,
    IdleReady //!< Ready, and nobody touches the computer: asked for by DesktopRules alone.
};

//! How it is told: a notice of the desktop, a sound, or the mark of the program in its list of
//! windows.
enum class NoticeWay { Notice, Sound, Taskbar };

//! Which events are told in which way, as the person chose; the first choices are those of a
//! person who wants to miss no call.
class NoticeRules
{
public:
    explicit NoticeRules(Settings &settings) : m_settings(settings) { }

    //! In the order of the settings' table; IdleReady is a setting of its own.
    static const QList<NoticeKind> &kinds();
    static bool isPossible(NoticeKind kind, NoticeWay way);

    bool wants(NoticeKind kind, NoticeWay way) const;
    void setWants(NoticeKind kind, NoticeWay way, bool wants);

    //! wants(), but in quiet hours only a call is told.
    bool isQuiet(const Policy &policy, QTime now) const; //!< By the site's hours or the person's.
    bool tells(NoticeKind kind, NoticeWay way, const Policy &policy, QTime now) const;

private:
    static QString keyOf(NoticeKind kind, NoticeWay way);
    static bool isFirstChoice(NoticeKind kind, NoticeWay way);

    Settings &m_settings;
};

} // namespace vigie::site
