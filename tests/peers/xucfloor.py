# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Agents at work: login, pauses, calls as states, queues and their figures, memberships."""

import asyncio
import time

import xucspeech as speech


class Floor:
    def __init__(self, world):
        self.world = world
        self.phone = None  # Set by the one who makes both.

    # ---- telling

    def tell_agent(self, agent):
        for session in self.world.sessions:
            if "agent-events" in session.wants:
                session.say("AgentStateEvent", speech.agent_state(self.world, agent))
        for queue, figures in self.world.refresh_agent_counters():
            self.tell_queue(queue, figures)

    def tell_queue(self, queue, figures):
        for session in self.world.sessions:
            if "queue-stats" in session.wants:
                session.say("QueueStatistics", speech.queue_statistics(queue, figures))

    def count(self, queue, **steps):
        figures = {}
        for name, step in steps.items():
            queue.counters[name] = (queue.counters.get(name) or 0) + step
            figures[name] = queue.counters[name]
        self.tell_queue(queue, figures)

    def tell_waiting(self, queue):
        for session in self.world.sessions:
            if queue.id in session.queue_calls:
                session.say("QueueCalls", speech.queue_calls(queue))

    def tell_statistics(self, agent, figures):
        for session in self.world.sessions:
            if "agent-stats" in session.wants:
                session.say("AgentStatistics", speech.agent_statistics(agent, figures))

    # ---- states

    def enter(self, agent, state, cause=None, call=None):
        agent.state, agent.entered, agent.call = state, time.time(), call or {}
        if cause is not None:
            agent.cause = cause
        self.tell_agent(agent)

    def rest(self, agent):
        self.enter(agent, "AgentOnPause" if agent.paused else "AgentReady")

    def is_resting(self, agent):
        return agent.state not in ("AgentRinging", "AgentDialing", "AgentOnCall", "AgentLoggedOut")

    def line_changed(self, leg):
        """The agent on that line follows what its calls do."""
        agent = self.world.agent_on(leg.dn)
        if agent is None:
            return
        for state, name in (("Ringing", "AgentRinging"), ("Dialing", "AgentDialing")):
            if self.phone.legs_of(leg.dn, state):
                if agent.state != name:
                    self.enter(agent, name)
                return
        talking = self.phone.legs_of(leg.dn, "Established", "OnHold")
        if talking:
            first = talking[0]
            call = {
                "acd": first.queue is not None,
                "direction": first.direction,
                "callType": "External" if first.peer is None else "Internal",
                "monitorState": "ACTIVE" if first.queue else "DISABLED",
            }
            known = agent.call.get("monitorState")
            if known and agent.state == "AgentOnCall" and first.queue:
                call["monitorState"] = known
            if agent.state != "AgentOnCall" or agent.call != call:
                self.enter(agent, "AgentOnCall", call=call)
        elif leg.queue and leg.answered and leg.queue.wrapup and not agent.paused:
            self.enter(agent, "AgentOnWrapup")
            began = agent.entered
            asyncio.get_running_loop().call_later(leg.queue.wrapup, self.end_wrapup, agent, began)
        elif agent.state in ("AgentRinging", "AgentDialing", "AgentOnCall"):
            self.rest(agent)

    def end_wrapup(self, agent, began):
        if agent.state == "AgentOnWrapup" and agent.entered == began:
            self.rest(agent)

    # ---- what people ask for

    def login(self, session, agent, number):
        def refuse(error, **more):
            session.say("AgentError", {**more, "Error": error})

        if agent.state != "AgentLoggedOut":
            if agent.phone != number:
                refuse("LoggedInOnAnotherPhone", RequestedNb=number, phoneNb=agent.phone)
            return
        if number not in self.world.vendors:
            refuse("PhoneNumberUnknown")
            return
        holder = self.world.agent_on(number)
        if holder:
            self.enter(holder, "AgentLoggedOut", cause="")
        agent.phone = number
        self.enter(agent, "AgentLogin", cause="")
        self.rest(agent)

    def logout(self, agent):
        if agent.state != "AgentLoggedOut":
            agent.paused = False
            self.enter(agent, "AgentLoggedOut", cause="")

    def pause(self, agent, reason=""):
        if agent.state == "AgentLoggedOut":
            return
        agent.paused = True
        if self.is_resting(agent):
            self.enter(agent, "AgentOnPause", cause=reason)
        else:
            agent.cause = reason
        agent.statistics["PausedTime"] += 1
        self.tell_statistics(agent, {"PausedTime": agent.statistics["PausedTime"]})

    def unpause(self, agent):
        if agent.state == "AgentLoggedOut":
            return
        agent.paused = False
        if self.is_resting(agent):
            self.enter(agent, "AgentReady", cause="available")

    def monitor(self, agent, state):
        if agent.call.get("monitorState") in ("ACTIVE", "PAUSED"):
            agent.call["monitorState"] = state
            self.tell_agent(agent)

    def listen(self, session, agent):
        """The supervisor's own phone is called; the agent hears that it is listened to."""
        if not session.user.line or agent.state != "AgentOnCall":
            return
        self.phone.incoming(session.user.line, agent.phone, "Listening")
        self.phone.answer(session.user.line)
        told = {"agentId": speech.loose(agent.id), "started": True, "phoneNumber": agent.phone}
        for other in self.world.sessions:
            if other.user.agent == agent.id:
                other.say("AgentListen", told)

    # ---- memberships

    def tell_member(self, agent_id, queue_id, penalty):
        for session in self.world.sessions:
            if "queuemember" in session.lists:
                session.say("QueueMember", speech.member(agent_id, queue_id, penalty))

    def put(self, agent_id, queue_id, penalty):
        queue = self.world.queues.get(queue_id)
        if agent_id not in self.world.agents or queue is None or queue.refuses or penalty < 0:
            return
        self.world.members[agent_id, queue_id] = penalty
        self.tell_member(agent_id, queue_id, penalty)
        self.refresh()

    def take(self, agent_id, queue_id):
        if self.world.members.pop((agent_id, queue_id), None) is not None:
            self.tell_member(agent_id, queue_id, -1)
            self.refresh()

    def refresh(self):
        for queue, figures in self.world.refresh_agent_counters():
            self.tell_queue(queue, figures)

    def group_at(self, group, queue, penalty):
        return [
            a for (a, q), p in list(self.world.members.items())
            if q == queue and p == penalty and self.world.agents[a].group == group
        ]

    def move_group(self, group, source, penalty, target, new_penalty, leave):
        for agent in self.group_at(group, source, penalty):
            if leave and source != target:
                self.take(agent, source)
            self.put(agent, target, new_penalty)

    def remove_group(self, group, queue, penalty):
        for agent in self.group_at(group, queue, penalty):
            self.take(agent, queue)

    def add_missing_of_group(self, group, queue, penalty):
        for agent in self.world.agents.values():
            if agent.group == group and (agent.id, queue) not in self.world.members:
                self.put(agent.id, queue, penalty)

    def set_group(self, agent, group):
        if group in self.world.groups:
            agent.group = group
            for session in self.world.sessions:
                if "agent" in session.lists:
                    session.say("AgentConfig", speech.agent_config(agent))

    def set_default(self, user, pairs):
        user.default = {int(p["queueId"]): int(p["penalty"]) for p in pairs}
        for session in self.world.sessions:
            if "basequeuemember" in session.lists:
                session.say("UserQueueDefaultMembership", speech.membership(user))

    def apply_default(self, user):
        agent = self.world.agents.get(user.agent)
        if agent is None or not user.default:
            return
        for queue in self.world.queues_of(agent):
            if queue not in user.default:
                self.take(agent.id, queue)
        for queue, penalty in user.default.items():
            if self.world.members.get((agent.id, queue)) != penalty:
                self.put(agent.id, queue, penalty)
