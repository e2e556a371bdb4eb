"""From an Outcome to a Failure, or to nothing when the case is passed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from judge.bank import Spec
from judge.checkers import close, compare
from judge.model import Case, Frame, Outcome, Problem
from judge.sandbox.calls import recover
from judge.sandbox.replies import echoed
from judge.spec import Wrong
from judge.trial import words
from judge.trial.faults import spec_fault
from judge.trial.generate import Drawn
from judge.values.declared import Param
from judge.values.text import render
from judge.values.trusted import PlainWriter
from judge.verdicts import Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """Why a case is not passed. `op` is the operation that went wrong."""

    verdict: Verdict
    reason: str
    outcome: Outcome
    returned: str | None = None
    expected: str | None = None
    frames: tuple[Frame, ...] = ()
    op: int | None = None

    @property
    def kind(self) -> tuple[str, str]:
        """What has to stay the same while a case is made smaller."""
        raised = self.verdict is Verdict.RTE
        return self.verdict.value, self.reason.partition(":")[0] if raised else ""


_REASONS = {
    "cpu": (Verdict.TLE, "used more than {cpu_s:g} s of CPU time on one case"),
    "wall": (Verdict.TLE, "did not answer within {wall_s:g} s, sleeping or waiting"),
    "memory": (Verdict.MLE, "needed more than {memory_mb} MB of memory"),
    "output": (Verdict.OLE, "more than {output_kb} KB came out of one case"),
    "died": (Verdict.RTE, ""),
    "raised": (Verdict.RTE, ""),
    "broken": (Verdict.RTE, "the answer came back broken"),
    "mismatch": (Verdict.WA, "returned something of the wrong type"),
}


def decide(
    problem: Problem, spec: Spec, drawn: Drawn, outcome: Outcome
) -> Failure | None:
    """Return why the case is failed, None when it is passed.

    Raises PackageError when the problem's own checker fails.
    """
    if problem.is_class:
        failure = _decide_script(problem, spec, drawn, outcome)
        if failure is not None or outcome.kind == "value":
            return failure
        return _by_kind(problem, outcome, op=len(outcome.value or ()))
    if outcome.kind != "value":
        return _by_kind(problem, outcome)
    changed = _changed(problem, drawn, outcome)
    if changed is not None:
        return changed
    if problem.checker.kind == "spec":
        return _by_spec(problem, spec, drawn, outcome)
    reason = words.compare(problem, drawn.expected, outcome.value)
    if reason is None:
        return None
    return Failure(
        verdict=Verdict.WA,
        reason=reason,
        outcome=outcome,
        returned=words.answer_text(problem, outcome.value),
        expected=words.answer_text(problem, drawn.expected),
    )


def asked_wrongly(wrong: Wrong) -> Failure:
    """Return the failure of a submission that misused a callable argument."""
    return Failure(
        verdict=Verdict.WA, reason=wrong.reason, outcome=Outcome(kind="broken")
    )


def _by_kind(problem: Problem, outcome: Outcome, op: int | None = None) -> Failure:
    verdict, text = _REASONS[outcome.kind]
    limits = problem.limits
    reason = text.format(
        cpu_s=limits.cpu_s,
        wall_s=limits.wall_s,
        memory_mb=limits.memory_mb,
        output_kb=limits.output_kb,
    )
    if outcome.message:
        reason = f"{reason}: {outcome.message}" if reason else outcome.message
    return Failure(
        verdict=verdict, reason=reason, outcome=outcome, frames=outcome.frames, op=op
    )


def _changed(problem: Problem, drawn: Drawn, outcome: Outcome) -> Failure | None:
    """Return a failure when an argument changed that had to stay as it was."""
    if outcome.mutated is None:
        return None
    args = recover(drawn.prepared, problem.signature).args
    params = problem.signature.params  # type: ignore[union-attr]
    for index, after in zip(echoed(problem), outcome.mutated, strict=True):
        before = args[index]
        if compare_exactly(before, after) and not _alike(params[index], before, after):
            name = params[index].name
            return Failure(
                verdict=Verdict.WA,
                reason=f"the call changed its argument `{name}`, which it must not",
                outcome=outcome,
                returned=f"{name} = {render(after)}",
                expected=f"{name} = {render(before)}",
            )
    return None


def _alike(param: Param, before: Any, after: Any) -> bool:
    """Whether two values that differ look the same: nan is never equal to itself."""
    written = []
    for value in (before, after):
        writer = PlainWriter()
        wire = writer.write(param.type, value, param.name)
        written.append((repr(wire), writer.buffers))
    return written[0] == written[1]


def compare_exactly(before: Any, after: Any) -> str | None:
    """Return how an argument differs from what it was."""
    from judge.checkers.exact import differs

    return differs(before, after)


def _by_spec(
    problem: Problem, spec: Spec, drawn: Drawn, outcome: Outcome
) -> Failure | None:
    case: Case = recover(drawn.prepared, problem.signature)
    try:
        with spec_fault(problem, passing=(Wrong,)):
            spec.check(case.args, outcome.value)  # type: ignore[misc]
    except Wrong as wrong:
        return Failure(
            verdict=Verdict.WA,
            reason=wrong.reason,
            outcome=outcome,
            returned=words.answer_text(problem, outcome.value),
            expected=None
            if wrong.expected is None
            else words.answer_text(problem, wrong.expected),
        )
    return None


def _decide_script(
    problem: Problem, spec: Spec, drawn: Drawn, outcome: Outcome
) -> Failure | None:
    """Compare the results of the operations that were done, in order."""
    names = drawn.prepared.ops
    pairs = zip(names, outcome.value or (), drawn.expected, strict=False)
    for index, (name, got, expected) in enumerate(pairs):
        reason = _operation(problem, spec, drawn, index, name, got, expected)
        if reason is not None:
            return Failure(
                verdict=Verdict.WA,
                reason=reason,
                outcome=outcome,
                returned=render(got),
                expected=render(expected),
                op=index,
            )
    return None


def _operation(
    problem: Problem,
    spec: Spec,
    drawn: Drawn,
    index: int,
    name: str,
    got: Any,
    expected: Any,
) -> str | None:
    own = spec.function(f"check_{name}")
    if own is not None:
        script = recover(drawn.prepared, problem.signature).args[0]
        try:
            with spec_fault(problem, passing=(Wrong,)):
                own(script.ops[index].args, got, expected)
        except Wrong as wrong:
            return f"{name}: {wrong.reason}"
        return None
    if isinstance(expected, float) and isinstance(got, (int, float)):
        right = close(expected, got)
    else:
        right = compare(problem.checker, expected, got) is None
    return None if right else f"{name} gave the wrong result"
