"""Extra memory is what a call needs besides its arguments, whatever it does to them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from judge.bank import load_spec
from judge.complexity.inputs import Inputs
from judge.complexity.space import SIZES, classify, measure
from judge.judging import load_problem, open_for
from judge.sandbox.levels import Sandbox, why_not_strict

pytestmark = pytest.mark.skipif(
    why_not_strict() is not None, reason=why_not_strict() or ""
)
PROBLEM = load_problem("maximum_subarray")


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with open_for(PROBLEM, "strict") as opened:
        yield opened


def shown(sandbox: Sandbox, body: str) -> str | None:
    """Return the bound that the memory of a function of `nums` fits."""
    inputs = Inputs(PROBLEM, load_spec(PROBLEM), PROBLEM.growth.time[0])
    source = f"def maximum_subarray(nums):\n    {body}\n    return 0\n"
    return classify(measure(sandbox, PROBLEM, source, inputs, SIZES))


@pytest.mark.parametrize(
    "body",
    [
        "for number in nums: pass",
        "for i in range(len(nums)): nums[i] += 100_000",
        "for i in range(1, len(nums)): nums[i] += nums[i - 1]",
        "nums.reverse()",
        "nums.clear()",
        "for i in range(len(nums)): nums[i] = float(nums[i])",
    ],
)
def test_what_changes_its_argument_in_place_needs_no_more(
    sandbox: Sandbox, body: str
) -> None:
    assert shown(sandbox, body) == "1"


@pytest.mark.parametrize(
    "body",
    [
        "copy = nums[:]",
        "copy = list(nums); del copy",
        "seen = set(nums)",
        "sums = [2 * number for number in nums]",
        "nums += nums",
        "for i in range(len(nums)): nums[i] = [nums[i]]",
        "for i in range(len(nums)): nums.append(i)",
        "copy = nums[:]\n    for i in range(len(nums)): nums[i] += 100_000",
    ],
)
def test_what_keeps_something_for_each_item_is_linear(
    sandbox: Sandbox, body: str
) -> None:
    assert shown(sandbox, body) == "n"


def test_sorting_in_place_is_not_constant(sandbox: Sandbox) -> None:
    """Timsort merges through a copy of up to half of the list."""
    assert shown(sandbox, "nums.sort()") == "n"


def test_rows_for_each_pair_are_quadratic(sandbox: Sandbox) -> None:
    body = "rows = [[0] * (len(nums) // 64) for _ in range(len(nums) // 64)]"
    assert shown(sandbox, body) == "n^2"


def test_deep_calls_are_linear(sandbox: Sandbox) -> None:
    body = "def walk(i): return i and walk(i - 1)\n    walk(len(nums) // 2)"
    assert shown(sandbox, body) == "n"
