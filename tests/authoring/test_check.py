"""A check finds what is wrong with a problem: each weakness, put there on purpose."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from judge.authoring import (
    growth_check,
    labels,
    mutants,
    solutions_check,
    valid_check,
)
from judge.authoring.ahead import drawing_ahead
from judge.authoring.check import check, look_over
from judge.bank import load_package
from judge.errors import PackageError
from judge.judging import open_for
from judge.model import Problem
from judge.trial import store
from judge.trial.run import DEFAULT_CASES

ROOT = Path(__file__).parents[2]
SEEDS = (1, 2, 3)


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    """Return a bank with one problem, `pair`, that is as good as two_sum."""
    for part in ("problems", "solutions"):
        shutil.copytree(ROOT / part / "two_sum", tmp_path / part / "pair")
    return tmp_path


def load(bank: Path) -> Problem:
    return load_package(bank / "problems" / "pair", bank / "solutions" / "pair")


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def spec(bank: Path) -> Path:
    return bank / "problems" / "pair" / "spec.py"


def solution_findings(bank: Path) -> str:
    problem = load(bank)
    with open_for(problem) as sandbox:
        found, _ = solutions_check.check(problem, sandbox, SEEDS, lambda: None)
    return "\n".join(found)


def test_a_weakened_strategy_lets_a_mistake_through(bank: Path) -> None:
    assert solution_findings(bank) == ""
    edit(
        spec(bank),
        "shapes = (ordinary, equal_pair, half_alone, placed_pair, opposites, wide)",
        "shapes = (placed_pair, wide)",
    )
    problem = load(bank)
    kills = bank / "problems" / "pair" / "examples.yaml"
    kills.write_text("- args: [[4, 11, -3, 8], 5]\n  expected: [2, 3]\n")
    found = solution_findings(bank)
    assert "same_entry_twice.py:1: declared WA, but the trial says AC" in found
    shares = labels.shares(problem, SEEDS)
    missing = "\n".join(labels.check(problem, shares))
    assert "health: half of the target alone: 0.0" in missing


def test_a_checker_that_accepts_everything_is_found(bank: Path) -> None:
    edit(spec(bank), "    nums, target = args\n    right =", "    return\n    right =")
    found = solution_findings(bank)
    assert "returns_entries.py:1: declared WA, but the trial says AC" in found
    assert "starter is accepted" not in found


def test_a_checker_that_crashes_is_the_problems_fault(bank: Path) -> None:
    edit(spec(bank), "    if len(got) != 2:", "    if len(got) != got[2]:")
    assert "spec.py:" in solution_findings(bank)
    assert "IndexError" in solution_findings(bank)


def test_a_starter_that_passes_is_found(bank: Path) -> None:
    root = bank / "problems" / "pair"
    shutil.copy(bank / "solutions" / "pair" / "hash_map.py", root / "starter.py")
    assert "starter.py:1: the starter is accepted" in solution_findings(bank)


def test_a_wrong_solution_that_is_right_is_found(bank: Path) -> None:
    root = bank / "solutions" / "pair"
    text = (root / "hash_map.py").read_text().replace("# expect: AC", "# expect: WA")
    (root / "wrong" / "right.py").write_text(text)
    assert "right.py:1: declared WA, but the trial says AC" in solution_findings(bank)


def test_a_spec_without_valid_or_that_refuses_what_it_draws_is_found(
    bank: Path,
) -> None:
    assert valid_check.check(load(bank), 1) == []
    edit(spec(bank), "    if len(nums) < 2:", "    if len(nums) < 3:")
    (found,) = valid_check.check(load(bank), 1)
    assert "spec.py: valid() refuses case 1: nums has 2 entries" in found
    edit(spec(bank), "    if len(nums) < 3:", "    if len(nums) < nums:")
    with pytest.raises(PackageError, match=r"spec\.py:\d+: TypeError"):
        valid_check.check(load(bank), 1)
    edit(spec(bank), "def valid(", "def is_valid(")
    (found,) = valid_check.check(load(bank), 1)
    assert "has no valid()" in found


def growth_findings(bank: Path) -> str:
    problem = load(bank)
    with open_for(problem) as sandbox:
        found = growth_check.measure(problem, sandbox, lambda done, of: None)
    return "\n".join(growth_check.check(problem, found))


def keep(bank: Path, *names: str) -> None:
    """Remove every solution but those named, to be quick."""
    for path in (bank / "solutions" / "pair").rglob("*.py"):
        if path.stem not in names:
            path.unlink()


def test_a_worst_case_that_exits_early_is_found(bank: Path) -> None:
    keep(bank, "hash_map", "brute_force")
    assert growth_findings(bank) == ""
    edit(spec(bank), "i, j = 3 * n // 8, 5 * n // 8", "i, j = 0, 1")
    found = growth_findings(bank)
    assert "brute_force.py:1: declared CLE, but growth says so in 0 of 5" in found
    assert "let nothing stop early" in found


def mutant_findings(bank: Path) -> tuple[float, str]:
    problem = load(bank)
    with open_for(problem) as sandbox:
        tested = mutants.test(problem, sandbox, 0.001, lambda done, of: None)
    return tested.rate, "\n".join(mutants.check(problem, tested))


def test_mutants_of_the_reference_are_noticed_or_waived(bank: Path) -> None:
    keep(bank, "sort_two_pointers")
    rate, found = mutant_findings(bank)
    assert rate == 1.0
    assert found == ""


def test_a_reference_that_fails_is_all_that_is_told(bank: Path) -> None:
    edit(bank / "solutions" / "pair" / "hash_map.py", "return [", "return [-1, ")
    findings = check(load(bank), seeds=SEEDS, frozen=True).findings
    assert any("declared AC, but the trial says WA" in each for each in findings)
    assert not any("mutant" in each or "growth" in each for each in findings)


def test_a_waiver_that_fits_no_mutant_is_found(bank: Path) -> None:
    keep(bank, "sort_two_pointers")
    edit(bank / "problems" / "pair" / "problem.yaml", "low <= high", "low << high")
    rate, found = mutant_findings(bank)
    assert rate < 1.0
    assert "fits no mutant; remove it" in found


Change = Callable[[Path], object]


@pytest.mark.parametrize(
    "name",
    ["problems/pair/spec.py", "solutions/pair/hash_map.py", "problems/pair/hints.md"],
)
def test_a_certificate_is_stale_once_any_file_changes(bank: Path, name: str) -> None:
    keep(bank, "hash_map", "returns_entries")
    root = bank / "problems" / "pair"
    edit(root / "examples.yaml", "skips_large_entries", "returns_entries")
    edit(root / "examples.yaml", "skips_equal_entries", "returns_entries")
    edit(root / "examples.yaml", "same_entry_twice", "returns_entries")
    text = (root / "problem.yaml").read_text()
    start = text.index("mutants:")
    (root / "problem.yaml").write_text(text[:start] + text[text.index("follow_ups:") :])
    assert check(load(bank), seeds=SEEDS, ahead=True).findings == ()
    certificate = json.loads((root / "certificate.json").read_text())
    assert certificate["wrong"]["returns_entries"]["killed"] == len(SEEDS)
    assert certificate["growth"]["hash_map"]["as_declared"] == 3
    assert check(load(bank), seeds=SEEDS, frozen=True).findings == ()
    assert look_over(load(bank)).findings == ()
    path = bank / name
    path.write_text(path.read_text() + "\n")
    for found in (check(load(bank), seeds=SEEDS, frozen=True), look_over(load(bank))):
        (finding,) = found.findings
        assert "certificate.json: is stale" in finding


def test_to_look_a_problem_over_judges_its_solutions_and_writes_nothing(
    bank: Path,
) -> None:
    keep(bank, "hash_map", "returns_entries")
    edit(bank / "solutions" / "pair" / "hash_map.py", "return [", "return [-1, ")
    edit(bank / "solutions" / "pair" / "wrong/returns_entries.py", "WA", "RTE")
    certificate = bank / "problems" / "pair" / "certificate.json"
    certificate.unlink(missing_ok=True)
    findings = "\n".join(look_over(load(bank)).findings)
    assert "hash_map.py:1: declared AC, but the trial says WA" in findings
    assert "returns_entries.py:1: declared RTE, but the trial says WA" in findings
    assert "certificate.json: is missing" in findings
    assert not certificate.exists()


def test_a_stray_file_is_found(bank: Path) -> None:
    (bank / "problems" / "pair" / "notes.txt").write_text("")
    keep(bank, "hash_map")
    findings = "\n".join(check(load(bank), seeds=SEEDS[:1]).findings)
    assert "notes.txt: does not belong here" in findings


def test_cases_drawn_ahead_are_found_in_the_cache(
    tmp_path: Path, bank: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    problem = load(bank)
    with drawing_ahead(problem, SEEDS):
        for seed in SEEDS:
            until = time.monotonic() + 120
            while store.read(problem, seed, DEFAULT_CASES) is None:
                assert time.monotonic() < until
                time.sleep(0.05)
