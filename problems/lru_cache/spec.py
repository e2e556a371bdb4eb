"""LRU cache: a map of fixed size that gives up the least recently used key."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from hypothesis import strategies as st

from judge.spec import Case, Invalid, Op, Script, op, script, sizes

Draw = Callable[[st.SearchStrategy[Any]], Any]

CAPACITY, KEY, VALUE = 3000, 10**4, 10**5
"""The greatest of each."""

CALLS = 12_000


def valid(args: tuple[Any, ...]) -> None:
    (made,) = args
    (capacity,) = made.init
    if not 1 <= capacity <= CAPACITY:
        raise Invalid(f"capacity is {capacity}; it is between 1 and {CAPACITY}")
    if len(made.ops) > CALLS:
        raise Invalid(f"there are {len(made.ops)} calls; there are at most {CALLS}")
    for each in made.ops:
        key, *values = each.args
        if not 0 <= key <= KEY:
            raise Invalid(f"key is {key}; it is between 0 and 10**4")
        for value in values:
            if not 0 <= value <= VALUE:
                raise Invalid(f"value is {value}; it is between 0 and 10**5")


class Model:
    """A list of pairs in order of use, searched from the front."""

    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.pairs: list[tuple[int, int]] = []

    def get(self, key: int) -> int:
        for pair in self.pairs:
            if pair[0] == key:
                self.pairs.remove(pair)
                self.pairs.append(pair)
                return pair[1]
        return -1

    def put(self, key: int, value: int) -> None:
        others = [pair for pair in self.pairs if pair[0] != key]
        self.pairs = [*others[-self.capacity + 1 or len(others) :], (key, value)]


def cases() -> st.SearchStrategy[Case]:
    """Draw calls on more keys than there is room for, and uses that save a key."""
    shapes = (mixed, mixed, saved, saved, oldest, oldest, early, early, known, known)
    shapes += (one_place, edges, churn)
    return st.one_of([st.composite(shape)() for shape in shapes])


def mixed(draw: Draw) -> Case:
    """Room for one to four keys, and one to three keys too many."""
    capacity = draw(st.integers(1, 4))
    pool = range(capacity + draw(st.integers(0, 3)))
    return script([capacity], calls(draw, pool, draw(sizes(1, 40))))


def one_place(draw: Draw) -> Case:
    """Room for one key: every other one takes its place."""
    return script([1], calls(draw, range(draw(st.integers(2, 3))), draw(sizes(2, 15))))


def saved(draw: Draw) -> Case:
    """A full cache; some keys are used, by get or put; new ones come, all are asked."""
    capacity = draw(st.integers(1, 5))
    first = draw(st.integers(0, 5))
    keys = range(first, first + capacity)
    ops = [op("put", key, draw(values())) for key in keys]
    ops += calls(draw, keys, draw(sizes(0, capacity)), "get", "put", "get")
    if draw(st.booleans()):
        ops.append(op("get", first + capacity))
    fresh = range(first + capacity, first + capacity + draw(st.integers(1, 3)))
    ops += [op("put", key, draw(values())) for key in fresh]
    asked = draw(st.permutations((*keys, *fresh)))
    return script([capacity], ops + [op("get", key) for key in asked])


def oldest(draw: Draw) -> Case:
    """A full cache, whose oldest key is used just before a new one comes."""
    capacity = draw(st.integers(2, 4))
    ops = [op("put", key, draw(values())) for key in range(capacity)]
    ops += calls(draw, (0,), draw(st.integers(1, 2)))
    ops.append(op("put", capacity, draw(values())))
    return script([capacity], ops + [op("get", key) for key in (1, 0, capacity)])


def early(draw: Draw) -> Case:
    """Two places: a key is used often, then another one once, then a third comes."""
    often, once, late = draw(st.permutations((0, 1, 2)))
    ops = [op("put", often, draw(values()))]
    ops += calls(draw, (often,), draw(st.integers(1, 2)))
    ops += [op("put", once, draw(values())), op("put", late, draw(values()))]
    asked = draw(st.sampled_from((often, once)))
    return script([2], [*ops, op("get", asked)])


def known(draw: Draw) -> Case:
    """A full cache, one of whose keys gets another value; nothing has to go."""
    capacity = draw(st.integers(2, 3))
    ops = [op("put", key, draw(values())) for key in range(capacity)]
    ops.append(op("put", draw(st.integers(1, capacity - 1)), draw(values())))
    asked = draw(st.permutations(range(capacity)))
    return script([capacity], ops + [op("get", key) for key in asked])


def edges(draw: Draw) -> Case:
    """The least and the greatest keys and values; the capacity is never reached."""
    capacity = draw(st.sampled_from((1, 2, 100, CAPACITY)))
    return script([capacity], calls(draw, (0, 1, KEY - 1, KEY), draw(sizes(3, 20))))


def churn(draw: Draw) -> Case:
    """Hundreds of calls on a cache of up to 120 places, in phases on some keys."""
    rng = Random(draw(st.integers(0, 10**6)))
    capacity, size = draw(st.integers(5, 120)), draw(st.integers(250, 600))
    keys = rng.sample(range(KEY + 1), capacity + rng.randrange(1, capacity + 1))
    ops: list[Op] = []
    while len(ops) < size:
        names = rng.choice((("put",), ("put", "get"), ("get",), ("put", "get", "get")))
        pool = rng.sample(keys, rng.randrange(1, len(keys) + 1))
        for _ in range(rng.randrange(10, 80)):
            name = rng.choice(names)
            value = (rng.randrange(VALUE + 1),) if name == "put" else ()
            ops.append(op(name, rng.choice(pool), *value))
    return script([capacity], ops[:size])


def calls(draw: Draw, pool: Any, size: int, *names: str) -> list[Op]:
    """Draw calls on the keys of `pool`, as many puts as gets unless told otherwise."""
    name = st.sampled_from(names or ("put", "get"))
    parts = st.tuples(name, st.sampled_from(pool), values())
    drawn = draw(st.lists(parts, min_size=size, max_size=size))
    return [op(name, key, *[value] * (name == "put")) for name, key, value in drawn]


def values() -> st.SearchStrategy[int]:
    return st.integers(0, 9) | st.sampled_from((0, 0, 1, VALUE - 1, VALUE))


def worst(n: int, rng: Random) -> Case:
    """Room for n / 4 keys, twice as many keys, any of them next.

    After the first calls the cache is full: half of the calls find their key, at
    any place in the order of use, and half of the puts have to make room.
    """
    capacity = max(1, n // 4)
    ops: list[Op] = []
    for index in range(n):
        if index < capacity:
            ops.append(op("put", index, rng.randrange(VALUE + 1)))
        elif index % 2:
            ops.append(op("get", rng.randrange(2 * capacity)))
        else:
            key, value = rng.randrange(2 * capacity), rng.randrange(VALUE + 1)
            ops.append(op("put", key, value))
    return script([capacity], ops)


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    (made,) = args
    yield from events(made)
    if made.init == (1,):
        yield "capacity 1"
    if any(each.name == "put" and each.args[1] == 0 for each in made.ops):
        yield "value 0"
    if len(made.ops) > 200:
        yield "over 200 calls"


def events(made: Script) -> Iterator[str]:
    """Yield what happens in the course of the calls.

    A key is saved if it would be gone without its last use, which is when a key
    goes that came or was used later than the saved one had been before.
    """
    (capacity,) = made.init
    used: dict[int, int] = {}
    before: dict[int, tuple[int, str]] = {}
    gone: set[int] = set()
    for time, each in enumerate(made.ops):
        key = each.args[0]
        if each.name == "get" and key not in used:
            yield "missing key asked"
            if key in gone:
                yield "key that had to go asked"
            continue
        if key in used:
            before[key] = used[key], each.name
            if each.name == "put":
                yield "value replaced"
                if len(used) == capacity:
                    yield "replaced when full"
        else:
            if key in gone:
                yield "key put again after it had to go"
            if len(used) == capacity:
                victim = min(used, key=used.__getitem__)
                last = used.pop(victim)
                before.pop(victim, None)
                gone.add(victim)
                yield "key taken out"
                yield from (f"saved by {how}" for t, how in before.values() if t < last)
        used[key] = time
