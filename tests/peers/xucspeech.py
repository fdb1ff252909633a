# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the truth is worded on the wire.

Wherever servers are known to differ, the wording is drawn by lot, from a seed: ids as numbers or
as text, a queue by id or by name, short and long names of statistics, members in another order,
printed narrow or wide. All of it is permitted; none of it may change a meaning.
"""

import json
import random
import time

LONG_NAMES = {
    "PausedTime": "AgentPausedTotalTime",
    "WrapupTime": "AgentWrapupTotalTime",
    "ReadyTime": "AgentReadyTotalTime",
}
PHONE_STATUS = {
    0: "AVAILABLE",
    1: "CALLING",
    2: "BUSY",
    4: "INDISPONIBLE",
    8: "RINGING",
    9: "BUSY_AND_RINGING",
    16: "ONHOLD",
}
_lot = random.Random(1)


def seed(value):
    _lot.seed(value)


def turn():
    """A number to choose a wording by."""
    return _lot.randrange(420)


def frame(msg_type, body):
    """One text frame: printed wide or narrow, in ASCII or not, the type first or last."""
    style = turn() % 3
    if style == 0:
        return json.dumps({"ctiMessage": body, "msgType": msg_type}, indent=2)
    if style == 1:
        return json.dumps({"msgType": msg_type, "ctiMessage": body}, ensure_ascii=False)
    return json.dumps({"serverTime": time.time(), "ctiMessage": body, "msgType": msg_type})


def loose(number):
    """An id as an int or as a numeric string, by lot."""
    return str(number) if turn() % 2 else number


def agent_state(world, agent):
    shape = turn() % 3
    stayed = max(0, int(time.time() - agent.entered))
    body = {
        "queues": [loose(queue) for queue in world.queues_of(agent)],
        "name": agent.state,
        "phoneNb": agent.phone or ("null" if shape else None),
        "since": int(agent.entered * 1000) if shape == 1 else stayed,
        "agentId": loose(agent.id),
        "agentNumber": agent.number,
        "future": {"deep": [1, {}, None]},
    }
    if agent.state == "AgentLogin":
        body["since"] = int(agent.entered)  # An epoch, as documented for this state alone.
    elif agent.state == "AgentLoggedOut":
        body["since"] = -1
    if agent.cause or shape == 2:
        body["cause"] = agent.cause
    if agent.state == "AgentOnCall":
        body.update(agent.call)
    return body


def agent_config(agent, partial=False):
    body = {
        "number": agent.number,
        "lastName": agent.last,
        "id": loose(agent.id),
        "firstName": agent.first,
        "skills": [],
    }
    if not partial:
        body["groupId"] = loose(agent.group)
        body["context"] = "default"
    if agent.user is not None:
        body["userId"] = loose(agent.user)
    return body


def queue_config(queue):
    body = {"number": queue.number, "name": queue.name, "id": loose(queue.id), "waitTime": None}
    if queue.display:
        body["displayName"] = queue.display
    return body


def member(agent_id, queue_id, penalty):
    return {"penalty": penalty, "queueId": loose(queue_id), "agentId": loose(agent_id)}


def _counter_value(value):
    if value is None:
        return None if turn() % 2 else "n/a"
    return str(value) if turn() % 3 == 0 else value


def queue_statistics(queue, counters):
    listed = []
    for name, value in counters.items():
        if name == "LongestWaitTime" and turn() % 2:
            name = "LongestWaitingTime"
        if turn() % 7 == 0:
            listed.append({"statName": name, "value": 999999})  # Overruled by the next one.
        listed.append({"value": _counter_value(value), "statName": name})
    shape = turn() % 3
    body = {"counters": listed}
    if shape == 0:
        body["queueRef"] = queue.name
    elif shape == 1:
        body["queueId"] = loose(queue.id)
    else:
        body.update(queueRef="another name", queueId=queue.id)  # The id wins.
    return body


def agent_statistics(agent, statistics):
    listed = []
    for name, value in statistics.items():
        if turn() % 2:
            name = LONG_NAMES.get(name, name)
        listed.append({"value": value, "name": name})
    return {"statistics": listed, "id": loose(agent.id)}


def queue_calls(queue):
    calls = []
    for place, call in enumerate(queue.waiting, 1):
        calls.append({**call, "position": place, "channel": f"SIP/trunk-{place}"})
    return {"calls": calls, "queueId": loose(queue.id)}


def user_config(user):
    body = {
        "fullName": user.name,
        "lastName": user.last,
        "firstName": user.first,
        "userId": loose(user.id),
        "mobileNumber": None,
        "dndEnabled": user.dnd,
        "agentId": user.agent,
        "voiceMailEnabled": False,
    }
    if user.line:
        body["lineIds"] = [int(user.line)]
    for kind, forward in user.forwards.items():
        body[f"{kind}FwdEnabled"] = forward.enabled
        body[f"{kind}FwdDestination"] = forward.destination
    return body


def user_config_change(user, kinds):
    """Tells of do-not-disturb and the forwards in kinds; says nothing of the rest."""
    body = {"fullName": None, "userId": user.id, "dndEnabled": user.dnd}
    for kind, forward in user.forwards.items():
        known = kind in kinds
        body[f"{kind}FwdEnabled"] = forward.enabled if known else False
        body[f"{kind}FwdDestination"] = forward.destination if known else None
    return body


def phone_status(value):
    """The user's own phone: a number, the same in quotes, or its name."""
    return {"status": [value, str(value), PHONE_STATUS[value]][turn() % 3]}


def users_statuses():
    ready = [{"name": "queueunpause_all", "parameters": "true"}]
    paused = [{"parameters": "true", "name": "queuepause_all"}]
    return [
        {"name": "available", "color": "#08FD20", "longName": "Disponible", "actions": ready},
        {"name": "outtolunch", "longName": "Déjeuner", "color": "#6CA6FF", "actions": paused},
        {"name": "backoffice", "color": None, "longName": "Arrière-guichet", "actions": paused},
        {"name": "sabbatical", "color": "#000000", "longName": "Sabbatique"},
    ]


def cti_statuses():
    return [
        {"status": 0, "name": "available", "displayName": "Disponible"},
        {"status": 1, "name": "outtolunch", "displayName": "Déjeuner"},
        {"status": 1, "name": "backoffice", "displayName": "Back office"},
        {"status": 7, "name": "training", "displayName": "Formation"},
        {"status": 2, "name": "disconnected"},
    ]


def membership(user):
    pairs = [{"penalty": p, "queueId": loose(q)} for q, p in sorted(user.default.items())]
    return {"membership": pairs, "userId": loose(user.id)}
