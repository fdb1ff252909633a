// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/contactcenter.h"
#include "xuc/events/conferenceevent.h"
#include "xuc/events/conferenceparticipantevent.h"
#include "xuc/events/ctistatuses.h"
#include "xuc/events/currentcallsphoneevents.h"
#include "xuc/events/lineconfig.h"
#include "xuc/events/phonehintstatusevent.h"
#include "xuc/events/phonestatusupdate.h"
#include "xuc/events/rightprofile.h"
#include "xuc/events/userconfigupdate.h"
#include "xuc/events/userpreference.h"
#include "xuc/events/usersstatuses.h"
#include "xuc/events/userstatusupdate.h"
#include "xuc/events/voicemailstatusupdate.h"

// The part of the centre that is about the signed-in person.
namespace vigie::center {

namespace {

    template <typename T> void merge(T &known, const std::optional<T> &told)
    {
        if (told)
            known = *told;
    }

    //! Without a destination the message says nothing about that forward (wire reference, 2.1).
    void merge(Forward &known, std::optional<bool> isEnabled,
               const std::optional<QString> &destination)
    {
        if (!destination)
            return;
        known.destination = *destination;
        known.isEnabled = isEnabled.value_or(known.isEnabled);
    }

    void mergeIdentity(OwnUser &user, const xuc::UserConfigUpdate &event)
    {
        merge(user.fullName, event.fullName);
        merge(user.firstName, event.firstName);
        merge(user.lastName, event.lastName);
        merge(user.mobileNumber, event.mobileNumber);
        merge(user.voicemail.isEnabled, event.voiceMailEnabled);
        if (event.userId)
            user.userId = event.userId;
        user.agentId = event.agentId; // A whole message without one: not an agent.
    }

} // namespace

void ContactCenter::apply(const xuc::UserConfigUpdate &event)
{
    OwnUser user = m_self;
    merge(user.isDndEnabled, event.dndEnabled);
    merge(user.noAnswer, event.naFwdEnabled, event.naFwdDestination);
    merge(user.unconditional, event.uncFwdEnabled, event.uncFwdDestination);
    merge(user.busy, event.busyFwdEnabled, event.busyFwdDestination);
    if (!event.isPartial())
        mergeIdentity(user, event);
    if (user == m_self)
        return;
    const bool isSameAgent = user.agentId == m_self.agentId;
    m_self = std::move(user);
    if (!isSameAgent)
        refreshOwn();
    mark(Part::User);
}

void ContactCenter::apply(const xuc::UserStatusUpdate &event)
{
    if (event.status.isEmpty() || m_self.status == event.status)
        return;
    m_self.status = event.status;
    mark(Part::User);
}

void ContactCenter::apply(const xuc::UserPreference &event)
{
    bool isChanged = false;
    for (auto it = event.preferences.cbegin(); it != event.preferences.cend(); ++it) {
        QString &known = m_self.preferences[it.key()];
        isChanged |= std::exchange(known, it->value) != it->value;
    }
    if (isChanged)
        mark(Part::User);
}

void ContactCenter::apply(const xuc::RightProfile &event)
{
    if (m_self.profile == event.profile && m_self.rights == event.rights)
        return;
    m_self.profile = event.profile;
    m_self.rights = event.rights;
    mark(Part::User);
}

void ContactCenter::apply(const xuc::PhoneStatusUpdate &event)
{
    const int status = int(event.status);
    if (event.status == xuc::PhoneStatus::Unknown || m_self.phoneStatus == status)
        return;
    m_self.phoneStatus = status;
    mark(Part::User);
}

std::optional<xuc::PhoneStatus> ContactCenter::hint(const QString &number) const
{
    const auto it = m_hints.constFind(number);
    return it == m_hints.constEnd() ? std::nullopt : std::optional(*it);
}

void ContactCenter::apply(const xuc::PhoneHintStatusEvent &event)
{
    constexpr qsizetype maxHints = 65'536; // A server that sends endless numbers costs no memory.
    if (hint(event.number) == event.status || m_hints.size() >= maxHints)
        return;
    m_hints.insert(event.number, event.status);
    mark(Part::Hints);
}

void ContactCenter::dropHints()
{
    if (m_hints.isEmpty())
        return;
    m_hints.clear();
    mark(Part::Hints);
}

void ContactCenter::apply(const xuc::VoiceMailStatusUpdate &event)
{
    Voicemail mail = m_self.voicemail;
    const auto take = [](std::optional<int> &known, std::optional<int> told) {
        if (told)
            known = told;
    };
    take(mail.newMessages, event.newMessages);
    take(mail.waitingMessages, event.waitingMessages);
    take(mail.oldMessages, event.oldMessages);
    if (mail == m_self.voicemail)
        return;
    m_self.voicemail = mail;
    mark(Part::User);
}

void ContactCenter::apply(const xuc::LineConfig &event)
{
    const Line line{.isKnown = true,
                    .exists = event.hasLine(),
                    .id = event.id,
                    .number = event.number,
                    .vendor = event.vendor,
                    .isWebRtc = event.webRtc,
                    .hasDevice = event.hasDevice};
    if (m_line == line)
        return;
    m_line = line;
    mark(Part::Line);
}

void ContactCenter::apply(const xuc::UsersStatuses &event)
{
    if (m_statuses.merge(event))
        mark(Part::Statuses);
}

void ContactCenter::apply(const xuc::CtiStatuses &event)
{
    if (m_statuses.merge(event))
        mark(Part::Statuses);
}

void ContactCenter::apply(const xuc::PhoneEvent &event)
{
    if (m_calls.apply(event, m_clock.now()))
        mark(Part::Calls);
}

void ContactCenter::apply(const xuc::CurrentCallsPhoneEvents &event)
{
    if (m_calls.apply(event, m_clock.now()))
        mark(Part::Calls);
}

void ContactCenter::apply(const xuc::ConferenceList &event)
{
    if (m_rooms == event.rooms)
        return;
    m_rooms = event.rooms;
    mark(Part::Rooms);
}

void ContactCenter::apply(const xuc::ConferenceEvent &event)
{
    if (m_calls.apply(event, m_clock.now()))
        mark(Part::Calls);
}

void ContactCenter::apply(const xuc::ConferenceParticipantEvent &event)
{
    if (m_calls.apply(event, m_clock.now()))
        mark(Part::Calls);
}

} // namespace vigie::center
