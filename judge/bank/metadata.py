"""problem.yaml: what may be in it, and what it becomes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from judge.bank import yaml_lines
from judge.bank.fields import Fields
from judge.growth import SPACE_BOUNDS, TIME_BOUNDS
from judge.model import CheckerSpec, GrowthAxis, GrowthRules, Limits, SpaceBound, Waiver
from judge.rules import PolicyRules

FORMAT = 1
KEYS = (
    "format",
    "title",
    "version",
    "difficulty",
    "minutes",
    "tags",
    "tracks",
    "topics",
    "entry",
    "classic",
    "checker",
    "answer",
    "mutation",
    "limits",
    "growth",
    "policy",
    "health",
    "mutants",
    "follow_ups",
    "authors",
    "license",
)
LIMIT_KEYS = ("cpu_s", "memory_mb", "output_kb")
POLICY_KEYS = ("imports", "ban", "threads")
GROWTH_KEYS = ("time", "space")
SPACE_KEYS = ("bound", "count_output")
WAIVER_KEYS = ("solution", "was", "becomes", "why")
CHECKERS = ("exact", "unordered", "tolerance", "spec", "ops")


@dataclass(frozen=True, slots=True)
class Metadata:
    """The fields of a Problem that problem.yaml gives, and the line of `entry`."""

    fields: dict[str, Any]
    entry_line: int


def read(path: Path, findings: list[str]) -> Metadata:
    """Return the metadata; what is wrong is added to `findings`."""
    top = Fields(path, yaml_lines.read(path), findings)
    top.only(KEYS)
    if top.integer("format", 1) != FORMAT:
        top.finding(top.values["format"].line, "this judge reads format 1", "1")
    entry = top.values.get("entry")
    fields = {
        "title": top.text("title"),
        "version": top.integer("version", 1),
        "difficulty": top.choice("difficulty", ("easy", "medium", "hard")),
        "minutes": top.integer("minutes", 1),
        "tags": top.texts("tags"),
        "tracks": _tracks(top),
        "topics": top.texts("topics", ()),
        "entry": top.text("entry"),
        "classic": top.text("classic", "") or None,
        "checker": _checker(top),
        "answer": top.text("answer", "return"),
        "mutation": top.choice("mutation", ("allowed", "forbidden"), "allowed"),
        "limits": _limits(top.mapping("limits")),
        "growth": _growth(top.mapping("growth")),
        "policy": _policy(top.mapping("policy")),
        "health": _health(top.mapping("health")),
        "mutants": tuple(_waiver(each) for each in top.mappings("mutants")),
        "follow_ups": top.texts("follow_ups", ()),
        "authors": top.texts("authors"),
        "license": top.text("license"),
    }
    return Metadata(fields, entry.line if entry else 1)


def _tracks(top: Fields) -> dict[str, int]:
    tracks = top.mapping("tracks")
    return {name: tracks.integer(name, 1) for name in tracks.values}


def _checker(top: Fields) -> CheckerSpec:
    value = top.value("checker")
    if value is None or not isinstance(value.data, dict):
        kind = top.choice("checker", CHECKERS, "exact")
        return CheckerSpec(kind=kind)  # type: ignore[arg-type]
    inside = top.mapping("checker")
    inside.only(("unordered", "tolerance"))
    if "unordered" in inside.values:
        options = inside.mapping("unordered")
        options.only(("nested",))
        return CheckerSpec(kind="unordered", nested=options.flag("nested", False))
    if not inside.values:
        top.finding(value.line, "checker is an empty mapping", "a word, or its options")
    options = inside.mapping("tolerance")
    options.only(("absolute", "relative"))
    return CheckerSpec(
        kind="tolerance",
        absolute=options.positive("absolute", 1e-9),
        relative=options.positive("relative", 1e-9),
    )


def _limits(limits: Fields) -> Limits:
    limits.only(LIMIT_KEYS)
    usual = Limits()
    return Limits(
        cpu_s=limits.positive("cpu_s", usual.cpu_s),
        memory_mb=limits.integer("memory_mb", 16, usual.memory_mb),
        output_kb=limits.integer("output_kb", 1, usual.output_kb),
    )


def _growth(growth: Fields) -> GrowthRules:
    growth.only(GROWTH_KEYS)
    axes = tuple(_axis(axis) for axis in growth.mappings("time"))
    if "space" not in growth.values:
        return GrowthRules(time=axes)
    space = growth.mapping("space")
    space.only(SPACE_KEYS)
    bound = space.choice("bound", SPACE_BOUNDS)
    counted = space.flag("count_output", True)
    return GrowthRules(time=axes, space=SpaceBound(bound=bound, count_output=counted))


def _axis(axis: Fields) -> GrowthAxis:
    name = axis.text("axis")
    axis.only(("bound", "axis", "fixed", name))
    fixed = axis.mapping("fixed")
    low, high = 1, 2
    value = axis.value(name)
    if value is not None:
        span = value.plain()
        good = isinstance(span, list) and len(span) == 2
        if (
            good
            and all(isinstance(n, int) and n > 0 for n in span)
            and span[0] < span[1]
        ):
            low, high = span
        else:
            fact = f"{axis.name(name)} is {span!r}"
            axis.finding(value.line, fact, "[least, greatest] size")
    return GrowthAxis(
        bound=axis.choice("bound", TIME_BOUNDS),
        axis=name,
        low=low,
        high=high,
        fixed={key: fixed.integer(key, 0) for key in fixed.values},
    )


def _policy(policy: Fields) -> PolicyRules:
    policy.only(POLICY_KEYS)
    return PolicyRules(
        imports=policy.texts("imports", ()),
        ban=policy.texts("ban", ()),
        threads=policy.flag("threads", False),
    )


def _health(health: Fields) -> dict[str, float]:
    return {label: health.share(label) for label in health.values}


def _waiver(waiver: Fields) -> Waiver:
    waiver.only(WAIVER_KEYS)
    return Waiver(**{key: waiver.text(key) for key in WAIVER_KEYS})
