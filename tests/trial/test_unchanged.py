"""An argument that must stay as it is, and one that holds nan."""

from __future__ import annotations

import numpy as np
import pytest

from judge.bank import load_spec
from judge.model import Case, Outcome, Problem
from judge.sandbox.calls import prepare
from judge.trial.decide import decide
from judge.trial.generate import Drawn
from tests.sandbox.problems import problem

NAN = float("nan")
VALUES = {
    "Arr": np.array([[1.0, NAN], [NAN, 2.0]]),
    "list[float]": [0.5, NAN],
    "float": NAN,
}


@pytest.mark.parametrize("kind", VALUES)
def test_nan_that_is_still_there_is_no_change(kind: str) -> None:
    before = VALUES[kind]
    assert not changed(kind, before, before)


@pytest.mark.parametrize("kind", VALUES)
def test_nan_that_was_filled_is_a_change(kind: str) -> None:
    before = VALUES[kind]
    filled = np.nan_to_num(before)
    after = filled if kind == "Arr" else filled.tolist()
    assert changed(kind, before, after)


def changed(kind: str, before: object, after: object) -> bool:
    """Return whether a call that leaves an argument like this is told to change it."""
    asked: Problem = problem(f"def f(x: {kind}) -> int: ...", mutation="forbidden")
    drawn = Drawn(prepare(Case((before,)), asked), 1)
    outcome = Outcome(kind="value", value=1, mutated=(after,))
    failure = decide(asked, load_spec(asked, ()), drawn, outcome)
    return failure is not None and "changed its argument `x`" in failure.reason
