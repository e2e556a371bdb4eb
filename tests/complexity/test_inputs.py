"""Inputs of a given size: made once, kept where that was dear, and the same again."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.bank import load_spec
from judge.complexity import inputs as inputs_module
from judge.complexity.inputs import Inputs
from judge.judging import load_problem


@pytest.mark.parametrize("slug", ["two_sum", "min_stack"])
def test_an_input_that_is_kept_is_the_one_that_was_made(
    slug: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(inputs_module, "_DEAR_S", 0.0)
    problem = load_problem(slug)
    spec, axis = load_spec(problem), problem.growth.time[0]
    made = Inputs(problem, spec, axis).at(axis.low)

    def not_again(**sizes: object) -> None:
        raise AssertionError("worst() was asked again")

    monkeypatch.setattr(spec, "worst", not_again)
    assert Inputs(problem, spec, axis).at(axis.low) == made
