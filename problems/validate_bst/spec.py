"""Validate a BST: is a binary tree a search tree?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from hypothesis import strategies as st

from judge.spec import Case, Invalid, Tree, case, sizes, tree, trees

Draw = Callable[[st.SearchStrategy[Any]], Any]
Children = list[list[int | None]]
"""Numbers of the left and the right child of every node; node 0 is the root."""

LOW, HIGH = -(2**31), 2**31 - 1
NODES, DEEP = 65_536, 8300
TRUNK = 8
"""One node of so many is part of the trunk of `worst`."""


def cases() -> st.SearchStrategy[Case]:
    """Draw search trees, such with one fault, and a few trees of any values."""
    shapes = (ordered, ordered, faulty, hook, hook, twins, extremes, anything, long)
    return st.one_of([st.composite(shape)() for shape in shapes])


def ordered(draw: Draw) -> Case:
    """A search tree of any shape; 0 is often in the middle of it."""
    drawn = draw_shape(draw, 1, 24)
    return case(filled(drawn, increasing(draw, count(drawn))))


def faulty(draw: Draw) -> Case:
    """A search tree but for one value, or for two that changed places."""
    drawn = draw_shape(draw, 2, 14)
    nums = increasing(draw, count(drawn))
    i = draw(st.integers(0, len(nums) - 1))
    j = draw(st.integers(0, len(nums) - 1))
    if draw(st.booleans()):
        nums[i], nums[j] = nums[j], nums[i]
    else:
        nums[i] = min(max(nums[j] + draw(st.integers(-1, 1)), LOW), HIGH)
    return case(filled(drawn, nums))


def twins(draw: Draw) -> Case:
    """A search tree but for two neighbours in order, which are equal.

    One of them is above the other: a parent and its child, or far apart.
    """
    drawn = draw_shape(draw, 2, 14)
    nums = increasing(draw, count(drawn))
    i = draw(st.integers(1, len(nums) - 1))
    if draw(st.booleans()):
        nums[i] = nums[i - 1]
    else:
        nums[i - 1] = nums[i]
    return case(filled(drawn, nums))


def hook(draw: Draw) -> Case:
    """A chain whose last node disagrees with one in the middle only, or with none.

    Below some node it goes to one side, and from there on to the other, as far as
    possible: its end is the neighbour in order of the node where it set out.
    """
    children: Children = [[None, None]]
    first, side = draw(st.integers(0, 1)), draw(st.integers(0, 1))
    top = add(children, add(children, 0, first), side)
    for _ in range(draw(st.integers(1, 3))):
        top = add(children, top, 1 - side)
    shape, size = planted(children), len(children)
    low = draw(st.integers(-2, 1))
    rank = [
        each for each in filled(shape, list(range(size))).entries if each is not None
    ]
    nums = list(range(low, low + size))
    middle, end = rank[1], rank[-1]
    kind = draw(st.sampled_from(("equal", "exchanged", "exchanged", "right")))
    if kind == "equal":
        nums[end] = nums[middle]
    elif kind == "exchanged":
        nums[end], nums[middle] = nums[middle], nums[end]
    return case(filled(shape, nums))


def extremes(draw: Draw) -> Case:
    """The least and the largest value of all, alone or at the ends of a tree."""
    drawn = draw_shape(draw, 1, 6)
    nums = increasing(draw, count(drawn))
    which = draw(st.sampled_from(("least", "largest", "both", "twice")))
    if which != "largest":
        nums[0] = LOW
    if which != "least" and (len(nums) > 1 or which == "largest"):
        nums[-1] = HIGH
    if which == "twice" and len(nums) > 1:
        nums[1 if draw(st.booleans()) else -2] = draw(st.sampled_from((LOW, HIGH)))
    return case(filled(drawn, nums))


def anything(draw: Draw) -> Case:
    """Few nodes with any small values."""
    size = draw(sizes(1, 5))
    nums = st.lists(st.integers(-3, 3), min_size=size, max_size=size)
    return case(draw(trees(nums)))


def long(draw: Draw) -> Case:
    """A chain of some hundred levels, with a fault at its end, or none."""
    sides = Random(draw(st.integers(0, 10**6)))
    lean = draw(st.sampled_from((0, 1, None)))
    children: Children = [[None, None]]
    for top in range(draw(st.integers(100, 399))):
        add(children, top, sides.randrange(2) if lean is None else lean)
    nums = list(range(len(children)))
    if draw(st.booleans()):
        nums[draw(st.sampled_from((0, -1)))] = draw(st.integers(0, len(nums) - 1))
    return case(filled(planted(children), nums))


def draw_shape(draw: Draw, least: int, most: int) -> Tree:
    size = draw(sizes(least, most))
    drawn: Tree = draw(trees(st.just([0] * size)))
    return drawn


def increasing(draw: Draw, size: int) -> list[int]:
    """Draw different numbers in order: next to each other around 0, or anywhere."""
    if draw(st.booleans()):
        low = draw(st.integers(-size, 1))
        return list(range(low, low + size))
    values = st.integers(-9 - size, 9 + size) | st.integers(LOW, HIGH)
    return sorted(draw(st.lists(values, min_size=size, max_size=size, unique=True)))


def count(drawn: Tree) -> int:
    return sum(entry is not None for entry in drawn.entries)


def add(children: Children, top: int, side: int) -> int:
    """Add one node, and return its number."""
    children[top][side] = len(children)
    children.append([None, None])
    return len(children) - 1


def planted(children: Children) -> Tree:
    """Return the tree of node 0 level by level; all values are 0."""
    order, entries = [0], [0]
    for each in order:  # grows while it is walked
        for child in children[each]:
            entries.append(0 if child is not None else None)
            if child is not None:
                order.append(child)
    drawn = tree(entries)
    assert drawn is not None
    return drawn


def sides_of(drawn: Tree) -> list[tuple[int, int]]:
    """Return for each node its parent's number and the side it is on.

    In the entries every node has two places for its children, in its own order.
    """
    present = [place for place, each in enumerate(drawn.entries) if each is not None]
    return [
        ((place - 1) // 2, (place - 1) % 2) if place else (-1, 0) for place in present
    ]


def filled(drawn: Tree, in_order: list[int]) -> Tree:
    """Return a tree of that shape with these values, from left to right."""
    children: Children = [[None, None] for _ in in_order]
    for number, (parent, side) in enumerate(sides_of(drawn)):
        if parent >= 0:
            children[parent][side] = number
    nums, rest = [0] * len(in_order), iter(in_order)
    waiting: list[tuple[int | None, bool]] = [(0, False)]
    while waiting:
        number, left_done = waiting.pop()
        if number is None:
            continue
        if left_done:
            nums[number] = next(rest)
            continue
        left, right = children[number]
        waiting += [(right, False), (number, True), (left, False)]
    values = iter(nums)
    return Tree(tuple(None if e is None else next(values) for e in drawn.entries))


def faults(root: Tree) -> Iterator[tuple[int, int, int]]:
    """Yield value, value above it and steps between, wherever the two disagree."""
    values = [each for each in root.entries if each is not None]
    place = sides_of(root)
    for number, value in enumerate(values):
        top, steps = number, 0
        while place[top][0] >= 0:
            top, side = place[top]
            steps += 1
            in_order = value < values[top] if side == 0 else value > values[top]
            if not in_order:
                yield value, values[top], steps


def valid(args: tuple[Any, ...]) -> None:
    (root,) = args
    values = [each for each in root.entries if each is not None] if root else []
    if not 1 <= len(values) <= NODES:
        raise Invalid(f"the tree has {len(values)} nodes; there are 1 to {NODES}")
    if levels(root) > DEEP:
        raise Invalid(f"the tree has {levels(root)} levels; there are at most {DEEP}")
    for value in values:
        if type(value) is not int or not LOW <= value <= HIGH:
            raise Invalid(f"{value!r} is not an integer from -2**31 to 2**31 - 1")


def oracle(args: tuple[Any, ...]) -> bool:
    """Compare each node with every node above it."""
    (root,) = args
    return next(faults(root), None) is None


def worst(n: int, rng: Random) -> Case:
    """A search tree: a trunk to and fro, and at its end all the rest, bushy.

    Nothing is wrong anywhere, and whatever looks at a subtree from each node of the
    trunk looks at nearly everything.
    """
    children: Children = [[None, None]]
    top = 0
    for _ in range(n // TRUNK):
        top = add(children, top, rng.randrange(2))
    waiting = [top]
    for parent in waiting:  # grows while it is walked
        for side in (0, 1):
            if len(children) < n:
                waiting.append(add(children, parent, side))
    return case(filled(planted(children), sorted(rng.sample(range(LOW, HIGH), n))))


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    """Name what is special about a case."""
    (root,) = args
    values = [each for each in root.entries if each is not None]
    found = list(faults(root))
    if len(values) == 1:
        yield "one node"
    if len(root.entries) > 2 and levels(root) > 100:
        yield "over 100 levels"
    if not found:
        yield "search tree"
        if {LOW, HIGH} & set(values):
            yield "extreme value in a search tree"
    elif any(steps == 1 for _, _, steps in found):
        yield "parent and child disagree"
    else:
        yield "wrong further below only"
    if found and all(value == above for value, above, _ in found):
        yield "equal values only"
    if 0 in values[: (len(values) + 1) // 2] and len(values) > 1:
        yield "zero above others"


def levels(root: Tree) -> int:
    depth = [0]
    for parent, _ in sides_of(root)[1:]:
        depth.append(depth[parent] + 1)
    return max(depth) + 1
