# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts our programs and reads the lines "= key value" that they print."""

import os
import re
import statistics
import subprocess
import tempfile
from pathlib import Path

PATIENCE_S = 900


class Failed(Exception):
    """A program that did not do what it was started for."""


def figures_in(text):
    found = {}
    for line in text.splitlines():
        match = re.fullmatch(r"= (\S+) (\S+)", line.strip())
        if match:
            found[match[1]] = float(match[2])
    return found


def middle(rounds):
    """Of each key the median over the rounds that have it."""
    keys = {key for figures in rounds for key in figures}
    return {key: statistics.median(figures[key] for figures in rounds if key in figures)
            for key in keys}


class Programs:
    """The folder of a build, and a home of nobody's for what is started from it."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self._home = tempfile.TemporaryDirectory(prefix="vigie-bench-")
        runtime = Path(self._home.name, "run")
        runtime.mkdir(mode=0o700)
        self.environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", QT_LOGGING_RULES="*=false",
                                HOME=self._home.name, XDG_RUNTIME_DIR=str(runtime))
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
            self.environment[name] = self._home.name

    @property
    def home(self):
        return self._home.name

    def path(self, name):
        return str(self.folder / name)

    def run(self, command, environment=None):
        """What a command prints; its first word is a program of ours or a path."""
        words = [self.path(command[0]) if "/" not in command[0] else command[0],
                 *map(str, command[1:])]
        try:
            done = subprocess.run(words, capture_output=True, text=True, timeout=PATIENCE_S,
                                  env=environment or self.environment, check=False)
        except (OSError, subprocess.TimeoutExpired) as problem:
            raise Failed(str(problem)) from problem
        if done.returncode != 0:
            told = (done.stdout + done.stderr).strip().splitlines()
            raise Failed(f"{Path(words[0]).name} ended with {done.returncode}: "
                         f"{told[-1] if told else 'without a word'}")
        return done.stdout

    def figures(self, command, environment=None):
        found = figures_in(self.run(command, environment))
        if not found:
            raise Failed(f"{Path(command[0]).name} told no figure")
        return found

    def sender(self, kind, **options):
        """A vigie-bench that serves one client."""
        words = [self.path("vigie-bench"), "--send", kind]
        for name, value in options.items():
            words += [f"--{name}", str(value)]
        return Sender(words, self.environment)

    def served(self, sending, command, environment=None):
        """Figures of a command that is the client of a sender; "PORT" in it becomes its port."""
        kind, options = sending
        with self.sender(kind, **options) as sender:
            return self.figures([str(sender.port) if word == "PORT" else word for word in command],
                                environment)


class Sender:
    def __init__(self, words, environment):
        self._process = subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env=environment)
        line = self._process.stdout.readline()
        if not line.startswith("port "):
            self._process.kill()
            raise Failed("the sender told no port")
        self.port = int(line.split()[1])

    def __enter__(self):
        return self

    def __exit__(self, *problem):
        try:
            self._process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()
