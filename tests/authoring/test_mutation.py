"""Mutants: one small change each, where a case could see it."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.authoring.mutation import mutants
from judge.bank import open_bank, solutions


def changes(source: str) -> set[str]:
    return {mutant.becomes for mutant in mutants(source)}


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("x = a < b", {"x = a <= b", "x = a >= b", "pass"}),
        ("x = a == b", {"x = a != b", "pass"}),
        ("x = a not in b", {"x = a in b", "pass"}),
        ("x = a < b < c", {"x = a < b", "x = b < c", "pass"}),
        ("x = a + b", {"x = a - b", "pass"}),
        ("x = a and b", {"x = a or b", "x = a", "x = b", "pass"}),
        ("x = not a", {"x = a", "pass"}),
        ("x = 3", {"x = 4", "x = 2", "pass"}),
        ("x = True", {"x = False", "pass"}),
        ("f(a, b)", {"f(b, a)", "pass"}),
        ("x = f(a, b, d=e)", {"x = f(b, a, d=e)", "pass"}),
        ("x = max(a, b)", {"x = min(a, b)", "pass"}),
        ("x = min(a, key=b)", {"x = max(a, key=b)", "pass"}),
        ("x += 2", {"x -= 2", "x = 2", "x += 3", "x += 1", "pass"}),
        ("x = a if b else c", {"x = c if b else a", "pass"}),
        (
            "for i in range(n): pass",
            {"for i in range(n - 1): pass", "for i in range(n + 1): pass"},
        ),
        ("x = a[i:j]", {"x = a[i + 1:j]", "x = a[i:j - 1]", "pass"}),
    ],
)
def test_each_slip_that_people_make_is_made(source: str, expected: set[str]) -> None:
    assert changes(source) == expected


def test_a_return_is_forgotten_and_a_loop_left_early() -> None:
    source = "def f(xs):\n    for x in xs:\n        continue\n    return xs\n"
    assert changes(source) == {"pass", "break", "return None"}


@pytest.mark.parametrize(
    "source",
    [
        '"""text"""',
        "import math",
        "def f(x: int = None) -> list[3]:\n    raise ValueError(1 + 2)",
        "assert 1 < 2",
        "x: list[int]",
    ],
)
def test_what_no_case_could_see_is_left_alone(source: str) -> None:
    assert changes(source) == set()


def test_a_replacement_keeps_its_meaning_in_a_tight_place() -> None:
    assert "x = (a - b) * c" in changes("x = (a + b) * c")
    assert "x = -(a + b)" in changes("x = -(a * b)")
    assert "x = c ** (a - b)" in changes("x = c ** (a + b)")


def test_comments_and_lines_are_folded_for_waivers() -> None:
    source = "x = f(a,  # first\n      b)  # second\n"
    (swap,) = [each for each in mutants(source) if each.becomes != "pass"]
    assert (swap.line, swap.was) == (1, "x = f(a, b)")


def test_letters_beyond_ascii_do_not_shift_a_change() -> None:
    assert "é = 'ü' - x" in changes("é = 'ü' + x")


def test_every_mutant_of_the_bank_parses_and_differs() -> None:
    bank = open_bank()
    for problem in map(bank.load, bank.slugs()):
        for solution in solutions(problem) if problem.language == "py" else ():
            source = solution.path.read_text(encoding="utf-8")
            found = [mutant.source for mutant in mutants(source)]
            assert len(set(found)) == len(found)
            for each in found:
                assert each != source
                ast.parse(each)


names = st.sampled_from(["a", "b", "c"])
expressions = st.recursive(
    names | st.integers(0, 9).map(str),
    lambda inner: st.tuples(
        inner, st.sampled_from(["+", "-", "*", "<", "==", "and", "or"]), inner
    ).map(lambda parts: "({} {} {})".format(*parts)),
    max_leaves=8,
)


@given(expressions)
def test_a_mutant_of_an_expression_differs_in_one_place(text: str) -> None:
    source = f"x = {text}"
    original = ast.dump(ast.parse(source))
    for mutant in mutants(source):
        assert ast.dump(ast.parse(mutant.source)) != original
