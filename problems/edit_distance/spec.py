"""Edit Distance: the fewest edits that turn one string into another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from hypothesis import strategies as st

from judge.spec import Case, Invalid, case, sizes

Draw = Callable[[st.SearchStrategy[Any]], Any]

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def cases() -> st.SearchStrategy[Case]:
    """Draw two strings: unrelated, or one made of the other by a few edits."""
    shapes = (unrelated, unrelated, edited, edited, shifted, swapped, empty, apart)
    return st.one_of([st.composite(shape)() for shape in shapes])


def unrelated(draw: Draw) -> Case:
    """Two or three letters, so that some of them meet by chance."""
    letters = draw(st.sampled_from(("ab", "abc", "xyz", LETTERS)))
    longest = draw(st.sampled_from((5, 12, 40)))
    return case(draw_text(draw, letters, 0, longest), draw_text(draw, letters, 1, 14))


def edited(draw: Draw) -> Case:
    """A string, and the same one after a few edits anywhere."""
    letters = draw(st.sampled_from(("ab", "abc", LETTERS)))
    a = draw_text(draw, letters, 0, 20)
    b = list(a)
    rng = Random(draw(st.integers(0, 10**6)))
    for _ in range(draw(st.sampled_from((0, 1, 1, 2, 3, 5)))):
        place, kind = rng.randint(0, len(b)), rng.randrange(3)
        if kind == 0 or place == len(b):
            b.insert(place, rng.choice(letters))
        elif kind == 1:
            del b[place]
        else:
            b[place] = rng.choice(letters)
    return either_way(draw, a, "".join(b))


def shifted(draw: Draw) -> Case:
    """Letters move from the front to the end: hardly a place agrees."""
    a = draw_text(draw, draw(st.sampled_from(("ab", "abcd", LETTERS))), 3, 16)
    by = draw(st.integers(1, 3))
    tail = draw(st.sampled_from(("", a[:by], "z" * by)))
    return either_way(draw, a, a[by:] + tail)


def swapped(draw: Draw) -> Case:
    """Two different neighbours change places, and perhaps a letter more is edited."""
    a = draw_text(draw, LETTERS[:6], 2, 12)
    place = draw(st.integers(0, len(a) - 2))
    b = a[:place] + a[place + 1] + a[place] + a[place + 2 :]
    return either_way(draw, a, b + draw(st.sampled_from(("", "", "x"))))


def empty(draw: Draw) -> Case:
    """One of the two is empty, sometimes both."""
    return either_way(draw, "", draw_text(draw, LETTERS[:3], 0, 12))


def apart(draw: Draw) -> Case:
    """No letter in common, or all letters the same: only the lengths matter."""
    a = "a" * draw(sizes(1, 20))
    b = draw(st.sampled_from("aab")) * draw(sizes(1, 20))
    return either_way(draw, a, b)


def draw_text(draw: Draw, letters: str, least: int, most: int) -> str:
    size = draw(sizes(least, most))
    text: str = draw(st.text(letters, min_size=size, max_size=size))
    return text


def either_way(draw: Draw, a: str, b: str) -> Case:
    return case(a, b) if draw(st.booleans()) else case(b, a)


def valid(args: tuple[Any, ...]) -> None:
    for name, text in zip("ab", args, strict=True):
        if len(text) > 256:
            raise Invalid(f"{name} has {len(text)} letters; there are up to 256")
        for letter in text:
            if letter not in LETTERS:
                raise Invalid(f"{name} has the letter {letter!r}; they are a to z")


def oracle(args: tuple[Any, ...]) -> int:
    """Search the shortest way from (0, 0) to both ends: a step for each edit.

    Where letters are equal both strings go on for free. Places are left in the
    order of their distance, which is found edit by edit.
    """
    a, b = args
    reached: set[tuple[int, int]] = set()
    present, edits = {(0, 0)}, 0
    while True:
        following = set()
        for place in present:
            i, j = place
            while (i, j) not in reached:
                reached.add((i, j))
                following |= {(i + 1, j), (i, j + 1), (i + 1, j + 1)}
                if i < len(a) and j < len(b) and a[i] == b[j]:
                    i, j = i + 1, j + 1
        if (len(a), len(b)) in reached:
            return edits
        present = {(i, j) for i, j in following if i <= len(a) and j <= len(b)}
        edits += 1


def worst(n: int, rng: Random) -> Case:
    """Two unrelated strings of four letters; they differ at both ends.

    So nothing can be cut off, and the distance is about half of the length.
    """
    a, b = ("".join(rng.choices("acgt", k=n - 2)) for _ in range(2))
    return case(f"x{a}x", f"y{b}y")


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    """Name what is special about a case."""
    a, b = args
    if not a and not b:
        yield "both empty"
    elif not a or not b:
        yield "one empty"
    if len(a) != len(b):
        yield "a is longer" if len(a) > len(b) else "b is longer"
    elif a:
        yield "same length"
    if a == b:
        yield "equal"
        return
    best = oracle(args)
    if a and b and not set(a) & set(b):
        yield "no letter in common"
    if best == 1:
        yield "one edit"
    agree = sum(one == other for one, other in zip(a, b, strict=False))
    if best < max(len(a), len(b)) - agree:
        yield "shifted"
    if best < len(a) + len(b) - 2 * longest_common(a, b):
        yield "replacing is needed"
    if changed_places(a, b):
        yield "neighbours changed places"


def longest_common(a: str, b: str) -> int:
    """Return the length of the longest string that both have as a subsequence."""
    row = [0] * (len(b) + 1)
    for letter in a:
        before = row
        row = [0]
        for j, other in enumerate(b, 1):
            longer = before[j - 1] + 1 if letter == other else 0
            row.append(max(longer, before[j], row[-1]))
    return row[-1]


def changed_places(a: str, b: str) -> bool:
    """Return whether two neighbours exchanged are all that differs."""
    if len(a) != len(b):
        return False
    places = [i for i in range(len(a)) if a[i] != b[i]]
    return (
        len(places) == 2
        and places[1] == places[0] + 1
        and (a[places[0]], a[places[1]]) == (b[places[1]], b[places[0]])
    )
