"""Level Order: the values of a binary tree, level by level."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import pairwise
from random import Random
from typing import Any

from hypothesis import strategies as st

from judge.spec import Case, Invalid, Tree, case, sizes, tree, trees

Draw = Callable[[st.SearchStrategy[Any]], Any]
Children = list[list[int | None]]
"""Numbers of the left and the right child of every node; node 0 is the root."""

MOST = 1000
CHAIN = 8
"""One node of so many is part of the long chain of `worst`."""


def cases() -> st.SearchStrategy[Case]:
    """Draw trees of every shape, with values that repeat and zeros among them."""
    shapes = (tiny, anything, anything, arms, long)
    return st.one_of([st.composite(shape)() for shape in shapes])


def tiny(draw: Draw) -> Case:
    """No nodes, or up to four."""
    return case(draw(trees(values(0, 4))))


def anything(draw: Draw) -> Case:
    """Up to 60 nodes, bushy or thin."""
    return case(draw(trees(values(1, 60))))


def arms(draw: Draw) -> Case:
    """Two arms of any lengths below the root, with twigs on them or without."""
    sides = Random(draw(st.integers(0, 10**6)))
    children: Children = [[None, None]]
    for side in (0, 1):
        length = draw(sizes(0, 9))
        if length:
            grow(children, add(children, 0, side), length - 1, sides)
    for _ in range(draw(st.sampled_from((0, 0, 3, 6)))):
        top, side = sides.randrange(len(children)), sides.randrange(2)
        if children[top][side] is None:
            add(children, top, side)
    nums = st.lists(small(), min_size=len(children), max_size=len(children))
    return case(planted(children, draw(nums)))


def long(draw: Draw) -> Case:
    """A chain of up to some hundred levels, leaning to a side or to and fro."""
    count = draw(st.integers(10, 60) | st.integers(101, 599))
    lean = draw(st.sampled_from((0, 1, None)))
    sides = Random(draw(st.integers(0, 10**6)))
    children: Children = [[None, None]]
    if lean is None:
        grow(children, 0, count, sides)
    else:
        for top in range(count):
            add(children, top, lean)
    return case(planted(children, [index % 7 - 3 for index in range(count + 1)]))


def grow(children: Children, top: int, length: int, sides: Random) -> None:
    """Add a chain of `length` nodes below `top`, to and fro."""
    for _ in range(length):
        top = add(children, top, sides.randrange(2))


def add(children: Children, top: int, side: int) -> int:
    """Add one node, and return its number."""
    children[top][side] = len(children)
    children.append([None, None])
    return len(children) - 1


def planted(children: Children, nums: list[int]) -> Tree | None:
    """Return the tree of node 0 level by level, with a value for each node."""
    order, entries = [0], [nums[0]]
    for each in order:  # grows while it is walked
        for child in children[each]:
            entries.append(None if child is None else nums[child])
            if child is not None:
                order.append(child)
    return tree(entries)


@st.composite
def values(draw: Draw, least: int, most: int) -> list[int]:
    size = draw(sizes(least, most))
    items = draw(st.sampled_from((small(), small(), st.integers(-MOST, MOST))))
    nums: list[int] = draw(st.lists(items, min_size=size, max_size=size))
    return nums


def small() -> st.SearchStrategy[int]:
    return st.integers(-3, 3)


def depths(root: Tree | None) -> list[tuple[int, int, int]]:
    """Return for each node, level by level, its depth, its value and its parent.

    In the entries every node has two places for its children, in its own order.
    """
    found: list[tuple[int, int, int]] = []
    for place, value in enumerate(root.entries if root else ()):
        if value is not None:
            parent = (place - 1) // 2 if place else -1
            found.append((found[parent][0] + 1 if place else 0, value, parent))
    return found


def valid(args: tuple[Any, ...]) -> None:
    found = depths(*args)
    if len(found) > 65536:
        raise Invalid(f"the tree has {len(found)} nodes; there are up to 65536")
    if found and found[-1][0] >= 8200:
        raise Invalid(f"the tree has {found[-1][0] + 1} levels; there are up to 8200")
    for _, value, _ in found:
        if abs(value) > MOST:
            raise Invalid(f"a value is {value}; they are between -1000 and 1000")


def oracle(args: tuple[Any, ...]) -> list[list[int]]:
    """Sort the values by depth; nodes come from left to right within one."""
    (root,) = args
    levels: defaultdict[int, list[int]] = defaultdict(list)
    for depth, value, _ in depths(root):
        levels[depth].append(value)
    return [levels[depth] for depth in sorted(levels)]


def worst(n: int, rng: Random) -> Case:
    """A chain on one side of the root and a complete tree on the other.

    So there are n / 8 levels, and one of them has a third of all nodes or more.
    """
    children: Children = [[None, None]]
    side = rng.randrange(2)
    bush = add(children, 0, side)
    grow(children, add(children, 0, 1 - side), n // CHAIN - 1, rng)
    waiting = [bush]
    for top in waiting:  # grows while it is walked
        for place in (0, 1):
            if len(children) < n:
                waiting.append(add(children, top, place))
    return case(planted(children, rng.choices(range(-MOST, MOST + 1), k=n)))


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    """Name what is special about a case."""
    (root,) = args
    levels = oracle(args)
    found = depths(root)
    if root is None:
        yield "no nodes"
        return
    if len(found) == 1:
        yield "one node"
        return
    if any(value == 0 for _, value, _ in found):
        yield "zero among the values"
    if any(len(set(level)) < len(level) for level in levels):
        yield "equal values on a level"
    if max(map(len, levels)) == 1:
        yield "one node on every level"
    if len(levels) > 100:
        yield "over 100 levels"
    by_side = {0: 0, 1: 0}
    side_of: list[int | None] = []
    present = [place for place, value in enumerate(root.entries) if value is not None]
    for place, (depth, _, parent) in zip(present, found, strict=True):
        side = (place - 1) % 2 if depth == 1 else None
        side_of.append(side if depth < 2 else side_of[parent])
        if depth:
            by_side[side_of[-1] or 0] = depth
    if by_side[0] != by_side[1]:
        yield (
            "left side ends first"
            if by_side[0] < by_side[1]
            else ("right side ends first")
        )
    if any(
        second - first > 1 and found[i][0] == found[i + 1][0]
        for i, (first, second) in enumerate(pairwise(present))
    ):
        yield "a gap within a level"
