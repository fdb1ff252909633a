# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a table is made of: a figure, its rival's, and the goals that it has to meet."""

from dataclasses import dataclass, field


def shown(value, unit=""):
    """Three figures that count, and no exponent."""
    if value is None:
        return "–"
    size = abs(value)
    if size >= 100_000:
        text = f"{round(value, -3):,.0f}"
    elif size >= 100:
        text = f"{value:,.0f}"
    elif size >= 10:
        text = f"{value:.1f}"
    else:
        text = f"{value:.2f}"
    return f"{text} {unit}".rstrip()


@dataclass(frozen=True)
class Goal:
    """A limit of the figure, or of what it is to the rival's."""

    limit: float
    at_least: bool = False
    of_rival: bool = False

    def text(self, unit):
        sign = "≥" if self.at_least else "≤"
        return f"{sign} {self.limit:g}x" if self.of_rival else f"{sign} {shown(self.limit, unit)}"

    def is_met(self, row):
        """None: there is no rival to tell."""
        value = row.ratio() if self.of_rival else row.ours
        if value is None:
            return None
        return value >= self.limit if self.at_least else value <= self.limit


def at_most(limit):
    return Goal(limit)


def at_least(limit):
    return Goal(limit, at_least=True)


def at_most_times(limit):
    return Goal(limit, of_rival=True)


def at_least_times(limit):
    return Goal(limit, at_least=True, of_rival=True)


@dataclass
class Row:
    what: str
    unit: str
    ours: float | None  # None: it could not be measured.
    goals: tuple = ()
    rival: float | None = None
    rival_name: str = ""
    stretch: Goal | None = None
    note: str = ""  # Why there is no figure.

    def ratio(self):
        return self.ours / self.rival if self.ours is not None and self.rival else None

    def is_short(self):
        return self.ours is None or any(goal.is_met(self) is False for goal in self.goals)

    def verdict(self):
        if self.ours is None:
            return f"not measured: {self.note}" if self.note else "not measured"
        if self.is_short():
            return "short"
        answers = [goal.is_met(self) for goal in self.goals]
        if None in answers:
            return "rival not there"
        if not answers:
            return ""
        return "met, and the stretch" if self.stretch and self.stretch.is_met(self) else "met"

    def cells(self):
        goal = ", ".join(goal.text(self.unit) for goal in self.goals)
        if self.stretch:
            goal += f" (stretch {self.stretch.text(self.unit)})"
        rival = f"{shown(self.rival, self.unit)} {self.rival_name}" if self.rival else (
            f"– {self.rival_name} not there" if self.rival_name else "")
        ratio = self.ratio()
        return [self.what, shown(self.ours, self.unit), rival,
                "" if ratio is None else f"{shown(ratio)}x", goal, self.verdict()]


@dataclass
class Growth:
    """How one figure grows with the floor."""

    what: str
    unit: str
    values: dict = field(default_factory=dict)  # By number of agents.


@dataclass
class Outcome:
    rows: list = field(default_factory=list)
    growths: list = field(default_factory=list)

    def add(self, other):
        self.rows += other.rows
        self.growths += other.growths

    def is_short(self):
        return any(row.is_short() for row in self.rows)
