"""What a sweep measures and concludes, on made-up clocks: no test times anything."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from labelled import families, reference

from judge.bank import Spec
from judge.complexity import axis as axis_module
from judge.complexity.axis import Sweep
from judge.growth import AxisGrowth
from judge.judging import open_for
from judge.sandbox.endings import Timing
from judge.sandbox.levels import Sandbox

FAMILY = next(each for each in families() if each.name == "pair_sum")
NS = 1e-9
Cost = Callable[[int], float]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with open_for(FAMILY.problem()) as opened:
        yield opened


class MadeUp:
    """A clock on which a call of size n takes what a formula says."""

    def __init__(self, sizes: dict[bytes, int], cost: Cost) -> None:
        self.sizes, self.cost = sizes, cost

    def time(self, prepared: Any, limit_s: float, most_bytes: int = 0) -> Timing:
        seconds = self.cost(self.sizes[prepared.body])
        if seconds > limit_s:
            return Timing(kind="cpu", call_s=limit_s, wall_s=limit_s)
        return Timing(kind="value", call_s=seconds, wall_s=seconds)


class NeverWrong:
    """Answers that nobody looks at."""

    def learn(self, n: int, timing: Timing) -> None: ...

    def knows(self, n: int) -> bool:
        return True

    def most_bytes(self, n: int) -> int:
        return 1

    def failure(self, *asked: object) -> None:
        return None


def concluded(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, yours: Cost, theirs: Cost
) -> AxisGrowth:
    axis = FAMILY.axes[0]
    sweep = Sweep(
        sandbox=sandbox,
        problem=FAMILY.problem(),
        spec=Spec({"worst": FAMILY.worst}),
        axis=axis,
        source="",
        reference=reference(FAMILY),
        reference_bound=axis.bound,
    )
    sizes: dict[bytes, int] = {}

    class Named:
        """Inputs that are known by their size."""

        slowest_s = 0.0

        def at(self, n: int) -> Any:
            body = str(n).encode()
            sizes[body] = n
            return type("Prepared", (), {"body": body})

    sweep.inputs = Named()  # type: ignore[assignment]
    sweep.answers = NeverWrong()  # type: ignore[assignment]
    sweep.yours = MadeUp(sizes, yours)  # type: ignore[assignment]
    sweep.theirs = MadeUp(sizes, theirs)  # type: ignore[assignment]
    monkeypatch.setattr(axis_module, "footprint_bytes", lambda *asked: 1000.0)
    return sweep.run()


def linear(n: int) -> float:
    return 100 * NS * n


@pytest.mark.parametrize("times", [0.3, 1, 5, 20, 60])
def test_a_constant_factor_is_within(
    times: float, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = concluded(sandbox, monkeypatch, lambda n: times * linear(n), linear)
    assert found.verdict == "within"


def test_what_costly_code_hides_is_found_at_larger_sizes(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    def hiding(n: int) -> float:
        return 12 * linear(n) + NS * n * n / 40

    found = concluded(sandbox, monkeypatch, hiding, linear)
    assert found.verdict == "exceeds"
    assert found.points[-1].yours_s > 0.1


def test_at_larger_sizes_the_small_ones_count_no_more(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    def chunks_of_root(n: int) -> float:
        return 1.1e-4 * n**0.5 + 0.8 * NS * n**1.5

    def vectorized(n: int) -> float:
        return 1.5e-4 + 10 * NS * n

    found = concluded(sandbox, monkeypatch, chunks_of_root, vectorized)
    assert found.verdict != "within"


@pytest.mark.parametrize(("power", "passes"), [(1, 2), (1.2, 5), (2, 3)])
def test_a_size_is_measured_again_as_often_as_there_is_doubt(
    power: float, passes: int, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: Counter[int] = Counter()

    def counted(n: int) -> float:
        calls[n] += 1
        return 100 * NS * n**power

    concluded(sandbox, monkeypatch, counted, linear)
    assert passes in calls.values()
    assert max(calls.values()) <= passes + 1  # the first size is found by trying
