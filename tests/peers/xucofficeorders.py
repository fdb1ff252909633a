# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands that are not telephony, each with what it makes the server say."""

from xucoffice import HISTORY, PERIODS


def orders(house):
    office, world = house.office, house.world

    def contacts(session, message):
        found = office.found(message["term"])
        session.say("DirectoryResult", office.directory(found))
        if message["command"] == "searchContacts":
            session.say("ContactSheet", office.sheets(found))

    def favourites(session, message):
        found = office.favourites_list()
        session.say("Favorites", office.directory(found))
        if message["command"] == "getFavoriteContacts":
            session.say("FavoriteContactSheet", office.sheets(found))

    def preference(session, message):
        kept = {"value": message["value"], "value_type": message["value_type"]}
        session.user.preferences[message["key"]] = kept
        session.say("UserPreference", {message["key"]: kept})

    def name_of(session, message):
        user = world.users.get(message["username"])
        if user:
            session.say("UserDisplayName", {"displayName": user.name, "username": user.login})

    def text(session, message):
        number = message["sequence"]
        if message["request"] == "FlashTextDirectMessage":
            office.write(session, number, message["to"]["username"], message["message"])
        elif message["request"] == "FlashTextDirectMessageHistory":
            session.say("FlashTextEvent", {"messages": [], "sequence": number, "users": [],
                                           "event": "FlashTextUserMessageHistory"})

    def to_user(msg_type, **fixed):
        def order(session, message):
            for other in world.sessions:
                if other.user.login == message["username"]:
                    other.say(msg_type, {"requestId": message["requestId"],
                                         "token": message.get("token"),
                                         "username": session.user.login,
                                         "displayName": session.user.name, **fixed})

        return order

    def own_agent(session):
        return world.agents.get(session.user.agent)

    def found(msg_type, listed):
        return lambda s, m: s.say(
            msg_type, {"response": {"list": listed()}, "id": m["id"]})

    return {
        "directoryLookUp": contacts,
        "searchContacts": contacts,
        "getFavorites": favourites,
        "getFavoriteContacts": favourites,
        "addFavorite": lambda s, m: office.mark(s, m["contactId"], m["source"], True),
        "removeFavorite": lambda s, m: office.mark(s, m["contactId"], m["source"], False),
        "getUserCallHistory": lambda s, m: s.say("RichCallHistory", HISTORY),
        "getUserCallHistoryByDays": lambda s, m: s.say("CallHistoryByDays", HISTORY),
        "getAgentCallHistory": lambda s, m: s.say("CallHistory", HISTORY[0]),
        "getQueueCallHistory": lambda s, m: s.say("CallHistory", HISTORY[:2]),
        "findCustomerCallHistory": found(
            "CustomerCallHistoryResponseWithId", lambda: HISTORY[:1]),
        "setUserPreference": preference,
        "unregisterMobileApp": lambda s, m: s.say(
            "UserPreference", {"MOBILE_APP_INFO": {"value": "false"}}),
        "displayNameLookup": name_of,
        "pushLogToServer": lambda s, m: None,
        "flashTextBrowserRequest": text,
        "videoEvent": lambda s, m: s.say(
            "VideoStatusEvent", {"status": "Busy", "fromUser": s.user.login}),
        "subscribeToVideoStatus": lambda s, m: None,
        "unsubscribeFromAllVideoStatus": lambda s, m: None,
        "inviteToMeetingRoom": to_user("MeetingRoomInvite"),
        "meetingRoomInviteAck": to_user("MeetingRoomInviteAck", ackType="ACK"),
        "meetingRoomInviteAccept": to_user("MeetingRoomInviteResponse", responseType="ACCEPT"),
        "meetingRoomInviteReject": to_user("MeetingRoomInviteResponse", responseType="REJECT"),
        "getCallbackLists": lambda s, m: s.subscribe("callbacks"),
        "findCallbackRequest": found(
            "FindCallbackResponseWithId", lambda: list(office.requests.values())),
        "getCallbackPreferredPeriods": lambda s, m: s.say(
            "PreferredCallbackPeriodList", PERIODS),
        "takeCallback": lambda s, m: office.take(own_agent(s), m["uuid"]),
        "releaseCallback": lambda s, m: office.free(m["uuid"]),
        "startCallback": lambda s, m: office.start(s, m["uuid"], m["number"]),
        "updateCallbackTicket": lambda s, m: office.update(
            m["uuid"], m["status"], m.get("dueDate"), m.get("periodUuid")),
    }
