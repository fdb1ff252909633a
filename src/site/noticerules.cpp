// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/noticerules.h"

#include "site/policy.h"
#include "site/settings.h"

namespace vigie::site {

using namespace Qt::StringLiterals;

namespace {

    QString nameOf(NoticeKind kind)
    {
        switch (kind) {
        case NoticeKind::QueueCall:
            return u"queueCall"_s;
        case NoticeKind::DirectCall:
            return u"directCall"_s;
        case NoticeKind::MissedCall:
            return u"missedCall"_s;
        case NoticeKind::Message:
            return u"message"_s;
        case NoticeKind::CallbackPeriod:
            return u"callbackPeriod"_s;
        case NoticeKind::QueueAlarm:
            return u"queueAlarm"_s;
        case NoticeKind::ListenedTo:
            return u"listenedTo"_s;
        case NoticeKind::LinkLost:
            return u"linkLost"_s;
        case NoticeKind::IdleReady:
            return u"idleReady"_s;
        }
        return {};
    }

    QString nameOf(NoticeWay way)
    {
        switch (way) {
        case NoticeWay::Notice:
            return u"notice"_s;
        case NoticeWay::Sound:
            return u"sound"_s;
        case NoticeWay::Taskbar:
            return u"taskbar"_s;
        }
        return {};
    }

    bool isCall(NoticeKind kind)
    {
        return kind == NoticeKind::QueueCall || kind == NoticeKind::DirectCall;
    }

} // namespace

const QList<NoticeKind> &NoticeRules::kinds()
{
    using enum NoticeKind;
    static const QList<NoticeKind> all{QueueCall,      DirectCall, MissedCall, Message,
                                       CallbackPeriod, QueueAlarm, ListenedTo, LinkLost};
    return all;
}

bool NoticeRules::isPossible(NoticeKind kind, NoticeWay way)
{
    // Nobody has to come to the window because a supervisor listens.
    return kind != NoticeKind::ListenedTo || way != NoticeWay::Taskbar;
}

bool NoticeRules::isFirstChoice(NoticeKind kind, NoticeWay way)
{
    switch (way) {
    case NoticeWay::Notice:
        // A queue over its alarm is everybody's, and would interrupt each of them.
        return kind != NoticeKind::QueueAlarm;
    case NoticeWay::Sound:
        // What cannot wait.
        return isCall(kind) || kind == NoticeKind::LinkLost;
    case NoticeWay::Taskbar:
        return kind != NoticeKind::CallbackPeriod;
    }
    return false;
}

QString NoticeRules::keyOf(NoticeKind kind, NoticeWay way)
{
    return u"notices/"_s + nameOf(kind) + u'/' + nameOf(way);
}

bool NoticeRules::wants(NoticeKind kind, NoticeWay way) const
{
    return isPossible(kind, way)
        && m_settings.value(keyOf(kind, way), isFirstChoice(kind, way)).toBool();
}

void NoticeRules::setWants(NoticeKind kind, NoticeWay way, bool isWanted)
{
    m_settings.setValue(keyOf(kind, way), isWanted);
}

bool NoticeRules::isQuiet(const Policy &policy, QTime now) const
{
    const QuietHours hours
        = policy.isLocked(Policy::Key::QuietHours) ? policy.quietHours() : m_settings.quietHours();
    return hours.contains(now);
}

bool NoticeRules::tells(NoticeKind kind, NoticeWay way, const Policy &policy, QTime now) const
{
    return wants(kind, way) && (isCall(kind) || !isQuiet(policy, now));
}

} // namespace vigie::site
