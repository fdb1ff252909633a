#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""vigie-ctl at the independent server: ctltest.py PROGRAM. What it prints must be the truth."""

import json
import os
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.request

import xucgrammar

HERE = os.path.dirname(os.path.abspath(__file__))
PROGRAM = None
VALUES = {
    "string": "text", "character": "5", "int": "3", "seconds": "60", "bool": "true",
    "date": "2026-03-18", "list of ints": "31,32", "list of strings": "1204,1310",
    "memberships": "7:1,9:0", "object of strings": '{"crm":"42"}', "JSON": '{"deep":[1]}',
}


class Peer:
    """The server, as long as a with block."""

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory()
        ready = os.path.join(self.folder.name, "ready.json")
        self.process = subprocess.Popen(
            [sys.executable, os.path.join(HERE, "xucserver.py"), "--die-with-parent",
             "--ready-file", ready], stdout=subprocess.DEVNULL)
        end = time.monotonic() + 20
        while not os.path.exists(ready):
            if time.monotonic() > end or self.process.poll() is not None:
                raise RuntimeError("the server did not start")
            time.sleep(0.05)
        with open(ready, encoding="utf-8") as file:
            self.url = json.load(file)["url"]
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.folder.cleanup()

    def get(self, path):
        with urllib.request.urlopen(self.url + path, timeout=10) as answer:
            return json.load(answer)

    def make(self, happening, **arguments):
        body = json.dumps({"do": happening, **arguments}).encode()
        with urllib.request.urlopen(self.url + "/peer/do", body, timeout=10) as answer:
            return json.load(answer)

    def start(self, *arguments):
        process = subprocess.Popen(
            [PROGRAM, "--server", self.url, "--login", "mdupont", "--password-stdin", *arguments],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        process.stdin.write("s3cret\n")
        process.stdin.flush()
        return process

    def ctl(self, *arguments):
        process = self.start(*arguments)
        output, errors = process.communicate(timeout=60)
        if process.returncode != 0:
            raise AssertionError(f"{arguments}: {process.returncode}: {errors}")
        return output


class CtlTest(unittest.TestCase):
    def setUp(self):
        self.peer = self.enterContext(Peer())

    def test_every_command_is_written_as_documented(self):
        listed = json.loads(subprocess.check_output([PROGRAM, "commands", "--json"]))
        names = {c["name"] for c in listed}
        self.assertEqual(names - {"ping"}, set(xucgrammar.COMMANDS))
        for command in listed:
            for complete in (True, False):
                given = []
                for argument in command["arguments"]:
                    if complete or not argument["optional"]:
                        choice = argument.get("values") or [VALUES.get(argument["type"])]
                        given.append(f"{argument['name']}={choice[0 if complete else -1]}")
                frame = subprocess.check_output(
                    [PROGRAM, "send", "--dry-run", command["name"], *given])
                self.assertEqual(xucgrammar.faults(json.loads(frame)), [], frame)

    def test_watch_prints_each_frame_as_one_line(self):
        watch = self.peer.start("watch", "--for", "3")
        time.sleep(1)
        self.peer.make("incoming", line="1204", number="+39066982", name="Zoé", queue="blue")
        self.peer.make("raw", text='{"future":{"deep":[1,{}]},"msgType":"NotInvented"}')
        self.peer.make("raw", text='{\r\n  "without": "a type"\n}')
        lines = watch.communicate(timeout=60)[0].splitlines()
        sent = self.peer.get("/peer/sent/mdupont")
        self.assertGreater(len(lines), 30)
        # As JSON texts again, so that the order of the members counts.
        shown = [json.dumps(json.loads(line)) for line in lines]
        self.assertEqual(shown, [json.dumps(json.loads(text)) for text in sent[:len(shown)]])
        self.assertTrue(any("NotInvented" in line for line in shown))

    def test_tables_tell_the_truth(self):
        queues = {q["id"]: q for q in json.loads(self.peer.ctl("queues", "--json"))}
        agents = {a["id"]: a for a in json.loads(self.peer.ctl("agents", "--json"))}
        truth = self.peer.get("/peer/state")
        self.assertEqual({str(i) for i in queues}, set(truth["queues"]))
        for key, real in truth["queues"].items():
            shown = queues[int(key)]
            for name in ("name", "displayName", "number"):
                self.assertEqual(shown[name] or "", real[name])
            for name, counter in (("waiting", "WaitingCalls"), ("available", "AvailableAgents"),
                                  ("talking", "TalkingAgents"), ("loggedIn", "LoggedAgents"),
                                  ("entered", "TotalNumberCallsEntered"),
                                  ("answered", "TotalNumberCallsAnswered"),
                                  ("abandoned", "TotalNumberCallsAbandonned"),
                                  ("estimatedWait", "EWT")):
                self.assertEqual(shown[name], real["counters"][counter], (key, name))
        self.assertEqual({str(i) for i in agents}, set(truth["agents"]))
        for key, real in truth["agents"].items():
            shown = agents[int(key)]
            self.assertEqual(shown["name"], f"{real['firstName']} {real['lastName']}")
            self.assertEqual(shown["number"], real["number"])
            self.assertEqual(shown["phone"] or "", real["phone"])
            self.assertEqual(shown["queues"], len(real["queues"]))
            self.assertEqual(shown["group"], truth["groups"][str(real["groupId"])])
            self.assertEqual(shown["state"], {"AgentLoggedOut": "loggedOut",
                                              "AgentReady": "ready"}[real["state"]])

    def test_verbs_do_what_they_say_and_no_more(self):
        peer = self.peer

        def agent():
            return peer.get("/peer/state")["agents"]["12"]

        peer.ctl("login", "1204")
        self.assertEqual((agent()["state"], agent()["phone"]), ("AgentReady", "1204"))
        peer.make("incoming", line="1204", number="+39066982", name="Zoé", queue="blue")
        call = json.loads(peer.ctl("calls", "--json"))[0]
        self.assertIn("+39066982", call.values())
        for verb, state in (("answer", "Established"), ("hold", "OnHold"),
                            ("resume", "Established")):
            peer.ctl(verb)
            self.assertEqual(peer.get("/peer/state")["calls"][0]["state"], state)
        peer.ctl("hangup")
        self.assertEqual(agent()["state"], "AgentOnWrapup")
        peer.ctl("ready")
        self.assertEqual(agent()["state"], "AgentReady")
        peer.ctl("pause", "outtolunch")
        self.assertEqual((agent()["state"], agent()["cause"]), ("AgentOnPause", "outtolunch"))
        peer.ctl("join", "green", "2")
        self.assertIn([12, 9, 2], peer.get("/peer/state")["members"])
        peer.ctl("leave", "green")
        self.assertEqual(agent()["queues"], [7])
        peer.ctl("forward", "unc", "on", "1310")
        peer.ctl("take", "3ac1-aa")
        peer.ctl("logout")
        self.assertEqual(agent()["state"], "AgentLoggedOut")
        truth = peer.get("/peer/state")
        self.assertEqual(truth["users"]["mdupont"]["forwards"]["unc"], [True, "1310"])
        self.assertEqual(truth["callbacks"]["3ac1-aa"]["agentId"], 12)
        self.assertEqual(truth["complaints"], [])
        received = truth["received"]["mdupont"]
        for once in ("agentLogin", "answer", "hangup", "pauseAgent", "setAgentQueue",
                     "removeAgentFromQueue", "uncFwd", "takeCallback", "agentLogout"):
            self.assertEqual(received[once], 1, once)


if __name__ == "__main__":
    PROGRAM = sys.argv.pop(1)
    unittest.main(verbosity=2)
