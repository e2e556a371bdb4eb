"""When a reference does less on the worst case than its bound says."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from judge.authoring import growth_check
from judge.authoring.growth_check import Measured, _stops_early, check, measure
from judge.bank import solutions
from judge.growth import AxisGrowth, Growth, TimePoint
from judge.judging import load_problem, open_for
from judge.verdicts import Verdict


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
    assert _stops_early(measured(top_s, exponent)) is early


def measured(top_s: float, exponent: float) -> AxisGrowth:
    """Return how a reference grew along an axis on which n is allowed."""
    points = tuple(
        TimePoint(n=n, yours_s=top_s * n / 4096, reference_s=None)
        for n in (1024, 2048, 4096)
    )
    return AxisGrowth(
        axis="n",
        bound="n",
        verdict="within",
        confidence=1.0,
        points=points,
        exponent=exponent,
        allowed=1.0,
    )


@pytest.mark.parametrize(
    ("exponents", "found"),
    [
        ((0.4, 0.4, 0.4), True),
        ((0.4, 1.0, 0.4), False),  # once was enough to see that it grows
        ((0.4,), False),  # a single look may be the machine's fault
    ],
)
def test_a_reference_must_hardly_grow_every_time(
    exponents: tuple[float, ...], found: bool
) -> None:
    problem = load_problem("two_sum")
    reference = next(s for s in solutions(problem) if s.expect is Verdict.AC)
    growths = [Growth(time=(measured(0.02, each),)) for each in exponents]
    each = Measured(
        solution=reference,
        verdicts=(Verdict.AC,) * len(exponents),
        growths=tuple(growths),
    )
    findings = check(problem, [each])
    assert ["let nothing stop early" in text for text in findings] == [True] * found


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ([Verdict.AC], [Verdict.AC]),
        ([Verdict.TLE, Verdict.AC], [Verdict.AC]),
        ([Verdict.TLE, Verdict.TLE], [Verdict.TLE]),
    ],
)
def test_a_single_look_is_repeated_once_if_it_is_not_as_declared(
    monkeypatch: pytest.MonkeyPatch, said: list[Verdict], told: list[Verdict]
) -> None:
    problem = load_problem("two_sum")
    (reference,) = [s for s in solutions(problem) if s.name == "hash_map"]
    reports = iter(said)

    def measured_as(*_: object) -> SimpleNamespace:
        return SimpleNamespace(verdict=next(reports), growth=None)

    monkeypatch.setattr(growth_check, "solutions", lambda _: [reference])
    monkeypatch.setattr(growth_check, "_measured", measured_as)
    with open_for(problem) as sandbox:
        (found,) = measure(problem, sandbox, lambda done, of: None, once=True)
    assert list(found.verdicts) == told
    assert list(reports) == []
