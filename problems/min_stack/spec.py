"""Min stack: a stack that tells its least entry."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from hypothesis import strategies as st

from judge.spec import Case, Invalid, Op, Script, op, script, sizes

Draw = Callable[[st.SearchStrategy[Any]], Any]

LOW, HIGH = -(2**31), 2**31 - 1
CALLS = 65_536


def valid(args: tuple[Any, ...]) -> None:
    (made,) = args
    if len(made.ops) > CALLS:
        raise Invalid(f"there are {len(made.ops)} calls; there are at most {CALLS}")
    for each in made.ops:
        for x in each.args:
            if not LOW <= x <= HIGH:
                raise Invalid(f"x is {x}; it is between -2**31 and 2**31 - 1")


class Model:
    """A list; its least entry is looked for when it is asked for."""

    def __init__(self) -> None:
        self.entries: list[int] = []

    def push(self, x: int) -> None:
        self.entries.append(x)

    def pop(self) -> None:
        self.nonempty().pop()

    def top(self) -> int:
        return self.nonempty()[-1]

    def getMin(self) -> int:
        return min(self.nonempty())

    def nonempty(self) -> list[int]:
        if not self.entries:
            raise Invalid("the stack is empty; pop, top and getMin need an entry")
        return self.entries


def cases() -> st.SearchStrategy[Case]:
    """Draw calls that go up and down; the least entry comes, goes and comes back."""
    shapes = (mixed, mixed, dip, dip, again, looks, looks, between, edges, edges, churn)
    return st.one_of([st.composite(shape)() for shape in shapes])


def mixed(draw: Draw) -> Case:
    """Any calls; entries are near each other, all of one sign or of both."""
    low = draw(st.sampled_from((-9, -4, -2, -2, 0, 1, 1)))
    values = st.integers(low, low + draw(st.sampled_from((0, 2, 4, 8))))
    return calls(draw, values, draw(sizes(2, 40)))


def edges(draw: Draw) -> Case:
    """Entries at both ends of the range, and at 0."""
    values = st.sampled_from((LOW, LOW + 1, -1, 0, 1, HIGH - 1, HIGH))
    if draw(st.booleans()):
        return calls(draw, st.sampled_from((HIGH - 1, HIGH)), draw(st.integers(1, 6)))
    return calls(draw, values, draw(st.integers(2, 20)))


def looks(draw: Draw) -> Case:
    """A few different entries, and several looks at the same stack."""
    values = st.lists(st.integers(-3, 6), min_size=2, max_size=4, unique=True)
    asked = st.lists(st.sampled_from(("top", "getMin")), min_size=2, max_size=4)
    ops = [op("push", x) for x in draw(values)]
    return script([], ops + [op(name) for name in draw(asked)])


def between(draw: Draw) -> Case:
    """Another entry between two equal ones, the upper of which is taken off."""
    outer, inner = draw(
        st.lists(st.integers(-3, 3), min_size=2, max_size=2, unique=True)
    )
    under = draw(st.lists(st.integers(-3, 3), max_size=2))
    ops = [op("push", x) for x in [*under, outer, inner, outer]]
    return script([], [*ops, op("pop"), op("top"), op("getMin")])


def dip(draw: Draw) -> Case:
    """Pushes, the last of them least, once or twice; then it is taken off."""
    base = draw(st.lists(st.integers(-1, 5), min_size=1, max_size=5))
    least = draw(st.integers(min(base) - 3, min(base)))
    times = draw(st.integers(1, 3))
    ops = [op("push", x) for x in base + [least] * times]
    for _ in range(draw(st.integers(1, times + len(base) - 1))):
        ops += [op("pop"), op("getMin")]
    if draw(st.booleans()):
        ops += [op("top"), op("push", draw(st.integers(-3, 5))), op("getMin")]
    return script([], ops)


def again(draw: Draw) -> Case:
    """The stack is emptied and filled anew, with larger entries in most cases."""
    ops: list[Op] = []
    for base in draw(st.sampled_from(((0, 4), (-5, 0), (-5, 3), (2, 7), (3, 0)))):
        values = draw(st.lists(st.integers(base, base + 4), min_size=1, max_size=5))
        ops += [op("push", x) for x in values]
        ops += [op("getMin"), op("top")]
        ops += [op("pop") for _ in values]
    while ops[-1].name == "pop":
        ops.pop()
    return script([], ops)


def churn(draw: Draw) -> Case:
    """Hundreds of calls in runs of pushes and of pops."""
    rng = Random(draw(st.integers(0, 10**6)))
    size, width = draw(st.integers(250, 600)), draw(st.sampled_from((3, 50, 2**31)))
    ops: list[Op] = []
    depth = 0
    while len(ops) < size:
        names = rng.choice((("push", "getMin"), ("push", "pop"), ("pop", "getMin")))
        for _ in range(rng.randrange(5, 40)):
            name = rng.choice(names) if depth else "push"
            args = (rng.randrange(-width, width),) if name == "push" else ()
            depth += {"push": 1, "pop": -1}.get(name, 0)
            ops.append(op(name, *args))
    return script([], ops[:size])


def calls(draw: Draw, values: st.SearchStrategy[int], size: int) -> Case:
    """Draw `size` calls; where the stack is empty, a push takes the place of others."""
    names = st.sampled_from(("push", "push", "push", "pop", "pop", "getMin", "top"))
    wanted = draw(st.lists(st.tuples(names, values), min_size=size, max_size=size))
    ops: list[Op] = []
    depth = 0
    for name, value in wanted:
        if name == "push" or depth == 0:
            ops.append(op("push", value))
            depth += 1
        else:
            ops.append(op(name))
            depth -= name == "pop"
    if depth:
        ops.append(op("getMin"))
    return script([], ops)


def worst(n: int, rng: Random) -> Case:
    """The stack grows by three entries in eight calls; nearly each is a new least.

    So every pop takes the least entry off, and the next one is asked for at once.
    """
    names = ("push", "push", "getMin", "push", "pop", "getMin", "top", "push")
    ops: list[Op] = []
    value = HIGH // 2
    for index in range(n):
        name = names[index % len(names)]
        if name == "push":
            value -= rng.randrange(1, 1000)
            ops.append(op(name, value))
        else:
            ops.append(op(name))
    return script([], ops)


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    (made,) = args
    yield from events(made)
    pushed = [each.args[0] for each in made.ops if each.name == "push"]
    if pushed and max(pushed) < 0:
        yield "only negative entries"
    if pushed and min(pushed) > 0:
        yield "only positive entries"
    if {LOW, HIGH} & set(pushed):
        yield "extreme entry"
    if len(made.ops) > 200:
        yield "over 200 calls"


def events(made: Script) -> Iterator[str]:
    """Yield what happens in the course of the calls."""
    entries: list[int] = []
    emptied = False
    for each in made.ops:
        if each.name == "push":
            entries.append(each.args[0])
            if emptied:
                yield "emptied and filled again"
        elif each.name == "pop":
            gone = entries.pop()
            emptied = emptied or not entries
            if entries and gone < min(entries):
                yield "least entry taken off"
            if entries and gone == min(entries):
                yield "one of two least taken off"
        elif each.name == "getMin":
            least = min(entries)
            if entries.count(least) > 1:
                yield "least entry there twice"
            if least == 0:
                yield "least entry is 0"
