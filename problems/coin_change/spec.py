"""Coin Change: the fewest coins that add up to an amount."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from hypothesis import strategies as st

from judge.spec import Case, Invalid, case, sizes

Draw = Callable[[st.SearchStrategy[Any]], Any]

MOST = 2**31 - 1
MOST_AMOUNT = 32769
LEAST_WORST = 12
"""The smallest coin of `worst` is no smaller, so that recursion is not too deep."""


def cases() -> st.SearchStrategy[Case]:
    """Draw coins and amounts: possible or not, with and without a trap."""
    shapes = (anything, made, made, greedy_trap, greedy_trap, few, gap, too_large, long)
    return st.one_of([st.composite(shape)() for shape in shapes])


def anything(draw: Draw) -> Case:
    """Up to 12 small coins in any order, and any amount up to 60."""
    return case(draw_coins(draw, 1, 20, draw(sizes(1, 12))), draw(sizes(0, 60)))


def made(draw: Draw) -> Case:
    """An amount that some coins make; the smallest coin is 2 or more, as a rule."""
    coins = draw_coins(draw, draw(st.sampled_from((1, 2, 3, 5))), 24, draw(sizes(1, 5)))
    taken = draw(st.lists(st.sampled_from(coins), min_size=1, max_size=6))
    return case(coins, sum(taken))


def greedy_trap(draw: Draw) -> Case:
    """Twice the middle coin is the best; the largest leaves a rest of small ones."""
    middle = draw(st.integers(3, 15))
    small = draw(st.integers(1, 2))
    coins = [small, middle, middle + draw(st.integers(1, middle - 1))]
    more = draw(st.integers(0, 1)) * coins[-1]
    return case(list(draw(st.permutations(coins))), 2 * middle + more)


def few(draw: Draw) -> Case:
    """A single coin that fits, some of value 1: the amount takes many of it."""
    coin = draw(st.sampled_from((1, 1, 2, 3, 7)))
    amount = coin * draw(st.integers(0, 12)) + draw(st.sampled_from((0, 0, 0, 1)))
    larger = draw_coins(draw, max(amount, coin) + 1, MOST, draw(sizes(0, 2)))
    return case(list(draw(st.permutations([coin, *larger]))), amount)


def gap(draw: Draw) -> Case:
    """All coins share a factor, and the amount, mostly, does not have it."""
    factor = draw(st.integers(2, 7))
    coins = [factor * coin for coin in draw_coins(draw, 1, 9, draw(sizes(1, 4)))]
    rest = draw(st.integers(0, factor - 1))
    return case(coins, factor * draw(st.integers(1, 12)) + rest)


def too_large(draw: Draw) -> Case:
    """Every coin is above the amount, or is the amount; some are extreme."""
    amount = draw(sizes(0, 30))
    coins = {amount + draw(st.integers(1, 9)), draw(st.sampled_from((MOST, MOST - 1)))}
    if amount and draw(st.booleans()):
        coins.add(amount)
    return case(list(draw(st.permutations(sorted(coins)))), amount)


def long(draw: Draw) -> Case:
    """Amounts of some hundreds, rarely more; the smallest coin may be a 1."""
    most = draw(st.sampled_from((400, 400, 1500)))
    coins = draw_coins(draw, draw(st.sampled_from((1, 3, 8))), 90, draw(sizes(1, 4)))
    return case(coins, draw(st.integers(201, most)))


def draw_coins(draw: Draw, low: int, high: int, count: int) -> list[int]:
    """Draw up to `count` different values in any order."""
    size = min(count, high - low + 1)
    values = st.integers(low, high)
    return list(draw(st.lists(values, min_size=size, max_size=size, unique=True)))


def valid(args: tuple[Any, ...]) -> None:
    coins, amount = args
    if not 1 <= len(coins) <= 64:
        raise Invalid(f"there are {len(coins)} coins; there are 1 to 64")
    for i, coin in enumerate(coins):
        if not 1 <= coin <= MOST:
            raise Invalid(f"coins[{i}] is {coin}; coins are between 1 and 2**31 - 1")
    if len(set(coins)) < len(coins):
        raise Invalid("two coins are equal; all are different")
    if not 0 <= amount <= MOST_AMOUNT:
        raise Invalid(f"amount is {amount}; it is between 0 and {MOST_AMOUNT}")


def oracle(args: tuple[Any, ...]) -> int:
    """Try 0 coins, 1 coin, 2 coins …: bit s of `sums` says that they can make s."""
    coins, amount = args
    fitting = [coin for coin in coins if coin <= amount]
    up_to_amount = (1 << amount + 1) - 1
    sums, count = 1, 0
    while sums and not sums >> amount & 1:
        longer = 0
        for coin in fitting:
            longer |= sums << coin
        sums = longer & up_to_amount
        count += 1
    return count if sums else -1


def worst(amount: int, coins: int, rng: Random) -> Case:
    """Even coins and an odd amount: every even total is tried, and none is it.

    No coin is small, so an amount is not deep in coins, nor is it done in a few.
    """
    low = LEAST_WORST // 2
    halves = rng.sample(range(low, low + 3 * coins), coins)
    return case([2 * half for half in halves], amount | 1)


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    """Name what is special about a case."""
    coins, amount = args
    best, greedy = oracle(args), largest_first(coins, amount)
    if amount == 0:
        yield "amount 0"
    if amount > 200:
        yield "amount over 200"
    if len(coins) == 1:
        yield "one coin"
    if max(coins) > amount:
        yield "coin above the amount"
    if coins != sorted(coins):
        yield "coins not in order"
    if best == -1:
        yield "impossible"
        if min(coins) <= amount:
            yield "impossible, though a coin fits"
        return
    if best == 1:
        yield "one coin is enough"
    if best > sum(coin <= amount for coin in coins):
        yield "a coin is used again"
    if best == amount > 1:
        yield "as many coins as the amount"
    if greedy is None:
        yield "largest first gets stuck"
    elif greedy > best:
        yield "largest first takes more"


def largest_first(coins: list[int], amount: int) -> int | None:
    """Return how many coins that takes, None if it does not come out even."""
    count = 0
    for coin in sorted(coins, reverse=True):
        count += amount // coin
        amount %= coin
    return None if amount else count
