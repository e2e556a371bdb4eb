"""Hash map: put, get and remove, as a dict does them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from hypothesis import strategies as st

from judge.spec import Case, Invalid, Op, Script, op, script, sizes

Draw = Callable[[st.SearchStrategy[Any]], Any]

MOST = 10**6
"""The greatest key and the greatest value."""

STEPS = (8, 16, 100, 128, 1000, 1024, 10_000)
PRIMES = (7, 11, 13, 31, 97, 101, 769, 997, 1009, 1543, 2069, 9973)
"""Lengths that people give their tables: keys so far apart share a place."""


def valid(args: tuple[Any, ...]) -> None:
    (calls,) = args
    if len(calls.ops) > 10_000:
        raise Invalid(f"there are {len(calls.ops)} calls; there are up to 10,000")
    for each in calls.ops:
        for name, number in zip(("key", "value"), each.args, strict=False):
            if not 0 <= number <= MOST:
                raise Invalid(f"{name} is {number}; it is between 0 and 10**6")


class Model:
    """The trusted map."""

    def __init__(self) -> None:
        self.values: dict[int, int] = {}

    def put(self, key: int, value: int) -> None:
        self.values[key] = value

    def get(self, key: int) -> int:
        return self.values.get(key, -1)

    def remove(self, key: int) -> None:
        self.values.pop(key, None)


def cases() -> st.SearchStrategy[Case]:
    """Draw calls on few keys, on keys that share places, and on many keys."""
    shapes = (few, shared, run, run, run, edges, edges, many, many, many, churn)
    return st.one_of([st.composite(shape)() for shape in shapes])


def few(draw: Draw) -> Case:
    """Up to five small keys, again and again: replaced, removed, put once more."""
    pool = range(draw(st.integers(1, 5)))
    return script([], mixed(draw, pool, draw(sizes(1, 30))))


def shared(draw: Draw) -> Case:
    """Keys that are equal modulo the length of many a table."""
    pool = sharing(draw, draw(st.integers(2, 5)))
    return script([], mixed(draw, pool, draw(st.integers(6, 40))))


def run(draw: Draw) -> Case:
    """Keys of one place: an early one goes, a late one is put, asked and removed."""
    pool = sharing(draw, draw(st.integers(2, 4)))
    ops = [op("put", key, draw(values())) for key in pool]
    gone = draw(st.integers(0, len(pool) - 2))
    ops.append(op("remove", pool[gone]))
    late = pool[draw(st.integers(gone + 1, len(pool) - 1))]
    again = [op("put", late, draw(values())), op("get", late), op("remove", late)]
    ops += again[: draw(st.sampled_from((0, 2, 3, 3, 3)))]
    ops += [op("get", key) for key in draw(st.permutations(pool))]
    return script([], ops + mixed(draw, pool, draw(sizes(0, 4))))


def edges(draw: Draw) -> Case:
    """The least and the greatest keys, with the least and the greatest values."""
    pool = draw(st.sampled_from(((MOST,), (0, MOST), (0, 1, MOST - 1, MOST))))
    return script([], mixed(draw, pool, draw(st.integers(3, 20))))


def many(draw: Draw) -> Case:
    """Nine keys to some dozens, more than a short table has places for."""
    rng = Random(draw(st.integers(0, 10**6)))
    start, step = draw(st.integers(0, 99)), draw(st.sampled_from((1, 2, 17, *STEPS)))
    count = draw(st.integers(9, 14) | st.integers(9, 80))
    keys = [start + step * index for index in range(count)]
    rng.shuffle(keys)
    ops = [op("put", key, rng.randrange(100)) for key in keys]
    for key in rng.sample(keys, draw(sizes(0, count))):
        ops.append(rng.choice((op("remove", key), op("put", key, rng.randrange(9)))))
    asked = rng.sample(keys, draw(sizes(3, count)))
    return script([], ops + [op("get", key) for key in asked])


def churn(draw: Draw) -> Case:
    """Hundreds of calls: the map fills up, empties and fills up again."""
    rng = Random(draw(st.integers(0, 10**6)))
    pool = rng.sample(range(MOST + 1), draw(st.integers(20, 120)))
    size = draw(st.integers(250, 600))
    ops: list[Op] = []
    while len(ops) < size:
        names = rng.choice((("put",), ("put", "get"), ("remove", "get"), ("remove",)))
        for _ in range(rng.randrange(10, 60)):
            name, key = rng.choice(names), rng.choice(pool)
            value = (rng.randrange(MOST + 1),) if name == "put" else ()
            ops.append(op(name, key, *value))
    return script([], ops[:size])


def mixed(draw: Draw, pool: Any, size: int) -> list[Op]:
    """Draw calls on the keys of `pool`; two in five are puts, and two are gets."""
    key = st.sampled_from(pool)
    put = st.builds(lambda k, value: op("put", k, value), key, values())
    get = key.map(lambda k: op("get", k))
    remove = key.map(lambda k: op("remove", k))
    calls = st.one_of(put, get, put, get, remove)
    ops: list[Op] = draw(st.lists(calls, min_size=size, max_size=size))
    return ops


def values() -> st.SearchStrategy[int]:
    return st.integers(0, 9) | st.sampled_from((0, 0, 1, MOST - 1, MOST))


def sharing(draw: Draw, count: int) -> list[int]:
    """Draw different keys that are a multiple of one step apart, or next to that."""
    step = draw(st.sampled_from((*STEPS, *STEPS, *STEPS, *PRIMES)))
    first = draw(st.integers(0, 2 * step))
    whole = st.integers(0, min(20, (MOST - 1 - first) // step))
    times = draw(st.lists(whole, min_size=count, max_size=count, unique=True))
    aside = draw(st.sampled_from((0, 0, 0, 0, 1)))
    return [first + step * each + aside * (each % 2) for each in times]


def worst(n: int, rng: Random) -> Case:
    """Every other call puts a new key; the others ask, replace and remove.

    The map grows all the time, and no key is nearer than another: what is asked
    for is anywhere among the keys that were put, or mostly missing.
    """
    keys = rng.sample(range(MOST + 1), n // 2 + 1)
    ops = []
    for index in range(n):
        turn, some = index // 2, keys[rng.randrange(index // 2 + 1)]
        match index % 8:
            case 0 | 2 | 4 | 6:
                ops.append(op("put", keys[turn], rng.randrange(MOST + 1)))
            case 1:
                ops.append(op("get", some))
            case 3:
                ops.append(op("put", some, rng.randrange(MOST + 1)))
            case 5:
                ops.append(op("get", rng.randrange(MOST + 1)))
            case _:
                ops.append(op("remove", some))
    return script([], ops)


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    (calls,) = args
    yield from kinds_of(calls)
    keys = {each.args[0] for each in calls.ops if each.name == "put"}
    if 0 in keys:
        yield "key 0"
    if MOST in keys:
        yield "greatest key"
    if any(each.name == "put" and each.args[1] == 0 for each in calls.ops):
        yield "value 0"
    if len({key % 16 for key in keys}) < len(keys):
        yield "keys equal modulo 16"
    if len(calls.ops) > 200:
        yield "over 200 calls"


def kinds_of(calls: Script) -> Iterator[str]:
    """Yield what happens in the course of the calls."""
    there: set[int] = set()
    gone: set[int] = set()
    for each in calls.ops:
        key = each.args[0]
        if each.name == "put":
            if key in there:
                yield "value replaced"
            if key in gone:
                yield "removed and put again"
            there.add(key)
            gone.discard(key)
            if len(there) > 32:
                yield "over 32 keys at once"
        elif each.name == "get":
            if not there:
                yield "empty map asked"
            if key in gone:
                yield "removed key asked"
        elif key in there:
            there.discard(key)
            gone.add(key)
        else:
            yield "missing key removed"
