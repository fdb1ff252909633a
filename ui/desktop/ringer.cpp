// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/ringer.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/desktop/soundplayer.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using site::NoticeKind;
using telephony::CallState;

Ringer::Ringer(center::Desk &desk, SoundPlayer &player, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_player(player)
{
    connect(&desk, &center::Desk::callsChanged, this, &Ringer::refresh);
}

Ringer::~Ringer()
{
    if (m_isRinging)
        m_player.stop();
}

QString Ringer::soundOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::QueueCall:
    case NoticeKind::DirectCall:
        return u"phone-incoming-call"_s;
    case NoticeKind::Message:
        return u"message-new-instant"_s;
    case NoticeKind::MissedCall:
    case NoticeKind::CallbackPeriod:
    case NoticeKind::ListenedTo:
        return u"dialog-information"_s;
    case NoticeKind::QueueAlarm:
    case NoticeKind::LinkLost:
    case NoticeKind::IdleReady:
        return u"dialog-warning"_s;
    }
    return {};
}

bool Ringer::isQuiet() const
{
    const auto &calls = m_desk.center().calls().calls();
    return std::any_of(calls.cbegin(), calls.cend(), [](const telephony::Call &call) {
        return call.state != CallState::Ringing;
    });
}

void Ringer::tell(const Notice &notice)
{
    if (notice.isUrgent && notice.kind != NoticeKind::IdleReady) {
        m_ringing.insert(notice.tag);
        refresh();
    } else if (!isQuiet()) {
        m_player.play(soundOf(notice.kind));
    }
}

void Ringer::end(const QString &tag)
{
    if (m_ringing.remove(tag))
        refresh();
}

void Ringer::refresh()
{
    const bool rings = !m_ringing.isEmpty() && !isQuiet();
    if (std::exchange(m_isRinging, rings) == rings)
        return;
    if (rings)
        m_player.repeat(soundOf(NoticeKind::DirectCall));
    else
        m_player.stop();
}

} // namespace vigie::ui
