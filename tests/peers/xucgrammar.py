# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands a client may send, with their arguments; what breaks the rules is complained of.

A complaint never changes what the server does: it is what a test looks at afterwards.
"""

INT, STR, BOOL, OBJ, LIST, ANY = "int", "str", "bool", "object", "array", "any"
_TYPES = {INT: int, STR: str, BOOL: bool, OBJ: dict, LIST: list, ANY: object}


def _command(**arguments):
    """Arguments by name; one whose type is written in a tuple may be left out."""
    return arguments


_FORWARD = _command(state=BOOL, destination=STR)
_CALL = _command(uniqueId=(STR,))
_AGENT = _command(agentid=(INT,))
_MOVE = _command(groupId=INT, fromQueueId=INT, fromPenalty=INT, toQueueId=INT, toPenalty=INT)
_ROOM = _command(numConf=STR)
_PARTICIPANT = _command(numConf=STR, index=INT)
_PENALTY = _command(groupId=INT, queueId=INT, penalty=INT)
_FIND = _command(id=INT, request=OBJ)
_TERM = _command(term=STR)
_FAVORITE = _command(contactId=STR, source=STR)
_UUID = _command(uuid=STR)
_INVITE = _command(requestId=INT, username=STR)

COMMANDS = {
    "userStatusUpdate": _command(status=STR),
    "getConfig": _command(objectType=STR),
    "getIceConfig": {},
    "getList": _command(objectType=STR),
    "dnd": _command(state=BOOL),
    "naFwd": _FORWARD,
    "uncFwd": _FORWARD,
    "busyFwd": _FORWARD,
    "displayNameLookup": _command(username=STR),
    "setUserPreference": _command(key=STR, value=STR, value_type=STR),
    "unregisterMobileApp": {},
    "toggleUniqueAccountDevice": _command(deviceType=STR),
    "pushLogToServer": _command(level=STR, log=STR),
    "dial": _command(destination=STR, variables=(OBJ,)),
    "dialFromMobile": _command(destination=STR, variables=(OBJ,)),
    "dialFromQueue": _command(
        destination=STR, queueId=INT, callerIdName=STR, callerIdNumber=STR, variables=(OBJ,)
    ),
    "dialByUsername": _command(username=STR),
    "originate": _command(destination=STR),
    "answer": _CALL,
    "hangup": _CALL,
    "hold": _CALL,
    "directTransfer": _command(destination=STR),
    "attendedTransfer": _command(destination=STR, device=(STR,)),
    "completeTransfer": {},
    "cancelTransfer": {},
    "conference": {},
    "includeToConference": _command(
        role=STR, marked=(ANY,), leaveWhenLastMarkedLeave=(ANY,), callerId=(ANY,)
    ),
    "toggleMicrophone": _CALL,
    "sendDtmf": _command(key=STR),
    "setData": _command(variables=OBJ),
    "getCurrentCallsPhoneEvents": {},
    "subscribeToPhoneHints": _command(phoneNumbers=LIST),
    "unsubscribeFromAllPhoneHints": {},
    **{f"conference{verb}": _ROOM for verb in ("MuteMe", "UnmuteMe", "MuteAll", "UnmuteAll")},
    **{f"conference{verb}": _PARTICIPANT for verb in ("Mute", "Unmute", "Kick")},
    **{f"conference{verb}": _PARTICIPANT for verb in ("Deafen", "Undeafen")},
    "conferenceReset": _ROOM,
    "conferenceClose": _ROOM,
    "conferenceInvite": _command(
        numConf=STR, exten=STR, role=STR, earlyJoin=BOOL, variables=(OBJ,),
        marked=(ANY,), leaveWhenLastMarkedLeave=(ANY,), callerId=(ANY,),
    ),
    "inviteConferenceRoom": _command(userId=INT),
    "agentLogin": _command(agentphonenumber=STR, agentid=(INT,)),
    "agentLogout": _AGENT,
    "pauseAgent": _command(agentid=(INT,), reason=(STR,)),
    "unpauseAgent": _AGENT,
    "listenAgent": _command(agentid=INT),
    "monitorPause": _AGENT,
    "monitorUnpause": _AGENT,
    "getAgentStates": {},
    "subscribeToAgentEvents": {},
    "subscribeToAgentStats": {},
    "getAgentDirectory": {},
    "setAgentQueue": _command(agentId=INT, queueId=INT, penalty=INT),
    "removeAgentFromQueue": _command(agentId=INT, queueId=INT),
    "setAgentGroup": _command(agentId=INT, groupId=INT),
    "moveAgentsInGroup": _MOVE,
    "addAgentsInGroup": _MOVE,
    "removeAgentGroupFromQueueGroup": _PENALTY,
    "addAgentsNotInQueueFromGroupTo": _PENALTY,
    "subscribeToQueueStats": {},
    "subscribeToQueueCalls": _command(queueId=INT),
    "unSubscribeToQueueCalls": _command(queueId=INT),
    "getQueueStatistics": _command(queueId=INT, window=INT, xqos=INT),
    "retrieveQueueCall": _command(queueCall=OBJ),
    "getUserCallHistory": _command(size=(INT,)),
    "getUserCallHistoryByDays": _command(days=INT),
    "getAgentCallHistory": _command(size=INT),
    "getQueueCallHistory": _command(queue=STR, size=INT),
    "findCustomerCallHistory": _FIND,
    "directoryLookUp": _TERM,
    "searchContacts": _TERM,
    "getFavorites": {},
    "getFavoriteContacts": {},
    "addFavorite": _FAVORITE,
    "removeFavorite": _FAVORITE,
    "flashTextBrowserRequest": _command(request=STR, sequence=INT, to=(OBJ,), message=(STR,)),
    "videoEvent": _command(status=STR),
    "subscribeToVideoStatus": _command(usernames=LIST),
    "unsubscribeFromAllVideoStatus": {},
    "inviteToMeetingRoom": _command(requestId=INT, token=STR, username=STR),
    "meetingRoomInviteAck": _INVITE,
    "meetingRoomInviteAccept": _INVITE,
    "meetingRoomInviteReject": _INVITE,
    "getCallbackLists": {},
    "findCallbackRequest": _FIND,
    "getCallbackPreferredPeriods": {},
    "takeCallback": _UUID,
    "releaseCallback": _UUID,
    "startCallback": _command(uuid=STR, number=STR),
    "updateCallbackTicket": _command(
        uuid=STR, status=STR, comment=(STR,), dueDate=(STR,), periodUuid=(STR,)
    ),
    "listenCallbackMessage": _command(voiceMessageRef=STR),
    "getUserDefaultMembership": _command(userId=INT),
    "setUserDefaultMembership": _command(userId=INT, membership=LIST),
    "setUsersDefaultMembership": _command(userIds=LIST, membership=LIST),
    "applyUsersDefaultMembership": _command(userIds=LIST),
}


def _wrong_type(value, kind):
    if kind == INT:
        return isinstance(value, bool) or not isinstance(value, int)
    return not isinstance(value, _TYPES[kind])


def faults(message):
    """What is wrong with a client's frame, as sentences; nothing for a proper one."""
    if message == {"claz": "ping"}:
        return []
    found = []
    name = message.get("command")
    if message.get("claz") != "web":
        found.append(f"{name}: claz is {message.get('claz')!r}")
    rules = COMMANDS.get(name)
    if rules is None:
        return [*found, f"unknown command {name!r}"]
    for key, value in message.items():
        if key in ("claz", "command"):
            continue
        rule = rules.get(key)
        if rule is None:
            found.append(f"{name}: unknown argument {key!r}")
        elif value is None:
            found.append(f"{name}: {key} is null")
        elif _wrong_type(value, rule[0] if isinstance(rule, tuple) else rule):
            found.append(f"{name}: {key} is {value!r}")
    for key, rule in rules.items():
        if not isinstance(rule, tuple) and key not in message:
            found.append(f"{name}: {key} is missing")
    return found
