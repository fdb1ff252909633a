# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The conference room of the house, with one participant from outside always in it."""

import time
from dataclasses import dataclass

NUMBER, NAME = "4000", "public"


@dataclass(eq=False)
class Participant:
    index: int
    name: str
    number: str
    role: str = "User"
    leg: object = None
    muted: bool = False
    deaf: bool = False
    joined: float = 0


class Rooms:
    def __init__(self, world):
        self.world = world
        self.people = [Participant(1, "Outside", "0611223344", joined=time.time() - 50)]

    def seen(self, person, viewer):
        return {
            "isMe": person is viewer,
            "isMuted": person.muted,
            "isDeaf": person.deaf,
            "role": person.role,
            "callerIdNum": person.number,
            "callerIdName": person.name,
            "isTalking": False,
            "since": int(time.time() - person.joined),
            "index": person.index,
        }

    def listed(self):
        return [{
            "number": NUMBER, "name": NAME, "pinRequired": False,
            "startTime": int(self.people[0].joined * 1000) if self.people else 0,
            "members": [
                {"joinOrder": p.index, "joinTime": int(p.joined * 1000), "muted": p.muted,
                 "name": p.name, "number": p.number}
                for p in self.people
            ],
        }]

    def body(self, viewer, kind, **more):
        return {"conferenceNumber": NUMBER, "uniqueId": viewer.leg.unique, "eventType": kind,
                "phoneNumber": viewer.leg.dn, **more}

    def tell(self, viewer, msg_type, body):
        for session in self.world.sessions:
            if session.user.line == viewer.leg.dn:
                session.say(msg_type, body)

    def tell_others(self, person, kind):
        for viewer in self.people:
            if viewer.leg and viewer is not person:
                self.tell(viewer, "ConferenceParticipantEvent",
                          self.body(viewer, kind, **self.seen(person, viewer)))
        for session in self.world.sessions:
            if "meetme" in session.lists and session.user.line:
                session.say("ConferenceList", self.listed())

    def join(self, leg):
        index = max((p.index for p in self.people), default=0) + 1
        organiser = not any(p.role == "Organizer" for p in self.people)
        user = self.world.user_of_line(leg.dn)
        person = Participant(index, user.name, leg.dn, "Organizer" if organiser else "User", leg,
                             joined=time.time())
        self.people.append(person)
        self.tell(person, "ConferenceEvent", self.body(
            person, "Join", conferenceName=NAME, since=0,
            participants=[self.seen(p, person) for p in self.people]))
        self.tell_others(person, "Join")

    def leave(self, leg):
        person = next((p for p in self.people if p.leg is leg), None)
        if person:
            self.people.remove(person)
            self.tell(person, "ConferenceEvent", self.body(person, "Leave"))
            self.tell_others(person, "Leave")

    def command(self, session, name, index, phone):
        """Mutes, deafens or expels; what the person may not do is answered with an error."""
        me = next((p for p in self.people if p.leg and p.leg.dn == session.user.line), None)
        if me is None:
            session.say("ConferenceCommandError", {"error": "NotAMember"})
            return
        if name.endswith("Me"):
            chosen = [me]
        elif me.role != "Organizer":
            session.say("ConferenceCommandError", {"error": "NotOrganizer"})
            return
        elif name in ("MuteAll", "UnmuteAll", "Reset", "Close"):
            chosen = [p for p in self.people if p is not me or name != "MuteAll"]
        else:
            chosen = [p for p in self.people if p.index == index]
            if not chosen:
                session.say("ConferenceCommandError", {"error": "ParticipantNotFound"})
        for person in chosen:
            self.apply(person, name, phone)

    def apply(self, person, name, phone):
        if name in ("Kick", "Close"):
            if person.leg:
                phone.finish(person.leg)
            else:
                self.people.remove(person)
                self.tell_others(person, "Leave")
            return
        if "eafen" in name:
            person.deaf = name == "Deafen"
        else:
            person.muted = name.startswith("Mute")
        for viewer in self.people:
            if viewer.leg:
                self.tell(viewer, "ConferenceParticipantEvent",
                          self.body(viewer, "Update", **self.seen(person, viewer)))

    def truth(self):
        return [{"index": p.index, "name": p.name, "muted": p.muted, "deaf": p.deaf,
                 "role": p.role} for p in self.people]
