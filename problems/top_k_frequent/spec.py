"""Top K Frequent: the k values that occur most often, where it is clear which."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from hypothesis import strategies as st

from judge.spec import Case, Invalid, case, sizes

Draw = Callable[[st.SearchStrategy[Any]], Any]

MOST = 10**4
LONGEST = 60
MOST_ENTRIES = 65_536


def cases() -> st.SearchStrategy[Case]:
    """Draw few values or many, with counts that are far apart, close or equal."""
    shapes = (ordinary, ordinary, small_ones_win, tiers, wide, all_equal)
    return st.one_of([st.composite(shape)() for shape in shapes])


def ordinary(draw: Draw) -> Case:
    """Few different values, in any order."""
    farthest = draw(st.sampled_from((1, 3, 3, 6)))
    nums = draw_list(draw, st.integers(-farthest, farthest), draw(sizes(1, LONGEST)))
    return with_k(draw, nums)


def small_ones_win(draw: Draw) -> Case:
    """The smaller a value, the more often it occurs; or the other way round."""
    counts = sorted(draw_list(draw, st.integers(1, 6), draw(sizes(1, 8))))
    first = draw(st.integers(-9, 2))
    if draw(st.integers(0, 3)):
        counts.reverse()
    return with_k(draw, spread(draw, dict(enumerate(counts, first))))


def tiers(draw: Draw) -> Case:
    """Two tiers of values: within each all are equally frequent."""
    values = draw(st.lists(st.integers(-12, 12), min_size=2, max_size=9, unique=True))
    split = draw(st.integers(1, len(values)))
    low = draw(st.integers(1, 3))
    high = low + draw(st.integers(1, 2))
    counts = {v: high if i < split else low for i, v in enumerate(values)}
    return case(spread(draw, counts), split)


def wide(draw: Draw) -> Case:
    """Values from the whole range, hardly any twice, and one or two of them again."""
    value = st.integers(-MOST, MOST) | st.sampled_from((-MOST, MOST))
    nums = draw_list(draw, value, draw(sizes(1, 30)))
    again = draw(st.integers(0, 2))
    return with_k(draw, nums + nums[:again])


def all_equal(draw: Draw) -> Case:
    value = draw(st.integers(-5, 5) | st.sampled_from((-MOST, MOST)))
    return case([value] * draw(sizes(1, 12)), 1)


def draw_list(draw: Draw, items: st.SearchStrategy[int], size: int) -> list[int]:
    nums: list[int] = draw(st.lists(items, min_size=size, max_size=size))
    return nums


def spread(draw: Draw, counts: dict[int, int]) -> list[int]:
    """A list with these counts: in any order, in runs, or dealt round by round."""
    runs = [value for value, count in counts.items() for _ in range(count)]
    order = draw(st.sampled_from(("any", "runs", "dealt")))
    if order == "any":
        return list(draw(st.permutations(runs)))
    if order == "dealt":
        rounds = range(max(counts.values()))
        return [v for turn in rounds for v, count in counts.items() if turn < count]
    return runs


def with_k(draw: Draw, nums: list[int]) -> Case:
    """Add a k for which the answer is clear; it is all values if there is no other."""
    counts = [*sorted(Counter(nums).values(), reverse=True), 0]
    clear = [k for k in range(1, len(counts)) if counts[k - 1] > counts[k]]
    return case(nums, draw(st.sampled_from(clear)))


def valid(args: tuple[Any, ...]) -> None:
    nums, k = args
    if not 1 <= len(nums) <= MOST_ENTRIES:
        raise Invalid(f"len(nums) is {len(nums)}; it is between 1 and {MOST_ENTRIES}")
    for at, number in enumerate(nums):
        if abs(number) > MOST:
            raise Invalid(f"nums[{at}] is {number}; it is between -10**4 and 10**4")
    counts = Counter(nums).most_common()
    if not 1 <= k <= len(counts):
        raise Invalid(f"k is {k}; nums has {len(counts)} different values")
    if k < len(counts) and counts[k - 1][1] == counts[k][1]:
        one, other = counts[k - 1][0], counts[k][0]
        raise Invalid(f"k is {k}, but {one} and {other} occur equally often")


def oracle(args: tuple[Any, ...]) -> list[int]:
    """Count each value anew, and take the highest counts."""
    nums, k = args
    return sorted(set(nums), key=nums.count, reverse=True)[:k]


def worst(n: int, rng: Random) -> Case:
    """A quarter of n different values, as far as they go; half of them are asked for.

    Every value occurs several times, and those of the answer at least three times as
    often as the others.
    """
    kinds = max(2, min(n // 4, 2 * MOST))
    values = rng.sample(range(-MOST, MOST + 1), kinds)
    k = kinds // 2
    once = max(1, n // (4 * (kinds - k)))
    nums = values[k:] * once
    asked = values[:k] * (n // k + 1)
    nums += asked[: n - len(nums)]
    rng.shuffle(nums)
    return case(nums, k)


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    nums, k = args
    counts = Counter(nums)
    answer = oracle(args)
    if len(nums) == 1:
        yield "one entry"
    elif len(counts) == 1:
        yield "all entries equal"
    elif k == len(counts):
        yield "all that there are"
    else:
        yield "some of them" if k > 1 else "one of several"
    if len({counts[value] for value in answer}) < k:
        yield "equally frequent in the answer"
    if min(answer) < 0:
        yield "negative in the answer"
    if 0 in answer:
        yield "zero in the answer"
    if sorted(answer) != sorted(counts)[-k:]:
        yield "not the largest ones"
