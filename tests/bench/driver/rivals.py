# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rivals that are no part of Vigie: node with the ws package, and a page in Chromium.

Each is used where it is there. The package is fetched by npm into a folder of the person's cache.
"""

import os
import shutil
import subprocess
from pathlib import Path

from machine import version_of

SOURCES = Path(__file__).resolve().parent.parent / "rivals"
WS_VERSION = "8.18.0"


class Node:
    def __init__(self):
        self.program = shutil.which("node")
        self._packages = None

    def version(self):
        return f"node {version_of([self.program, '--version']).lstrip('v')}" if self.program else ""

    def script(self, name, *arguments):
        return [self.program, str(SOURCES / name), *map(str, arguments)]

    def environment(self, base):
        """With the ws package; None: it is not there and cannot be fetched."""
        if not self.program:
            return None
        if self._packages is None:
            self._packages = self._fetch()
        return dict(base, RIVAL_PACKAGES=self._packages + "/") if self._packages else None

    def _fetch(self):
        cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
        folder = cache / "vigie-bench" / f"ws-{WS_VERSION}"
        if not (folder / "node_modules/ws/package.json").exists():
            npm = shutil.which("npm")
            if not npm:
                return ""
            folder.mkdir(parents=True, exist_ok=True)
            done = subprocess.run(
                [npm, "install", "--silent", "--no-audit", "--no-fund", "--no-save", "--prefix",
                 str(folder), f"ws@{WS_VERSION}"], capture_output=True, check=False)
            if done.returncode != 0:
                return ""
        return str(folder)


class Chromium:
    def __init__(self):
        names = ("chromium", "chromium-browser", "google-chrome")
        self.program = next(filter(None, map(shutil.which, names)), None)

    def version(self):
        return version_of([self.program, "--version"]).split(" built")[0] if self.program else ""

    def command(self, profile, url):
        # As root, and in many containers, its sandbox cannot be made; the page is our own.
        return [self.program, "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run",
                "--disable-extensions", "--disable-background-networking",
                "--disable-component-update", f"--user-data-dir={profile}",
                "--window-size=1300,900", url]
