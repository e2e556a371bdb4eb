"""When a reference does less on the worst case than its bound says."""

from __future__ import annotations

import pytest

from judge.authoring.growth_check import _stops_early
from judge.growth import AxisGrowth, TimePoint


@pytest.mark.parametrize(
    ("top_s", "exponent", "early"),
    [
        (0.02, 1.0, False),  # as a linear reference is
        (0.02, 0.6, False),  # numpy, where overhead still shows
        (0.02, 0.4, True),  # hardly grows
        (0.00002, 1.0, True),  # noise may look like growth: nothing was done
    ],
)
def test_a_worst_case_must_cost_time_that_grows(
    top_s: float, exponent: float, early: bool
) -> None:
    points = tuple(
        TimePoint(n=n, yours_s=top_s * n / 4096, reference_s=None)
        for n in (1024, 2048, 4096)
    )
    axis = AxisGrowth(
        axis="n",
        bound="n",
        verdict="within",
        confidence=1.0,
        points=points,
        exponent=exponent,
        allowed=1.0,
    )
    assert _stops_early(axis) is early
