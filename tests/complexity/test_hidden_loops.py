"""Which lines are blamed for a loop inside one call, and which are not."""

from __future__ import annotations

import pytest

from judge.complexity.lines import hidden_loops

LOOP = "def f(xs, d):\n    for x in xs:\n        {}\n"

BLAMED = {
    "xs.pop(0)": "`.pop(i)` moves",
    "xs.pop(x)": "`.pop(i)` moves",
    "xs.insert(0, x)": "`.insert(0, …)` moves",
    "xs[1:]": "a slice copies",
    "x in xs[1:]": "`in` looks through a slice",
    "sorted(xs)": "`sorted` goes through",
}
INNOCENT = ("xs.pop()", "d.pop(x, None)", "d.get(x)", "x + 1")


@pytest.mark.parametrize("line", BLAMED)
def test_a_call_that_goes_through_a_list_is_named(line: str) -> None:
    found = hidden_loops(LOOP.format(line))
    assert any(text.startswith(f"line 3: {BLAMED[line]}") for text in found)


@pytest.mark.parametrize("line", INNOCENT)
def test_a_call_that_takes_one_step_is_not(line: str) -> None:
    assert hidden_loops(LOOP.format(line)) == ()
