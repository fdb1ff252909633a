# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is measured, case by case: the programs to start, and the goals of their figures."""

import sys
import tempfile
from pathlib import Path

import page
from programs import Failed, middle
from rows import Growth, Outcome, Row, at_least, at_least_times, at_most, at_most_times

SIZES = (100, 1_000, 10_000, 50_000)
FULL = 10_000


class Bench:
    """What every case needs."""

    def __init__(self, programs, node, chromium, is_quick):
        self.programs = programs
        self.node = node
        self.chromium = chromium
        self.is_quick = is_quick

    def times(self, whole, quick=1):
        return quick if self.is_quick else whole

    def in_turn(self, whole, *sides):
        """Medians of several rounds, in each of which every side runs once. A side that is a
        rival's (a pair with True) may fail."""
        rounds = []
        for _ in range(self.times(whole)):
            found = {}
            for run, is_rival in sides:
                try:
                    found |= run()
                except Failed:
                    if not is_rival:
                        raise
            rounds.append(found)
        return middle(rounds)

    @staticmethod
    def grow(growth, known, figure):
        """At every size but the full one, of which the figure is known. A size that one side does
        not bear shows as a gap."""
        for size in SIZES:
            try:
                growth.values[size] = known if size == FULL else figure(size)
            except Failed as problem:
                print(f"{growth.what} at {size} agents: {problem}", file=sys.stderr)
        return growth

    def node_served(self, script, sending):
        environment = self.node.environment(self.programs.environment)
        if environment is None:
            raise Failed("the ws package is not there")
        return self.programs.served(sending, self.node.script(script, "PORT"), environment)


def per_second(microseconds):
    return 1e6 / microseconds if microseconds else None


def milliseconds(microseconds):
    return microseconds / 1000 if microseconds is not None else None


def decode(bench):
    rounds = bench.times(7, 3)

    def ours(agents=FULL):
        return bench.programs.figures(["vigie-bench", "decode", "--agents", agents, "--rounds", rounds])

    def node():
        if not bench.node.program:
            raise Failed("node is not there")
        with tempfile.TemporaryDirectory() as folder:
            frames = Path(folder, "frames")
            bench.programs.run(["vigie-bench", "--write-frames", frames])
            return bench.programs.figures(bench.node.script("decode.mjs", frames, rounds))

    found = bench.in_turn(2, (ours, False), (node, True))
    rate, list_ms = per_second(found["decode.ours"]), milliseconds(found["list.ours"])
    outcome = Outcome([
        Row("decode, 200,000 mixed frames", "frames/s", rate, (at_least_times(10),),
            per_second(found["decode.naive"]), "QJsonDocument"),
        Row("", "frames/s", rate, (), per_second(found.get("decode.node")), "node JSON.parse"),
        Row("decode, list of 100,000 members", "ms", list_ms, (at_most_times(0.1),),
            milliseconds(found["list.naive"]), "QJsonDocument"),
        Row("", "ms", list_ms, (), milliseconds(found.get("list.node")), "node JSON.parse"),
    ])
    frame, whole = Growth("decode, a frame", "µs"), Growth("decode, list of ten members each", "ms")
    for size in SIZES:
        figures = found if size == FULL else ours(size)
        frame.values[size] = figures["decode.ours"]
        whole.values[size] = milliseconds(figures["list.ours"])
    outcome.growths = [frame, whole]
    return outcome


def socket(bench):
    def side(name, agents=FULL):
        return lambda: bench.programs.served(("live", {"frames": 200_000, "agents": agents}),
                                             ["vigie-bench", "--socket-side", name, "--port", "PORT"])

    found = bench.in_turn(
        5, (side("ours"), False), (side("naive"), False), (side("counting"), False),
        (lambda: bench.node_served("socket.mjs", ("live", {"frames": 200_000})), True))
    ours = found["ours.percpusecond"]
    apply = Growth("decode and apply, with the tables' order", "µs")
    through = Growth("socket to state, CPU of a frame", "µs")
    for size in SIZES:
        apply.values[size] = bench.programs.figures(
            ["vigie-bench", "apply", "--agents", size, "--rounds", bench.times(5)])["apply.ours"]
        figures = found if size == FULL else side("ours", size)()
        through.values[size] = 1e6 / figures["ours.percpusecond"]
    return Outcome([
        Row("socket payload to state, a core", "frames/s", ours, (at_least(1_000_000),),
            found.get("node.percpusecond"), "node ws"),
        Row("", "frames/s", ours, (), found["naive.percpusecond"], "naive Qt form"),
        Row("", "frames/s", ours, (), found["counting.percpusecond"], "the socket alone"),
    ], [apply, through])


def painted(bench, rate, hands, growing):
    sending = ("states", {"rate": rate, "seconds": bench.times(4, 2), "agents": FULL})

    def side(name, sent=sending):
        command = ["vigie-bench", "--paint-side", name, "--port", "PORT"]
        if hands and name == "ours":
            command.append("--hands")
        return lambda: bench.programs.served(sent, command)

    def chromium():
        if not bench.chromium.program:
            raise Failed("Chromium is not there")
        return page.figures_of(bench.chromium, bench.programs, sending)

    found = bench.in_turn(3, (side("ours"), False), (side("naive"), False), (chromium, True))
    growths = []
    if growing:
        late, cpu = Growth("frame to paint, p99", "ms"), Growth("CPU at 5,000 frames/s", "%")
        for size in SIZES:
            figures = found if size == FULL else side("ours", (sending[0], sending[1] | {"agents": size}))()
            late.values[size] = figures["ours.paint.p99"]
            cpu.values[size] = figures["ours.cpu"]
        growths = [late, cpu]
    return found, growths


def paint(bench):
    found, growths = painted(bench, 5000, False, True)
    p50, p99, cpu = (found[f"ours.{key}"] for key in ("paint.p50", "paint.p99", "cpu"))
    page_name, naive_name = "page in Chromium", "naive Qt form"
    return Outcome([
        Row("frame to paint at 5,000 frames/s, p50", "ms", p50, (at_most(13),),
            found["naive.paint.p50"], naive_name, at_most(8)),
        Row("", "ms", p50, (), found.get("page.paint.p50"), page_name),
        Row("frame to paint at 5,000 frames/s, p99", "ms", p99, (at_most(25),),
            found["naive.paint.p99"], naive_name, at_most(16.7)),
        Row("", "ms", p99, (), found.get("page.paint.p99"), page_name),
        Row("CPU at 5,000 frames/s", "%", cpu, (at_most(30), at_most_times(0.35)),
            found["naive.cpu"], naive_name, at_most(15)),
        Row("", "%", cpu, (), found.get("page.cpu"), page_name),
    ], growths)


def burst(bench):
    found, _ = painted(bench, 100_000, True, False)
    page_name, naive_name = "page in Chromium", "naive Qt form"
    return Outcome([
        Row("frame to paint at 100,000 frames/s, p50", "ms", found["ours.paint.p50"], (),
            found["naive.paint.p50"], naive_name),
        Row("frame to paint at 100,000 frames/s, p99", "ms", found["ours.paint.p99"],
            (at_most(25),), found["naive.paint.p99"], naive_name, at_most(16.7)),
        Row("", "ms", found["ours.paint.p99"], (), found.get("page.paint.p99"), page_name),
        Row("CPU at 100,000 frames/s", "%", found["ours.cpu"], (), found["naive.cpu"], naive_name),
        Row("", "%", found["ours.cpu"], (), found.get("page.cpu"), page_name),
        Row("a key typed meanwhile to its letter, p99", "ms", found["ours.typing.p99"],
            (at_most(50),)),
        Row("a step scrolled meanwhile, p99", "ms", found["ours.scrolling.p99"], (at_most(50),)),
    ])


def listing(bench):
    def side(name, agents=FULL):
        return lambda: bench.programs.served(
            ("lists", {"frames": bench.times(30, 10), "agents": agents}),
            ["vigie-bench", "--list-side", name, "--port", "PORT"])

    found = bench.in_turn(3, (side("ours"), False), (side("naive"), False))
    growth = bench.grow(Growth("member list, event-loop delay, p99", "ms"), found["ours.loop.p99"],
                        lambda size: side("ours", size)()["ours.loop.p99"])
    return Outcome([
        Row("event-loop delay as lists of 100,000 members arrive, p99", "ms", found["ours.loop.p99"],
            (at_most(16),), found["naive.loop.p99"], "naive Qt form"),
    ], [growth])


def start(bench):
    found = bench.programs.figures(["vigie-bench", "start"])
    minimal, name = found["start.minimal"], "bare QMainWindow"
    return Outcome([
        Row("exec to the sign-in window painted", "ms", found["start.signin"], (at_most_times(1.5),),
            minimal, name),
        Row("exec to the main window painted, stored session", "ms", found["start.session"],
            (at_most_times(1.8),), minimal, name),
        Row("exec to the workspace painted", "ms", found["start.workspace"], (), minimal, name),
        Row("exec to first live figures, local simulator", "ms", found["start.figures"],
            (at_most(250),), minimal, name),
    ])


def memory(bench):
    def sides(agents=FULL):
        return bench.programs.figures(
            ["vigie-bench", "memory", "--agents", agents, "--rounds", bench.times(3)])

    def window(agents=FULL):
        return bench.programs.figures(
            ["vigie-bench-floor", "--seconds", 0, "--scale",
             f"agents={agents},queues={max(10, agents // 10)},memberships={agents * 10}"])

    data = sides()
    found = bench.in_turn(3, (window, False))
    kept = bench.grow(Growth("data", "MiB"), data["memory.data.ours"],
                      lambda size: sides(size)["memory.data.ours"])
    whole = bench.grow(Growth("the program, all views opened (PSS)", "MiB"), found["pss.views"],
                       lambda size: window(size)["pss.views"])
    return Outcome([
        Row("the program at full scale, all views opened (PSS)", "MiB", found["pss.views"],
            (at_most(60),), stretch=at_most(50)),
        Row("data at full scale", "MiB", data["memory.data.ours"], (at_most(12), at_most_times(0.15)),
            data["memory.data.naive"], "QStandardItemModel and QVariantMap"),
        Row("processes beside the window's", "", found["children"], (at_most(0),)),
    ], [kept, whole])


def idle(bench):
    found = bench.programs.figures(["vigie-bench-day", "--idle", bench.times(30, 10)])
    return Outcome([
        Row("idle on the demonstration's floor, window visible", "%", found["idle.visible"],
            (at_most(1),)),
        Row("idle on the demonstration's floor, window hidden", "%", found["idle.hidden"],
            (at_most(0.2),)),
    ])


def hours(bench):
    found = bench.programs.figures(
        ["vigie-bench-day", "--hours", 8, "--speed", bench.times(120, 240)])
    name = "after ten minutes"
    goals = (at_least_times(0.98), at_most_times(1.02))
    losses = f"{found['hours.losses']:.0f} lost links"
    return Outcome([
        Row(f"memory after eight simulated hours, {losses}", "MiB", found["hours.own.last"], goals,
            found["hours.own.first"], name),
        Row("of it what is allocated", "MiB", found["hours.heap.last"], (),
            found["hours.heap.first"], name),
    ])


def clients(bench):
    count, rounds = 2000, bench.times(500, 200)
    options = ["--clients", count, "--rounds", rounds]

    def ours(number=count):
        return bench.programs.figures(["vigie-bench-clients", "--clients", number, "--rounds", rounds])

    def node():
        environment = bench.node.environment(bench.programs.environment)
        if environment is None:
            raise Failed("the ws package is not there")
        found = bench.programs.figures(["vigie-bench-clients", "--rival", *options,
                                        *bench.node.script("broadcast.mjs")], environment)
        return {key.replace("clients.", "node."): value for key, value in found.items()}

    found = bench.in_turn(3, (ours, False), (node, True))
    name = "node ws"
    growth = Growth("simulator, CPU of a message to one of so many clients", "µs")
    for size in (100, 1_000, 10_000):
        try:
            growth.values[size] = 1e6 / ours(size)["clients.percpusecond"]
        except (Failed, ZeroDivisionError):
            continue  # The machine's limit of open files, or too little to be told.
    return Outcome([
        Row("simulator, 2,000 clients, broadcast", "messages/s", found["clients.persecond"],
            (at_least(150_000),), found.get("node.persecond"), name),
        Row("simulator, memory a client", "KiB", found["clients.kib.after"], (at_most(25),),
            found.get("node.kib.after"), name),
    ], [growth])


CASES = {
    "decode": decode,
    "socket": socket,
    "paint": paint,
    "burst": burst,
    "list": listing,
    "start": start,
    "memory": memory,
    "idle": idle,
    "hours": hours,
    "clients": clients,
}
