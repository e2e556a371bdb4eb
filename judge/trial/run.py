"""The trial of one submission: examples, then drawn cases, until one fails."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from judge.bank import Spec, load_spec
from judge.errors import NothingSelectedError, PackageError
from judge.model import Case, Counterexample, Problem
from judge.sandbox.calls import prepare, recover
from judge.sandbox.session import Session
from judge.spec import Wrong
from judge.trial import store
from judge.trial.chance import unlikely
from judge.trial.decide import Failure, asked_wrongly, decide
from judge.trial.faults import spec_fault
from judge.trial.generate import Drawn, draw, expect, replay
from judge.trial.shrink import shrink
from judge.trial.words import answer_text, call_text
from judge.values.plain import Script
from judge.values.text import render_script
from judge.verdicts import Verdict

DEFAULT_CASES = 300
CHANCE = "many calls"
"""The origin of a counterexample that is no single case."""

_MOST_KNOWN = 4
_SHRINKABLE = (Verdict.WA, Verdict.RTE)

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What to judge on. `only` keeps the cases with a label that contains it.

    `pinned` are cases of the user's own; they come after the examples.
    """

    seed: int
    cases: int = DEFAULT_CASES
    examples: bool = True
    only: str | None = None
    case: Case | None = None
    pinned: tuple[Case, ...] = ()
    shrinking: bool = True

    @property
    def is_whole(self) -> bool:
        """Whether no case is left out."""
        return self.case is None and self.only is None and self.cases > 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """How it went: how many of how many cases ran, and the failure if any."""

    run: int
    of: int
    failure: Failure | None = None
    counterexample: Counterexample | None = None


@dataclass(frozen=True, slots=True)
class _Numbered:
    """A case and where it comes from, in words."""

    drawn: Drawn
    origin: str


def default_seed(problem: Problem) -> int:
    """Return the seed of this version of the problem, the same everywhere."""
    text = f"{problem.slug}/{problem.version}".encode()
    return int.from_bytes(hashlib.sha256(text).digest()[:4], "big")


def run(
    problem: Problem, session: Session, plan: Plan, progress: Progress | None = None
) -> Trial:
    """Judge a loaded submission; stop at the first failing case and shrink it."""
    spec = load_spec(problem, parts=judging_parts(problem))
    cases = list(_cases(problem, spec, plan))
    if not cases:
        raise NothingSelectedError(
            f"no case of {problem.slug} is selected; leave out -k, or see "
            f"`judge show {problem.slug}` for the labels"
        )
    passed: set[bytes] = set()
    session.announce(numbered.drawn.prepared for numbered in cases)
    for index, numbered in enumerate(cases):
        failure = attempt(problem, spec, session, numbered.drawn)
        if progress is not None:
            progress("cases", index + 1, len(cases))
        if failure is not None:
            evidence = _Evidence(problem, session, plan, passed)
            return Trial(
                run=index + 1,
                of=len(cases),
                failure=failure,
                counterexample=evidence.counterexample(numbered, failure),
            )
        passed.add(numbered.drawn.prepared.body)
    found = unlikely(problem, spec, session, plan.seed) if plan.is_whole else None
    if found is None:
        return Trial(run=len(cases), of=len(cases))
    return Trial(
        run=len(cases),
        of=len(cases),
        failure=found.failure,
        counterexample=_in_words(problem, found.drawn, found.failure, False, CHANCE),
    )


def judging_parts(problem: Problem) -> tuple[str, ...]:
    """Return the parts of a spec that judging on kept cases needs."""
    if problem.checker.kind == "ops":
        return ("Model", *(f"check_{m.name}" for m in problem.signature.methods))  # type: ignore[union-attr]
    if problem.checker.kind == "spec":
        return ("check", "chances", "check_chances")
    return ()


def attempt(
    problem: Problem, spec: Spec, session: Session, drawn: Drawn
) -> Failure | None:
    """Run one case and return why it fails, None when it is passed."""
    try:
        with spec_fault(problem, passing=(Wrong,)):
            outcome = session.run(drawn.prepared, drawn.right)
    except Wrong as wrong:
        session.renew()
        return asked_wrongly(wrong)
    if outcome.known:
        return None
    failure = decide(problem, spec, drawn, outcome)
    counts_calls = bool(drawn.prepared.proxies)
    if failure is None and not counts_calls and len(drawn.right) < _MOST_KNOWN:
        drawn.right.add(outcome.raw)
    return failure


def _cases(problem: Problem, spec: Spec, plan: Plan) -> Iterator[_Numbered]:
    if plan.case is not None:
        full = load_spec(problem)
        yield _Numbered(expect(problem, full, plan.case), "the given case")
        return
    labelled = load_spec(problem) if plan.only else None
    if plan.examples:
        for number, example in enumerate(problem.examples, 1):
            drawn = _example(problem, spec, example.case, example.expected)
            if _selected(problem, labelled, drawn, plan.only):
                yield _Numbered(drawn, f"example {number}")
    if plan.pinned:
        full = load_spec(problem)
        for number, case in enumerate(plan.pinned, 1):
            yield _Numbered(expect(problem, full, case), f"your input {number}")
    if plan.cases:
        for number, drawn in enumerate(drawn_cases(problem, plan.seed, plan.cases), 1):
            if _selected(problem, labelled, drawn, plan.only):
                yield _Numbered(drawn, f"case {number}")


def _example(problem: Problem, spec: Spec, case: Case, expected: object) -> Drawn:
    if problem.checker.kind == "ops":
        script, results = replay(problem, spec, case.args[0])
        return Drawn(prepare(Case((script,)), problem), results)
    prepared = prepare(case, problem)
    return Drawn(prepared, None if problem.checker.kind == "spec" else expected)


def drawn_cases(problem: Problem, seed: int, count: int) -> list[Drawn]:
    """Return the cases of a seed, from the store if they are there."""
    kept = store.read(problem, seed, count)
    if kept is None:
        kept = draw(problem, load_spec(problem), seed, count)
        kept = store.write(problem, seed, count, kept)
    return kept


def _selected(
    problem: Problem, spec: Spec | None, drawn: Drawn, only: str | None
) -> bool:
    if spec is None or only is None:
        return True
    if spec.labels is None:
        raise PackageError(f"{problem.root}/spec.py: has no labels() to select by")
    case = recover(drawn.prepared, problem.signature)
    with spec_fault(problem):
        return any(only in label for label in spec.labels(case.args))


@dataclass(frozen=True, slots=True)
class _Evidence:
    """Finds the smallest case that shows a failure, and puts it in words."""

    problem: Problem
    session: Session
    plan: Plan
    passed: set[bytes]

    def counterexample(self, numbered: _Numbered, failure: Failure) -> Counterexample:
        drawn, shrunk = numbered.drawn, False
        spec = load_spec(self.problem)
        if not self.plan.shrinking or failure.verdict not in _SHRINKABLE:
            pass  # shown as it is: a limit, run again, would cost as much again
        elif self._in_fresh_worker(spec, drawn) is None:
            reason = (
                f"{failure.reason} (only after other calls: the code keeps "
                "something from one call to the next)"
            )
            failure = replace(failure, reason=reason)
        elif numbered.origin.startswith("case"):
            found = shrink(
                self.problem,
                spec,
                self.plan.seed,
                self.plan.cases,
                failure,
                self.passed,
                lambda each: attempt(self.problem, spec, self.session, each),
            )
            confirmed = found and self._in_fresh_worker(spec, found[0])
            if found and confirmed and confirmed.kind == failure.kind:
                (drawn, _), failure, shrunk = found, confirmed, True
        return _in_words(self.problem, drawn, failure, shrunk, numbered.origin)

    def _in_fresh_worker(self, spec: Spec, drawn: Drawn) -> Failure | None:
        self.session.renew()
        return attempt(self.problem, spec, self.session, drawn)


def _in_words(
    problem: Problem, drawn: Drawn, failure: Failure, shrunk: bool, origin: str
) -> Counterexample:
    case = recover(drawn.prepared, problem.signature)
    expected = failure.expected
    if expected is None and failure.verdict is not Verdict.WA:
        expected = _expected(problem, drawn)
    if problem.is_class:
        case, call = _cut(problem, case, drawn, failure)
    else:
        call = call_text(problem, case.args)
    return Counterexample(
        case=case,
        call=call,
        returned=failure.returned,
        expected=expected,
        reason=failure.reason,
        stdout=failure.outcome.stdout,
        shrunk=shrunk,
        origin=origin,
    )


def _expected(problem: Problem, drawn: Drawn) -> str | None:
    if problem.is_class or problem.checker.kind == "spec":
        return None
    return answer_text(problem, drawn.expected)


def _cut(
    problem: Problem, case: Case, drawn: Drawn, failure: Failure
) -> tuple[Case, str]:
    """Return a script up to the operation that failed, and its lines."""
    script: Script = case.args[0]
    if failure.op is None:
        return case, "\n".join(render_script(script, problem.signature))  # type: ignore[arg-type]
    until = Script(script.init, script.ops[: failure.op + 1])
    results = drawn.expected[: failure.op]
    lines = render_script(until, problem.signature, results)  # type: ignore[arg-type]
    return Case((until,)), "\n".join(lines)
