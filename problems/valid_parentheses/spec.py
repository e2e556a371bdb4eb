"""Valid Parentheses: brackets of three kinds that nest without crossing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from hypothesis import strategies as st

from judge.spec import Case, Invalid, case, sizes

Draw = Callable[[st.SearchStrategy[Any]], Any]

OPENING, CLOSING = "([{", ")]}"
PAIRS = ("()", "[]", "{}")
MOST = 60
LONGEST = 131_072


def cases() -> st.SearchStrategy[Case]:
    """Draw balanced strings, strings with one mistake, and any strings."""
    shapes = (
        *(whole, whole, left_open, closed_too_often),
        *(other_kind, crossed, any_order, short),
    )
    return st.one_of([st.composite(shape)() for shape in shapes])


def whole(draw: Draw) -> Case:
    """A balanced string, which may be deep, flat or mixed."""
    return case(balanced(draw, draw(sizes(1, MOST // 2))))


def left_open(draw: Draw) -> Case:
    """One opening bracket or several too many, at any place."""
    s = balanced(draw, draw(sizes(0, 12)))
    extra = draw(st.text(OPENING, min_size=1, max_size=2))
    return case(insert(draw, s, extra))


def closed_too_often(draw: Draw) -> Case:
    """One closing bracket or several too many, at any place."""
    s = balanced(draw, draw(sizes(0, 12)))
    extra = draw(st.text(CLOSING, min_size=1, max_size=2))
    return case(insert(draw, s, extra))


def other_kind(draw: Draw) -> Case:
    """One bracket of a balanced string is of another kind."""
    s = balanced(draw, draw(sizes(1, 12)))
    at = draw(st.integers(0, len(s) - 1))
    kinds = OPENING if s[at] in OPENING else CLOSING
    other = draw(st.sampled_from(kinds.replace(s[at], "")))
    return case(s[:at] + other + s[at + 1 :])


def crossed(draw: Draw) -> Case:
    """Two pairs that cross, with balanced strings around and between them."""
    first, second = draw(st.permutations(PAIRS))[:2]
    marks = (first[0], second[0], first[1], second[1])
    parts = [mark + balanced(draw, draw(st.integers(0, 2))) for mark in marks]
    return case(balanced(draw, draw(st.integers(0, 2))) + "".join(parts))


def any_order(draw: Draw) -> Case:
    size = draw(sizes(1, MOST))
    return case(draw(st.text(OPENING + CLOSING, min_size=size, max_size=size)))


def short(draw: Draw) -> Case:
    """At most three brackets of any kind."""
    return case(draw(st.text(OPENING + CLOSING, min_size=1, max_size=3)))


def balanced(draw: Draw, pairs: int) -> str:
    """Draw a balanced string of so many pairs.

    Each drawn number opens a bracket of that kind or, from 3 on, closes the last.
    """
    most = draw(st.sampled_from((2, 5, 5, 8)))  # 2: all are opened before one closes
    moves = st.lists(st.integers(0, most), min_size=2 * pairs, max_size=2 * pairs)
    text, still_open, left = "", "", pairs
    for move in draw(moves):
        if still_open and (move > 2 or left == 0):
            text += still_open[-1]
            still_open = still_open[:-1]
        elif left:
            text += OPENING[move % 3]
            still_open += CLOSING[move % 3]
            left -= 1
    return text + still_open[::-1]


def insert(draw: Draw, s: str, extra: str) -> str:
    at = draw(st.sampled_from((0, len(s))) | st.integers(0, len(s)))
    return s[:at] + extra + s[at:]


def valid(args: tuple[Any, ...]) -> None:
    (s,) = args
    if not 1 <= len(s) <= LONGEST:
        raise Invalid(f"len(s) is {len(s)}; it is between 1 and {LONGEST}")
    for at, character in enumerate(s):
        if character not in OPENING + CLOSING:
            raise Invalid(f"s[{at}] is {character!r}; s has nothing but brackets")


def oracle(args: tuple[Any, ...]) -> bool:
    """Strike out neighbours that are a pair until there are none."""
    (s,) = args
    while any(pair in s for pair in PAIRS):
        for pair in PAIRS:
            s = s.replace(pair, "")
    return s == ""


def worst(n: int, rng: Random) -> Case:
    """A balanced string: side by side at first, then half of it is one deep nest."""
    deep = [rng.randrange(3) for _ in range(n // 4)]
    flat = "".join(PAIRS[rng.randrange(3)] for _ in range((n - 2 * len(deep)) // 2))
    opened = "".join(OPENING[kind] for kind in deep)
    closed = "".join(CLOSING[kind] for kind in reversed(deep))
    return case(flat + opened + closed)


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    (s,) = args
    fine = oracle(args)
    yield "balanced" if fine else "not balanced"
    if len(s) == 1:
        yield "one bracket"
    if fine and any(a + b in s for a in OPENING for b in OPENING):
        yield "nested"
    if fine and any(a + b in s for a in CLOSING for b in OPENING):
        yield "side by side"
    rest = s
    for _ in s:
        for pair in PAIRS:
            rest = rest.replace(pair, "")
    if rest and not set(rest) & set(CLOSING):
        yield "left open"
    if rest and rest[0] in CLOSING:
        yield "closes what was not opened"
    if any(a + b in rest for a in OPENING for b in CLOSING):
        yield "wrong kind"
    if not fine and all(s.count(a) == s.count(b) for a, b in PAIRS):
        yield "every kind in equal numbers, not balanced"
