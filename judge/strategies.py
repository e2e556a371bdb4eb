"""Hypothesis strategies that draw the ugly corners of common inputs on purpose.

Sizes drawn with plain `integers()` are mostly tiny or mostly huge; `sizes`
mixes empty, one, a few and many, and the others build on it. Hypothesis is
imported when a strategy is made, not before.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from judge.model import Case
from judge.values.plain import LinkedList, Op, Script, Tree

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

SMALL = 8
WIDE = 10**9


def sizes(low: int, high: int) -> SearchStrategy[int]:
    """Draw a size: the lowest, the next, a few, or anything up to `high`.

    Shrinks towards `low`.
    """
    from hypothesis import strategies as st

    few = min(high, low + 6)
    return st.one_of(
        st.integers(low, few), st.integers(low, min(high, low + 1)), _even(low, high)
    )


def _even(low: int, high: int) -> SearchStrategy[int]:
    from hypothesis import strategies as st

    return st.sampled_from(range(low, high + 1))


def int_lists(
    min_size: int = 0, max_size: int = 40, low: int = -WIDE, high: int = WIDE
) -> SearchStrategy[list[int]]:
    """Draw integers that collide (a narrow range), that do not, or all equal."""
    from hypothesis import strategies as st

    wide = st.integers(low, high) | st.sampled_from((low, high))
    near_low = min(max(low, -SMALL), high)
    near = st.integers(near_low, min(high, near_low + 2 * SMALL))

    @st.composite
    def draw_list(draw: Callable[[SearchStrategy[Any]], Any]) -> list[int]:
        size = draw(sizes(min_size, max_size))
        kind = draw(st.sampled_from(("near", "near", "wide", "equal")))
        if kind == "equal":
            return [draw(near)] * size
        items = near if kind == "near" else wide
        return draw(st.lists(items, min_size=size, max_size=size))  # type: ignore[no-any-return]

    return draw_list()


def linked_lists(
    values: SearchStrategy[list[Any]] | None = None,
) -> SearchStrategy[LinkedList | None]:
    """Draw a linked list without a cycle; the empty one is None."""
    lists = int_lists() if values is None else values
    return lists.map(lambda vs: LinkedList(tuple(vs)) if vs else None)


def trees(
    values: SearchStrategy[list[Any]] | None = None,
) -> SearchStrategy[Tree | None]:
    """Draw a binary tree over drawn values: bushy, a chain, a zigzag or complete.

    The values are used level by level; no values are the empty tree, None.
    """
    from hypothesis import strategies as st

    lists = int_lists() if values is None else values

    @st.composite
    def draw_tree(draw: Callable[[SearchStrategy[Any]], Any]) -> Tree | None:
        vals = draw(lists)
        shape = draw(
            st.sampled_from(("bushy", "complete", "left", "right", "zigzag", "bushy"))
        )
        if not vals:
            return None
        sides = _sides(draw, shape, len(vals))
        return Tree(tuple(_arrange(vals, sides)))

    return draw_tree()


def _sides(
    draw: Callable[[SearchStrategy[Any]], Any], shape: str, count: int
) -> list[tuple[bool, bool]]:
    """Return for each node in level order which children it gets, if nodes last."""
    from hypothesis import strategies as st

    if shape == "complete":
        return [(True, True)] * count
    if shape == "left":
        return [(True, False)] * count
    if shape == "right":
        return [(False, True)] * count
    if shape == "zigzag":
        return [(index % 2 == 0, index % 2 == 1) for index in range(count)]
    some = st.sampled_from(((True, True), (True, False), (False, True), (False, False)))
    drawn = draw(st.lists(some, min_size=count, max_size=count))
    return _alive(drawn)


def _alive(sides: list[tuple[bool, bool]]) -> list[tuple[bool, bool]]:
    """Give a child to the last open place whenever the tree would end early."""
    open_places, kept = 1, []
    for left, right in sides:
        open_places -= 1
        goes_on = left or right or open_places > 0
        kept.append((left, right) if goes_on else (True, False))
        open_places += sum(kept[-1])
    return kept


def _arrange(values: Sequence[Any], sides: Sequence[tuple[bool, bool]]) -> list[Any]:
    entries, rest = [values[0]], list(values[1:])
    rest.reverse()
    for left, right in sides:
        for present in (left, right):
            entries.append(rest.pop() if present and rest else None)
        if not rest:
            break
    while entries[-1] is None:
        entries.pop()
    return entries


def edge_lists(
    nodes: int, max_edges: int, *, directed: bool = True, loops: bool = False
) -> SearchStrategy[list[list[int]]]:
    """Draw edges [a, b] between `nodes` numbered from 0, without repetition."""
    from hypothesis import strategies as st

    end = st.integers(0, max(nodes - 1, 0))
    pairs = st.tuples(end, end).filter(lambda edge: loops or edge[0] != edge[1])
    if nodes == 0 or (nodes == 1 and not loops):
        return st.just([])
    identity = (lambda e: e) if directed else (lambda e: tuple(sorted(e)))
    return st.lists(pairs, max_size=max_edges, unique_by=identity).map(
        lambda edges: [list(edge) for edge in edges]
    )


def matrices(
    elements: SearchStrategy[Any], rows: tuple[int, int], columns: tuple[int, int]
) -> SearchStrategy[list[list[Any]]]:
    """Draw a rectangular list of rows; the sizes are within the given ranges."""
    from hypothesis import strategies as st

    @st.composite
    def draw_matrix(draw: Callable[[SearchStrategy[Any]], Any]) -> list[list[Any]]:
        height, width = draw(sizes(*rows)), draw(sizes(*columns))
        row = st.lists(elements, min_size=width, max_size=width)
        return draw(st.lists(row, min_size=height, max_size=height))  # type: ignore[no-any-return]

    return draw_matrix()


def scripts(
    operations: Sequence[SearchStrategy[Op]],
    init: SearchStrategy[tuple[Any, ...]] | None = None,
    max_size: int = 60,
) -> SearchStrategy[Case]:
    """Draw a constructor call and then any mix of the given operations."""
    from hypothesis import strategies as st

    made = st.just(()) if init is None else init
    one = st.one_of(*operations)

    @st.composite
    def draw_script(draw: Callable[[SearchStrategy[Any]], Any]) -> Case:
        size = draw(sizes(0, max_size))
        ops = draw(st.lists(one, min_size=size, max_size=size))
        return Case((Script(draw(made), tuple(ops)),))

    return draw_script()
