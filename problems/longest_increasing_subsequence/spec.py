"""Longest Increasing Subsequence: how many entries can strictly increase?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from hypothesis import strategies as st

from judge.spec import Case, Invalid, case, int_lists, sizes

Draw = Callable[[st.SearchStrategy[Any]], Any]

MOST = 10**4
NOISE = 20
"""How far the entries of `worst` are from a straight line, up or down."""


def cases() -> st.SearchStrategy[Case]:
    """Draw lists with and without equal entries, traps for the greedy, and slopes."""
    shapes = (small, small, anything, mixed, mixed, blocks, trap, negative, slope)
    return st.one_of([st.composite(shape)() for shape in shapes])


def small(draw: Draw) -> Case:
    """Few different numbers, so that many entries are equal."""
    return case(draw_list(draw, st.integers(-3, 3), draw(sizes(1, 10))))


def anything(draw: Draw) -> Case:
    """Colliding, far apart, or all equal."""
    return case(draw(int_lists(1, 40, -MOST, MOST)))


def mixed(draw: Draw) -> Case:
    """Different numbers in any order."""
    size = draw(st.integers(3, 9) | st.integers(3, 25))
    low = draw(st.sampled_from((-size, 0, 5)))
    return case(list(draw(st.permutations(range(low, low + size)))))


def blocks(draw: Draw) -> Case:
    """Rising blocks one after the other, each begins below the end of the last."""
    nums: list[int] = []
    for _ in range(draw(st.integers(2, 4))):
        start, length = draw(st.integers(-9, 9)), draw(st.integers(1, 5))
        nums += range(start, start + length)
    return case(nums)


def trap(draw: Draw) -> Case:
    """A large entry early, or a low one late, that a long row has to leave out."""
    size = draw(st.integers(2, 6))
    start = draw(st.integers(-3, 3))
    row = list(range(start, start + 2 * size, 2))
    for _ in range(draw(st.integers(1, 3))):
        row.insert(draw(st.integers(0, len(row))), draw(st.integers(-20, 20)))
    high = start + 2 * size + draw(st.integers(-3, 9))
    row.insert(draw(st.integers(0, 2)), high)
    if draw(st.booleans()):
        row.append(draw(st.integers(start - 3, start + 1)))
    return case(row)


def negative(draw: Draw) -> Case:
    """Entries below 0 only."""
    return case(draw_list(draw, st.integers(-12, -1), draw(sizes(1, 9))))


def slope(draw: Draw) -> Case:
    """Upwards or downwards throughout, perhaps with steps of 0."""
    steps = draw(st.sampled_from(((1, 2), (0, 1), (-1, -2), (0, -1), (0, 0))))
    nums = [draw(st.integers(-5, 5))]
    for step in draw_list(draw, st.sampled_from(steps), draw(sizes(0, 12))):
        nums.append(nums[-1] + step)
    return case(nums)


def draw_list(draw: Draw, items: st.SearchStrategy[int], size: int) -> list[int]:
    nums: list[int] = draw(st.lists(items, min_size=size, max_size=size))
    return nums


def valid(args: tuple[Any, ...]) -> None:
    (nums,) = args
    if not 1 <= len(nums) <= 32768:
        raise Invalid(f"nums has {len(nums)} entries; there are 1 to 32768")
    for i, number in enumerate(nums):
        if abs(number) > MOST:
            raise Invalid(
                f"nums[{i}] is {number}; entries are between -10**4 and 10**4"
            )


def longest_ending(nums: list[int]) -> list[int]:
    """Return for each entry how long the longest one that ends with it is."""
    found: list[int] = []
    for i, last in enumerate(nums):
        found.append(1 + max((found[j] for j in range(i) if nums[j] < last), default=0))
    return found


def oracle(args: tuple[Any, ...]) -> int:
    """Look at all smaller entries before each entry."""
    (nums,) = args
    return max(longest_ending(nums))


def worst(n: int, rng: Random) -> Case:
    """A slope through the whole range with noise: the answer grows with n.

    So there are many lengths to look through, and no entry is an obvious choice.
    """
    span = 2 * (MOST - NOISE)
    middle = (span * place // n - MOST + NOISE for place in range(n))
    return case([value + rng.randint(-NOISE, NOISE) for value in middle])


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    """Name what is special about a case."""
    (nums,) = args
    best = oracle(args)
    if len(nums) == 1:
        yield "one entry"
        return
    if len(set(nums)) == 1:
        yield "all equal"
    elif best == 1:
        yield "never increases"
    if best == len(nums):
        yield "always increases"
    if len(set(nums)) < len(nums):
        yield "equal entries"
    if best > longest_run(nums):
        yield "longer than any run"
    ending = longest_ending(nums)
    starting = longest_ending([-number for number in reversed(nums)])[::-1]
    if starting[0] < best:
        yield "the first entry is left out"
    if ending[-1] < best:
        yield "the last entry is left out"
    if max(nums) < 0:
        yield "negative entries only"


def longest_run(nums: list[int]) -> int:
    """Return the length of the longest run of neighbours that increase."""
    best = run = 1
    for i in range(1, len(nums)):
        run = run + 1 if nums[i - 1] < nums[i] else 1
        best = max(best, run)
    return best
