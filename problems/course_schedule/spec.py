"""Course schedule: is the directed graph of prerequisites free of cycles?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from graphlib import CycleError, TopologicalSorter
from itertools import combinations, pairwise
from random import Random
from typing import Any

from hypothesis import strategies as st

from judge.spec import Case, Invalid, case, edge_lists, sizes

Draw = Callable[[st.SearchStrategy[Any]], Any]
Pairs = list[list[int]]

LONG = 2000
"""The longest chain: recursion that passes through C code, as with `cache`, must
still manage it on every Python."""

LANES = 16
"""The longest chain of `worst` has about n / LANES courses."""


def cases() -> st.SearchStrategy[Case]:
    """Draw plans with and without a circle; free courses may hide it."""
    shapes = (anything, possible, possible, ring, entered, apart, dense, long)
    return st.one_of([st.composite(shape)() for shape in shapes])


def anything(draw: Draw) -> Case:
    """Any pairs among at most eight courses; often none at all."""
    n = draw(st.integers(1, 8))
    return case(n, draw(edge_lists(n, draw(sizes(0, n + 2)))))


def possible(draw: Draw) -> Case:
    """No circle: pairs lead back in some order; courses are met on several ways."""
    n = draw(sizes(1, 12))
    order = draw(st.permutations(range(n)))
    return case(n, shuffled(draw, forward_pairs(draw, order)))


def ring(draw: Draw) -> Case:
    """One circle of two courses or more, with courses before and after it."""
    n = draw(st.integers(2, 10))
    order = draw(st.permutations(range(n)))
    start = draw(st.integers(0, n - 2))
    end = draw(st.just(start + 1) | st.integers(start + 1, n - 1))
    pairs = forward_pairs(draw, order) if draw(st.booleans()) else []
    return case(n, shuffled(draw, [*pairs, *closed(order[start : end + 1])]))


def entered(draw: Draw) -> Case:
    """A chain that leads into a circle: it starts well, and then nothing is free."""
    before, circle = draw(sizes(1, 4)), draw(sizes(2, 4))
    order = draw(st.permutations(range(before + circle)))
    pairs = chain(order[: before + 1]) + closed(order[before:])
    return case(len(order), shuffled(draw, pairs))


def apart(draw: Draw) -> Case:
    """Two plans side by side, and mostly a circle in the second one."""
    first, second = draw(sizes(1, 5)), draw(sizes(2, 5))
    order = draw(st.permutations(range(first)))
    others = range(first, first + second)
    rest = chain(others) if draw(st.sampled_from(range(4))) == 3 else closed(others)
    alone = draw(st.sampled_from((0, 0, 1, 2)))
    return case(first + second + alone, shuffled(draw, chain(order) + rest))


def dense(draw: Draw) -> Case:
    """Every pair that an order allows, and perhaps one that it does not."""
    order = draw(st.permutations(range(draw(st.integers(3, 7)))))
    pairs = [[later, earlier] for earlier, later in combinations(order, 2)]
    if draw(st.booleans()):
        pairs.append([order[0], order[draw(st.integers(1, len(order) - 1))]])
    return case(len(order), shuffled(draw, pairs))


def long(draw: Draw) -> Case:
    """A chain of hundreds of courses; sometimes closed, rarely as long as allowed."""
    n = LONG if draw(st.sampled_from(range(6))) == 5 else draw(st.integers(101, 400))
    order = list(range(n))
    kind = draw(st.sampled_from(("up", "down", "mixed")))
    if kind == "mixed":
        Random(draw(st.integers(0, 99))).shuffle(order)
    elif kind == "down":
        order.reverse()
    pairs = chain(order)
    if draw(st.booleans()):
        pairs.append([order[draw(st.integers(0, n - 2))], order[-1]])
    return case(n, pairs)


def chain(order: Any) -> Pairs:
    """Return the pairs by which each course needs the one before it."""
    return [[later, earlier] for earlier, later in pairwise(order)]


def closed(order: Any) -> Pairs:
    """Return a chain whose first course needs the last one."""
    return [*chain(order), [order[0], order[-1]]]


def forward_pairs(draw: Draw, order: list[int]) -> Pairs:
    """Draw pairs in which the prerequisite comes first in `order`."""
    allowed = list(combinations(order, 2))
    if not allowed:
        return []
    most = min(len(allowed), 2 * len(order))
    some = st.lists(st.sampled_from(allowed), max_size=most, unique=True)
    return [[later, earlier] for earlier, later in draw(some)]


def shuffled(draw: Draw, pairs: Pairs) -> Pairs:
    """Return the pairs without repeats, in a drawn order."""
    different = list(dict.fromkeys(map(tuple, pairs)))
    return [list(pair) for pair in draw(st.permutations(different))]


def valid(args: tuple[Any, ...]) -> None:
    n, prerequisites = args
    if not 1 <= n <= 32768:
        raise Invalid(f"n is {n}; it is between 1 and 32768")
    if len(prerequisites) > 65536:
        raise Invalid(f"there are {len(prerequisites)} pairs; there are up to 65536")
    seen = set()
    for pair in prerequisites:
        if len(pair) != 2:
            raise Invalid(f"{pair} is no pair of two courses")
        for course in pair:
            if not 0 <= course < n:
                raise Invalid(f"{pair} has course {course}; they go from 0 to {n - 1}")
        if pair[0] == pair[1]:
            raise Invalid(f"course {pair[0]} is its own prerequisite")
        if tuple(pair) in seen:
            raise Invalid(f"{pair} is there twice; all pairs are different")
        seen.add(tuple(pair))


def oracle(args: tuple[Any, ...]) -> bool:
    n, prerequisites = args
    needs: dict[int, list[int]] = {course: [] for course in range(n)}
    for course, prerequisite in prerequisites:
        needs[course].append(prerequisite)
    try:
        TopologicalSorter(needs).prepare()
    except CycleError:
        return False
    return True


def worst(n: int, rng: Random) -> Case:
    """A possible plan: chains side by side, tied together, about two pairs a course.

    Every course and pair has to be looked at, since nothing is wrong anywhere.
    The chains grow with n, so that rounds over all courses need ever more rounds,
    but stay short enough for recursion. Numbers and pairs are in random order.
    """
    order = list(range(n))
    rng.shuffle(order)
    pairs = []
    for place in range(LANES, n):
        before = {place - LANES, rng.randrange(place)}
        pairs += [[order[place], order[earlier]] for earlier in before]
    rng.shuffle(pairs)
    return case(n, pairs)


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    n, prerequisites = args
    if not prerequisites:
        yield "no prerequisites"
    if len({course for pair in prerequisites for course in pair}) < n:
        yield "course in no pair"
    if n > 100:
        yield "over 100 courses"
    group = groups(n, prerequisites)
    if oracle(args):
        yield "possible"
        if len(prerequisites) > n - len(set(group)):
            yield "possible, met on two ways"
        return
    yield "impossible"
    if len({course for course, _ in prerequisites}) < n:
        yield "circle beside a free course"
    if len(set(map(frozenset, prerequisites))) < len(prerequisites):
        yield "circle of two"
    if not oracle((n, [pair for pair in prerequisites if group[pair[0]] != group[0]])):
        yield "circle apart from course 0"


def groups(n: int, pairs: Pairs) -> list[int]:
    """Return a number for each course, the same for courses that pairs connect."""
    leader = list(range(n))

    def find(course: int) -> int:
        while leader[course] != course:
            leader[course] = leader[leader[course]]
            course = leader[course]
        return course

    for a, b in pairs:
        leader[find(a)] = find(b)
    return [find(course) for course in range(n)]
