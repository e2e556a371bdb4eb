"""`valid()` of every problem lets through what is drawn, and nothing that is not.

Inputs that must be refused are in invalid/<slug>.yaml.
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest
import yaml

from judge.authoring import valid_check
from judge.bank import load_spec, open_bank
from judge.judging import load_problem
from judge.model import Case, Problem
from judge.sandbox.calls import prepare, recover
from judge.spec import Invalid
from judge.trial.run import default_seed
from judge.trial.words import parse_call
from judge.values import declared as d

pytestmark = pytest.mark.oracles
SLUGS = open_bank().slugs()
FOLDER = Path(__file__).parent / "invalid"


def says(problem: Problem, case: Case) -> str | None:
    """Return why a case is not valid, None when it is."""
    valid = load_spec(problem).valid
    assert valid is not None, f"{problem.slug}/spec.py has no valid()"
    try:
        valid(case.args)
    except Invalid as broken:
        assert str(broken), "say which constraint is broken"
        return str(broken)
    return None


def takes_a_callable(problem: Problem) -> bool:
    signature = problem.signature
    return isinstance(signature, d.Callable) and any(
        isinstance(param.type, d.Function) for param in signature.params
    )


@pytest.mark.parametrize("slug", SLUGS)
def test_every_case_that_is_judged_on_is_valid(slug: str) -> None:
    problem = load_problem(slug)
    assert valid_check.check(problem, default_seed(problem)) == []
    worst = load_spec(problem).worst
    for axis in problem.growth.time:
        for n in (axis.low, 4 * axis.low):
            case = worst(rng=random.Random(n), **{axis.axis: n, **axis.fixed})
            again = recover(prepare(case, problem), problem.signature)
            assert says(problem, again) is None


@pytest.mark.parametrize("slug", SLUGS)
def test_an_input_that_breaks_a_constraint_is_refused_in_words(slug: str) -> None:
    problem = load_problem(slug)
    if takes_a_callable(problem):
        pytest.skip("a callable cannot be pasted")
    rows = yaml.safe_load((FOLDER / f"{slug}.yaml").read_text(encoding="utf-8"))
    assert len(rows) >= 3
    for row in rows:
        said = says(problem, Case(parse_call(problem, row["call"])))
        assert said is not None, f"let through: {row['call']}"
        assert row["says"] in said
