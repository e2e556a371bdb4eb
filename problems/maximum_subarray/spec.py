"""Maximum Subarray: the largest sum of a slice that is not empty."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import accumulate
from random import Random
from typing import Any

from hypothesis import strategies as st

from judge.spec import Case, Invalid, case, sizes

Draw = Callable[[st.SearchStrategy[Any]], Any]

MOST = 10**4
LONGEST = 131_072


def cases() -> st.SearchStrategy[Case]:
    """Draw lists whose best slice is of every kind: at an end, whole, with dips."""
    shapes = (small, wide, all_negative, dips, at_an_end, extreme)
    return st.one_of([st.composite(shape)() for shape in shapes])


def small(draw: Draw) -> Case:
    """Few different numbers, so that sums are often equal or 0."""
    return case(draw_list(draw, st.integers(-3, 3), draw(sizes(1, 12))))


def wide(draw: Draw) -> Case:
    return case(draw_list(draw, st.integers(-MOST, MOST), draw(sizes(1, 60))))


def all_negative(draw: Draw) -> Case:
    """The best is one entry; sometimes that entry is 0."""
    nums = draw_list(draw, st.integers(-20, -1), draw(sizes(1, 10)))
    if draw(st.booleans()):
        nums.insert(draw(st.integers(0, len(nums))), 0)
    return case(nums)


def dips(draw: Draw) -> Case:
    """High ground with negative entries in it that are worth crossing, or not."""
    nums: list[int] = []
    for _ in range(draw(st.integers(1, 5))):
        nums.append(draw(st.integers(1, 9)))
        nums.append(-draw(st.integers(1, 10)))
    return case([*nums, draw(st.integers(1, 9))])


def at_an_end(draw: Draw) -> Case:
    """The best slice begins or ends the list."""
    rest = draw_list(draw, st.integers(-9, -1), draw(st.integers(1, 6)))
    best = draw_list(draw, st.integers(1, 9), draw(st.integers(1, 4)))
    return case(rest + best if draw(st.booleans()) else best + rest)


def extreme(draw: Draw) -> Case:
    return case(draw_list(draw, st.sampled_from((-MOST, MOST)), draw(sizes(1, 40))))


def draw_list(draw: Draw, items: st.SearchStrategy[int], size: int) -> list[int]:
    nums: list[int] = draw(st.lists(items, min_size=size, max_size=size))
    return nums


def valid(args: tuple[Any, ...]) -> None:
    (nums,) = args
    if not 1 <= len(nums) <= LONGEST:
        raise Invalid(f"len(nums) is {len(nums)}; it is between 1 and {LONGEST}")
    for at, number in enumerate(nums):
        if abs(number) > MOST:
            raise Invalid(f"nums[{at}] is {number}; it is between -10**4 and 10**4")


def oracle(args: tuple[Any, ...]) -> int:
    """The largest of the sums of all slices."""
    (nums,) = args
    return max(max(accumulate(nums[start:])) for start in range(len(nums)))


def worst(n: int, rng: Random) -> Case:
    """Entries on both sides of 0: no slice is an obvious choice, sums stay small.

    None is near 0: Python keeps small numbers once and for all, so to write a sum in
    the place of one would look like new memory.
    """
    return case([rng.choice((-1, 1)) * rng.randint(300, MOST) for _ in range(n)])


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    """Name what is special about a case."""
    (nums,) = args
    best = oracle(args)
    if len(nums) == 1:
        yield "one entry"
    if max(nums) < 0:
        yield "all negative"
    if max(nums) == 0 and min(nums) < 0:
        yield "zero among the negative"
    if len(nums) > 1 and sum(nums) == best:
        yield "whole list"
    if best > max(sums_without_dips(nums)):
        yield "a dip is worth it"
    if best == max(accumulate(nums)):
        yield "best at the front"
    if best == max(accumulate(reversed(nums))):
        yield "best at the end"


def sums_without_dips(nums: list[int]) -> Iterator[int]:
    """Yield each entry, and the sum of each run that has no negative entry."""
    total = 0
    for number in nums:
        total = total + number if number >= 0 else 0
        yield total if number >= 0 else number
