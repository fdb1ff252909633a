# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a test can make happen: POST /peer/do {"do": "<name of a function here>", ...}."""

import asyncio
import json
import time


def incoming(house, line, number, name="", queue=None, sheet=False, data=None):
    """A call rings on a line; of a queue, it is counted there as entered and waiting."""
    found = house.world.queue_named(queue) if queue else None
    if found:
        house.floor.count(found, TotalNumberCallsEntered=1)
    if sheet:
        fields = [{"name": "folderNumber", "value": "7781", "type": "text", "order": 10},
                  {"order": 20, "type": "url", "name": "popupUrl", "value": ""}]
        for session in house.world.sessions:
            if session.user.line == line:
                session.say("Sheet", {"payload": {"profile": {"user": {"sheetInfo": fields}}},
                                      "timenow": int(time.time()), "compressed": True})
    house.phone.incoming(line, number, name, found, data)


def remote_hangup(house, line):
    house.phone.remote_hangup(line)


def waiting_call(house, queue, number, name=""):
    found = house.world.queue_named(queue)
    found.waiting.append({"queueTime": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
                          "number": number, "name": name})
    found.counters["LongestWaitTime"] = 1
    house.floor.tell_queue(found, {"LongestWaitTime": 1})
    house.floor.count(found, WaitingCalls=1, TotalNumberCallsEntered=1)
    house.floor.tell_waiting(found)


def waiting_gone(house, queue):
    found = house.world.queue_named(queue)
    found.counters["TotalNumberCallsAbandonned"] += 1
    house.floor.tell_queue(
        found, {"TotalNumberCallsAbandonned": found.counters["TotalNumberCallsAbandonned"]})
    house.leave_queue(found, found.waiting[0])


def agent_state(house, agent, state, cause="", phone=None, call=None):
    """Any state, also one that no document names."""
    found = house.world.agents[agent]
    if phone is not None:
        found.phone = phone
    found.paused = state == "AgentOnPause"
    house.floor.enter(found, state, cause=cause, call=call)


def queue_figures(house, queue, counters):
    found = house.world.queue_named(queue)
    found.counters.update(counters)
    house.floor.tell_queue(found, counters)


def agent_figures(house, agent, statistics):
    found = house.world.agents[agent]
    found.statistics.update(statistics)
    house.floor.tell_statistics(found, statistics)


def membership(house, agent, queue, penalty):
    """Somebody puts an agent into a queue, or (with a negative penalty) takes it out."""
    if penalty < 0:
        house.floor.take(agent, queue)
    else:
        house.floor.put(agent, queue, penalty)


def group(house, agent, group):
    house.floor.set_group(house.world.agents[agent], group)


def forward(house, login, kind, enabled, destination):
    """A forward of a user is set elsewhere: one of na, unc, busy."""
    user = house.world.users[login]
    user.forwards[kind].enabled, user.forwards[kind].destination = enabled, destination
    house.tell_user(user, {kind})


def message(house, type, body, login=None):  # noqa: A002 - the word of the protocol
    for session in house.world.sessions:
        if login in (None, session.user.login):
            session.say(type, body)


def raw(house, text, login=None):
    """A frame as it stands, be it JSON or not."""
    for session in house.world.sessions:
        if login in (None, session.user.login):
            session.say_raw(text if isinstance(text, str) else json.dumps(text))


def drop(house, login=None):
    """Closes sockets without a word."""
    for session in list(house.world.sessions):
        if login in (None, session.user.login):
            asyncio.ensure_future(session.socket.close())


def forget_tokens(house):
    house.world.tokens.clear()


def write(house, sender, login, text):
    """A colleague, who need not be connected, writes to a user."""
    house.office.deliver(house.world.users[sender], house.world.users[login], text)


ALL = {
    function.__name__.replace("_", "-"): function
    for function in (
        incoming, remote_hangup, waiting_call, waiting_gone, agent_state, queue_figures,
        agent_figures, membership, group, forward, message, raw, drop, forget_tokens, write,
    )
}
