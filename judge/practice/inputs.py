"""Inputs that a person makes up: read, and held against the statement."""

from __future__ import annotations

from collections.abc import Iterable

from judge.bank import load_spec
from judge.errors import UsageError
from judge.model import Case, Problem
from judge.sandbox.calls import prepare
from judge.spec import Invalid
from judge.trial.faults import spec_fault
from judge.trial.words import parse_call
from judge.values.plain import Script


def read(problem: Problem, text: str) -> Case:
    """Return the case that a text stands for; UsageError in plain words.

    It is a whole call, or only its arguments. For a class it is the lines that make
    an instance and call its methods, for a query the tables.
    """
    tries = [text]
    if not problem.is_class and problem.schema is None:
        tries.append(f"{problem.entry}({text})")
    why = ""
    for each in tries:
        try:
            case = Case(parse_call(problem, each))
            _check_types(case, problem)
        except ValueError as error:
            why = str(error)
            continue
        return case
    raise UsageError(f"{text.strip()[:80]}: {why}; {_remedy(problem)}")


def pinned(problem: Problem, pins: Iterable[str]) -> tuple[list[Case], list[str]]:
    """Return the cases of inputs that a user keeps, and why others are none any more:
    a problem may have changed since.
    """
    found: list[Case] = []
    lost: list[str] = []
    for pin in pins:
        try:
            found.append(read(problem, pin))
        except UsageError as error:
            lost.append(str(error))
    return found, lost


def read_many(problem: Problem, text: str, name: str) -> list[Case]:
    """Return the cases of a list of inputs; UsageError with the line in file `name`.

    Each has a line of its own; scripts and tables take several, and an empty line
    ends them. Lines that begin with # are not read.
    """
    several = problem.is_class or problem.schema is not None
    entries: list[tuple[int, str]] = []
    goes_on = False
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("#"):
            continue
        if line.strip() and goes_on:
            begun, before = entries[-1]
            entries[-1] = (begun, f"{before}\n{line}")
        elif line.strip():
            entries.append((number, line))
        goes_on = several and bool(line.strip())
    found = []
    for number, entry in entries:
        try:
            found.append(read(problem, entry))
        except UsageError as error:
            raise UsageError(f"{name}:{number}: {error}") from None
    return found


def broken(problem: Problem, case: Case) -> str | None:
    """Return which constraint of the statement an input breaks, None if none.

    Of a spec that does not say, no input is known to break one.
    """
    spec = load_spec(problem)
    try:
        if spec.valid is not None:
            with spec_fault(problem, passing=(Invalid,)):
                spec.valid(case.args)
        if problem.is_class:
            with spec_fault(problem, passing=(Invalid,)):
                _play(spec.Model, case.args[0])
    except Invalid as invalid:
        return str(invalid) or "a call is not allowed at that point"
    return None


def _play(model: object, script: Script) -> None:
    """Make all calls of a script on the model, which says if one is not allowed."""
    made = model(*script.init)  # type: ignore[operator]
    for number, op in enumerate(script.ops, 1):
        try:
            getattr(made, op.name)(*op.args)
        except Invalid as invalid:
            why = f": {invalid}" if str(invalid) else ""
            raise Invalid(f"call {number}, {op.name}, is not allowed{why}") from None


def _check_types(case: Case, problem: Problem) -> None:
    """See that the types are those of the starter; ValueError."""
    from judge.errors import PackageError

    try:
        prepare(case, problem)
    except PackageError as error:  # it speaks of the spec, which drew nothing here
        raise ValueError(str(error).rpartition("of starter.py: ")[2]) from None


def _remedy(problem: Problem) -> str:
    from judge.reports.task import example_text

    shown = example_text(problem, problem.examples[0])
    first = shown.partition("  # -> ")[0] if not problem.is_class else shown
    return f"write it like this:\n{first}"
