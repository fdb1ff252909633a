# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines and the calls on them, each call seen from one or two lines of the house."""

import asyncio
import itertools
import re
from dataclasses import dataclass, field

import xucrooms
import xucspeech as speech



@dataclass(eq=False)
class Leg:
    """One end of a call, on a line of the house."""

    dn: str
    other: str
    name: str
    unique: str
    linked: str
    state: str = "Dialing"
    queue: object = None
    direction: str = "Outgoing"
    data: dict = field(default_factory=dict)
    peer: "Leg | None" = None
    answered: bool = False
    consultation: bool = False


class Phone:
    def __init__(self, world, floor, rooms):
        self.world, self.floor, self.rooms = world, floor, rooms
        self.legs = []
        self._ids = itertools.count(1)

    # ---- what is where

    def legs_of(self, dn, *states):
        return [leg for leg in self.legs if leg.dn == dn and (not states or leg.state in states)]

    def chosen(self, dn, unique, *orders):
        """The call with that id, else the first one in the first state that has any."""
        if unique:
            return next((leg for leg in self.legs_of(dn) if leg.unique == unique), None)
        for state in orders:
            found = self.legs_of(dn, state)
            if found:
                return found[-1]
        return None

    def status(self, dn):
        states = {leg.state for leg in self.legs_of(dn)}
        if "Ringing" in states:
            return 9 if len(states) > 1 else 8
        if "Established" in states:
            return 2
        if "Dialing" in states:
            return 1
        return 16 if states else 0

    def new_id(self):
        return f"1650000{next(self._ids):03d}.{next(self._ids)}"

    # ---- telling

    def event(self, leg, kind):
        first = leg.state in ("Dialing", "Ringing")
        body = {
            "userData": {"XIVO_CONTEXT": "default", **leg.data},
            "uniqueId": leg.unique,
            "linkedId": leg.linked,
            "eventType": kind,
            "otherDN": leg.other if first or speech.turn() % 2 else "",  # Empty: as before.
            "DN": leg.dn,
        }
        if leg.name and first:
            body["otherDName"] = leg.name
        if leg.queue and (first or speech.turn() % 2):
            body["queueName"] = leg.queue.name
        if speech.turn() % 2:
            body["callDirection"] = leg.direction
        return body

    def tell(self, leg, kind):
        body = self.event(leg, kind)
        for session in self.world.sessions:
            if session.user.line == leg.dn:
                session.say("PhoneEvent", body)
        self.tell_status(leg.dn)
        self.floor.line_changed(leg)

    def tell_status(self, dn):
        status = self.status(dn)
        for session in self.world.sessions:
            if session.user.line == dn:
                session.say("PhoneStatusUpdate", speech.phone_status(status))
            if dn in session.hints:
                session.say("PhoneHintStatusEvent", {"status": status, "number": dn})

    def move(self, leg, state):
        leg.state = state
        if state == "Established" and not leg.answered:
            leg.answered = True
            if leg.queue:
                self.floor.count(leg.queue, TotalNumberCallsAnswered=1)
        self.tell(leg, f"Event{state}")

    def release(self, leg):
        self.rooms.leave(leg)
        self.legs.remove(leg)
        leg.state = "Released"
        self.tell(leg, "EventReleased")

    def current(self, dn):
        kinds = {s: f"Event{s}" for s in ("Dialing", "Ringing", "Established", "OnHold")}
        return [
            {
                **self.event(leg, kinds[leg.state]),
                "otherDN": leg.other,
                "otherDName": leg.name,
                # Nothing else tells which way a call in conversation came.
                "callDirection": leg.direction,
                **({"queueName": leg.queue.name} if leg.queue else {}),
            }
            for leg in self.legs_of(dn)
        ]

    # ---- happenings from outside

    def incoming(self, dn, number, name="", queue=None, data=None):
        leg = Leg(dn, number, name, self.new_id(), self.new_id(), "Ringing", queue, "Incoming")
        leg.data = {"XIVO_SRCNUM": number, "XIVO_DSTNUM": queue.number if queue else dn}
        leg.data.update(data or {})
        self.legs.append(leg)
        self.tell(leg, "EventRinging")
        return leg

    def remote_hangup(self, dn):
        for leg in self.legs_of(dn):
            self.finish(leg)

    # ---- what a person does with the phone

    def dial(self, dn, destination, variables=None, consultation=False):
        if not dn:
            return None
        number = re.sub(r"\(0\)", "", destination) if destination.startswith("+") else destination
        number = re.sub(r"[^0-9*#]", "", re.sub(r"^\+", "00", number))
        if not number:
            return None
        unique = self.new_id()
        leg = Leg(dn, number, "", unique, unique, consultation=consultation)
        leg.data = {
            key if key.startswith("USR_") else f"USR_{key}": str(value)
            for key, value in (variables or {}).items()
        }
        callee = self.world.user_of_line(number)
        leg.name = callee.name if callee else ""
        self.legs.append(leg)
        self.tell(leg, "EventDialing")
        if callee:
            caller = self.world.user_of_line(dn)
            far = self.incoming(number, dn, caller.name if caller else "", data=leg.data)
            far.linked = leg.linked
            leg.peer, far.peer = far, leg
        elif number.startswith("0999"):
            self.legs.remove(leg)
            leg.state = "Released"
            self.tell(leg, "EventDialFailed")  # A name that no document has.
        else:
            asyncio.get_running_loop().call_later(0.2, self.far_end_answers, leg)
        return leg

    def far_end_answers(self, leg):
        if leg in self.legs and leg.state == "Dialing":
            self.move(leg, "Established")
            if leg.other == xucrooms.NUMBER:
                self.rooms.join(leg)

    def answer(self, dn, unique=None):
        leg = self.chosen(dn, unique, "Ringing")
        if leg and leg.state == "Ringing":
            for other in self.legs_of(dn, "Established"):
                self.move(other, "OnHold")
            self.move(leg, "Established")
            if leg.peer:
                self.move(leg.peer, "Established")

    def hold(self, dn, unique=None):
        leg = self.chosen(dn, unique, "Established", "OnHold")
        if leg and leg.state in ("Established", "OnHold"):
            self.move(leg, "OnHold" if leg.state == "Established" else "Established")

    def hangup(self, dn, unique=None):
        leg = self.chosen(dn, unique, "Ringing", "Established", "Dialing", "OnHold")
        if leg:
            self.finish(leg)

    def finish(self, leg):
        self.release(leg)
        if leg.peer and leg.peer in self.legs:
            self.release(leg.peer)

    def direct_transfer(self, dn, destination):
        leg = self.chosen(dn, None, "Established", "OnHold")
        if leg:
            self.release(leg)
            self.hand_over(leg, destination)

    def hand_over(self, leg, destination):
        """The other party of leg goes on with somebody else."""
        if self.world.user_of_line(destination):
            self.incoming(destination, leg.other, leg.name, leg.queue, leg.data)

    def attended_transfer(self, dn, destination):
        for leg in self.legs_of(dn, "Established"):
            self.move(leg, "OnHold")
        if self.legs_of(dn):
            self.dial(dn, destination, consultation=True)

    def transfer_pair(self, dn):
        second = next((leg for leg in self.legs_of(dn) if leg.consultation), None)
        first = next((leg for leg in self.legs_of(dn) if not leg.consultation), None)
        return first, second

    def complete_transfer(self, dn):
        first, second = self.transfer_pair(dn)
        if first and second:
            self.release(second)
            self.release(first)
            if second.peer:
                second.peer.other, second.peer.name = first.other, first.name
                second.peer.linked = first.linked
                second.peer.peer = first.peer

    def cancel_transfer(self, dn):
        first, second = self.transfer_pair(dn)
        if first and second:
            self.finish(second)
            self.move(first, "Established")

    def conference(self, dn):
        if self.world.vendors.get(dn) == "Snom" and len(self.legs_of(dn)) > 1:
            for leg in self.legs_of(dn, "OnHold"):
                self.move(leg, "Established")

    def attach(self, dn, variables):
        for leg in self.legs_of(dn):
            leg.data.update({k: str(v) for k, v in variables.items() if k.startswith("USR_")})
            if leg.peer:
                leg.peer.data.update(leg.data)

    def truth(self):
        return [
            {
                "line": leg.dn,
                "other": leg.other,
                "name": leg.name,
                "state": leg.state,
                "queue": leg.queue.name if leg.queue else None,
                "uniqueId": leg.unique,
                "linkedId": leg.linked,
                "direction": leg.direction,
                "userData": leg.data,
            }
            for leg in self.legs
        ]
