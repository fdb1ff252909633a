#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""vigie-ctl xci at the simulated XCI: xcictltest.py VIGIE-CTL VIGIE-SIM."""

import hashlib
import http.server
import json
import os
import pty
import ssl
import subprocess
import sys
import tempfile
import threading
import time
import unittest

import xcitest
from xcitest import CORBAS, Client, Sim

PROGRAM = None


class Ctl(unittest.TestCase):
    options = ()

    def setUp(self):
        self.sim = Sim(*self.options)
        self.sim.__enter__()
        self.addCleanup(self.sim.__exit__)
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def environment(self):
        return dict(os.environ, VIGIE_DATA_DIR=os.path.join(self.folder, "data"))

    def command(self, *words, login="admin"):
        return [PROGRAM, "--server", self.sim.xci, "--login", login, "--password-stdin", "xci",
                *words]

    def run_it(self, *words, secret=None, password="superpass", login="admin", code=0, more=""):
        text = password + "\n" + (secret + "\n" if secret else "") + more
        ended = subprocess.run(self.command(*words, login=login), input=text.encode(),
                               capture_output=True, timeout=500, check=False,
                               env=self.environment())
        self.assertEqual(ended.returncode, code, ended.stderr + ended.stdout)
        for word in (password, secret):
            if word:
                self.assertNotIn(word.encode(), ended.stdout + ended.stderr)
        return ended.stdout.decode()

    def listed(self, *words):
        return json.loads(self.run_it("list", *words, "--json"))

    def file(self, text):
        path = os.path.join(self.folder, "users.csv")
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(text)
        return path


class Verbs(Ctl):
    def test_signInAndRefusals(self):
        self.assertIn("Signed in", self.run_it("login"))
        self.run_it("login", password="wrong", code=3)
        self.run_it("list", code=2)
        self.run_it("list", "chairs", code=2)
        self.run_it("create", "user", "shoe=4", code=2)
        self.run_it("create", "user", "ctiPassword=visible", code=2)
        self.run_it("delete", "xivo", "id=1", code=2)
        self.run_it("delete", "user", "id=1", code=1)
        self.run_it("list", "administrators", login="lyon", password="lyonpass", code=1)

    def test_listsEqualTheState(self):
        state = self.sim.state()
        for thing in ("xivos", "entities", "users", "templates", "administrators"):
            self.assertEqual(sorted(each["id"] for each in self.listed(thing)),
                             sorted(each["id"] for each in state[thing]))
            self.assertIn(str(state[thing][0]["id"]), self.run_it("list", thing))
        text = json.dumps(self.listed("administrators") + self.listed("users"))
        self.assertNotIn("assword", text)
        numbers = json.loads(self.run_it("free", CORBAS, "--json"))
        self.assertEqual([each["number"] for each in numbers], Client(self.sim).free(CORBAS))

    def test_aUserLives(self):
        one = self.run_it("create", "user", "entity=" + CORBAS, "templateId=2", "firstName=Ada",
                          "lastName=Byron", "ctiLogin=ada", "ctiPassword=-",
                          secret="hush-hush").strip()
        self.run_it("change", "user", "id=" + one, "lastName=Lovelace")
        made = Client(self.sim).get("/users/" + one)
        self.assertEqual((made["lastName"], made["ctiPassword"]), ("Lovelace", "hush-hush"))
        self.run_it("delete", "user", "id=" + one)
        self.assertNotIn(int(one), [each["id"] for each in self.listed("users")])

    def test_theRestLives(self):
        cid = self.run_it("create", "entity", "name=new", "displayName=New", "xivoId=3",
                          "intervals=7000-7009,7020").strip()
        self.run_it("change", "entity", "entity=" + cid, "displayName=Newer")
        form = self.run_it("create", "template", "name=Desk", "xivos=3", "entities=" + cid,
                           "prefix=0472", "callerId=anonymous", "voiceMail=short").strip()
        self.run_it("change", "template", "id=" + form, "ringingTime=12")
        client = Client(self.sim)
        self.assertEqual(client.get("/entities/" + cid)["displayName"], "Newer")
        told = client.get("/templates/" + form)
        self.assertEqual((told["ringingTime"], told["routedInboundPrefix"]), (12, "0472"))
        who = self.run_it("create", "administrator", "login=ada", "entityIds=31", "password=-",
                          secret="hush-hush").strip()
        self.run_it("change", "administrator", "id=" + who, "name=Ada")
        Client(self.sim, "ada", "hush-hush")
        self.run_it("delete", "administrator", "id=" + who)
        self.run_it("delete", "template", "id=" + form)
        self.run_it("delete", "entity", "entity=" + cid)
        self.run_it("create", "xivo", "name=far", "host=10.8.8.8", "configure=true")
        self.run_it("sync")


class Audit(Ctl):
    def audit(self, *words):
        ended = subprocess.run([PROGRAM, "xci", "audit", *words], capture_output=True, timeout=100,
                               check=False, env=self.environment())
        self.assertEqual(ended.returncode, 0, ended.stderr)
        return ended.stdout.decode()

    def test_allThatIsChangedIsKept(self):
        self.assertIn("Nothing was changed", self.audit())
        self.run_it("list", "users")
        one = self.run_it("create", "user", "entity=" + CORBAS, "templateId=2", "firstName=Ada",
                          "lastName=Byron", "ctiLogin=ada", "ctiPassword=-",
                          secret="hush-hush").strip()
        self.run_it("change", "user", "id=" + one, "lastName=Lovelace")
        self.run_it("delete", "user", "id=" + one)
        self.run_it("delete", "user", "id=" + one, code=1)
        self.run_it("login", password="wrong", code=3)
        told = json.loads(self.audit("--json"))
        self.assertEqual([(each["deed"], each["id"], each["outcome"]) for each in told],
                         [("deleted", one, "refused"), ("deleted", one, "done"),
                          ("changed", one, "done"), ("created", one, "done")])
        self.assertIn("lastName: Byron → Lovelace", told[2]["fields"])
        self.assertEqual({each["who"] for each in told}, {"admin"})
        table = self.audit("--csv", "words=lovelace", "most=1")
        self.assertEqual(len(table.splitlines()), 2, table)
        self.assertIn("Byron → Lovelace", table)
        folder = os.path.join(self.folder, "data")
        for name in os.listdir(folder):
            path = os.path.join(folder, name)
            self.assertEqual(os.stat(path).st_mode & 0o77, 0)
            with open(path, "rb") as file:
                self.assertNotIn(b"hush-hush", file.read())
        for words in (("from=yesterday",), ("most=0",), ("shoe=4",)):
            ended = subprocess.run([PROGRAM, "xci", "audit", *words], capture_output=True,
                                   timeout=100, check=False, env=self.environment())
            self.assertEqual(ended.returncode, 2, words)


class Secrets(Ctl):
    def setPassword(self, **options):
        return self.run_it("create", "administrator", "login=ada", "entityIds=31", "password=-",
                           **options)

    def test_aMissingLineIsNoEmptyPassword(self):
        for more in ("", "\n"):
            self.setPassword(more=more, code=5)
            self.run_it("create", "user", "entity=" + CORBAS, "templateId=2", "firstName=Ada",
                        "ctiLogin=ada", "ctiPassword=-", more=more, code=5)
        calls = self.sim.state()["calls"]
        self.assertNotIn("POST /administrators", calls)
        self.assertNotIn("POST /users", calls)

    def test_aTerminalIsAskedWithoutEcho(self):
        child, terminal = pty.fork()
        if child == 0:
            words = [word for word in self.command(
                "create", "administrator", "login=ada", "entityIds=31", "password=-")
                if word != "--password-stdin"]
            os.execve(words[0], words, self.environment())
        shown, answers = b"", [(b"Password of admin", b"superpass\n"),
                               (b"password to set", b"hush-hush\n")]
        while True:
            try:
                part = os.read(terminal, 4096)
            except OSError:  # The other end is closed.
                break
            if not part:
                break
            shown += part
            if answers and answers[0][0] in shown:
                os.write(terminal, answers.pop(0)[1])
        os.close(terminal)
        self.assertEqual(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), 0, shown)
        self.assertFalse(answers)
        for word in (b"superpass", b"hush-hush"):
            self.assertNotIn(word, shown)
        Client(self.sim, "ada", "hush-hush")


class Strange(http.server.BaseHTTPRequestHandler):
    """Tells an administrator's entities by their combined ids alone."""
    protocol_version = "HTTP/1.1"

    def answer(self):
        length = int(self.headers.get("Content-Length") or 0)
        self.server.seen.append((self.command, self.path, self.rfile.read(length)))
        path = self.path.removeprefix("/api/1.0")
        body = json.dumps({
            "/administrators/4": {"id": 4, "login": "eve", "name": "", "superAdmin": False,
                                  "ldap": False, "entities": ["a@u", "b@u"]},
            "/entities": {"items": [{"id": 31, "combinedId": "a@u"}, {"id": 32, "combinedId": "b@u"}]
                          [:self.server.entities]},
        }.get(path, {})).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        if path == "/login":
            self.send_header("Set-Cookie", "PLAY_SESSION=t1; Path=/; HttpOnly")
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = do_PUT = answer

    def log_message(self, *_):
        pass


class OtherServers(Ctl):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Strange)
        self.server.seen, self.server.entities = [], 2
        self.sim = self  # For command(): the address.
        self.xci = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.addCleanup(self.server.shutdown)

    def changes(self):
        return [json.loads(body) for verb, _, body in self.server.seen if verb == "PUT"]

    def test_anAdministratorKeepsEntitiesTheServerNames(self):
        self.run_it("change", "administrator", "id=4", "name=Eve")
        self.assertEqual([each["entityIds"] for each in self.changes()], [[31, 32]])

    def test_anEntityThatIsNotListedIsNotLost(self):
        self.server.entities = 1
        self.run_it("change", "administrator", "id=4", "name=Eve", code=2)
        self.assertEqual(self.changes(), [])
        self.run_it("change", "administrator", "id=4", "entityIds=31")
        self.assertEqual([each["entityIds"] for each in self.changes()], [[31]])

    def test_aCertificateIsTakenByItsFingerprintAlone(self):
        key, shown = (os.path.join(self.folder, name) for name in ("key.pem", "shown.pem"))
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt",
                        "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj",
                        "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", key,
                        "-out", shown], check=True, capture_output=True)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(shown, key)
        self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        self.xci = f"https://localhost:{self.server.server_address[1]}"
        with open(shown, encoding="ascii") as file:
            print_of = hashlib.sha256(ssl.PEM_cert_to_DER_cert(file.read())).hexdigest().upper()
        told = self.refused("login")
        pairs = ":".join(print_of[i:i + 2] for i in range(0, 64, 2))
        self.assertIn("--pin " + pairs, told)
        self.assertIn("does not show the pinned", self.refused("login", "--pin", "0" * 64))
        self.assertEqual(self.server.seen, [])
        self.run_it("login", "--pin", print_of)
        self.assertIn("POST", [verb for verb, *_ in self.server.seen])

    def refused(self, *words):
        ended = subprocess.run(self.command(*words), input=b"superpass\n", capture_output=True,
                               timeout=100, check=False, env=self.environment())
        self.assertEqual(ended.returncode, 3, ended.stderr)
        return ended.stderr.decode()


class Bulk(Ctl):
    def test_dryRunAndApplyAndBack(self):
        path = self.file("entity,template,firstName,lastName,internalNumber\r\n"
                         'Corbas,Office,Ada,"Byron, Lady",\r\nCorbas,Office,Alan,Turing,1003\r\n'
                         "Corbas,Ofice,Grace,Hopper,\r\n")
        before = self.sim.state()["users"]
        plan = json.loads(self.run_it("bulk", path, "--json", code=1))
        self.assertEqual([each["verdict"] for each in plan], ["create", "error", "error"])
        self.assertEqual(self.sim.state()["users"], before)
        audit = os.path.join(self.folder, "audit")
        told = [json.loads(line) for line in
                self.run_it("bulk", path, "--apply", "--json", "--audit", audit, code=1).split("\n")
                if line]
        self.assertEqual([each["outcome"] for each in told], ["done", "leftOut", "leftOut"])
        made = Client(self.sim).get(f"/users/{told[0]['id']}")
        self.assertEqual(made["lastName"], "Byron, Lady")
        with open(audit, encoding="utf-8") as file:
            self.assertEqual([json.loads(line)["deed"] for line in file], ["created"])
        Client(self.sim).ask("DELETE", f"/users/{told[0]['id']}")
        told = self.run_it("bulk", path, "--apply", "--roll-back", code=1)
        self.assertIn("line 2: rolledBack", told)
        self.assertEqual(self.sim.state()["users"], before)

    def test_fromStandardInput(self):
        told = self.run_it("bulk", "-", "entity=Corbas", "template=Office", "--apply",
                           more="firstName\tlastName\nAda\tByron\n")
        self.assertIn("line 2: done Ada Byron", told)


class LargeBulk(Ctl):
    options = ("--scale", "xci-users=30,xci-xivos=3")
    count = 5000

    def lines(self):
        for i in range(self.count):
            bad = i % 50 == 7
            yield f"large-{i % 3 + 1},{'None' if bad else 'Large'},First{i},Last{i}"

    def test_aRestartInTheMiddle(self):
        path = self.file("entity,template,firstName,lastName\n" + "\n".join(self.lines()) + "\n")
        good = sum("Large," in line for line in self.lines())
        process = subprocess.Popen(self.command("bulk", path, "--apply", "--json"),
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                   stderr=subprocess.DEVNULL, env=self.environment())
        answers = []
        reader = threading.Thread(target=lambda: answers.append(
            process.communicate(b"superpass\n", timeout=500)[0]))
        reader.start()
        for share, kind in ((0.1, "drop"), (0.2, "reset"), (0.3, "restart:1"), (0.5, "truncate"),
                            (0.6, "expired-token")):
            end = time.monotonic() + 300
            while self.made() < share * good and time.monotonic() < end:
                time.sleep(0.5)  # Each look reads the whole floor.
            self.assertGreaterEqual(self.made(), share * good)
            self.sim.fault(kind)
        reader.join()
        self.assertEqual(process.returncode, 1)  # Some lines are bad.
        told = [json.loads(line) for line in answers[0].decode().split("\n") if line]
        outcomes = [each["outcome"] for each in told]
        self.assertEqual((outcomes.count("done"), outcomes.count("leftOut")),
                         (good, self.count - good))
        users = {each["id"]: each for each in self.sim.state()["users"]
                 if each["firstName"].startswith("First")}
        self.assertEqual(set(users), {each["id"] for each in told if each["outcome"] == "done"})
        self.assertEqual(len({each["lastName"] for each in users.values()}), good)
        again = [json.loads(line)["outcome"] for line in
                 self.run_it("bulk", path, "--apply", "--json", code=1).split("\n") if line]
        self.assertEqual(again.count("nothing"), good)
        self.assertEqual(self.made(), len(users))

    def made(self):
        return self.sim.state()["calls"].get("POST /users", 0)


if __name__ == "__main__":
    PROGRAM = sys.argv.pop(1)
    xcitest.PROGRAM = sys.argv.pop(1)
    unittest.main()
