"""Three Sum: all distinct triples of entries that add up to 0."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import combinations
from random import Random
from typing import Any

from hypothesis import strategies as st

from judge.spec import Case, Invalid, case, sizes

Draw = Callable[[st.SearchStrategy[Any]], Any]

MOST = 10**5
LONGEST = 30
MOST_ENTRIES = 1024


def cases() -> st.SearchStrategy[Case]:
    """Draw lists with triples of every kind: equal values, zeros, repeats, none."""
    shapes = (
        *(few_values, sharing, sharing, zeros),
        *(doubles, planted, extreme, hopeless),
    )
    return st.one_of([st.composite(shape)() for shape in shapes])


def few_values(draw: Draw) -> Case:
    """Small numbers that repeat: triples in several ways, and triples that share."""
    farthest = draw(st.sampled_from((1, 3, 5, 8)))
    size = draw(sizes(3, 20))
    return case(draw_list(draw, st.integers(-farthest, farthest), size))


def zeros(draw: Draw) -> Case:
    """From none to four zeros, and a few other numbers."""
    others = draw_list(draw, st.integers(-4, 4), draw(st.integers(2, 6)))
    nums = [number for number in others if number] + [0] * draw(st.integers(0, 4))
    return case(list(draw(st.permutations([*nums, 1, -7, 9][: max(3, len(nums))]))))


def doubles(draw: Draw) -> Case:
    """A value once or twice, and what would complete it twice."""
    value = draw(st.integers(-6, 6))
    nums = [value] * draw(st.integers(1, 3)) + [-2 * value] * draw(st.integers(1, 2))
    nums += draw_list(draw, st.integers(-12, 12), draw(st.integers(1, 4)))
    return case(list(draw(st.permutations(nums))))


def sharing(draw: Draw) -> Case:
    """Two triples that share their smallest entry, or their largest."""
    shared, one = draw(st.integers(5, 12)), draw(st.integers(1, 2))
    other = draw(st.integers(one, shared // 2))
    nums = [-shared, one, shared - one, other, shared - other]
    sign = draw(st.sampled_from((-1, 1)))
    return case([sign * number for number in draw(st.permutations(nums))])


def planted(draw: Draw) -> Case:
    """Large numbers, and two triples that share one of them."""
    value = st.integers(-MOST // 2, MOST // 2)
    nums = draw_list(draw, value, draw(sizes(0, LONGEST - 5)))
    shared, one, other = draw_list(draw, value, 3)
    both = [shared, one, -shared - one, other, -shared - other]
    both = [number for number in both if abs(number) <= MOST] + [1, 2]
    for number in both[:5]:
        nums.insert(draw(st.integers(0, len(nums))), number)
    return case(nums)


def extreme(draw: Draw) -> Case:
    value = st.sampled_from((-MOST, -MOST // 2, -1, 0, 1, MOST // 2, MOST - 1, MOST))
    return case(draw_list(draw, value, draw(sizes(3, 10))))


def hopeless(draw: Draw) -> Case:
    """All numbers on one side of 0, or all but one that is too large or missing."""
    nums = draw_list(draw, st.integers(1, 20), draw(sizes(2, 10)))
    other = draw(st.sampled_from((1, 0, -1, -50)))
    sign = draw(st.sampled_from((-1, 1)))
    return case([sign * number for number in draw(st.permutations([*nums, other]))])


def draw_list(draw: Draw, items: st.SearchStrategy[int], size: int) -> list[int]:
    nums: list[int] = draw(st.lists(items, min_size=size, max_size=size))
    return nums


def valid(args: tuple[Any, ...]) -> None:
    (nums,) = args
    if not 3 <= len(nums) <= MOST_ENTRIES:
        raise Invalid(f"len(nums) is {len(nums)}; it is between 3 and {MOST_ENTRIES}")
    for at, number in enumerate(nums):
        if abs(number) > MOST:
            raise Invalid(f"nums[{at}] is {number}; it is between -10**5 and 10**5")


def oracle(args: tuple[Any, ...]) -> list[list[int]]:
    """Try all triples of positions, and keep one of those with equal values."""
    (nums,) = args
    triples = combinations(sorted(nums), 3)
    return [list(triple) for triple in {t for t in triples if sum(t) == 0}]


def worst(n: int, rng: Random) -> Case:
    """Different numbers out of eight times as many: about n²/60 triples.

    Nothing stops early, and who looks for each new triple among all that were found
    has many to look at.
    """
    return case(rng.sample(range(-4 * n, 4 * n + 1), n))


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    (nums,) = args
    ways = Counter(t for t in combinations(sorted(nums), 3) if sum(t) == 0)
    if len(nums) == 3:
        yield "three entries"
    yield ("no triple", "one triple", "several triples")[min(len(ways), 2)]
    if (0, 0, 0) in ways:
        yield "three zeros"
    if nums.count(0) == 2:
        yield "two zeros only"
    if any(len(set(triple)) == 2 for triple in ways):
        yield "a value twice in a triple"
    if any(count > 1 for count in ways.values()):
        yield "a triple in several ways"
    if len({triple[0] for triple in ways}) < len(ways):
        yield "same smallest in two triples"
    if len({triple[2] for triple in ways}) < len(ways):
        yield "same largest in two triples"
    if any(abs(number) == MOST for number in nums):
        yield "extreme entries"
