# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""./bench: measures, prints a table, writes it into docs/benchmarks.md. See --help."""

import argparse
import sys
import time
from pathlib import Path

import machine
import table
from cases import CASES, Bench
from programs import Failed, Programs
from rivals import Chromium, Node
from rows import Outcome, Row

ROOT = Path(__file__).resolve().parents[3]


def arguments():
    parser = argparse.ArgumentParser(
        prog="./bench",
        description="Measures Vigie beside its rivals, prints each figure with its goal, and ends "
        "with 1 when a goal is missed. A whole run writes docs/benchmarks.md.")
    parser.add_argument("cases", nargs="*", metavar="CASE", help=", ".join(CASES))
    parser.add_argument("--quick", action="store_true", help="fewer rounds, shorter ones")
    parser.add_argument("--list", action="store_true", help="name the cases and end")
    parser.add_argument("--output", type=Path, metavar="FILE",
                        help="write the tables into this document, whatever was measured")
    parser.add_argument("--build", type=Path, default=ROOT / "build/release/bin", metavar="FOLDER",
                        help="where the programs are (build/release/bin)")
    given = parser.parse_args()
    unknown = [name for name in given.cases if name not in CASES]
    if unknown:
        parser.error(f"there is no case {', '.join(unknown)}; there are {', '.join(CASES)}")
    return given


def measured(bench, names):
    outcome = Outcome()
    for name in names:
        began = time.monotonic()
        print(f"{name} …", end=" ", flush=True, file=sys.stderr)
        try:
            outcome.add(CASES[name](bench))
        except Failed as problem:
            outcome.rows.append(Row(name, "", None, note=str(problem)))
        print(f"{time.monotonic() - began:.0f} s", file=sys.stderr)
    return outcome


def main():
    given = arguments()
    if given.list:
        print("\n".join(CASES))
        return 0
    node, chromium = Node(), Chromium()
    about = machine.described([name for name in (node.version(), chromium.version()) if name])
    outcome = measured(Bench(Programs(given.build), node, chromium, given.quick),
                       given.cases or list(CASES))
    print(table.render(outcome, about, table.plain))
    is_whole = not given.cases and not given.quick
    output = given.output or (ROOT / "docs/benchmarks.md" if is_whole else None)
    if output:
        tables = table.render(outcome, about, table.markdown)
        output.write_text(table.written_into(output.read_text() if output.exists() else "", tables))
    return 1 if outcome.is_short() else 0


if __name__ == "__main__":
    sys.exit(main())
