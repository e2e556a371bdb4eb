"""Answers on large inputs are checked too: a wrong one is quickly given.

Without this, code that gives up on inputs larger than the trial's would show a
fine growth. Decoding and checking a large answer takes time, so an answer that
is the same, byte for byte, as one that was found right is not looked at again.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from judge.bank import Spec
from judge.errors import PackageError
from judge.model import Outcome, Problem
from judge.sandbox.answers import Answer
from judge.sandbox.calls import Prepared
from judge.sandbox.endings import Timing
from judge.trial.decide import Failure, decide
from judge.trial.generate import Drawn
from judge.values.reader import WireError


@dataclass(slots=True)
class Answers:
    """The right answers of one swept axis, as far as they are known."""

    problem: Problem
    spec: Spec
    _right: set[tuple[int, bytes]] = field(default_factory=set)
    _reference: dict[int, Answer] = field(default_factory=dict)

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
        if self.by_reference and n not in self._reference:
            self._reference[n] = reference.answer
            self._right.add((n, reference.answer.digest()))

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
        return decide(self.problem, self.spec, Drawn(prepared, expected), outcome)
