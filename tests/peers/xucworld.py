# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The truth of the small contact centre: who and what it has, and in which state."""

import time
from dataclasses import dataclass, field


@dataclass
class Forward:
    enabled: bool = False
    destination: str = ""


@dataclass
class User:
    id: int
    login: str
    first: str
    last: str
    agent: int | None = None
    line: str | None = None
    profile: str = "Admin"
    dnd: bool = False
    forwards: dict = field(
        default_factory=lambda: {kind: Forward() for kind in ("na", "unc", "busy")}
    )
    preferences: dict = field(default_factory=dict)
    status: str = "on_the_moon"  # In no list of statuses.
    default: dict = field(default_factory=dict)  # queue id -> penalty

    @property
    def name(self):
        return f"{self.first} {self.last}"


@dataclass
class Agent:
    id: int
    first: str
    last: str
    number: str
    group: int
    user: int | None = None
    state: str = "AgentLoggedOut"
    phone: str = ""
    entered: float = field(default_factory=time.time)
    paused: bool = False
    cause: str = ""
    call: dict = field(default_factory=dict)  # acd, direction, callType, monitorState
    statistics: dict = field(default_factory=dict)


@dataclass
class Queue:
    id: int
    name: str
    display: str
    number: str
    wrapup: float = 0
    refuses: bool = False  # No agent may be added to it: the request dies in silence.
    counters: dict = field(default_factory=dict)
    waiting: list = field(default_factory=list)


class World:
    """Users, agents, queues and who listens; every room of the server works on this one."""

    password = "s3cret"

    def __init__(self):
        users = [
            User(31, "mdupont", "Marie", "Dupont", agent=12, line="1204"),
            User(32, "zmartin", "Zoé", "Martin", agent=14, line="1310"),
            User(33, "jnunez", "José", "Núñez", agent=15, line="1311"),
            User(40, "boss", "Ada", "Chef", line="1400"),
            User(41, "paper", "Paul", "Sans-Ligne", profile="NoRight"),
        ]
        agents = [
            Agent(12, "Marie", "Dupont", "2501", 3, 31),
            Agent(14, "Zoé", "Martin", "2502", 3, 32),
            Agent(15, "José", "Núñez", "2503", 4, 33),
            Agent(16, "Old", "Hand", "2504", 4),
        ]
        queues = [
            Queue(7, "blue", "Blue sky", "3506", wrapup=60),
            Queue(9, "green", "Forêt “verte”", "3507"),
            Queue(11, "red", "", ""),
            Queue(13, "__switchboard_desk", "Desk", "3599", refuses=True),
        ]
        self.users = {user.login: user for user in users}
        self.agents = {agent.id: agent for agent in agents}
        self.queues = {queue.id: queue for queue in queues}
        self.groups = {3: ("boats", "Boats"), 4: ("trains", "")}
        self.vendors = {"1204": "Snom", "1310": "Yealink", "1311": "Polycom", "1400": "Snom"}
        self.members = {(12, 7): 0, (14, 7): 1, (14, 9): 0, (15, 9): 2, (16, 11): 4}
        self.users["mdupont"].default = {7: 0}
        self.users["zmartin"].default = {7: 1, 9: 3}
        self.sessions = []
        self.tokens = {}  # token -> login
        self.received = {}  # login -> command -> how often
        self.complaints = []
        for queue in queues:
            queue.counters = {
                "WaitingCalls": 0,
                "LongestWaitTime": 0,
                "TotalNumberCallsEntered": 40 + queue.id,
                "TotalNumberCallsAnswered": 30 + queue.id,
                "TotalNumberCallsAbandonned": 3,
                "PercentageAnsweredTotal": 76.5,
                "TotalNumberCallsEnteredLastHour": queue.id,
                "EWT": None,
            }
        self.queues[9].counters["TotalNumberCallsAnsweredBefore20"] = 12  # Not every site has 15.
        for agent in agents:
            agent.statistics = {
                "PausedTime": 60 + agent.id,
                "WrapupTime": 20,
                "ReadyTime": 400 + agent.id,
                "InbCalls": 9,
                "InbAnsCalls": 8,
                "InbPercUnansCalls": 11.1,
                "LoginDateTime": "2024-03-18T08:15:01.081+01:00",
                "outtolunch": 300,
            }
        # One colleague has worked for ten minutes before anybody watches.
        zoe = self.agents[14]
        zoe.state, zoe.phone, zoe.entered = "AgentReady", "1310", time.time() - 600
        self.refresh_agent_counters()

    def user_by_id(self, user_id):
        return next((u for u in self.users.values() if u.id == user_id), None)

    def user_of_line(self, number):
        return next((u for u in self.users.values() if u.line == number), None)

    def agent_on(self, number):
        return next(
            (a for a in self.agents.values() if a.phone == number and a.state != "AgentLoggedOut"),
            None,
        )

    def queue_named(self, name):
        return next((q for q in self.queues.values() if q.name == name), None)

    def queues_of(self, agent):
        return sorted(queue for (member, queue) in self.members if member == agent.id)

    def refresh_agent_counters(self):
        """Recounts the agents of each queue; gives back the queues whose figures moved."""
        moved = []
        for queue in self.queues.values():
            staff = [a for a in self.agents.values() if (a.id, queue.id) in self.members]
            logged = [a for a in staff if a.state != "AgentLoggedOut"]
            figures = {
                "LoggedAgents": len(logged),
                "AvailableAgents": sum(a.state == "AgentReady" for a in logged),
                "TalkingAgents": sum(a.state == "AgentOnCall" for a in logged),
            }
            changed = {k: v for k, v in figures.items() if queue.counters.get(k) != v}
            if changed:
                queue.counters.update(changed)
                moved.append((queue, changed))
        return moved

    def truth(self):
        """Everything a client may be asked about, in one plain shape."""
        return {
            "agents": {
                str(a.id): {
                    "firstName": a.first,
                    "lastName": a.last,
                    "number": a.number,
                    "groupId": a.group,
                    "state": a.state,
                    "phone": a.phone,
                    "cause": a.cause,
                    "entered": a.entered,
                    "queues": self.queues_of(a),
                    "statistics": a.statistics,
                    **a.call,
                }
                for a in self.agents.values()
            },
            "queues": {
                str(q.id): {
                    "name": q.name,
                    "displayName": q.display or q.name,
                    "number": q.number,
                    "counters": q.counters,
                    "waiting": q.waiting,
                }
                for q in self.queues.values()
            },
            "groups": {str(k): display or name for k, (name, display) in self.groups.items()},
            "members": [[a, q, p] for (a, q), p in sorted(self.members.items())],
            "users": {
                u.login: {
                    "userId": u.id,
                    "fullName": u.name,
                    "agentId": u.agent,
                    "line": u.line,
                    "dnd": u.dnd,
                    "status": u.status,
                    "forwards": {k: [f.enabled, f.destination] for k, f in u.forwards.items()},
                    "default": {str(k): v for k, v in u.default.items()},
                }
                for u in self.users.values()
            },
            "connected": [s.user.login for s in self.sessions],
            "received": self.received,
            "complaints": self.complaints,
        }
