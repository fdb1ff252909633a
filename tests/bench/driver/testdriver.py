# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The verdicts and the tables: what ./bench says is what it measured."""

import unittest
from pathlib import Path

import machine
import table
from programs import figures_in, middle
from rows import Growth, Outcome, Row, at_least_times, at_most, at_most_times

ROOT = Path(__file__).resolve().parents[3]


class Verdicts(unittest.TestCase):
    def test_a_figure_over_its_limit_is_short(self):
        self.assertEqual(Row("a", "ms", 26, (at_most(25),)).verdict(), "short")
        self.assertEqual(Row("a", "ms", 25, (at_most(25),)).verdict(), "met")

    def test_every_goal_counts(self):
        row = Row("a", "%", 20, (at_most(30), at_most_times(0.35)), 40, "naive")
        self.assertTrue(row.is_short())

    def test_a_rate_is_measured_by_its_rival(self):
        self.assertEqual(Row("a", "/s", 99, (at_least_times(10),), 10, "x").verdict(), "short")
        self.assertEqual(Row("a", "/s", 100, (at_least_times(10),), 10, "x").verdict(), "met")

    def test_an_absent_rival_is_said_and_is_no_failure(self):
        row = Row("a", "ms", 5, (at_most_times(0.5),), None, "node")
        self.assertEqual(row.verdict(), "rival not there")
        self.assertFalse(row.is_short())
        self.assertIn("– node not there", row.cells())

    def test_what_was_not_measured_is_short(self):
        row = Row("a", "", None, note="it ended with 3")
        self.assertTrue(row.is_short())
        self.assertEqual(row.verdict(), "not measured: it ended with 3")

    def test_the_stretch_is_told_and_never_asked_for(self):
        within = Row("a", "ms", 7, (at_most(13),), stretch=at_most(8))
        beyond = Row("a", "ms", 9, (at_most(13),), stretch=at_most(8))
        self.assertEqual(within.verdict(), "met, and the stretch")
        self.assertEqual(beyond.verdict(), "met")

    def test_one_short_row_makes_the_run_short(self):
        met = Row("a", "ms", 1, (at_most(2),))
        self.assertFalse(Outcome([met]).is_short())
        self.assertTrue(Outcome([met, Row("b", "ms", 3, (at_most(2),))]).is_short())


class Figures(unittest.TestCase):
    def test_only_the_marked_lines_are_read(self):
        self.assertEqual(figures_in("decode: 3\n= a.b 1.5\n= broken\n"), {"a.b": 1.5})

    def test_the_middle_is_taken_of_each_key(self):
        self.assertEqual(middle([{"a": 1}, {"a": 9, "b": 4}, {"a": 2}]), {"a": 2, "b": 4})


class Tables(unittest.TestCase):
    def outcome(self):
        return Outcome([Row("decode", "frames/s", 3_456_789, (at_least_times(10),), 300_000, "Q")],
                       [Growth("data", "MiB", {100: 0.5, 10_000: 10})])

    def test_the_table_has_the_figure_the_rival_the_ratio_the_goal_and_the_verdict(self):
        text = table.render(self.outcome(), "A machine.", table.markdown)
        self.assertIn("| decode | 3,457,000 frames/s | 300,000 frames/s Q | 11.5x | ≥ 10x | met |", text)
        self.assertIn("| agents | 100 | 10,000 |", text)
        self.assertIn("| data | 0.50 MiB | 10.0 MiB |", text)

    def test_the_text_of_a_document_stays(self):
        document = f"above\n{table.BEGIN}\nold\n{table.END}\nbelow\n"
        written = table.written_into(document, "new\n")
        self.assertEqual(written, f"above\n{table.BEGIN}\n\nnew\n\n{table.END}\nbelow\n")
        self.assertEqual(table.written_into(written, "new\n"), written)

    def test_a_document_without_a_place_is_refused(self):
        with self.assertRaises(ValueError):
            table.written_into("text", "tables")

    def test_a_document_that_is_not_there_yet_has_the_tables_alone(self):
        written = table.written_into("", "new\n")
        self.assertEqual(written, f"{table.BEGIN}\n\nnew\n\n{table.END}\n")

    def test_our_document_has_the_place(self):
        document = (ROOT / "docs/benchmarks.md").read_text()
        self.assertIn("| x |", table.written_into(document, "| x |"))

    def test_a_loaded_machine_is_warned_of(self):
        self.assertEqual(machine.busy_warning(0.2, 2), "")
        self.assertIn("Not a quiet machine", machine.busy_warning(3.0, 2))


if __name__ == "__main__":
    unittest.main()
