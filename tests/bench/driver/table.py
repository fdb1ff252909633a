# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables, for the terminal and for docs/benchmarks.md."""

from rows import shown

HEAD = ["what", "ours", "rival", "ours / rival", "goal", "verdict"]
BEGIN = "<!-- ./bench writes what follows -->"
END = "<!-- ./bench wrote until here -->"


def plain(head, lines):
    widths = [max(len(line[i]) for line in [head, *lines]) for i in range(len(head))]
    drawn = [head, ["-" * width for width in widths], *lines]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip()
                     for line in drawn)


def markdown(head, lines):
    drawn = [head, ["---"] * len(head), *lines]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |"
                     for line in drawn)


def grown(growths):
    """Head and lines of one table of all growths."""
    sizes = sorted({size for growth in growths for size in growth.values})
    head = ["agents"] + [f"{size:,}" for size in sizes]
    lines = [[growth.what] + [shown(growth.values.get(size), growth.unit) for size in sizes]
             for growth in growths]
    return head, lines


def render(outcome, machine, draw):
    parts = [machine, draw(HEAD, [row.cells() for row in outcome.rows])]
    if outcome.growths:
        parts += ["How the cost grows with the floor:", draw(*grown(outcome.growths))]
    return "\n\n".join(parts) + "\n"


def written_into(document, tables):
    """The document with these tables in the place of the last ones; its own text stays. One that is
    empty or not there yet gets them alone."""
    if not document:
        document = f"{BEGIN}\n{END}\n"
    before, begin, rest = document.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError("the document has no place for the tables")
    return f"{before}{BEGIN}\n\n{tables}\n{END}{after}"
