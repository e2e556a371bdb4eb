"""The labelled functions: families of small problems, and programs of known growth.

    cases/<family>/family.py     the signature, the swept axes, the worst-case inputs
    cases/<family>/<name>.py     one program: its label, and why it is here

A label is the true growth of a program on the family's worst-case inputs, with
the cost of big numbers and of copies counted. README.md says how to add one.
"""

from __future__ import annotations

import dataclasses
import hashlib
import importlib.util
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from judge.growth import TIME_BOUNDS
from judge.model import CheckerSpec, GrowthAxis, GrowthRules, Limits, Problem
from judge.rules import PolicyRules
from judge.values.declared import Callable as Signature
from judge.values.declared import read_signature

CASES = Path(__file__).parent / "cases"

LABELS = (*TIME_BOUNDS[:-1], "n^4", "2^n", "n 2^n", "4^n")
"""Known labels, from mild to steep; three are no bound that a problem may have."""

_POWERS = {
    "1": 0.0,
    "log n": 0.0,
    "sqrt n": 0.5,
    "n": 1.0,
    "n log n": 1.0,
    "n^1.5": 1.5,
    "n^2": 2.0,
    "n^2 log n": 2.0,
    "n^3": 3.0,
    "n^4": 4.0,
    "2^n": 20.0,
    "n 2^n": 20.0,
    "4^n": 40.0,
}
_HEADER = re.compile(r"^# (\w+)(?: (\w+))?: (.+)$")


@dataclass(frozen=True, slots=True)
class Family:
    """One small problem. `worst(n, rng, **fixed)` gives a case of that size."""

    name: str
    entry: str
    starter: str
    axes: tuple[GrowthAxis, ...]
    numpy: bool
    small: tuple[int, ...]
    worst: Callable[..., Any] = field(repr=False)
    text: str = field(repr=False)

    def case(self, axis: GrowthAxis, n: int) -> Any:
        """Return the input of that size, the same one whenever it is asked for."""
        rng = Random(f"{self.name}/{axis.axis}/{n}")
        return self.worst(rng=rng, **{axis.axis: n, **axis.fixed})

    def problem(self) -> Problem:
        """Return the family as a problem that has no package on the disk."""
        signature = read_signature(self.starter, self.entry)
        assert isinstance(signature, Signature)
        root = CASES / self.name
        said = {
            "slug": f"growth_{self.name}",
            "title": self.name,
            "entry": self.entry,
            "signature": signature,
            "classic": None,
            "checker": CheckerSpec(
                kind="tolerance" if self.numpy else "exact",
                absolute=1e-6,
                relative=1e-6,
            ),
            "answer": "return",
            "mutation": "allowed",
            "limits": Limits(),
            "growth": GrowthRules(time=self.axes),
            "policy": PolicyRules(imports=("numpy",) if self.numpy else ()),
            "root": root,
            "schema": None,
            "solutions_root": root,
            "hash": hashlib.sha256(self.text.encode()).hexdigest(),
        }
        nothing = {each.name: () for each in dataclasses.fields(Problem)}
        return Problem(**{**nothing, **said})


@dataclass(frozen=True, slots=True)
class Labelled:
    """One program, along one swept axis of its family."""

    family: Family
    name: str
    axis: GrowthAxis
    label: str
    trap: str
    work: str
    apart: str
    source: str = field(repr=False)

    @property
    def title(self) -> str:
        along = f"@{self.axis.axis}" if len(self.family.axes) > 1 else ""
        return f"{self.family.name}/{self.name}{along}"

    @property
    def group(self) -> str:
        return "apart" if self.apart else group(self.label, self.axis.bound)

    @property
    def excess(self) -> float:
        """How many powers of n the label is above the bound; logs count nothing."""
        return _POWERS[self.label] - _POWERS[self.axis.bound]


def group(label: str, bound: str) -> str:
    """Tell a label `within` its bound, a `log gap` above it, or `beyond`."""
    if LABELS.index(label) <= LABELS.index(bound):
        return "within"
    return "log gap" if _POWERS[label] == _POWERS[bound] else "beyond"


def size_of_excess(label: str, bound: str) -> str:
    """Return the excess in words, for tables."""
    powers = _POWERS[label] - _POWERS[bound]
    if powers >= 10:
        return "exponential"
    return {0.5: "sqrt n", 1.0: "n", 1.5: "n^1.5"}.get(powers, "n^2 or more")


@cache
def families() -> tuple[Family, ...]:
    """Return all families, by name."""
    return tuple(map(_family, sorted(CASES.glob("*/family.py"))))


def labelled(words: str = "") -> tuple[Labelled, ...]:
    """Return all programs whose title or trap has the words, by family and name."""
    return tuple(
        each
        for family in families()
        for path in sorted((CASES / family.name).glob("*.py"))
        if path.name != "family.py"
        for each in _programs(family, path)
        if words in each.title or words in each.trap
    )


def reference(family: Family) -> str:
    """Return the source that the others are measured against."""
    return (CASES / family.name / "reference.py").read_text(encoding="utf-8")


def _family(path: Path) -> Family:
    module = _run(path)
    axes = tuple(GrowthAxis(**axis) for axis in module.AXES)
    low = axes[0].low
    return Family(
        name=path.parent.name,
        entry=module.ENTRY,
        starter=module.STARTER,
        axes=axes,
        numpy=getattr(module, "NUMPY", False),
        small=getattr(module, "SMALL", (low, low + 1, 2 * low + 5)),
        worst=module.worst,
        text=path.read_text(encoding="utf-8"),
    )


def _programs(family: Family, path: Path) -> Iterator[Labelled]:
    source = path.read_text(encoding="utf-8")
    found: dict[str, str] = {}
    for line in source.splitlines():
        match = _HEADER.match(line)
        if match is None:
            break
        key, axis, value = match.groups()
        found[f"{key} {axis}" if axis else key] = value
    for number, axis in enumerate(family.axes):
        along = f" {axis.axis}" if number else ""
        yield Labelled(
            family=family,
            name=path.stem,
            axis=axis,
            label=found[f"label{along}"],
            trap=found["trap"],
            work=found[f"work{along}"],
            apart=found.get(f"apart{along}", ""),
            source=source,
        )


def _run(path: Path) -> Any:
    """Run a file of ours as a module."""
    name = f"growth_{path.parent.name}_{path.stem}"
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
