# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One call worked by keyboard alone, and everything read back as a screen reader would.

journey.py VIGIE VIGIE-SIM, on a display of its own and a session bus of its own (see run.sh).
Ends with 0 and a line a step, or with 1 and what was waited for in vain.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.request

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

STATE = "My state: "
READERS = []  # The one there is, for what a failure says.


def pump():
    context = GLib.MainContext.default()
    while context.pending():
        context.iteration(False)


def wait(what, condition, limit=20.0):
    end = time.monotonic() + limit
    while time.monotonic() < end:
        pump()
        try:
            found = condition()
        except GLib.Error:  # What was looked at has just gone.
            found = None
        if found:
            print("ok:", what, flush=True)
            return found
        time.sleep(0.05)
    raise SystemExit(f"waited in vain for {what}; the state is {READERS[0].state()!r}" if READERS
                     else "waited in vain for " + what)


def tree(node, depth=0):
    """Every node of the tree that is on screen."""
    if node is None or depth > 30:
        return
    yield node
    for i in range(node.get_child_count()):
        try:
            child = node.get_child_at_index(i)
        except GLib.Error:
            continue
        if child is None:
            continue
        states = child.get_state_set()
        if states.contains(Atspi.StateType.SHOWING) or states.contains(Atspi.StateType.VISIBLE):
            yield from tree(child, depth + 1)


class Reader:
    """What a screen reader has: the tree, and what is announced."""

    def __init__(self, pid):
        self.pid = pid
        self.heard = []
        self.listener = Atspi.EventListener.new(self.hear)
        for event in ("object:property-change:accessible-name", "object:state-changed:showing",
                      "object:announcement"):
            self.listener.register(event)

    def hear(self, event):
        try:
            if event.source is None or event.source.get_process_id() != self.pid:
                return
            shown = event.type.startswith("object:state-changed") and not event.detail1
            if not shown:
                self.heard.append((event.source.get_role_name(), event.source.get_name() or ""))
        except GLib.Error:
            pass

    def program(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            each = desktop.get_child_at_index(i)
            if each is not None and each.get_process_id() == self.pid:
                return each
        return None

    def find(self, role, name):
        """The node of that role whose name is, or begins with, that."""
        program = self.program()
        for node in tree(program) if program else ():
            if node.get_role_name() == role and (node.get_name() or "").startswith(name):
                return node
        return None

    def has_heard(self, role, name):
        return any(r == role and name in n for r, n in self.heard)

    def state(self):
        node = self.find("push button", STATE) or self.find("button", STATE)
        return node.get_name()[len(STATE):] if node else ""

    def unnamed(self):
        """Controls that take the focus without a name, or with one that another of the role has."""
        faults = []
        seen = {}
        for node in tree(self.program()):
            states = node.get_state_set()
            if not (states.contains(Atspi.StateType.FOCUSABLE)
                    and states.contains(Atspi.StateType.SHOWING)):
                continue
            role, name = node.get_role_name(), (node.get_name() or "").strip()
            if role in ("table cell", "frame", "filler", "table column header", "window", "viewport"):
                continue
            if not name:
                faults.append(f"no name: {role}")
            elif (role, name) in seen:
                faults.append(f"twice: {role} {name!r}")
            seen[role, name] = node
        return faults


def press(key):
    subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)


def post(control, order, body):
    request = urllib.request.Request(control + "/sim/" + order, json.dumps(body).encode(),
                                     {"Content-Type": "application/json"})
    return json.load(urllib.request.urlopen(request, timeout=5))


def start_simulator(program, folder):
    ready = os.path.join(folder, "ready.json")
    process = subprocess.Popen([program, "--xuc-port", "0", "--ready-file", ready, "--seed", "7"],
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wait("the simulator", lambda: os.path.exists(ready) and os.path.getsize(ready) > 2)
    with open(ready, encoding="utf-8") as file:
        return process, json.load(file)


def ring(reader, control):
    """Callers until one rings here: the floor's other agents take some."""
    def attempt():
        if reader.state().startswith("Ringing"):
            return True
        now = time.monotonic()
        if now - attempt.last > 2:
            attempt.last = now
            for queue in ("3001", "3002", "3003"):
                post(control, "call", {"to": queue, "number": "0611223344", "name": "Zoe Martin"})
        return False
    attempt.last = 0.0
    wait("a call that rings", attempt, 60)


def work(reader, control):
    wait("the password field", lambda: reader.find("password text", "") or reader.find("text", "Password"))
    # Without a window manager nobody else makes the window the active one.
    subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Vigie", "windowfocus"],
                   check=True)
    subprocess.run(["xdotool", "type", "--delay", "20", "demo"], check=True)
    press("Return")
    wait("signed in, with a state", lambda: reader.state())
    wait("the state Ready", lambda: reader.state().startswith("Ready"))
    faults = reader.unnamed()
    if faults:
        raise SystemExit("controls that cannot be told apart: " + "; ".join(faults))
    print("ok: every control has a name of its own", flush=True)

    ring(reader, control)
    wait("the ringing announced", lambda: reader.has_heard("push button", STATE + "Ringing")
         or reader.has_heard("button", STATE + "Ringing"))
    press("F2")
    wait("the call answered", lambda: reader.state().startswith("ACD"))
    wait("the key to hold", lambda: reader.find("push button", "Hold") or reader.find("button", "Hold"))
    press("F7")
    wait("the call held", lambda: reader.find("push button", "Resume") or reader.find("button", "Resume"))
    press("F7")
    wait("the call resumed", lambda: reader.find("push button", "Hold") or reader.find("button", "Hold"))
    press("F8")
    wait("the call ended", lambda: reader.state().startswith("Wrapup"))


def main():
    Atspi.init()
    with tempfile.TemporaryDirectory() as folder:
        simulator, ready = start_simulator(sys.argv[2], folder)
        environment = dict(os.environ, HOME=folder, XDG_CONFIG_HOME=folder, XDG_DATA_HOME=folder,
                           VIGIE_DATA_DIR=folder, QT_QPA_PLATFORM="xcb",
                           QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        vigie = subprocess.Popen([sys.argv[1], "--server", ready["xuc"], "--allow-clear-text",
                                  "--language", "en", "--login", "agent1", "--phone", "1001"],
                                 env=environment)
        try:
            reader = Reader(vigie.pid)
            READERS.append(reader)
            work(reader, ready["sim"])
            simulator.kill()
            wait("the lost link announced", lambda: reader.has_heard("alert", "onnection")
                 or reader.has_heard("alert", "ink"))
        finally:
            vigie.terminate()
            simulator.kill()
            vigie.wait(10)


if __name__ == "__main__":
    main()
