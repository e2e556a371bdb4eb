"""Consistent hashing: the node whose point follows a key on the ring."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from hypothesis import strategies as st

from judge.spec import Case, Invalid, Op, op, script, sizes

Draw = Callable[[st.SearchStrategy[Any]], Any]

PLACES = 2**64
MOST_NODES = 20
NODES = ("a", "b", "c", "d", "node-1", "10.0.0.7:80", "Zürich", "x" * 20)


def place(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


def valid(args: tuple[Any, ...]) -> None:
    (made,) = args
    (vnodes,) = made.init
    if not 1 <= vnodes <= 1024:
        raise Invalid(f"vnodes is {vnodes}; it is between 1 and 1024")
    if len(made.ops) > 10_000:
        raise Invalid(f"there are {len(made.ops)} calls; there are up to 10,000")
    for each in made.ops:
        (text,) = each.args
        if each.name == "lookup":
            if len(text) > 40:
                raise Invalid(f"key has {len(text)} characters; there are up to 40")
        elif not 1 <= len(text) <= 20:
            raise Invalid(f"node has {len(text)} characters; there are 1 to 20")
        elif "#" in text:
            raise Invalid(f"node is {text!r}; there is no # in it")


class Model:
    """Looks at all points for the one that is the shortest way ahead."""

    def __init__(self, vnodes: int) -> None:
        self.vnodes = vnodes
        self.points: dict[str, list[int]] = {}

    def add(self, node: str) -> None:
        if node not in self.points and len(self.points) == MOST_NODES:
            raise Invalid(f"there are {MOST_NODES} nodes on the ring already")
        self.points[node] = [place(f"{node}#{i}") for i in range(self.vnodes)]

    def remove(self, node: str) -> None:
        self.points.pop(node, None)

    def lookup(self, key: str) -> str:
        start = place(key)
        ways = {
            node: min((point - start) % PLACES for point in points)
            for node, points in self.points.items()
        }
        return min(ways, key=ways.__getitem__, default="")


def cases() -> st.SearchStrategy[Case]:
    """Draw nodes that come and go, keys asked before and after, and odd calls."""
    shapes = (mixed, mixed, comes, comes, goes, goes, at_points, left, left, twice)
    shapes += (many,)
    return st.one_of([st.composite(shape)() for shape in shapes])


def mixed(draw: Draw) -> Case:
    """Any calls on a few nodes; there may be none on the ring."""
    pool = draw(some_nodes(1, 4))
    vnodes = draw(st.integers(1, 4))
    size = draw(sizes(1, 25))
    names = st.sampled_from(("add", "add", "remove", "lookup", "lookup", "lookup"))
    parts = st.tuples(names, st.sampled_from(pool), keys(pool, vnodes))
    drawn = draw(st.lists(parts, min_size=size, max_size=size))
    ops = [op(name, key if name == "lookup" else node) for name, node, key in drawn]
    return script([vnodes], ops)


def comes(draw: Draw) -> Case:
    """Some keys are asked for before and after a node comes."""
    *there, new = draw(some_nodes(2, 4))
    vnodes = draw(st.integers(1, 4))
    asked = lookups(draw, keys((*there, new), vnodes))
    return script([vnodes], [*adds(there), *asked, op("add", new), *asked])


def goes(draw: Draw) -> Case:
    """Some keys are asked for before and after a node goes, or comes back."""
    there = draw(some_nodes(1, 4))
    vnodes = draw(st.integers(1, 4))
    asked = lookups(draw, keys(there, vnodes))
    ops = [*adds(there), *asked, op("remove", there[0]), *asked]
    if draw(st.booleans()):
        ops += [op("add", there[0]), *asked]
    return script([vnodes], ops)


def at_points(draw: Draw) -> Case:
    """Keys that are at the very place of a point, their own or a missing one."""
    there = draw(some_nodes(1, 3))
    vnodes = draw(st.integers(1, 3))
    names = st.sampled_from((*there, "b", "c"))
    numbers = st.integers(0, vnodes)
    some = st.lists(st.builds("{}#{}".format, names, numbers), min_size=1, max_size=4)
    return script([vnodes], adds(there) + [op("lookup", key) for key in draw(some)])


def left(draw: Draw) -> Case:
    """Two nodes, of which one goes; where its points were, there is nothing left."""
    one, two = draw(st.permutations(("a", "b")))
    vnodes = draw(st.integers(2, 3))
    ops = adds(draw(st.sampled_from(((one, two), (one, two, one), (one, one, two)))))
    asked = st.lists(st.integers(0, vnodes - 1), min_size=1, max_size=2)
    gone = [op("lookup", f"{one}#{number}") for number in draw(asked)]
    return script([vnodes], [*ops, op("remove", one), *gone])


def twice(draw: Draw) -> Case:
    """A node that is there comes again, one that is not there goes, or goes again."""
    one, two, missing = draw(some_nodes(3, 3))
    vnodes = draw(st.integers(1, 3))
    asked = lookups(draw, keys((one, two), vnodes))
    ops = [*adds((one, two, one))]
    odd = st.sampled_from(
        ([], [op("remove", missing)], [op("remove", one)], [op("remove", two)] * 2)
    )
    return script([vnodes], [*ops, *draw(odd), *asked])


def many(draw: Draw) -> Case:
    """Up to eight nodes of up to 40 points, and some dozens of keys."""
    vnodes = draw(st.integers(5, 40))
    rng = Random(draw(st.integers(0, 10**6)))
    pool = rng.sample(NODES, len(NODES))
    ops = adds(pool[: rng.randrange(3, 8)])
    for _ in range(rng.randrange(5, 12)):
        ops.append(op(rng.choice(("add", "remove", "lookup")), rng.choice(pool)))
        ops += [op("lookup", f"user:{rng.randrange(10**4)}") for _ in range(4)]
    return script([vnodes], ops)


def some_nodes(least: int, most: int) -> st.SearchStrategy[list[str]]:
    some = st.sampled_from(NODES)
    return st.lists(some, min_size=least, max_size=most, unique=True)


def keys(nodes: Any, vnodes: int) -> st.SearchStrategy[str]:
    """Draw keys that are anywhere, and a few that are at a point."""
    points = [f"{node}#{i}" for node in nodes for i in range(vnodes)]
    anywhere = st.integers(0, 99).map("key {}".format)
    return st.one_of(anywhere, anywhere, st.sampled_from(("", "鍵", "a", *points)))


def adds(nodes: Any) -> list[Op]:
    return [op("add", node) for node in nodes]


def lookups(draw: Draw, some: st.SearchStrategy[str]) -> list[Op]:
    asked = draw(st.lists(some, min_size=1, max_size=5))
    return [op("lookup", key) for key in asked]


def worst(n: int, rng: Random) -> Case:
    """Eight nodes of n / 8 points each, one of which goes and comes back; n calls."""
    nodes = [f"node-{rng.randrange(10**9)}-{number}" for number in range(8)]
    ops = [*adds(nodes), op("remove", nodes[3]), op("add", nodes[3])]
    ops += [op("lookup", f"key {rng.randrange(10**9)}") for _ in range(n - len(ops))]
    return script([max(1, n // 8)], ops)


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    (made,) = args
    model = Model(*made.init)
    seen: dict[str, str] = {}
    change, gone = "", set()
    for each in made.ops:
        (text,) = each.args
        if each.name == "lookup":
            owner = model.lookup(text)
            yield from place_of(model, text)
            if change and text in seen:
                yield from moved(seen[text], owner, change)
            seen[text] = owner
            continue
        if each.name == "add":
            if text in model.points:
                yield "node added twice"
            if text in gone:
                yield "node added again"
        elif text in model.points:
            gone.add(text)
        else:
            yield "missing node removed"
        change = each.name
        getattr(model, each.name)(text)
        if sum(map(len, model.points.values())) > 50:
            yield "over 50 points"


def place_of(model: Model, key: str) -> Iterator[str]:
    """Yield what is special about where a key is on the ring."""
    points = [point for each in model.points.values() for point in each]
    if not points:
        yield "no node"
    elif place(key) > max(points):
        yield "goes round"
    elif place(key) in points:
        yield "key at a point"


def moved(before: str, now: str, change: str) -> Iterator[str]:
    """Yield what the last change did to a key."""
    if before and before != now:
        yield f"moved {'to a new' if change == 'add' else 'from a removed'} node"
    elif before and change == "add":
        yield "stayed when a node came"
