#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A client in another language at the simulated XCI: xcitest.py VIGIE-SIM. It knows the interface's
description and nothing of the programs' sources."""

import http.client
import json
import os
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.error
import urllib.parse
import urllib.request

PROGRAM = None
OFFICE = 2  # A template of corbas.
CORBAS = "corbas@5d0a7e1c-9b1e-4f0e-8a55-0f6f2c1b7a90"
VENISSIEUX = "venissieux@5d0a7e1c-9b1e-4f0e-8a55-0f6f2c1b7a90"
ANALOGUE = "default_analogique@15585b75-1d75-45b1-8678-520d1210ec59"


class Sim:
    """The simulator, as long as a with block."""

    def __init__(self, *options):
        self.options = options

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory()
        ready = os.path.join(self.folder.name, "ready.json")
        self.process = subprocess.Popen(
            [PROGRAM, "--xuc-port", "0", "--xci-port", "0", "--ready-file", ready,
             "--exit-with-parent", *self.options], stdout=subprocess.DEVNULL)
        end = time.monotonic() + 60
        while not os.path.exists(ready):
            if time.monotonic() > end or self.process.poll() is not None:
                raise RuntimeError("the simulator did not start")
            time.sleep(0.05)
        with open(ready, encoding="utf-8") as file:
            urls = json.load(file)
        self.xci, self.control = urls["xci"], urls["sim"]
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.folder.cleanup()

    def state(self):
        with urllib.request.urlopen(self.control + "/sim/xci", timeout=60) as answer:
            return json.load(answer)

    def order(self, name, **fields):
        with urllib.request.urlopen(self.control + "/sim/" + name, json.dumps(fields).encode(),
                                    timeout=60) as answer:
            return json.load(answer)

    def fault(self, kind, **fields):
        return self.order("fault", fault=kind, server="xci", **fields)


class Refused(Exception):
    def __init__(self, status, body):
        super().__init__(f"{status} {body}")
        self.status, self.body = status, body


class Client:
    """One call a connection, as a script would."""

    def __init__(self, sim, login="admin", password="superpass"):
        self.address = urllib.parse.urlsplit(sim.xci).netloc
        self.cookie = None
        self.login, self.password = login, password
        self.sign_in()

    def sign_in(self):
        status, headers, _ = self.raw("POST", "/login",
                                      {"login": self.login, "password": self.password})
        if status != 200:
            raise Refused(status, None)
        self.cookie = headers["Set-Cookie"].split(";")[0]

    def raw(self, method, path, body=None, headers=None, timeout=60):
        connection = http.client.HTTPConnection(self.address, timeout=timeout)
        try:
            sent = {"Content-Type": "application/json"} if body is not None else {}
            if self.cookie:
                sent["Cookie"] = self.cookie
            sent.update(headers or {})
            if body is not None and not isinstance(body, bytes):
                body = json.dumps(body).encode()
            connection.request(method, "/api/1.0" + path, body, sent)
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read()
        finally:
            connection.close()

    def ask(self, method, path, body=None):
        status, _, text = self.raw(method, path, body)
        content = json.loads(text) if text else None
        if status >= 400:
            raise Refused(status, content)
        return status, content

    def get(self, path):
        return self.ask("GET", path)[1]

    def free(self, entity):
        return self.get(f"/entities/{entity}/available_numbers")["items"]

    def users(self, entity):
        return self.get(f"/entities/{urllib.parse.quote(entity, safe='')}/users")["items"]


def user(number, **fields):
    return {"entityCId": CORBAS, "templateId": OFFICE, "firstName": "Alice", "lastName": "Liddell",
            "internalNumber": number, **fields}


def template(**fields):
    return {"name": "New", "xivos": [3], "entities": [CORBAS], "peerSipName": "auto",
            "ringingTime": 30, "routedInbound": False, "callerIdMode": "anonymous",
            "voiceMailEnabled": False, **fields}


def entity(**fields):
    return {"name": "new", "displayName": "New", "xivoId": 3, "presentedNumber": "inbNo",
            "intervals": [{"start": "7000", "end": "7099"}], **fields}


class OneSim(unittest.TestCase):
    """Cases that each have a simulator of their own."""
    options = ()

    def setUp(self):
        self.sim = Sim(*self.options)
        self.sim.__enter__()
        self.addCleanup(self.sim.__exit__)
        self.client = Client(self.sim)

    def refused(self, status, code, method, path, body=None, client=None):
        with self.assertRaises(Refused) as raised:
            (client or self.client).ask(method, path, body)
        self.assertEqual(raised.exception.status, status, raised.exception)
        if code:
            self.assertEqual(raised.exception.body["error"], code)
            self.assertTrue(raised.exception.body["message"])


class Conformance(OneSim):
    """A script without a cookie jar: the whole Set-Cookie goes back as Cookie, and an empty Cookie
    goes with the login."""

    def call(self, path, body=None):
        headers = {"Cookie": self.cookie}
        if body is not None:
            headers["Content-Type"] = "application/json"
        return urllib.request.urlopen(urllib.request.Request(
            self.sim.xci + "/api/1.0" + path,
            None if body is None else json.dumps(body).encode(), headers), timeout=60)

    def read(self, path):
        with self.call(path) as answer:
            return json.loads(answer.read().decode())

    def test_sixCallsOfAScript(self):
        self.cookie = ""
        with self.call("/login", {"login": "admin", "password": "superpass"}) as answer:
            self.assertEqual(len(answer.info().get_all("Set-Cookie")), 1)
            self.cookie = answer.info()["Set-Cookie"]
        self.assertIn(";", self.cookie)
        second = self.read("/entities")["items"][1]
        cid = second["combinedId"]
        self.assertEqual(cid, second["name"] + "@" + second["xivo"]["uuid"])
        self.call("/templates", {
            "name": "Of a script", "xivos": [second["xivo"]["id"]], "entities": [cid],
            "peerSipName": "auto", "ringingTime": 30, "routedInbound": False,
            "callerIdMode": "anonymous", "voiceMailEnabled": False}).close()
        first = self.read("/templates")[0]
        number = self.read("/entities/" + cid + "/available_numbers")["items"][0]
        self.call("/users", {"entityCId": cid, "templateId": first["id"], "firstName": "Alice",
                             "lastName": "Liddell", "internalNumber": number}).close()
        self.assertNotIn(number, self.read("/entities/" + cid + "/available_numbers")["items"])
        self.assertIn(("Alice", number), [(each["firstName"], each["internalNumber"])
                                          for each in self.read("/entities/" + cid + "/users")["items"]])

    def test_cookieAttributesAreNotMistaken(self):
        value = self.client.cookie
        for sent in (f"{value}; Expires=Wed, 21 Oct 2026 07:28:00 GMT; Path=/",
                     f"Path=/; HttpOnly; {value}", f"other=1; {value};Secure; SameSite=Lax"):
            self.assertEqual(self.client.raw("GET", "/xivo", headers={"Cookie": sent})[0], 200)
        for sent in ("", "PLAY_SESSION=", "PLAY_SESSION=guess", "Path=/; HttpOnly"):
            self.assertEqual(self.client.raw("GET", "/xivo", headers={"Cookie": sent})[0], 401)


class Reading(OneSim):
    def test_listsAndSingles(self):
        self.assertEqual([each["name"] for each in self.client.get("/xivo")["items"]],
                         ["xivo-220", "xivo-221", "xivo-lyon", "xivo-paris"])
        entities = self.client.get("/entities")["items"]
        self.assertEqual([each["id"] for each in entities], sorted(each["id"] for each in entities))
        for each in entities:
            cid = urllib.parse.quote(each["combinedId"], safe="")
            self.assertEqual(self.client.get("/entities/" + cid), each)
            self.assertEqual(self.client.get("/entities/" + each["combinedId"]), each)
            self.assertEqual(self.client.get(f"/xivo/{each['xivo']['id']}"), each["xivo"])
        for each in self.client.get("/templates"):
            self.assertEqual(self.client.get(f"/templates/{each['id']}"), each)
        for each in self.client.get("/administrators")["items"]:
            self.assertEqual(self.client.get(f"/administrators/{each['id']}"), each)

    def test_externalNumberDiffersInTheList(self):
        listed = self.client.users(ANALOGUE)[0]
        self.assertEqual(listed["externalNumber"], '"Sous sol Logistique CLF 88:40 P3"')
        single = self.client.get(f"/users/{listed['id']}")
        self.assertIsNone(single["externalNumber"])
        self.assertEqual({**listed, "externalNumber": None}, single)
        routed = self.client.users(CORBAS)[0]
        self.assertEqual(routed["externalNumber"], "047210" + routed["internalNumber"])

    def test_numbersAreCappedAndInOrder(self):
        numbers = self.client.free(ANALOGUE)
        self.assertEqual(len(numbers), 1000)
        self.assertEqual(numbers[:2], ["3990000", "3990001"])
        self.sim.order("xci", numbersCap=10003)
        self.assertEqual(self.client.free(ANALOGUE)[-4:],
                         ["3999999", "39990000", "39990001", "39990002"])

    def test_whatIsNotThere(self):
        for path in ("/xivo/99", "/xivo/abc", "/entities/none@none", "/users/1000000", "/templates/0",
                     "/administrators/77", "/users/", "/nothing"):
            self.refused(404, "not_found", "GET", path)
        self.refused(405, None, "GET", "/users")
        self.refused(405, None, "PUT", "/xivo/1", {})

    def test_secretsAreNotTold(self):
        state = json.dumps(self.sim.state())
        self.assertNotIn("superpass", state)
        self.assertNotIn("demo-1", state)
        for each in self.client.get("/administrators")["items"]:
            self.assertEqual(each["ldap"], each["password"] is None)
            self.assertNotIn("pass", each["password"] or "")


class Sessions(OneSim):
    def test_badCredentials(self):
        for login, password in (("admin", "admin"), ("nobody", "superpass"), ("aweber", "")):
            with self.assertRaises(Refused):
                Client(self.sim, login, password)

    def test_ldapAccountSignsIn(self):
        self.assertTrue(Client(self.sim, "aweber", "demo").get("/administrators"))

    def test_idleSessionEnds(self):
        self.sim.order("xci", sessionIdle=1)
        end = time.monotonic() + 30
        status = 200
        while status == 200 and time.monotonic() < end:
            time.sleep(1.5)
            status = self.client.raw("GET", "/xivo")[0]
        self.assertEqual(status, 401)
        self.client.sign_in()
        self.client.get("/xivo")

    def test_bodiesAreJson(self):
        for body in (b"", b"{", b"[]", b"1"):
            self.assertEqual(self.client.raw("POST", "/users", body)[0], 400)
        self.sim.order("xci", strict="true")
        status, _, text = self.client.raw("POST", "/users", user("1099"),
                                          {"Content-Type": "text/plain"})
        self.assertEqual((status, json.loads(text)["error"]), (415, "unsupported_media_type"))


class Users(OneSim):
    def test_lives(self):
        slots = self.client.get("/xivo/3")["remainingSlots"]
        status, made = self.client.ask("POST", "/users", user(self.client.free(CORBAS)[0]))
        self.assertEqual(status, 201)
        self.assertEqual(made["entity"]["combinedId"], CORBAS)
        self.assertRegex(made["provisioningNumber"], r"^\d{6}$")
        self.assertEqual(self.client.get("/xivo/3")["remainingSlots"], slots - 1)
        path = f"/users/{made['id']}"
        changed = self.client.ask("PUT", path, user(made["internalNumber"], lastName=""))[1]
        self.assertEqual(changed["lastName"], "")
        moved = self.client.ask("PUT", path, user(self.client.free(VENISSIEUX)[0],
                                                  entityCId=VENISSIEUX))[1]
        self.assertEqual(moved["entity"]["combinedId"], VENISSIEUX)
        self.assertIn(made["internalNumber"], self.client.free(CORBAS))
        self.assertEqual(self.client.ask("DELETE", path), (204, None))
        self.refused(404, "not_found", "GET", path)
        self.refused(404, "not_found", "DELETE", path)
        self.assertEqual(self.client.get("/xivo/3")["remainingSlots"], slots)

    def test_refusals(self):
        free = self.client.free(CORBAS)
        taken = self.client.users(CORBAS)[0]["internalNumber"]
        for number in (taken, "9999", "01003"):
            self.refused(400, "number_not_available", "POST", "/users", user(number))
        for field in ("entityCId", "templateId", "firstName", "lastName", "internalNumber"):
            body = user(free[0])
            del body[field]
            self.refused(400, "missing_field", "POST", "/users", body)
        for fields in ({"templateId": 99}, {"templateId": 1}, {"templateId": "2"},
                       {"entityCId": "none@none"}, {"firstName": ""}, {"firstName": "x" * 129},
                       {"internalNumber": 1004}, {"ctiLogin": "a", "ctiPassword": "abcd"},
                       {"ctiLogin": "alice", "ctiPassword": "abc"}):
            self.refused(400, "invalid_field", "POST", "/users", user(free[0], **fields))
        for fields in ({"ctiLogin": "alice"}, {"ctiPassword": "secret"}):
            self.refused(400, "missing_field", "POST", "/users", user(free[0], **fields))
        self.assertEqual(self.client.free(CORBAS), free)

    def test_accounts(self):
        free = self.client.free(CORBAS)
        account = {"ctiLogin": "alice", "ctiPassword": "secret"}
        made = self.client.ask("POST", "/users", user(free[0], **account))[1]
        self.assertEqual(made["ctiLogin"], "alice")
        self.refused(400, "invalid_field", "POST", "/users", user(free[1], **account))
        path = f"/users/{made['id']}"
        for fields in ({}, {"ctiLogin": "alice"}):
            self.client.ask("PUT", path, user(free[0], **fields))
            self.assertEqual(self.client.get(path)["ctiPassword"], "secret")
        self.client.ask("PUT", path, user(free[0], ctiLogin=None, ctiPassword=None))
        self.assertIsNone(self.client.get(path)["ctiLogin"])

    def test_ofNoOtherXivo(self):
        one = self.client.users(CORBAS)[0]
        self.refused(400, "invalid_field", "PUT", f"/users/{one['id']}",
                     user("3990000", entityCId=ANALOGUE, templateId=1))


class Entities(OneSim):
    def test_lives(self):
        status, made = self.client.ask("POST", "/entities", entity(
            intervals=[{"start": "7000", "end": "7003"}, {"start": "07000", "end": ""},
                       {"start": "7010", "end": None}]))
        self.assertEqual(status, 201)
        cid = made["combinedId"]
        self.assertEqual(self.client.free(cid), ["7000", "7001", "7002", "7003", "07000", "7010"])
        changed = self.client.ask("PUT", f"/entities/{cid}", entity(
            displayName="Other", intervals=[{"start": "7000", "end": "7001"}]))[1]
        self.assertEqual((changed["displayName"], changed["id"]), ("Other", made["id"]))
        for fields in ({"name": "another"}, {"xivoId": 4}):
            self.refused(400, "invalid_field", "PUT", f"/entities/{cid}", entity(**fields))
        self.assertEqual(self.client.ask("DELETE", f"/entities/{cid}")[0], 204)
        self.refused(404, "not_found", "DELETE", f"/entities/{cid}")

    def test_refusals(self):
        for intervals in ([{"start": "1050", "end": "1051"}], [{"start": "1200", "end": ""}],
                          [{"start": "0999", "end": "1001"}],
                          [{"start": "7000", "end": "7005"}, {"start": "7005", "end": ""}]):
            self.refused(400, "interval_overlap", "POST", "/entities", entity(intervals=intervals))
        for intervals in ([], [{"start": "70a0", "end": ""}], [{"start": "7009", "end": "7001"}],
                          [{"start": "7000", "end": "70000"}]):
            self.refused(400, "invalid_field", "POST", "/entities", entity(intervals=intervals))
        for fields in ({"xivoId": 99}, {"name": "corbas"}, {"name": "xivo-new"}, {"name": "a b"},
                       {"name": "n" * 40}, {"name": "voicemenu-1"}):
            self.refused(400, "invalid_field", "POST", "/entities", entity(**fields))
        self.refused(409, "conflict", "DELETE", f"/entities/{CORBAS}")

    def test_overlapBetweenXivosWhenAllowed(self):
        other = entity(xivoId=4, intervals=[{"start": "1050", "end": "1051"}])
        self.refused(400, "interval_overlap", "POST", "/entities", other)
        self.sim.order("xci", overlapScope="sameXivo")
        self.assertEqual(self.client.ask("POST", "/entities", other)[0], 201)
        self.refused(400, "interval_overlap", "POST", "/entities", entity(
            intervals=[{"start": "1050", "end": "1051"}]))

    def test_removedOneLeavesTemplatesAndAdministrators(self):
        made = self.client.ask("POST", "/entities", entity())[1]
        form = self.client.ask("POST", "/templates", template(entities=[made["combinedId"]]))[1]
        who = self.client.ask("POST", "/administrators", {
            "login": "temp", "name": "", "ldap": False, "password": "secret", "superAdmin": False,
            "entityIds": [made["id"]]})[1]
        self.client.ask("DELETE", "/entities/" + made["combinedId"])
        self.assertEqual(self.client.get(f"/templates/{form['id']}")["entities"], [])
        self.assertEqual(self.client.get(f"/administrators/{who['id']}")["entities"], [])


class Templates(OneSim):
    def test_conditionalKeys(self):
        status, made = self.client.ask("POST", "/templates", template())
        self.assertEqual(status, 201)
        self.assertEqual(made["voiceMailNumberMode"], "short_number")
        for key in ("routedInboundPrefix", "customCallerId", "voiceMailCustomNumber",
                    "voiceMailSendEmail"):
            self.assertNotIn(key, made)
        full = {"routedInbound": True, "routedInboundPrefix": "0472", "callerIdMode": "custom",
                "customCallerId": "0472000000", "voiceMailEnabled": True,
                "voiceMailNumberMode": "custom", "voiceMailCustomNumber": "*981",
                "voiceMailSendEmail": True}
        changed = self.client.ask("PUT", f"/templates/{made['id']}", template(**full))[1]
        self.assertEqual({key: changed[key] for key in full}, full)
        number = self.client.free(CORBAS)[0]
        one = self.client.ask("POST", "/users", user(number, templateId=made["id"]))[1]
        self.assertEqual(one["externalNumber"], "0472" + number)
        self.assertEqual(self.client.ask("DELETE", f"/templates/{made['id']}")[0], 204)
        self.assertEqual(self.client.get(f"/users/{one['id']}")["externalNumber"], "0472" + number)

    def test_refusals(self):
        for key in template():
            body = template()
            del body[key]
            self.refused(400, "missing_field", "POST", "/templates", body)
        for fields in ({"routedInbound": True}, {"callerIdMode": "custom"},
                       {"voiceMailNumberMode": "custom"}):
            self.refused(400, "missing_field", "POST", "/templates", template(**fields))
        for fields in ({"peerSipName": "other"}, {"callerIdMode": "none"}, {"ringingTime": -1},
                       {"ringingTime": "30"}, {"voiceMailNumberMode": True}, {"xivos": [99]},
                       {"entities": ["none@none"]}, {"xivos": [4]}, {"routedInbound": "true"}):
            self.refused(400, "invalid_field", "POST", "/templates", template(**fields))
        empty = self.client.ask("POST", "/templates", template(xivos=[], entities=[]))[1]
        self.refused(400, "invalid_field", "POST", "/users",
                     user(self.client.free(CORBAS)[0], templateId=empty["id"]))


class Administrators(OneSim):
    def body(self, **fields):
        return {"login": "new", "name": "New", "ldap": False, "password": "secret",
                "superAdmin": False, "entityIds": [31], **fields}

    def test_lives(self):
        made = self.client.ask("POST", "/administrators", self.body())[1]
        self.assertEqual([each["combinedId"] for each in made["entities"]], [CORBAS])
        self.assertEqual(len(made["password"]), 64)
        Client(self.sim, "new", "secret")
        changed = self.body(name="Other")
        del changed["password"]
        self.client.ask("PUT", f"/administrators/{made['id']}", changed)
        signed_in = Client(self.sim, "new", "secret")
        self.client.ask("PUT", f"/administrators/{made['id']}", self.body(password="another"))
        with self.assertRaises(Refused):
            Client(self.sim, "new", "secret")
        self.client.ask("DELETE", f"/administrators/{made['id']}")
        self.refused(401, "unauthorized", "GET", "/xivo", client=signed_in)

    def test_refusals(self):
        self.refused(400, "invalid_field", "POST", "/administrators", self.body(login="admin"))
        self.refused(400, "invalid_field", "POST", "/administrators", self.body(entityIds=[99]))
        for key in ("login", "password", "ldap", "superAdmin", "entityIds"):
            body = self.body()
            del body[key]
            self.refused(400, "missing_field", "POST", "/administrators", body)
        self.refused(409, "conflict", "DELETE", "/administrators/1")
        self.client.ask("DELETE", "/administrators/3")
        self.refused(409, "conflict", "PUT", "/administrators/1",
                     self.body(login="admin", entityIds=[]))

    def test_rightsOfAnEntitysAdministrator(self):
        lyon = Client(self.sim, "lyon", "lyonpass")
        self.assertEqual([each["combinedId"] for each in lyon.get("/entities")["items"]],
                         [CORBAS, VENISSIEUX])
        self.assertEqual([each["id"] for each in lyon.get("/xivo")["items"]], [3])
        self.assertEqual([each["name"] for each in lyon.get("/templates")], ["Office", "Workshop"])
        one = self.client.users(ANALOGUE)[0]["id"]
        for method, path, body in (
                ("GET", f"/entities/{ANALOGUE}", None), ("GET", f"/entities/{ANALOGUE}/users", None),
                ("GET", f"/users/{one}", None), ("DELETE", f"/users/{one}", None),
                ("GET", "/xivo/1", None), ("POST", "/xivo", {}), ("POST", "/entities", entity()),
                ("DELETE", f"/entities/{CORBAS}", None), ("GET", "/administrators", None),
                ("POST", "/templates", template()), ("DELETE", "/templates/2", None),
                ("GET", "/xivo/synchronize_config_files", None),
                ("POST", "/users", user("3990000", entityCId=ANALOGUE, templateId=1))):
            self.refused(403, "forbidden", method, path, body, lyon)
        made = lyon.ask("POST", "/users", user(lyon.free(CORBAS)[0]))[1]
        lyon.ask("DELETE", f"/users/{made['id']}")
        lyon.ask("PUT", f"/entities/{CORBAS}", {
            "name": "corbas", "displayName": "Corbas 2", "xivoId": 3, "presentedNumber": "",
            "intervals": [{"start": "1000", "end": "1099"}]})


class Xivos(OneSim):
    def test_lives(self):
        status, made = self.client.ask("POST", "/xivo", {"name": "new", "host": "10.1.1.1",
                                                         "configure": True})
        self.assertEqual((status, made["remainingSlots"]), (201, 500))
        self.assertEqual([each["name"] for each in self.client.get("/entities")["items"]
                          if each["xivo"]["id"] == made["id"]], ["default"])
        other = self.client.ask("POST", "/xivo", {"name": "other", "host": "10.1.1.2",
                                                  "configure": False})[1]
        self.assertFalse([each for each in self.client.get("/entities")["items"]
                          if each["xivo"]["id"] == other["id"]])
        for body in ({"name": "new", "host": "10.1.1.3", "configure": False},
                     {"name": "third", "host": "10.1.1.1", "configure": False},
                     {"name": "", "host": "10.1.1.3", "configure": False},
                     {"name": "third", "host": "10.1.1.3", "configure": 1}):
            self.refused(400, "invalid_field", "POST", "/xivo", body)
        self.refused(400, "missing_field", "POST", "/xivo", {"name": "third", "host": "10.1.1.3"})
        self.assertEqual(self.client.ask("GET", "/xivo/synchronize_config_files"), (200, None))

    def test_unreachableHost(self):
        self.sim.order("xci", unreachable="10.9.9.9+10.9.9.8", configureDelay="0.2")
        body = {"name": "far", "host": "10.9.9.9", "configure": True}
        self.refused(500, "xivo_error", "POST", "/xivo", body)
        self.assertEqual(len(self.client.get("/xivo")["items"]), 4)
        self.assertEqual(self.client.ask("POST", "/xivo", {**body, "configure": False})[0], 201)

    def test_configuringGoesOnWithoutItsClient(self):
        self.sim.order("xci", configureDelay=1)
        connection = http.client.HTTPConnection(self.client.address, timeout=60)
        connection.request("POST", "/api/1.0/xivo", json.dumps(
            {"name": "slow", "host": "10.1.1.1", "configure": True}).encode(),
            {"Cookie": self.client.cookie, "Content-Type": "application/json"})
        connection.close()
        end = time.monotonic() + 60
        while len(self.client.get("/xivo")["items"]) == 4 and time.monotonic() < end:
            time.sleep(0.1)
        self.assertEqual(self.client.get("/xivo")["items"][-1]["name"], "slow")


class Faults(OneSim):
    def create(self, timeout=60):
        return self.client.raw("POST", "/users", user(self.client.free(CORBAS)[0]), timeout=timeout)

    def made(self):
        return self.sim.state()["calls"].get("POST /users", 0)

    def test_lasting(self):
        self.sim.fault("http-500")
        self.assertEqual(self.client.raw("GET", "/xivo")[0], 500)
        self.sim.fault("clear")
        self.sim.fault("html", login="lyon")
        self.assertEqual(self.client.raw("GET", "/xivo")[0], 200)
        self.assertIn("text/html", self.client.raw("POST", "/login", {"login": "lyon"})[1]["Content-Type"])

    def test_answersThatAreLost(self):
        for kind, raised in (("drop", (http.client.HTTPException, OSError)),
                             ("truncate", (http.client.HTTPException, OSError, ValueError)),
                             ("half-open", (TimeoutError,))):
            before = self.made()
            number = self.client.free(CORBAS)[0]
            self.sim.fault(kind)
            with self.assertRaises(raised):
                json.loads(self.client.raw("POST", "/users", user(number), timeout=2)[2])
            end = time.monotonic() + 60
            while self.made() == before and time.monotonic() < end:
                time.sleep(0.1)  # Whoever gave up early sees it carried out all the same.
            self.assertEqual(self.made(), before + 1, kind)
            self.assertIn(number, [each["internalNumber"] for each in self.client.users(CORBAS)])

    def test_aResetCallWasNeverHeard(self):
        number = self.client.free(CORBAS)[0]
        self.sim.fault("reset")
        with self.assertRaises((http.client.HTTPException, OSError)):
            self.client.raw("POST", "/users", user(number))
        self.assertEqual(self.made(), 0)
        self.assertEqual(self.client.free(CORBAS)[0], number)

    def test_lateAnswersComeWhole(self):
        for kind in ("stall:1", "slow:300"):
            self.sim.fault(kind)
            status, headers, body = self.create()
            self.assertEqual((status, headers["Content-Type"]), (201, "application/json"))
            self.assertEqual(json.loads(body)["firstName"], "Alice")
            self.client.sign_in()
            self.client.get("/xivo")

    def test_garbage(self):
        self.sim.fault("garbage")
        with self.assertRaises(ValueError):
            self.client.get("/entities")
        self.client.get("/entities")

    def test_sessionsEnd(self):
        self.sim.fault("expired-token")
        self.assertEqual(self.client.raw("GET", "/xivo")[0], 401)
        self.client.sign_in()
        self.client.get("/xivo")

    def test_restart(self):
        self.create()
        self.sim.fault("restart:600")
        with self.assertRaises(OSError):
            self.client.raw("GET", "/xivo")
        self.sim.fault("clear")
        end = time.monotonic() + 60
        while True:
            try:
                self.assertEqual(self.client.raw("GET", "/xivo")[0], 401)
                break
            except OSError:
                self.assertLess(time.monotonic(), end)
                time.sleep(0.1)
        self.client.sign_in()
        self.assertIn("Alice", [each["firstName"] for each in self.client.users(CORBAS)])

    def test_whatMeansNothingHere(self):
        for fields in ({"fault": "wrong-types", "server": "xci"}, {"fault": "drop", "server": "moon"},
                       {"fault": "restart", "server": "xci", "login": "admin"}):
            with self.assertRaises(urllib.error.HTTPError) as raised:
                self.sim.order("fault", **fields)
            self.assertEqual(raised.exception.code, 400)
            raised.exception.close()


class StateFile(unittest.TestCase):
    def test_outlivesTheProgram(self):
        with tempfile.TemporaryDirectory() as folder:
            options = ("--state", os.path.join(folder, "state.sqlite"))
            with Sim(*options) as sim:
                client = Client(sim)
                made = client.ask("POST", "/users", user(client.free(CORBAS)[0]))[1]
                gone = client.ask("POST", "/users", user(client.free(CORBAS)[0]))[1]
                client.ask("DELETE", f"/users/{gone['id']}")
                client.ask("PUT", "/templates/3", template(name="Changed"))
                before = sim.state()
            with Sim(*options) as sim:
                after = sim.state()
                for name in ("xivos", "entities", "users", "templates", "administrators"):
                    self.assertEqual(after[name], before[name], name)
                client = Client(sim)
                self.assertEqual(client.get(f"/users/{made['id']}"), made)
                fresh = client.ask("POST", "/users", user(client.free(CORBAS)[0]))[1]
                self.assertGreater(fresh["id"], gone["id"])

    def test_whatIsNoStateFile(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "state")
            with open(path, "w", encoding="utf-8") as file:
                file.write("this is a text, and a long one, which no data base ever begins with\n" * 9)
            ended = subprocess.run([PROGRAM, "--xuc-port", "0", "--xci-port", "0", "--state", path],
                                   capture_output=True, timeout=60, check=False)
            self.assertEqual(ended.returncode, 2)
            self.assertIn(b"--state", ended.stderr)


class Scale(unittest.TestCase):
    def test_fiftyThousandUsers(self):
        with Sim("--scale", "xci-users=50000") as sim:
            client = Client(sim)
            large = [each for each in client.get("/entities")["items"]
                     if each["name"].startswith("large-")]
            self.assertEqual(len({each["xivo"]["id"] for each in large}), 3)
            users = [each for one in large for each in client.users(one["combinedId"])]
            self.assertEqual(len(users), 50000)
            self.assertEqual(len({each["provisioningNumber"] for each in users}), 50000)
            self.assertEqual(len({each["internalNumber"] for each in users}), 50000)
            self.assertTrue(client.free(large[-1]["combinedId"]))


if __name__ == "__main__":
    PROGRAM = sys.argv.pop(1)
    unittest.main()
