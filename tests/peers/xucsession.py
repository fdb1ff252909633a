# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One client's socket: the greeting, the answers to its commands, its subscriptions."""

import asyncio
import json

import xucgrammar
import xucspeech as speech


class Session:
    def __init__(self, house, socket, user):
        self.house, self.world, self.socket, self.user = house, house.world, socket, user
        self.wants = set()
        self.lists = set()
        self.queue_calls = set()
        self.hints = set()
        self.greeted = False
        self.pings = 0
        self.sent = []  # Texts of the frames that have left, oldest first.
        self._outgoing = asyncio.Queue()

    # ---- frames

    def say(self, msg_type, body):
        self._outgoing.put_nowait(speech.frame(msg_type, body))

    def say_raw(self, text):
        self._outgoing.put_nowait(text)

    async def write(self):
        while True:
            text = await self._outgoing.get()
            await self.socket.send_str(text)
            self.sent.append(text)

    def complain(self, text):
        self.world.complaints.append(f"{self.user.login}: {text}")

    def hear(self, text):
        try:
            message = json.loads(text)
        except ValueError:
            message = None
        if not isinstance(message, dict):
            self.complain("a frame that is no JSON object")
            self.say("Error", "unreadable frame")
            return
        for fault in xucgrammar.faults(message):
            self.complain(fault)
        if message.get("claz") == "ping":
            self.answer_ping()
            return
        name = str(message.get("command"))
        if not self.greeted:
            self.complain(f"{name} before LoggedOn")
        counted = self.world.received.setdefault(self.user.login, {})
        counted[name] = counted.get(name, 0) + 1
        if not self.house.obey(self, name, message):
            self.say("Error", f"unknown command {name}")

    def answer_ping(self):
        """Never an echo: something unrelated, or an object without a type."""
        self.pings += 1
        if self.pings % 2:
            self.say_raw('{\n  "alive": true\n}')
        else:
            self.say("VoiceMailStatusUpdate", {"newMessages": 2, "waitingMessages": None})

    # ---- the greeting

    def greet(self):
        """What a server tells by itself before LoggedOn, which comes a moment later."""
        self.say("ServerGossip", {"text": "a message nobody knows"})
        self.say("QueueMember", speech.member(99, 7, 1))  # Of an agent that no list will name.
        self.say("PhoneStatusUpdate", speech.phone_status(self.house.phone.status(self.user.line)))
        self.say("CtiStatuses", speech.cti_statuses())
        self.say("UserConfigUpdate", speech.user_config(self.user))
        ready = next(a for a in self.world.agents.values() if a.state != "AgentLoggedOut")
        self.say("AgentStateEvent", speech.agent_state(self.world, ready))
        self.say("UserStatusUpdate", {"status": None})
        asyncio.get_running_loop().call_later(0.3, self.welcome)

    def welcome(self):
        self.greeted = True
        self.say("LoggedOn", "welcome")
        self.say("UserConfigUpdate", speech.user_config_change(self.user, ()))
        self.say("RightProfile", [{"rights": [], "profile": self.user.profile}])
        self.say("UserPreference", {
            "PREFERRED_DEVICE": {"value_type": "String", "value": "TypePhoneDevice"},
            "MOBILE_APP_INFO": {"value": "false", "value_type": "Boolean"},
            "TONE": {"value": None},
        })
        self.say("UsersStatuses", speech.users_statuses())
        self.say("UserStatusUpdate", {"status": self.user.status})

    # ---- lists

    def send_list(self, kind):
        world = self.world
        self.lists.add(kind)
        if kind == "queue":
            self.say("QueueList", [speech.queue_config(q) for q in world.queues.values()])
        elif kind == "agent":
            self.say("AgentList", [speech.agent_config(a) for a in world.agents.values()])
        elif kind == "queuemember":
            listed = [speech.member(a, q, p) for (a, q), p in world.members.items()]
            self.say("QueueMemberList", [*listed, speech.member(98, 7, 3)])
        elif kind == "agentgroup":
            groups = []
            for group, (name, display) in world.groups.items():
                groups.append({"name": name, "id": speech.loose(group)})
                if display:
                    groups[-1]["displayName"] = display
            self.say("AgentGroupList", groups)
        elif kind == "basequeuemember":
            told = [speech.membership(u) for u in world.users.values() if u.default]
            self.say("UsersQueueDefaultMembership", {"memberships": told})
        elif kind == "meetme" and self.user.line:
            self.say("ConferenceList", self.house.rooms.listed())

    def send_line(self):
        number = self.user.line
        if number is None:
            self.say("LineConfig", {"id": "-"})
            return
        self.say("LineConfig", {
            "number": number,
            "vendor": self.world.vendors[number],
            "id": int(number),
            "hasDevice": True,
            "webRtc": False,
            "password": None,
        })

    def subscribe(self, what):
        self.wants.add(what)
        if what == "queue-stats":
            for queue in self.world.queues.values():
                self.say("QueueStatistics", speech.queue_statistics(queue, queue.counters))
        elif what == "agent-stats":
            for agent in self.world.agents.values():
                self.say("AgentStatistics", speech.agent_statistics(agent, agent.statistics))
        elif what == "callbacks":
            self.say("CallbackLists", self.house.office.lists())

    def send_states(self):
        for agent in self.world.agents.values():
            self.say("AgentStateEvent", speech.agent_state(self.world, agent))
