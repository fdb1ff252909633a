# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole house: obeys commands, and makes things happen that no client asked for."""

import xucofficeorders
import xucspeech as speech
from xucfloor import Floor
from xucoffice import Office
from xucphone import Phone
from xucrooms import Rooms
from xucworld import World


class House:
    def __init__(self):
        self.world = World()
        self.floor = Floor(self.world)
        self.rooms = Rooms(self.world)
        self.phone = Phone(self.world, self.floor, self.rooms)
        self.floor.phone = self.phone
        self.office = Office(self.world, self.phone)
        self.orders = {
            **self._telephony(),
            **self._agents(),
            **self._queues(),
            **xucofficeorders.orders(self),
        }

    def obey(self, session, name, message):
        """Does what is asked; False: no such command. What cannot be done dies in silence."""
        if name.startswith("conference") and name != "conference":
            self.rooms.command(session, name[len("conference"):], message.get("index"), self.phone)
            return True
        order = self.orders.get(name)
        if order is None:
            return False
        try:
            order(session, message)
        except (KeyError, TypeError, ValueError) as fault:
            session.complain(f"{name}: {fault!r}")
        return True

    def _agent(self, session, message):
        wanted = message.get("agentid")
        return self.world.agents.get(int(wanted) if wanted is not None else session.user.agent)

    def _for_agent(self, action):
        def order(session, message):
            agent = self._agent(session, message)
            if agent:
                action(session, agent, message)

        return order

    def _telephony(self):
        phone = self.phone

        def forward(kind):
            def order(session, message):
                setting = session.user.forwards[kind]
                setting.enabled = bool(message["state"])
                setting.destination = message["destination"] or ""
                self.tell_user(session.user, {kind})

            return order

        def dnd(session, message):
            session.user.dnd = bool(message["state"])
            self.tell_user(session.user, ())

        def by_username(session, message):
            callee = self.world.users.get(message["username"])
            if callee and callee.line:
                phone.dial(session.user.line, callee.line)
            else:
                session.say("DialByUsername", {"error": "unknown"})

        def hints(session, message):
            for number in message["phoneNumbers"]:
                session.hints.add(number)
                known = number in self.world.vendors
                status = phone.status(number) if known else -2
                session.say("PhoneHintStatusEvent", {"number": number, "status": status})

        def on_line(action):
            return lambda s, m: action(s.user.line, m.get("uniqueId"))

        def dial(s, m):
            phone.dial(s.user.line, m["destination"], m.get("variables"))

        return {
            "dnd": dnd,
            "naFwd": forward("na"),
            "uncFwd": forward("unc"),
            "busyFwd": forward("busy"),
            "dial": dial,
            "dialFromMobile": dial,
            "dialFromQueue": dial,
            "originate": dial,
            "dialByUsername": by_username,
            "answer": on_line(phone.answer),
            "hangup": on_line(phone.hangup),
            "hold": on_line(phone.hold),
            "directTransfer": lambda s, m: phone.direct_transfer(s.user.line, m["destination"]),
            "attendedTransfer": lambda s, m: phone.attended_transfer(
                s.user.line, m["destination"]),
            "completeTransfer": lambda s, m: phone.complete_transfer(s.user.line),
            "cancelTransfer": lambda s, m: phone.cancel_transfer(s.user.line),
            "conference": lambda s, m: phone.conference(s.user.line),
            "setData": lambda s, m: phone.attach(s.user.line, m["variables"]),
            "getCurrentCallsPhoneEvents": lambda s, m: s.say(
                "CurrentCallsPhoneEvents", {"events": phone.current(s.user.line)}),
            "subscribeToPhoneHints": hints,
            "unsubscribeFromAllPhoneHints": lambda s, m: s.hints.clear(),
            "sendDtmf": lambda s, m: s.say("WebRTCCmd", {"key": m["key"], "command": "SendDtmf"}),
            "toggleMicrophone": lambda s, m: s.say("WebRTCCmd", {"command": "ToggleMicrophone"}),
            "getConfig": lambda s, m: m["objectType"] == "line" and s.send_line(),
            "getIceConfig": lambda s, m: s.say(
                "IceConfig", {"stunConfig": {"urls": ["stun:s.example:3478"]}}),
            "toggleUniqueAccountDevice": lambda s, m: s.send_line(),
            "includeToConference": lambda s, m: None,
            "inviteConferenceRoom": lambda s, m: None,
            "listenCallbackMessage": lambda s, m: phone.dial(s.user.line, "*98"),
        }

    def _agents(self):
        floor, for_agent = self.floor, self._for_agent

        def directory(session, _message):
            entries = [
                {"agentState": speech.agent_state(self.world, a), "agent": [speech.agent_config(a)]}
                for a in self.world.agents.values()
            ]
            session.say("AgentDirectory", {"directory": entries})

        def status(session, message):
            session.user.status = message["status"]
            session.say("UserStatusUpdate", {"status": message["status"]})
            agent = self.world.agents.get(session.user.agent)
            if agent and message["status"] in ("outtolunch", "backoffice"):
                floor.pause(agent, message["status"])
            elif agent and message["status"] == "available":
                floor.unpause(agent)

        return {
            "agentLogin": for_agent(lambda s, a, m: floor.login(s, a, m["agentphonenumber"])),
            "agentLogout": for_agent(lambda s, a, m: floor.logout(a)),
            "pauseAgent": for_agent(lambda s, a, m: floor.pause(a, m.get("reason") or "")),
            "unpauseAgent": for_agent(lambda s, a, m: floor.unpause(a)),
            "listenAgent": for_agent(lambda s, a, m: floor.listen(s, a)),
            "monitorPause": for_agent(lambda s, a, m: floor.monitor(a, "PAUSED")),
            "monitorUnpause": for_agent(lambda s, a, m: floor.monitor(a, "ACTIVE")),
            "userStatusUpdate": status,
            "getAgentStates": lambda s, m: s.send_states(),
            "subscribeToAgentEvents": lambda s, m: s.subscribe("agent-events"),
            "subscribeToAgentStats": lambda s, m: s.subscribe("agent-stats"),
            "getAgentDirectory": directory,
        }

    def _queues(self):
        floor, world = self.floor, self.world

        def move(leave):
            return lambda s, m: floor.move_group(
                m["groupId"], m["fromQueueId"], m["fromPenalty"],
                m["toQueueId"], m["toPenalty"], leave)

        def calls(session, message):
            queue = world.queues[int(message["queueId"])]
            session.queue_calls.add(queue.id)
            session.say("QueueCalls", speech.queue_calls(queue))

        def figures(session, message):
            queue = world.queues[int(message["queueId"])]
            session.say("GetQueueStatistics", speech.queue_statistics(queue, queue.counters))

        def retrieve(session, message):
            wanted = message["queueCall"]
            if "channel" not in wanted:
                session.complain("retrieveQueueCall: the call came back without its channel")
            for queue in world.queues.values():
                for call in list(queue.waiting):
                    if call["number"] == wanted["number"] and session.user.line:
                        self.leave_queue(queue, call)
                        self.phone.incoming(
                            session.user.line, call["number"], call["name"], queue)

        def users(message):
            return filter(None, (world.user_by_id(int(i)) for i in message["userIds"]))

        def default_of(message):
            return world.user_by_id(int(message["userId"]))

        return {
            "getList": lambda s, m: s.send_list(m["objectType"]),
            "setAgentQueue": lambda s, m: floor.put(m["agentId"], m["queueId"], m["penalty"]),
            "removeAgentFromQueue": lambda s, m: floor.take(m["agentId"], m["queueId"]),
            "setAgentGroup": lambda s, m: floor.set_group(
                world.agents[m["agentId"]], m["groupId"]),
            "moveAgentsInGroup": move(True),
            "addAgentsInGroup": move(False),
            "removeAgentGroupFromQueueGroup": lambda s, m: floor.remove_group(
                m["groupId"], m["queueId"], m["penalty"]),
            "addAgentsNotInQueueFromGroupTo": lambda s, m: floor.add_missing_of_group(
                m["groupId"], m["queueId"], m["penalty"]),
            "subscribeToQueueStats": lambda s, m: s.subscribe("queue-stats"),
            "subscribeToQueueCalls": calls,
            "unSubscribeToQueueCalls": lambda s, m: s.queue_calls.discard(int(m["queueId"])),
            "getQueueStatistics": figures,
            "retrieveQueueCall": retrieve,
            "getUserDefaultMembership": lambda s, m: s.say(
                "UserQueueDefaultMembership", speech.membership(default_of(m))),
            "setUserDefaultMembership": lambda s, m: floor.set_default(
                default_of(m), m["membership"]),
            "setUsersDefaultMembership": lambda s, m: [
                floor.set_default(u, m["membership"]) for u in users(m)],
            "applyUsersDefaultMembership": lambda s, m: [floor.apply_default(u) for u in users(m)],
        }

    # ---- happenings shared by commands and by the script

    def tell_user(self, user, kinds):
        for session in self.world.sessions:
            if session.user is user:
                session.say("UserConfigUpdate", speech.user_config_change(user, kinds))

    def leave_queue(self, queue, call):
        queue.waiting.remove(call)
        self.floor.tell_waiting(queue)
        queue.counters["LongestWaitTime"] = 0 if not queue.waiting else 5
        self.floor.count(queue, WaitingCalls=-1)

    def truth(self):
        return {**self.world.truth(), "calls": self.phone.truth(), "room": self.rooms.truth(),
                **self.office.truth()}
