"""The decision rule, on made-up clocks: no test here measures time."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.complexity import decide
from judge.complexity.bounds import BOUNDS, exponent, per_doubling
from judge.complexity.decide import Decision, first, is_enough, last, with_footprint
from judge.complexity.estimate import LARGE_RANGE, Estimate, estimate, weighted_slope
from judge.complexity.ladder import (
    KILL_S,
    LONG_S,
    MIN_SIZES,
    PASSES,
    TOP_S,
    Sample,
    climb,
)
from judge.growth import TIME_BOUNDS, TimePoint

Cost = Callable[[float], float]
NS = 1e-9


def linear(n: float) -> float:
    return 200 * NS * n


def loglinear(n: float) -> float:
    return 60 * NS * n * math.log2(n)


def quadratic(n: float) -> float:
    return 40 * NS * n * n


def hidden_quadratic(n: float) -> float:
    return 300 * NS * n + 2 * NS * n * n


def points(yours: Cost, reference: Cost, sizes: list[int]) -> list[TimePoint]:
    return [TimePoint(n=n, yours_s=yours(n), reference_s=reference(n)) for n in sizes]


def estimated(excess: float, ratio: float, longest_s: float = 0.04) -> Estimate:
    return Estimate(
        excess=excess,
        absolute=excess,
        relative=excess,
        slope=1 + excess,
        ratio=ratio,
        longest_s=longest_s,
    )


def ladder(
    yours: Cost, reference: Cost = linear, high: int = 1 << 20, noise: float = 0
):
    rng = random.Random(7)

    def measure(n: int, reference_first: bool) -> Sample:
        def noisy(cost: Cost) -> float | None:
            seconds = cost(n) * (1 + noise * rng.random())
            return None if seconds > KILL_S else seconds

        return Sample(noisy(yours), noisy(reference))

    return climb(measure, 32, high)


def judge_made_up(yours: Cost, reference: Cost = linear, noise: float = 0) -> str:
    climbed = ladder(yours, reference, noise=noise)
    made = [
        TimePoint(n=n, yours_s=climbed.yours_s(n), reference_s=climbed.reference_s(n))
        for n in climbed.sizes()
    ]
    decided = first(estimate(made, "n", "n"), killed=bool(climbed.killed))
    return decided.kind if isinstance(decided, Decision) else decided


@pytest.mark.parametrize("bound", BOUNDS)
def test_a_bound_is_never_steeper_than_the_next(bound: str) -> None:
    following = BOUNDS[BOUNDS.index(bound) + 1 :]
    for other in following:
        assert exponent(bound, 64, 128) <= exponent(other, 64, 128)


def test_every_bound_that_a_problem_may_name_is_known() -> None:
    assert BOUNDS == TIME_BOUNDS


def test_a_linear_cost_doubles_and_a_quadratic_one_quadruples() -> None:
    assert per_doubling("n", 4096) == pytest.approx(2)
    assert per_doubling("n^2", 4096) == pytest.approx(4)
    assert per_doubling("1", 4096) == pytest.approx(1)


@given(st.floats(-3, 3), st.floats(-5, 5))
def test_slope_of_a_straight_line_is_its_slope(slope: float, start: float) -> None:
    xs = [0.0, 1.0, 2.5, 3.0, 4.5]
    assert weighted_slope(xs, [start + slope * x for x in xs]) == pytest.approx(
        slope, abs=1e-9
    )


def test_one_disturbed_point_does_not_move_the_slope_far() -> None:
    xs = [float(x) for x in range(8)]
    ys = [2 * x for x in xs]
    ys[3] += 5
    assert weighted_slope(xs, ys) == pytest.approx(2, abs=0.2)


@pytest.mark.parametrize("factor", [0.3, 1, 3, 7])
def test_the_class_of_the_reference_is_within_whatever_the_constant(
    factor: float,
) -> None:
    assert judge_made_up(lambda n: factor * linear(n)) == "within"


@pytest.mark.parametrize("footprint", [1000, 1e8])
def test_a_costly_flat_curve_is_measured_at_larger_sizes(footprint: float) -> None:
    costly = 2 * decide.COSTLY
    assert judge_made_up(lambda n: costly * linear(n)) == "footprint"
    found = estimated(0, costly)
    assert with_footprint(found, footprint) == "larger"
    decided = last(found, footprint, alone=False)
    assert decided.kind == "within"


def test_what_a_costly_linear_part_hides_shows_at_larger_sizes() -> None:
    def hiding(n: float) -> float:
        return 20 * linear(n) + NS * n * n / 20

    sizes = [2**k for k in range(6, 15)]
    found = estimate(points(hiding, linear, sizes), "n", "n")
    assert found is not None and found.excess < decide.SMALL.low
    larger = points(hiding, linear, [2**k for k in range(6, 20)])
    found = estimate(larger, "n", "n", LARGE_RANGE)
    assert last(found, 1000, alone=False).kind == "exceeds"


def test_memory_that_blurs_the_growth_is_a_reason_to_look_at_larger_sizes() -> None:
    found = estimated(0.35, 2)
    assert with_footprint(found, 1e7) == "larger"


def test_noise_of_a_tenth_does_not_change_the_decision() -> None:
    assert judge_made_up(linear, noise=0.1) == "within"
    assert judge_made_up(quadratic, noise=0.1) == "exceeds"


@pytest.mark.parametrize("power", [1.5, 2, 3])
def test_a_power_above_the_bound_exceeds(power: float) -> None:
    assert judge_made_up(lambda n: 50 * NS * n**power) == "exceeds"


def test_a_log_factor_is_never_failed() -> None:
    decided = judge_made_up(loglinear)
    assert decided in ("within", "footprint")
    made = points(loglinear, linear, [2**k for k in range(12, 19)])
    found = estimate(made, "n", "n")
    assert found is not None and found.excess < decide.SMALL.high


def test_what_slows_both_alike_cancels() -> None:
    def cache_bound(n: float) -> float:
        return linear(n) * (1 + math.log2(n) ** 2 / 40)

    assert judge_made_up(cache_bound, cache_bound) == "within"


def test_a_quadratic_part_that_only_begins_to_show_is_looked_at_again() -> None:
    assert judge_made_up(hidden_quadratic) in ("exceeds", "footprint")


def test_a_submission_that_dies_above_a_size_exceeds_when_it_was_rising() -> None:
    steep = estimated(0.4, 2.0)
    decided = first(steep, killed=True)
    assert isinstance(decided, Decision) and decided.kind == "exceeds"


def test_what_is_too_quick_to_measure_is_within_if_the_reference_is_no_quicker() -> (
    None
):
    quick = estimated(0.3, 1.5, longest_s=7e-5)
    assert first(quick, killed=False).kind == "within"
    assert first(estimated(0.3, 1.5), killed=False) == "footprint"
    assert first(estimated(0.3, 5, longest_s=7e-5), killed=False) == "footprint"


@pytest.mark.parametrize(
    ("excess", "ratio", "passes"),
    [(0, 1, 2), (0.1, 1, 3), (0.3, 1, 5), (0.9, 1, 2), (0, 20, 3)],
)
def test_doubt_is_a_reason_for_another_pass(
    excess: float, ratio: float, passes: int
) -> None:
    found = estimated(excess, ratio)
    enough = [n for n in range(2, PASSES) if is_enough(found, n)]
    assert min(enough, default=PASSES) == passes


def test_too_few_points_are_undecided_and_so_pass() -> None:
    assert estimate(points(linear, linear, [64, 128]), "n", "n") is None
    decided = first(None, killed=False)
    assert isinstance(decided, Decision) and decided.kind == "undecided"


@given(st.floats(-1, 3), st.floats(0.01, 50), st.floats(0, 1e8))
def test_more_excess_never_makes_a_decision_milder(
    excess: float, ratio: float, footprint: float
) -> None:
    order = {"within": 0, "undecided": 1, "exceeds": 2}

    def settle(e: float) -> int:
        found = estimated(e, ratio)
        decided = first(found, killed=False)
        if decided == "footprint":
            decided = with_footprint(found, footprint)
        if not isinstance(decided, Decision):
            decided = last(found, footprint, alone=decided == "alone")
        return order[decided.kind]

    assert settle(excess) <= settle(excess + 0.3)


@given(st.floats(0.05, 3), st.booleans())
def test_correct_code_with_a_small_footprint_is_not_failed_below_a_quarter(
    ratio: float, killed: bool
) -> None:
    found = estimated(0.24, ratio)
    decided = first(found, killed=killed)
    if decided == "footprint":
        decided = with_footprint(found, 1000)
    if not isinstance(decided, Decision):
        decided = last(found, 1000, alone=decided == "alone")
    assert decided.kind != "exceeds"


def test_the_ladder_ends_near_its_top_and_has_enough_sizes() -> None:
    climbed = ladder(linear)
    sizes = climbed.sizes()
    assert len(sizes) >= MIN_SIZES
    assert TOP_S / 4 <= climbed.yours_s(sizes[-1]) <= 4 * TOP_S
    assert {len(samples) for samples in climbed.samples.values()} == {PASSES}


def test_a_clear_ladder_is_measured_once_less() -> None:
    measured = []

    def measure(n: int, reference_first: bool) -> Sample:
        measured.append(n)
        return Sample(linear(n), linear(n))

    climbed = climb(measure, 32, 1 << 20, enough=lambda found, passes: True)
    assert {len(samples) for samples in climbed.samples.values()} == {2}
    assert all(measured.count(n) >= 2 for n in climbed.sizes())


def test_what_takes_long_is_not_measured_again_and_again() -> None:
    def slow(n: int, reference_first: bool) -> Sample:
        return Sample(LONG_S / 8, LONG_S / 8)

    climbed = climb(slow, 32, 1 << 20)
    assert {len(samples) for samples in climbed.samples.values()} == {2}


def test_the_ladder_stays_within_the_sizes_of_the_author() -> None:
    assert ladder(lambda n: 1e-7, high=4096).sizes()[-1] <= 4096


def test_the_ladder_comes_down_after_a_call_that_does_not_finish() -> None:
    climbed = ladder(lambda n: NS * 2 ** min(n, 60), high=200)
    assert climbed.killed
    assert all(climbed.yours_s(n) <= KILL_S for n in climbed.sizes())


def test_burning_time_on_small_sizes_does_not_end_the_ladder() -> None:
    def spinner(n: float) -> float:
        return max(0.05, quadratic(n))

    climbed = ladder(spinner)
    assert climbed.yours_s(climbed.sizes()[-1]) > 0.15


def exponential(base: float, wobble: float = 0.0) -> tuple[TimePoint, ...]:
    """Return points of base**n beside a reference of 2**n, 12 to 18."""
    return tuple(
        TimePoint(
            n=n,
            yours_s=1e-7 * base**n * (1 + wobble * (n - 12) / 6),
            reference_s=1e-7 * 2.0**n,
        )
        for n in range(12, 19)
    )


def test_a_fifth_more_over_six_steps_is_no_excess_over_an_exponential_bound() -> None:
    found = estimate(exponential(2.0, wobble=0.2), "2^n", "2^n")
    assert found is not None
    assert abs(found.excess) < 0.1
    assert first(found, killed=False).kind == "within"


def test_three_to_the_n_exceeds_two_to_the_n() -> None:
    found = estimate(exponential(3.0), "2^n", "2^n")
    assert found is not None
    assert 0.5 < found.excess < 0.7
    assert first(found, killed=False).kind == "exceeds"
