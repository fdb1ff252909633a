# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is not telephony: histories, the directory, favourites, callbacks, written messages."""

import xucspeech as speech

HISTORY = [
    {
        "status": "answered",
        "srcNum": "0611223344",
        "dstNum": "1204",
        "start": "2024-03-18 10:32:50",
        "duration": "27:00:25",
        "srcFirstName": "Zoé",
        "srcLastName": "Martin",
    },
    {"start": "2024-03-18T09:12:00+01:00", "status": "missed", "srcNum": "0145000000",
     "dstNum": "1204", "duration": None},
    {"start": "2024-03-17 18:00:00", "status": "emitted", "srcNum": "1204", "dstNum": "1310",
     "dstFirstName": "Zoé", "dstLastName": "Martin", "dstPhoneStatus": -1},
    {"start": "2024-03-17 17:59:00", "status": "carrier_lost", "srcNum": "null", "dstNum": "1204"},
]
CONTACTS = [
    {"id": 41, "source": "internal", "name": "Zoé Martin", "number": "1310", "mobile": ""},
    {"id": 42, "source": "internal", "name": "José Núñez", "number": "1311",
     "mobile": "0611223344"},
    {"id": 7, "source": "annuaire", "name": "Martine Loin", "number": None,
     "mobile": "+39 06 6982"},
]
PERIODS = [
    {"name": "Afternoon", "periodEnd": "17:00:00", "periodStart": "14:00:00", "uuid": "77d0-p1"},
    {"name": "Morning", "periodEnd": "12:00:00", "periodStart": "09:00:00", "uuid": "77d0-p2",
     "default": True},
]


class Office:
    def __init__(self, world, phone):
        self.world, self.phone = world, phone
        self.favourites = {("41", "internal")}
        self.tickets = {}  # ticket uuid -> request uuid
        self.requests = {
            uuid: {"uuid": uuid, "listUuid": "0f6e-01", "phoneNumber": number,
                   "mobilePhoneNumber": None, "firstName": first, "lastName": last,
                   "dueDate": "2024-03-18", "agentId": None, "preferredPeriod": PERIODS[0]}
            for uuid, number, first, last in (
                ("3ac1-aa", "0145000000", "Zoe", "Martin"),
                ("3ac1-bb", "0145000001", "Luc", None),
                ("3ac1-cc", "0145000002", None, None),
            )
        }

    # ---- directory

    def found(self, term):
        term = term.lower()
        return [c for c in CONTACTS if term in f"{c['name']} {c['number']}".lower()]

    def favourite(self, contact):
        return (str(contact["id"]), contact["source"]) in self.favourites

    def directory(self, contacts):
        entries = []
        for contact in contacts:
            cells = [contact["name"], contact["number"], contact["mobile"]]
            if self.favourite(contact):
                cells += ["", "true"]  # The others' rows are shorter than the headers.
            entries.append({
                "entry": cells,
                "contact_id": speech.loose(contact["id"]),
                "source": contact["source"],
                "status": self.phone.status(contact["number"] or "-"),
            })
        return {"entries": entries,
                "headers": [["Nom", "Numéro", "Mobile", "Autre numéro", "Favoris"]]}

    def sheets(self, contacts):
        return {"sheets": [
            {
                "name": c["name"],
                "subtitle1": None,
                "isFavorite": self.favourite(c),
                "canBeFavorite": True,
                "actions": [{"args": [c["number"] or ""], "action": "Call", "default": True},
                            {"args": [""], "action": "Hologram"}],
                "sources": [{"id": str(c["id"]), "name": c["source"]}],
                "details": [{"name": "Contacts", "fields": [
                    {"dataType": "PhoneNumber", "data": c["number"], "name": "Interne"},
                    {"dataType": "PhoneNumber", "data": c["mobile"], "name": "Mobile"}]}],
            }
            for c in contacts
        ]}

    def favourites_list(self):
        return [c for c in CONTACTS if self.favourite(c)]

    def mark(self, session, contact, source, wanted):
        known = any(str(c["id"]) == contact and c["source"] == source for c in CONTACTS)
        (self.favourites.add if known and wanted else self.favourites.discard)((contact, source))
        action = ("Added" if wanted else "Removed") if known else "AddFail"
        session.say("FavoriteUpdated",
                    {"source": source, "contact_id": contact, "action": action})

    # ---- callbacks

    def lists(self):
        """The one list there is, as a bare object."""
        return {"callbacks": list(self.requests.values()), "queueId": speech.loose(7),
                "name": "Spring list", "uuid": "0f6e-01"}

    def tell_callback(self, kind, body):
        for session in self.world.sessions:
            if "callbacks" in session.wants:
                session.say(kind, body)

    def take(self, agent, uuid):
        request = self.requests.get(uuid)
        if request and request["agentId"] is None and agent:
            request["agentId"] = agent.id
            self.tell_callback("CallbackTaken", {"agentId": speech.loose(agent.id), "uuid": uuid})

    def free(self, uuid):
        request = self.requests.get(uuid)
        if request and request["agentId"] is not None:
            request["agentId"] = None
            self.tell_callback("CallbackReleased", {"uuid": uuid})

    def start(self, session, uuid, number):
        request = self.requests.get(uuid)
        if not request or request["agentId"] != session.user.agent:
            return
        ticket = f"ticket-{len(self.tickets) + 1}"
        self.tickets[ticket] = uuid
        session.say("CallbackStarted", {"ticketUuid": ticket, "requestUuid": uuid})
        self.phone.dial(session.user.line, number)

    def update(self, ticket, status, due, period):
        uuid = self.tickets.get(ticket)
        request = self.requests.get(uuid)
        if request is None:
            return
        if status != "Callback":
            del self.requests[uuid]
            self.tell_callback("CallbackClotured", {"uuid": uuid})
            return
        chosen = next((p for p in PERIODS if p["uuid"] == period), None)
        if due and chosen:
            request.update(agentId=None, dueDate=due, preferredPeriod=chosen)
            self.tell_callback("CallbackRequestUpdated", {"request": request})
        else:
            self.free(uuid)

    # ---- written messages

    def party(self, user):
        return {"displayName": user.name, "username": user.login, "phoneNumber": user.line}

    def write(self, session, sequence, login, text):
        target = self.world.users.get(login)
        if target is None:
            session.say("FlashTextEvent",
                        {"sequence": sequence, "event": "FlashTextSendMessageNack"})
            return
        there = [s for s in self.world.sessions if s.user is target]
        session.say("FlashTextEvent", {
            "offline": not there,
            "sequence": sequence,
            "event": "FlashTextSendMessageAck" if there else "FlashTextSendMessageAckOffline",
            "date": "2024-03-18T10:00:00Z",
        })
        self.deliver(session.user, target, text, sequence)

    def deliver(self, sender, target, text, sequence=1):
        for session in self.world.sessions:
            if session.user is target:
                session.say("FlashTextEvent", {
                    "message": text, "date": "2024-03-18T11:00:00.000+01:00",
                    "sequence": sequence, "from": self.party(sender), "to": self.party(target),
                    "event": "FlashTextUserMessage",
                })

    def truth(self):
        return {"callbacks": self.requests, "tickets": self.tickets,
                "favourites": sorted(map(list, self.favourites))}
