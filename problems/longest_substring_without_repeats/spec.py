"""Longest Substring without Repeats: how long it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from hypothesis import strategies as st

from judge.spec import Case, Invalid, case, sizes

Draw = Callable[[st.SearchStrategy[Any]], Any]

PRINTABLE = "".join(map(chr, range(32, 127)))
LONGEST = 60
MOST = 131_072


def cases() -> st.SearchStrategy[Case]:
    """Draw strings whose best window is of every kind, and strings of few letters."""
    shapes = (
        *(few_letters, few_letters, same_letters, no_repeats, doubled, doubled),
        *(between_repeats, there_and_back, anything, tiny),
    )
    return st.one_of([st.composite(shape)() for shape in shapes])


def few_letters(draw: Draw) -> Case:
    letters = draw(st.sampled_from(("ab", "abc", "abcd", "ab ", "aAbB", "01!?")))
    return case(text(draw, letters, draw(sizes(0, 20))))


def same_letters(draw: Draw) -> Case:
    """Both cases of a letter, and spaces: each is a character of its own."""
    whole = draw(st.permutations("aAzZ  "))
    return case("".join(whole) * draw(st.integers(1, 2)))


def no_repeats(draw: Draw) -> Case:
    """The whole string is the answer, or all of it but one character at an end."""
    s = distinct(draw, draw(sizes(1, LONGEST - 1)))
    return case(draw(st.sampled_from((s, s, s + s[-1], s[0] + s))))


def doubled(draw: Draw) -> Case:
    """All characters are different but for a pair of neighbours, as in abccde."""
    s = distinct(draw, draw(st.integers(5, 8)))
    at = draw(st.integers(3, len(s) - 2))
    return case(s[:at] + s[at - 1 :])


def between_repeats(draw: Draw) -> Case:
    """The best window has poor characters before it, behind it, or both."""
    best = distinct(draw, draw(st.integers(3, 10)))
    before, behind = (text(draw, best[:2], draw(st.integers(0, 5))) for _ in range(2))
    kept = draw(st.sampled_from(("both", "before", "behind")))
    return case(
        (before if kept != "behind" else "")
        + best
        + (behind if kept != "before" else "")
    )


def there_and_back(draw: Draw) -> Case:
    """Characters come again after the window has left them behind: abcc, then a."""
    there = distinct(draw, draw(st.integers(2, 6)))
    back = draw(st.sampled_from((there, there[::-1], there[1:] + there[0])))
    return case(there + there[-1:] * draw(st.integers(0, 1)) + back)


def anything(draw: Draw) -> Case:
    return case(text(draw, PRINTABLE, draw(sizes(0, LONGEST))))


def tiny(draw: Draw) -> Case:
    """At most three characters, which are often equal."""
    one = draw(st.sampled_from("ab Z"))
    return case(draw(st.sampled_from(("", one, one * 2, one * 3, one + "x"))))


def text(draw: Draw, letters: str, size: int) -> str:
    drawn: str = draw(st.text(letters, min_size=size, max_size=size))
    return drawn


def distinct(draw: Draw, size: int) -> str:
    """So many different characters, neighbours in ASCII but for the order."""
    first = draw(st.integers(0, len(PRINTABLE) - size))
    some = PRINTABLE[first : first + size]
    return "".join(draw(st.permutations(some))) if draw(st.booleans()) else some


def valid(args: tuple[Any, ...]) -> None:
    (s,) = args
    if len(s) > MOST:
        raise Invalid(f"len(s) is {len(s)}; it is at most {MOST}")
    for at, character in enumerate(s):
        if character not in PRINTABLE:
            raise Invalid(f"s[{at}] is {character!r}, which is not printable ASCII")


def oracle(args: tuple[Any, ...]) -> int:
    """The greatest length for which some substring has as many different characters."""
    (s,) = args
    for length in range(len(set(s)), 0, -1):
        windows = (s[at : at + length] for at in range(len(s) - length + 1))
        if any(len(set(window)) == length for window in windows):
            return length
    return 0


def worst(n: int, rng: Random) -> Case:
    """The whole alphabet once, then any characters in any order.

    Windows have about a dozen characters, but for the first: so what a window takes
    at most is the same for strings of every length.
    """
    once = "".join(rng.sample(PRINTABLE, len(PRINTABLE)))
    return case((once + "".join(rng.choices(PRINTABLE, k=n)))[:n])


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    (s,) = args
    longest = oracle(args)
    if not s:
        yield "empty"
        return
    if len(s) == 1:
        yield "one character"
    if len(s) > 1 and longest == 1:
        yield "all equal"
    if longest == len(s) > 1:
        yield "no repeats at all"
    windows = [s[at : at + longest] for at in range(len(s) - longest + 1)]
    best = [at for at, window in enumerate(windows) if len(set(window)) == longest]
    if len(windows) > 1 and best == [len(windows) - 1]:
        yield "only at the end"
    if len(windows) > 1 and best == [0]:
        yield "only at the front"
    if best[0] > 0 and best[-1] < len(windows) - 1:
        yield "in the middle"
    if any(" " in windows[at] for at in best):
        yield "space in it"
    if any(len(set(windows[at].lower())) < longest for at in best):
        yield "both cases of a letter in it"
    if is_left_behind(s):
        yield "repeat from before the window"


def is_left_behind(s: str) -> bool:
    """Whether a character comes again that the window had left behind already."""
    start = 0
    for at, character in enumerate(s):
        last = s.rfind(character, 0, at)
        if 0 <= last < start:
            return True
        start = max(start, last + 1)
    return False
