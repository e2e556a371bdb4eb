"""The gradebook: what many results add up to, by problem and by student.

It keeps one code a submission and nothing of the evidence, so that ten thousand
results take little room. A student's last word on a problem is an AC if there is
one, else the last result.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from judge.reports.schema import GradedInfo
from judge.verdicts import Verdict

NOBODY = ""
"""Stands for the student of a submission that names none."""


@dataclass(slots=True)
class Book:
    """Counts of verdicts, and each student's verdict on each problem."""

    counts: Counter[str] = field(default_factory=Counter)
    problems: dict[str, Counter[str]] = field(default_factory=dict)
    students: dict[str, dict[str, str]] = field(default_factory=dict)

    def add(self, result: GradedInfo) -> bool:
        """Count one more result; return whether it is now the student's word."""
        slug, code = result.problem.slug, result.verdict
        self.counts[code] += 1
        self.problems.setdefault(slug, Counter())[code] += 1
        row = self.students.setdefault(result.student or NOBODY, {})
        if row.get(slug) == Verdict.AC:
            return False
        row[slug] = code
        return True

    @property
    def total(self) -> int:
        """How many submissions were graded."""
        return self.counts.total()

    @property
    def accepted(self) -> float:
        """The share of AC among what was judged; 0 of nothing.

        A fault of ours counts neither for nor against anybody.
        """
        judged = self.total - self.counts[Verdict.JE]
        return self.counts[Verdict.AC] / judged if judged else 0.0

    def codes(self) -> list[str]:
        """Return the verdicts that occur, in the order of their definition."""
        return [code.value for code in Verdict if self.counts[code]]


def book(results: Iterable[GradedInfo]) -> Book:
    """Return the gradebook of results, problems and students sorted by name."""
    made = Book()
    for result in results:
        made.add(result)
    made.problems = dict(sorted(made.problems.items()))
    made.students = dict(sorted(made.students.items()))
    return made
