"""Score checks against their labels: the confusion table of the benchmark."""

from __future__ import annotations

import statistics
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from labelled import size_of_excess
from recorded import Trace

GROUPS = ("within", "log gap", "apart", "beyond")
SIZES = ("sqrt n", "n", "n^1.5", "n^2 or more", "exponential")


@dataclass(frozen=True, slots=True)
class Checked:
    """One check: which program, how long it took, and what was measured."""

    title: str
    trap: str
    took_s: float
    trace: Trace

    @property
    def group(self) -> str:
        return str(self.trace["group"])

    @property
    def failed(self) -> bool:
        return bool(self.trace["code"] != "AC")

    @property
    def undecided(self) -> bool:
        return not self.failed and bool(self.trace["verdict"] == "undecided")

    @property
    def wrong(self) -> bool:
        """Whether correct code failed, or code that is too slow passed."""
        return self.failed if self.group == "within" else self.missed

    @property
    def missed(self) -> bool:
        return self.group == "beyond" and not self.failed and not self.undecided

    def __str__(self) -> str:
        trace = self.trace
        mark = "WRONG " if self.wrong else "unsure" if self.undecided else "      "
        return (
            f"{mark} {self.title:44} is {trace['label']:9} for {trace['bound']:9} "
            f"-> {trace['verdict']} {trace['code']} {self.took_s:.1f} s"
        )


def table(checks: list[Checked]) -> str:
    """Return the confusion table, and the names of all that went wrong."""
    by_group: dict[str, list[Checked]] = defaultdict(list)
    for each in checks:
        by_group[each.group].append(each)
    within, beyond = by_group["within"], by_group["beyond"]
    gaps = by_group["log gap"] + by_group["apart"]
    scored = within + beyond
    lines = [
        f"{len(checks)} checks of {len({each.title for each in checks})} programs",
        "",
        f"{'':22}{'checks':>8}{'passed':>8}{'failed':>8}{'undecided':>11}",
        *(_row(name, by_group[name]) for name in GROUPS),
        "",
        "correct, but failed: " + _share(sum(e.failed for e in within), within),
        *_names(each for each in within if each.failed),
        "too slow, but passed: " + _share(sum(e.missed for e in beyond), beyond),
        *_by_size(beyond),
        *_names(each for each in beyond if each.missed),
        "undecided: " + _share(sum(e.undecided for e in scored), scored),
        *_names(each for each in scored if each.undecided),
        "by a log factor, or apart, failed: "
        + _share(sum(e.failed for e in gaps), gaps),
        *_names(each for each in gaps if each.failed),
        *_flips(checks),
        _seconds(checks),
    ]
    return "\n".join(lines)


def _row(name: str, checks: list[Checked]) -> str:
    failed = sum(each.failed for each in checks)
    unsure = sum(each.undecided for each in checks)
    passed = len(checks) - failed - unsure
    return f"{name:22}{len(checks):8}{passed:8}{failed:8}{unsure:11}"


def _share(count: int, checks: list[Checked]) -> str:
    of = len(checks)
    return f"{count} of {of} ({100 * count / max(1, of):.1f} %)"


def _names(checks: Iterable[Checked]) -> list[str]:
    counted = Counter((each.title, each.trap) for each in checks)
    return [f"    {title} x{count}: {trap}" for (title, trap), count in counted.items()]


def _by_size(beyond: list[Checked]) -> list[str]:
    """Return how many of the too slow passed, for each size of the excess."""
    lines = []
    for size in SIZES:
        of = [
            each
            for each in beyond
            if size_of_excess(each.trace["label"], each.trace["bound"]) == size
        ]
        if of:
            lines.append(f"  by {size}: " + _share(sum(e.missed for e in of), of))
    return lines


def _flips(checks: list[Checked]) -> list[str]:
    """Return which programs did not get the same code in every run."""
    codes: dict[str, Counter[str]] = defaultdict(Counter)
    for each in checks:
        told = "undecided" if each.undecided else each.trace["code"]
        codes[each.title][told] += 1
    flipped = {title: found for title, found in codes.items() if len(found) > 1}
    return [
        f"changed between runs: {len(flipped)} of {len(codes)}",
        *(f"    {title}: {dict(found)}" for title, found in flipped.items()),
    ]


def _seconds(checks: list[Checked]) -> str:
    took = sorted(each.took_s for each in checks) or [0.0]
    late = took[int(0.9 * (len(took) - 1))]
    return (
        f"seconds per check: median {statistics.median(took):.2f}, "
        f"p90 {late:.2f}, max {took[-1]:.2f}"
    )
