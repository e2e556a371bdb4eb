"""Two Sum: two different positions whose entries add up to the target."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations
from random import Random
from typing import Any

from hypothesis import strategies as st

from judge.spec import Case, Invalid, Wrong, case, sizes

Draw = Callable[[st.SearchStrategy[Any]], Any]

MOST = 10**9
"""Bounds every entry and the target, on both sides of 0."""


def cases() -> st.SearchStrategy[Case]:
    """Draw lists that have a pair; most corners have exactly one."""
    shapes = (ordinary, equal_pair, half_alone, placed_pair, opposites, wide)
    return st.one_of([st.composite(shape)() for shape in shapes])


def ordinary(draw: Draw) -> Case:
    """A short list of small numbers that repeat; often there are several pairs."""
    nums = draw_list(draw, st.integers(-8, 8), draw(sizes(2, 12)))
    i, j = two_positions(draw, len(nums))
    return case(nums, nums[i] + nums[j])


def equal_pair(draw: Draw) -> Case:
    """The only pair is a number that is there twice; all others are larger."""
    number = draw(st.integers(-9, 9))
    nums = draw_list(draw, st.integers(number + 1, number + 12), draw(sizes(0, 10)))
    for _ in range(2):
        nums.insert(draw(st.integers(0, len(nums))), number)
    return case(nums, 2 * number)


def half_alone(draw: Draw) -> Case:
    """Half of the target is there once, mostly before the real pair."""
    half, apart = draw(st.integers(-9, 9)), draw(st.integers(1, 9))
    others = st.integers(-30, 30).filter(lambda number: number != half)
    nums = draw_list(draw, others, draw(st.integers(0, 6)))
    for number in (half + apart, half - apart):
        nums.insert(draw(st.integers(0, len(nums))), number)
    nums.insert(draw(st.sampled_from((0, 0, len(nums)))), half)
    return case(nums, 2 * half)


def placed_pair(draw: Draw) -> Case:
    """One pair at chosen places: the first two, the last two, both ends, any.

    All entries are even but one, and no two are equal: an odd target fits once.
    """
    size = draw(sizes(2, 20))
    even = st.integers(-60, 60).map(lambda number: 2 * number)
    nums = draw(st.lists(even, min_size=size, max_size=size, unique=True))
    ends = ((0, 1), (size - 2, size - 1), (0, size - 1))
    i, j = draw(st.sampled_from(ends) | st.just(two_positions(draw, size)))
    nums[draw(st.sampled_from((i, j)))] += 1
    return case(nums, nums[i] + nums[j])


def opposites(draw: Draw) -> Case:
    """The target is 0: a number and its negative, or two zeros; some are extreme."""
    number = draw(st.sampled_from((0, 0, 1, 7, MOST - 1, MOST)))
    others = st.sampled_from((-MOST, 1 - MOST, -2, -1, 0, 1, 3, MOST))
    nums = draw_list(draw, others, draw(sizes(0, 8)))
    for entry in draw(st.permutations((number, -number))):
        nums.insert(draw(st.integers(0, len(nums))), entry)
    return case(nums, 0)


def wide(draw: Draw) -> Case:
    """Numbers of any size; hardly two are alike."""
    nums = draw_list(draw, st.integers(-MOST, MOST), draw(sizes(2, 60)))
    i, j = two_positions(draw, len(nums))
    if abs(nums[i] + nums[j]) > MOST:
        nums[j] = -nums[j]
    return case(nums, nums[i] + nums[j])


def draw_list(draw: Draw, items: st.SearchStrategy[int], size: int) -> list[int]:
    nums: list[int] = draw(st.lists(items, min_size=size, max_size=size))
    return nums


def two_positions(draw: Draw, size: int) -> tuple[int, int]:
    """Draw i < j below `size`."""
    i = draw(st.integers(0, size - 2))
    return i, draw(st.integers(i + 1, size - 1))


def valid(args: tuple[Any, ...]) -> None:
    nums, target = args
    if len(nums) < 2:
        raise Invalid(f"nums has {len(nums)} entries; there are at least 2")
    for number in (*nums, target):
        if abs(number) > MOST:
            raise Invalid(f"{number} is not between -10**9 and 10**9")
    if some_pair(nums, target) is None:
        raise Invalid(f"no two entries of nums add up to {target}")


def check(args: tuple[Any, ...], got: list[int]) -> None:
    nums, target = args
    right = some_pair(nums, target)
    if len(got) != 2:
        raise Wrong(f"two indices are asked for, not {len(got)}", expected=right)
    for index in got:
        if not 0 <= index < len(nums):
            raise Wrong(
                f"{index} is not an index of nums: they go from 0 to {len(nums) - 1}",
                expected=right,
            )
    i, j = got
    if i == j:
        raise Wrong(
            f"index {i} is used twice; the positions must differ", expected=right
        )
    if nums[i] + nums[j] != target:
        raise Wrong(
            f"nums[{i}] + nums[{j}] is {nums[i] + nums[j]}, not {target}",
            expected=right,
        )


def some_pair(nums: list[int], target: int) -> list[int] | None:
    """Return one right answer, in linear time: lists that measure growth are long."""
    last = {number: index for index, number in enumerate(nums)}
    for index, number in enumerate(nums):
        if last.get(target - number, index) != index:
            return [index, last[target - number]]
    return None


def worst(n: int, rng: Random) -> Case:
    """Distinct entries, one pair; both of its places are far from either end.

    Loops that start at the front, at the back or with neighbours all do a fixed
    share of their work before they meet it. One entry is odd, and so is the target.
    """
    nums = [2 * number for number in rng.sample(range(-MOST // 4, MOST // 4), n)]
    i, j = 3 * n // 8, 5 * n // 8
    nums[i] += 1
    return case(nums, nums[i] + nums[j])


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    nums, target = args
    places = combinations(range(len(nums)), 2)
    pairs = [(i, j) for i, j in places if nums[i] + nums[j] == target]
    yield "one pair" if len(pairs) == 1 else "several pairs"
    if len(nums) == 2:
        yield "two entries"
    if all(nums[i] == nums[j] for i, j in pairs):
        yield "equal entries only"
    if sum(2 * number == target for number in nums) == 1:
        yield "half of the target alone"
    if all(i == 0 for i, _ in pairs):
        yield "needs the first entry"
    if all(j == len(nums) - 1 for _, j in pairs):
        yield "needs the last entry"
    if any(number < 0 for number in nums):
        yield "negative entries"
    if any(abs(number) == MOST for number in nums):
        yield "extreme entries"
