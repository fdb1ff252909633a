# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the rival page in Chromium: serves it, and takes the figures that it posts."""

import json
import subprocess
import tempfile
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import tree
from programs import Failed
from rivals import SOURCES

PATIENCE_S = 90


class PageServer(ThreadingHTTPServer):
    def __init__(self):
        super().__init__(("127.0.0.1", 0), PageHandler)
        self.started = threading.Event()
        self.done = threading.Event()
        self.result = {}


class PageHandler(SimpleHTTPRequestHandler):
    extensions_map = {**SimpleHTTPRequestHandler.extensions_map, ".mjs": "text/javascript"}

    def __init__(self, *arguments, **options):
        super().__init__(*arguments, directory=str(SOURCES), **options)

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if self.path == "/result":
            self.server.result = json.loads(body)
            self.server.done.set()
        else:
            self.server.started.set()
        self.send_response(204)
        self.end_headers()

    def log_message(self, *words):
        pass


def figures_of(chromium, programs, sending):
    kind, options = sending
    server = PageServer()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile, \
            programs.sender(kind, **options) as sender:
        url = f"http://127.0.0.1:{server.server_port}/page.html?port={sender.port}"
        browser = subprocess.Popen(chromium.command(profile, url), env=programs.environment,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            if not server.started.wait(PATIENCE_S):
                raise Failed("the page did not start")
            before = tree.cpu_seconds(browser.pid)
            if not server.done.wait(PATIENCE_S):
                raise Failed("the page told nothing")
            spent = tree.cpu_seconds(browser.pid) - before
            found = dict(server.result)
            found["page.cpu"] = spent / found.pop("page.seconds") * 100
            found["page.pss"] = tree.pss_mib(browser.pid)
            return found
        finally:
            browser.terminate()
            try:
                browser.wait(timeout=10)
            except subprocess.TimeoutExpired:
                browser.kill()
                browser.wait()
            server.shutdown()
            server.server_close()
