"""Top Customers: what is right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from hypothesis import strategies as st

from judge.spec import Case, Invalid, case

Draw = Callable[[st.SearchStrategy[Any]], Any]
Customers = list[tuple[int, str]]
Order = tuple[int | None, int | None]
"""Whose it is, and the amount."""

ENOUGH = 100
MOST = 10**6
NAMES = ("Ann", "Bo", "Cem", "Dee", "Zoe")
STRANGER = 77
"""The id of a customer who is no longer in the table."""


@st.composite
def drawn(draw: Draw, shape: Callable[[Draw, list[int]], list[Order]]) -> Case:
    """Give customers and orders their numbers, and put the rows in any order."""
    count = draw(st.sampled_from((0, 1, 2, 2, 2, 2, 2, 3, 3, 5, 7)))
    ids = draw(numbers(count))
    names = draw(st.lists(st.sampled_from(NAMES), min_size=count, max_size=count))
    orders = draw(st.permutations(shape(draw, ids)))[:20]
    keys = draw(numbers(len(orders)))
    rows = [(key, *order) for key, order in zip(keys, orders, strict=True)]
    return case(list(zip(ids, names, strict=True)), rows)


def numbers(count: int) -> st.SearchStrategy[list[int]]:
    each = st.integers(1, 50)
    return st.lists(each, min_size=count, max_size=count, unique=True)


def owners(ids: list[int]) -> st.SearchStrategy[int | None]:
    return st.sampled_from([*ids, *ids, *ids, *ids, None, STRANGER])


def anything(draw: Draw, ids: list[int]) -> list[Order]:
    """Amounts of which two to five are enough."""
    amount = st.sampled_from((0, 10, 20, 30, 40, 50, 60, 80, None))
    size = draw(st.sampled_from((0, 1, 2, *range(4, 21))))
    orders = st.lists(st.tuples(owners(ids), amount), min_size=size, max_size=size)
    return draw(orders)  # type: ignore[no-any-return]


def wide(draw: Draw, ids: list[int]) -> list[Order]:
    """Amounts that are nearly always enough, so that the number decides."""
    amount = st.integers(0, 10**6)
    size = draw(st.sampled_from((0, 2, 3, *range(4, 15))))
    orders = st.lists(st.tuples(owners(ids), amount), min_size=size, max_size=size)
    return draw(orders)  # type: ignore[no-any-return]


def same_totals(draw: Draw, ids: list[int]) -> list[Order]:
    """Each customer's amounts add up to one of two totals, just enough or not."""
    totals = draw(st.tuples(st.integers(99, 101), st.integers(100, 300)))
    totals = (*totals, totals[1])
    orders: list[Order] = []
    for each in ids:
        total = draw(st.sampled_from(totals))
        parts = draw(st.sampled_from(((), (0,), (50,), (50,), (30, 30), (0, 0))))
        orders += [(each, part) for part in parts]
        orders.append((each, total - sum(parts)))
        orders += [(each, None)] * draw(st.sampled_from((0, 0, 1)))
    return orders


def pair(draw: Draw, ids: list[int]) -> list[Order]:
    """Two customers, or one and nobody, with two orders each: the smallest cases."""
    both = [*ids[:2], draw(st.sampled_from((None, STRANGER)))]
    total = draw(st.sampled_from((99, 100, 100, 101, 120)))
    more = draw(st.sampled_from((0, 0, 30)))
    orders: list[Order] = []
    for each in both[: 2 if len(ids) > 1 else 3]:
        part = draw(st.sampled_from((0, 30, 50, 50, 60, 60, None)))
        orders += [(each, part), (each, total - (part or 0))]
        total += more
    return orders


def nobodys(draw: Draw, ids: list[int]) -> list[Order]:
    """Guests and former customers order more than anybody else."""
    orders = same_totals(draw, ids[:3])
    for each in (None, STRANGER):
        amounts = draw(st.lists(st.sampled_from((60, 200)), max_size=3))
        orders += [(each, amount) for amount in amounts]
    return orders


def cases() -> st.SearchStrategy[Case]:
    """Draw customers of equal names and totals, and orders that do not count."""
    shapes = (anything, wide, same_totals, same_totals, nobodys, *[pair] * 4)
    return st.one_of(map(drawn, shapes))


def valid(args: tuple[Any, ...]) -> None:
    for name, rows, most in zip(("customers", "orders"), args, (7, 20), strict=True):
        if len(rows) > most:
            raise Invalid(f"{name} has {len(rows)} rows; it has at most {most}")
        for key, times in Counter(row[0] for row in rows).items():
            if key < 1:
                raise Invalid(f"id {key} is in {name}; every id is positive")
            if times > 1:
                raise Invalid(f"id {key} is in {name} {times} times; ids are different")
    customers, orders = args
    for _, name in customers:
        if not name.isalpha():
            raise Invalid(f"the name {name!r} is not a text of letters")
    for _, _, amount in orders:
        if amount is not None and not 0 <= amount <= MOST:
            raise Invalid(f"amount {amount} is not between 0 and 10**6")


def oracle(args: tuple[Any, ...]) -> list[tuple[int, str, int, int]]:
    """Look through all orders once for every customer."""
    customers, orders = args
    top = []
    for key, name in customers:
        amounts = [a for _, owner, a in orders if owner == key and a is not None]
        if len(amounts) >= 2 and sum(amounts) >= ENOUGH:
            top.append((key, name, len(amounts), sum(amounts)))
    return sorted(top, key=lambda row: (-row[3], row[0]))


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    """Name what is special about a case."""
    customers, orders = args
    top = oracle(args)
    ids = [key for key, _ in customers]
    paid = {key: [a for _, o, a in orders if o == key and a is not None] for key in ids}
    names = {
        "no customers": not customers,
        "nobody at the top": not top,
        "several at the top": len(top) > 1,
        "equal totals at the top": len({row[3] for row in top}) < len(top),
        "same name at the top": len({row[1] for row in top}) < len(top),
        "exactly enough": any(row[3] == ENOUGH for row in top),
        "one order only": any(len(a) == 1 and a[0] >= ENOUGH for a in paid.values()),
        "order without a price": any(o in ids and a is None for _, o, a in orders),
        "order of nobody": any(o not in ids for _, o, _ in orders),
    }
    yield from (name for name, holds in names.items() if holds)
