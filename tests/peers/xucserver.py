#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A small, honest XuC server, written from the protocol's documentation alone.

It shares nothing with vigie-sim, neither code nor habits: where servers may differ it chooses
otherwise, so that a client which only understands the simulator fails here. GET /peer/state tells
its truth, GET /peer/sent/LOGIN the frames of that login's last session; POST /peer/do makes
something happen (see xuchappenings.py).
"""

import argparse
import asyncio
import json
import os
import secrets
import signal
import time

from aiohttp import WSMsgType, web

import xuchappenings
import xucspeech
from xuchouse import House
from xucsession import Session


class Server:
    def __init__(self, ttl):
        self.house, self.ttl = House(), ttl
        self.world = self.house.world
        self.latest = {}  # login -> the last session it opened

    def application(self):
        app = web.Application()
        app.router.add_post("/xuc/api/2.0/auth/login", self.login)
        app.router.add_get("/xuc/api/2.0/auth/check", self.check)
        app.router.add_get("/xuc/api/2.0/cti", self.socket)
        app.router.add_get("/peer/state", self.state)
        app.router.add_get("/peer/sent/{login}", self.sent)
        app.router.add_post("/peer/do", self.do)
        return app

    # ---- authentication

    @staticmethod
    def refused(code, status=401):
        return web.json_response({"message": f"refused: {code}", "error": code}, status=status)

    def token_for(self, login):
        token = f"peer.{secrets.token_urlsafe(12)}+/="  # To be percent-encoded by the client.
        self.world.tokens[token] = (login, time.monotonic() + self.ttl)
        return token

    def login_of(self, token):
        login, end = self.world.tokens.get(token, (None, 0))
        return login if time.monotonic() < end else None

    async def login(self, request):
        try:
            body = await request.json()
            login, password = body["login"], body["password"]
        except (ValueError, KeyError, TypeError):
            return self.refused("InvalidJson", 400)
        if login not in self.world.users:
            return self.refused("UserNotFound")
        if password != self.world.password:
            return self.refused("InvalidPassword")
        answer = {"TTL": str(self.ttl), "token": self.token_for(login), "login": login, "id": 7}
        return web.json_response(answer)

    async def check(self, request):
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        if scheme != "Bearer":
            return self.refused("AuthorizationHeaderNotFound")
        login = self.login_of(token)
        if login is None:
            return self.refused("TokenExpired" if token in self.world.tokens else "InvalidToken")
        return web.json_response({"token": self.token_for(login), "login": login})

    # ---- the socket

    async def socket(self, request):
        login = self.login_of(request.query.get("token", ""))
        if login is None:
            return web.Response(status=403)
        socket = web.WebSocketResponse(max_msg_size=2**20)
        await socket.prepare(request)
        session = Session(self.house, socket, self.world.users[login])
        self.world.sessions.append(session)
        self.latest[login] = session
        writer = asyncio.ensure_future(session.write())
        session.greet()
        try:
            async for message in socket:
                if message.type == WSMsgType.TEXT:
                    session.hear(message.data)
                else:
                    session.complain(f"a frame of type {message.type}")
        finally:
            self.world.sessions.remove(session)
            writer.cancel()
        return socket

    # ---- the test's side

    async def state(self, _request):
        return web.json_response(self.house.truth())

    async def sent(self, request):
        session = self.latest.get(request.match_info["login"])
        return web.json_response(session.sent if session else [])

    async def do(self, request):
        order = await request.json()
        happening = xuchappenings.ALL.get(order.pop("do", None))
        if happening is None:
            return web.json_response({"known": sorted(xuchappenings.ALL)}, status=404)
        try:
            happening(self.house, **order)
        except (KeyError, TypeError, IndexError, AttributeError) as fault:
            return web.json_response({"fault": repr(fault)}, status=400)
        return web.json_response(self.house.truth())


async def die_with(parent):
    """Ends the program when the one that started it has gone."""
    while os.getppid() == parent:
        await asyncio.sleep(0.5)
    os.kill(os.getpid(), signal.SIGTERM)


async def run(options):
    runner = web.AppRunner(Server(options.ttl).application())
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", options.port)
    await site.start()
    port = site._server.sockets[0].getsockname()[1]  # aiohttp 3.8 has no other way to tell.
    url = f"http://127.0.0.1:{port}"
    if options.ready_file:
        with open(options.ready_file + ".new", "w", encoding="utf-8") as file:
            json.dump({"port": port, "url": url}, file)
        os.replace(options.ready_file + ".new", options.ready_file)
    print(f"ready on {url}", flush=True)
    if options.die_with_parent:
        await die_with(os.getppid())
    await asyncio.Event().wait()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--port", type=int, default=0, help="0: any free one")
    parser.add_argument("--ready-file", help="written, as JSON, once the port is open")
    parser.add_argument("--ttl", type=int, default=3600, help="life of a token in seconds")
    parser.add_argument("--seed", type=int, default=1, help="of the choice between wordings")
    parser.add_argument("--die-with-parent", action="store_true")
    options = parser.parse_args()
    xucspeech.seed(options.seed)
    try:
        asyncio.run(run(options))
    except KeyboardInterrupt:
        pass


if __name__ == "__main__":
    main()
