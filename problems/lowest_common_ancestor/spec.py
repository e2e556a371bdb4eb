"""Lowest common ancestor: the deepest node that has p and q at or below it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from hypothesis import strategies as st

from judge.spec import Case, Invalid, NodeRef, Tree, Wrong, case, sizes, tree, trees

Draw = Callable[[st.SearchStrategy[Any]], Any]
Children = list[list[int | None]]
"""Numbers of the left and the right child of every node; node 0 is the root."""

MOST = 10**9
DEEP = 10_000
NODES = 65_536
PRIME = 2_000_003


def cases() -> st.SearchStrategy[Case]:
    """Draw trees of distinct values, and two nodes at chosen places."""
    shapes = (tiny, anywhere, above, forked, forked, long)
    return st.one_of([st.composite(shape)() for shape in shapes])


def tiny(draw: Draw) -> Case:
    """Two to four nodes, and any two of them."""
    return any_two(draw, draw(trees(distinct(2, 4))))


def anywhere(draw: Draw) -> Case:
    """Up to 30 nodes, bushy or thin, and any two of them."""
    return any_two(draw, draw(trees(distinct(3, 30))))


def above(draw: Draw) -> Case:
    """One of the two is above the other: a child, or any number of levels down."""
    drawn = draw(trees(distinct(2, 20)))
    parent = parents(drawn)
    low = draw(st.integers(1, len(parent) - 1))
    high = draw(st.sampled_from(ancestors(parent, low)[1:]))
    return asked(drawn, *draw(st.permutations((low, high))))


def forked(draw: Draw) -> Case:
    """A trunk, two arms that end in p and q, twigs; an arm may have no node at all."""
    sides = Random(draw(st.integers(0, 10**6)))
    children: Children = [[None, None]]
    fork = grow(children, 0, draw(sizes(0, 5)), sides)
    first = grow(children, fork, draw(sizes(0, 6)), sides)
    second = grow(children, fork, draw(st.integers(1, 6)), sides)
    for _ in range(draw(sizes(0, 8))):
        sprout(children, sides, open_places(children))
    drawn, number = planted(children, draw(distinct(len(children))))
    ends = (number[first], number[second])
    return asked(drawn, *draw(st.permutations(ends)))


def long(draw: Draw) -> Case:
    """Hundreds of levels and, rarely, as many as recursion must still manage.

    Where there are most levels, the answer is near the top: to start the search
    again on every level is slow, but not wrong.
    """
    deepest = draw(st.sampled_from(range(9))) == 8
    sides = Random(draw(st.integers(0, 10**6)))
    children: Children = [[None, None]]
    fork = grow(children, 0, draw(st.integers(0, 3 if deepest else 400)), sides)
    first = fork
    if draw(st.booleans()):
        first = grow(children, fork, draw(st.integers(1, 400)), sides)
    about = draw(st.sampled_from((100, 400, 900, 1300)))
    second = grow(children, fork, about + draw(st.integers(0, 200)), sides)
    if deepest:
        second = grow(children, second, DEEP - len(children), sides)
    values = [(7919 * index) % PRIME - PRIME // 2 for index in range(len(children))]
    drawn, number = planted(children, values)
    ends = (number[first], number[second])
    return asked(drawn, *draw(st.permutations(ends)))


@st.composite
def distinct(draw: Draw, least: int, most: int | None = None) -> list[int]:
    """Draw `least` to `most` different values around 0, or of any size."""
    size = least if most is None else draw(sizes(least, most))
    if draw(st.booleans()):
        low = draw(st.integers(-size, 0))
        return list(draw(st.permutations(range(low, low + size))))
    values = st.integers(-MOST, MOST) | st.sampled_from((-MOST, 0, MOST))
    return list(draw(st.lists(values, min_size=size, max_size=size, unique=True)))


def any_two(draw: Draw, drawn: Tree) -> Case:
    """Ask about two different nodes, in either order."""
    count = len(parents(drawn))
    p = draw(st.integers(0, count - 1))
    q = draw(st.integers(0, count - 2))
    return asked(drawn, p, q + (q >= p))


def asked(drawn: Tree, p: int, q: int) -> Case:
    return case(drawn, NodeRef(p), NodeRef(q))


def grow(children: Children, top: int, length: int, sides: Random) -> int:
    """Add a chain of `length` nodes below `top`, and return its last node."""
    for _ in range(length):
        side = sides.randrange(2)
        if children[top][side] is not None:
            side = 1 - side
        top = add(children, top, side)
    return top


def add(children: Children, top: int, side: int) -> int:
    """Add one node, and return its number."""
    children[top][side] = len(children)
    children.append([None, None])
    return len(children) - 1


def open_places(children: Children) -> list[tuple[int, int]]:
    """Return node and side wherever a child is missing."""
    return [
        (top, side)
        for top, pair in enumerate(children)
        for side in (0, 1)
        if pair[side] is None
    ]


def sprout(children: Children, rng: Random, places: list[tuple[int, int]]) -> None:
    """Add a node at one of `places`, which then has two places more and one less."""
    chosen = rng.randrange(len(places))
    places[chosen], places[-1] = places[-1], places[chosen]
    added = add(children, *places.pop())
    places += [(added, 0), (added, 1)]


def planted(
    children: Children, values: list[int], top: int = 0
) -> tuple[Tree, list[int]]:
    """Return the tree below `top`, and for each node its number level by level."""
    order, entries = [top], [values[top] if values else None]
    for each in order:  # grows while it is walked: level by level
        for child in children[each]:
            entries.append(None if child is None else values[child])
            if child is not None:
                order.append(child)
    number = [-1] * len(children)
    for place, each in enumerate(order):
        number[each] = place
    drawn = tree(entries)
    if drawn is None:
        raise ValueError("a tree without nodes")
    return drawn, number


def parents(drawn: Tree) -> list[int]:
    """Return the number of each node's parent; the root has -1.

    In the entries every node has two places for its children, in its own order.
    """
    present = [place for place, each in enumerate(drawn.entries) if each is not None]
    return [(place - 1) // 2 if place else -1 for place in present]


def ancestors(parent: list[int], number: int) -> list[int]:
    """Return a node and all above it, upwards."""
    found = [number]
    while parent[found[-1]] >= 0:
        found.append(parent[found[-1]])
    return found


def lowest(parent: list[int], p: int, q: int) -> int:
    """Return the lowest common ancestor: a parent's number is below its child's."""
    while p != q:
        p, q = min(p, q), parent[max(p, q)]
    return p


def valid(args: tuple[Any, ...]) -> None:
    root, p, q = args
    values = [each for each in root.entries if each is not None] if root else []
    if not 2 <= len(values) <= NODES:
        raise Invalid(f"the tree has {len(values)} nodes; there are 2 to {NODES}")
    for value, times in Counter(values).items():
        if type(value) is not int or abs(value) > MOST:
            raise Invalid(f"{value!r} is not an integer between -10**9 and 10**9")
        if times > 1:
            raise Invalid(f"{value} is there {times} times; all values are different")
    depth: list[int] = []
    for parent in parents(root):
        depth.append(depth[parent] + 1 if depth else 1)
    if max(depth) > DEEP:
        raise Invalid(f"the tree has {max(depth)} levels; there are at most {DEEP}")
    for name, ref in (("p", p), ("q", q)):
        if not isinstance(ref, NodeRef) or not 0 <= ref.index < len(values):
            raise Invalid(f"{name} is not a node of the tree")
    if p == q:
        raise Invalid("p and q are the same node; they are two different ones")


def check(args: tuple[Any, ...], got: Tree) -> None:
    root, p, q = args
    parent = parents(root)
    values = [each for each in root.entries if each is not None]
    answer = lowest(parent, p.index, q.index)
    found = number_of(values, got)
    if found == answer:
        return
    expected = below(root, answer)
    if found is None:
        raise Wrong(
            f"the returned node, with value {got.entries[0]}, is a new one; "
            "return a node of the tree itself",
            expected=expected,
        )
    for name, ref in (("p", p), ("q", q)):
        if found not in ancestors(parent, ref.index):
            raise Wrong(
                f"the node with value {values[found]} does not have {name}, the one "
                f"with value {values[ref.index]}, at or below it",
                expected=expected,
            )
    raise Wrong(
        f"the node with value {values[found]} has both at or below it, but so has "
        f"the one with value {values[answer]}, which is lower",
        expected=expected,
    )


def number_of(values: list[int], got: Tree | NodeRef) -> int | None:
    """Return which node of the input this is, None if it is a new one.

    An answer that was written down, as in an example, goes by its value.
    """
    if isinstance(got, NodeRef):
        return got.index
    return got.nodes[0] if got.nodes else values.index(got.entries[0])


def below(root: Tree, top: int) -> Tree:
    """Return the part of a tree that hangs from node `top`."""
    values = [each for each in root.entries if each is not None]
    children: Children = [[None, None] for _ in values]
    number = 0
    for place, entry in enumerate(root.entries):
        if place and entry is not None:
            number += 1
            children[(place - 1) // 2][(place - 1) % 2] = number
    return planted(children, values, top)[0]


def worst(n: int, rng: Random) -> Case:
    """A trunk of n / 32 nodes, two arms of 3 n / 32, and bushes all over them.

    p and q end the arms, far below every start: walks in depth, in either
    direction, or level by level all pass most of the tree before they have both.
    The trunk is long, so that a search begun anew on each level is begun often.
    """
    length = n // 32
    children: Children = [[None, None]]
    fork = grow(children, 0, length, rng)
    ends = [grow(children, fork, 3 * length, rng) for _ in range(2)]
    places = [place for place in open_places(children) if place[0] not in ends]
    while len(children) < n:
        sprout(children, rng, places)
    drawn, number = planted(children, rng.sample(range(-MOST, MOST), n))
    return asked(drawn, *(number[end] for end in ends))


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    root, p, q = args
    parent = parents(root)
    answer = lowest(parent, p.index, q.index)
    if len(parent) == 2:
        yield "two nodes"
    if len(parent) > 1000:
        yield "over 1000 nodes"
    if any(count % 2 for count in Counter(parent[1:]).values()):
        yield "node with one child"
    yield "answer is the root" if answer == 0 else "answer below the root"
    if answer == p.index:
        yield "p above q"
    elif answer == q.index:
        yield "q above p"
    else:
        yield "answer has p and q below it"
    depths = [len(ancestors(parent, ref.index)) for ref in (p, q)]
    if depths[0] != depths[1]:
        yield "depths differ"
    if max(depths) > 1000:
        yield "over 1000 levels"
