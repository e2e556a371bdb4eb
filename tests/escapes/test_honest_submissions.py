"""A lock that breaks honest code is as bad as none: all of honest/ is accepted.

Each file uses some part of the language or of a module on its way to the right
answer. The policy looks at it first, as it does at everything.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest
from arena import HERE

from judge.judging import Options, judge, load_problem
from judge.model import Limits, Problem, Submission
from judge.rules import PolicyRules
from judge.sandbox.levels import Sandbox, StrictSandbox, why_not_strict
from judge.verdicts import Verdict

pytestmark = [
    pytest.mark.escapes,
    pytest.mark.skipif(why_not_strict() is not None, reason=why_not_strict() or ""),
]

HONEST = sorted((HERE / "honest").glob("*.py"))
FEWEST = 25


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    opened = StrictSandbox(two_sum().policy.imports)
    yield opened
    opened.close()


def two_sum() -> Problem:
    """Return the problem, with numpy, and with time for machines that are busy."""
    return dataclasses.replace(
        load_problem("two_sum"),
        limits=Limits(cpu_s=4),
        policy=PolicyRules(imports=("numpy", "threading")),
    )


@pytest.mark.parametrize("path", HONEST, ids=lambda path: path.stem)
def test_honest_code_is_accepted_under_all_layers(path: Path, sandbox: Sandbox) -> None:
    submission = Submission(source=path.read_bytes(), path=path)
    options = Options(cases=60, growth=False)
    report = judge(two_sum(), submission, options, sandbox)
    assert report.verdict is Verdict.AC, (report.reason, report.counterexample)


def test_there_are_many_honest_submissions() -> None:
    assert len(HONEST) >= FEWEST
