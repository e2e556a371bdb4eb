"""Answers on large inputs are checked too: a wrong one is quickly given.

Without this, code that gives up on inputs larger than the trial's would show a
fine growth. Decoding and checking a large answer takes time, so an answer that
is the same, byte for byte, as one that was found right is not looked at again.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field

from judge.bank import Spec
from judge.complexity.timing import MOST_BYTES
from judge.errors import PackageError
from judge.model import Outcome, Problem
from judge.sandbox.answers import Answer
from judge.sandbox.calls import Prepared
from judge.sandbox.endings import Timing
from judge.trial.decide import Failure, decide
from judge.trial.generate import Drawn
from judge.values.reader import WireError

_SPARE_BYTES = 1 << 20
_SHARE = 4.0
"""An answer may be longer than the reference's by this factor, and by the spare."""


@dataclass(slots=True)
class Answers:
    """The right answers of one swept axis, as far as they are known."""

    problem: Problem
    spec: Spec
    _right: set[tuple[int, bytes]] = field(default_factory=set)
    _reference: dict[int, Answer] = field(default_factory=dict)
    _sizes_bytes: dict[int, int] = field(default_factory=dict)

    @property
    def by_reference(self) -> bool:
        """Whether an answer is right when it is what the reference gives."""
        return self.problem.checker.kind != "spec"

    def learn(self, n: int, reference: Timing) -> None:
        """Take the reference's answer as right; PackageError if it has none."""
        if reference.answer is None:
            if reference.kind in ("cpu", "wall", "memory"):
                return  # too large for it, which is no fault
            raise PackageError(
                f"{self.problem.root}/spec.py: the reference fails on worst() of size "
                f"{n}: {reference.message or reference.kind}; mend one of them"
            )
        self._sizes_bytes[n] = reference.answer.size_bytes
        if self.by_reference and n not in self._reference:
            self._reference[n] = reference.answer
            self._right.add((n, reference.answer.digest()))

    def most_bytes(self, n: int) -> int:
        """Return how long an answer to the input of size `n` may be.

        Where the reference's own is not known, it is thought to grow with n^2.
        """
        known = max((size for size in self._sizes_bytes if size <= n), default=None)
        if known is None:
            return MOST_BYTES
        growth = (n / known) ** 2
        like_the_reference = int(_SHARE * growth * self._sizes_bytes[known])
        return min(like_the_reference + _SPARE_BYTES, MOST_BYTES)

    def knows(self, n: int) -> bool:
        """Whether an answer to the input of size `n` can be checked."""
        return not self.by_reference or n in self._reference

    def failure(self, n: int, prepared: Prepared, yours: Timing) -> Failure | None:
        """Return why a call on the input of size `n` is wrong, None if it is not."""
        if yours.answer is None:
            outcome = Outcome(kind=yours.kind, message=yours.message)
            return self._decide(n, prepared, outcome)
        digest = yours.answer.digest()
        if (n, digest) in self._right or not self.knows(n):
            return None
        try:
            outcome = yours.answer.outcome()
        except WireError as error:
            outcome = Outcome(kind="broken", message=str(error))
        failure = self._decide(n, prepared, outcome)
        if failure is None:
            self._right.add((n, digest))
        return failure

    def _decide(self, n: int, prepared: Prepared, outcome: Outcome) -> Failure | None:
        expected = ()
        if n in self._reference:
            expected = self._reference[n].outcome().value
        problem = self.problem
        if outcome.kind == "output":
            problem = _allowing(problem, self.most_bytes(n))
        return decide(problem, self.spec, Drawn(prepared, expected), outcome)


def _allowing(problem: Problem, output_bytes: int) -> Problem:
    """Return the problem with the limit on output that held on a large input."""
    limits = dataclasses.replace(problem.limits, output_kb=output_bytes >> 10)
    return dataclasses.replace(problem, limits=limits)
