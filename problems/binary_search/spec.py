"""Binary Search: the index of a target in a sorted list without repeats, or -1."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import accumulate, pairwise
from random import Random
from typing import Any

from hypothesis import strategies as st

from judge.spec import Case, Invalid, case, sizes

Draw = Callable[[st.SearchStrategy[Any]], Any]

MOST = 10**7
LONGEST = 60


def cases() -> st.SearchStrategy[Case]:
    """Draw lists of every length, and targets at the ends, inside and missing."""
    shapes = (there, there, at_an_end, missing, missing, beyond, extreme)
    return st.one_of([st.composite(shape)() for shape in shapes])


def there(draw: Draw) -> Case:
    nums = ascending(draw, draw(sizes(1, LONGEST)))
    return case(nums, nums[draw(st.integers(0, len(nums) - 1))])


def at_an_end(draw: Draw) -> Case:
    nums = ascending(draw, draw(sizes(1, LONGEST)))
    return case(nums, nums[draw(st.sampled_from((0, -1)))])


def missing(draw: Draw) -> Case:
    """A target next to an entry; it may be the next entry itself."""
    nums = ascending(draw, draw(sizes(1, LONGEST)))
    at = draw(st.integers(0, len(nums) - 1))
    return case(nums, nums[at] + draw(st.sampled_from((-1, 1, 2))))


def beyond(draw: Draw) -> Case:
    """A target that is smaller or larger than all entries."""
    nums = ascending(draw, draw(sizes(1, 20)))
    return case(nums, draw(st.sampled_from((nums[0] - 1, nums[0] - 50, nums[-1] + 1))))


def extreme(draw: Draw) -> Case:
    """The smallest and the largest number that there may be, as entry or as target."""
    nums = ascending(draw, draw(sizes(1, 10)))
    ends = draw(st.sampled_from(([-MOST, MOST], [-MOST], [MOST], [])))
    nums = sorted({*nums, *ends})
    return case(nums, draw(st.sampled_from((-MOST, MOST))))


def ascending(draw: Draw, size: int) -> list[int]:
    """Draw so many numbers: neighbours, with small gaps, or far apart."""
    widest = draw(st.sampled_from((1, 3, 3, 9, 9999)))
    gaps = draw(st.lists(st.integers(1, widest), min_size=size, max_size=size))
    first = draw(st.integers(-2 * size, 3))
    return [first + total for total in accumulate(gaps)]


def valid(args: tuple[Any, ...]) -> None:
    nums, target = args
    if not 1 <= len(nums) <= 2**19:
        raise Invalid(f"nums has {len(nums)} entries; there are 1 to 524288")
    for number in (*nums, target):
        if abs(number) > MOST:
            raise Invalid(f"{number} is not between -10**7 and 10**7")
    for i, (number, following) in enumerate(pairwise(nums)):
        if number >= following:
            raise Invalid(
                f"nums[{i}] is {number} and nums[{i + 1}] is {following}; "
                "each entry is greater than the one before"
            )


def oracle(args: tuple[Any, ...]) -> int:
    """Look at every entry."""
    nums, target = args
    return nums.index(target) if target in nums else -1


def worst(n: int, rng: Random) -> Case:
    """Even numbers, and an odd target: it is missing, at seven eighths of the list.

    A walk from the front has most of the list to go, one from the back a fixed share.
    """
    nums = [4 * i - 2 * n + 2 * rng.getrandbits(1) for i in range(n)]
    return case(nums, nums[7 * n // 8] + 1)


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    nums, target = args
    if len(nums) <= 2:
        yield "one entry" if len(nums) == 1 else "two entries"
    if target == nums[0]:
        yield "at the front"
    if target == nums[-1]:
        yield "at the end"
    if target in nums[1:-1]:
        yield "inside"
    if target < nums[0]:
        yield "below all"
    if target > nums[-1]:
        yield "above all"
    if nums[0] < target < nums[-1] and target not in nums:
        yield "in a gap"
    if target < 0:
        yield "negative target"
    if nums[-1] - nums[0] == len(nums) - 1 > 0:
        yield "neighbouring numbers"
