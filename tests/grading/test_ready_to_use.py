"""The GitHub Action and the Gradescope autograder do what they say, run for real."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from judge.sandbox.levels import why_not_strict
from tests.conftest import ROOT
from tests.grading.folder import ODD

pytestmark = pytest.mark.skipif(
    why_not_strict() is not None, reason=why_not_strict() or ""
)


def bash(script: str, cwd: Path, **env: str) -> subprocess.CompletedProcess[str]:
    """Run a script as a step does, with this Python first on the path."""
    here = str(Path(sys.executable).parent)
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
        cwd=cwd,
        env={**os.environ, "PATH": f"{here}:{os.environ['PATH']}", **env},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def step() -> dict[str, Any]:
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    (found,) = [each for each in action["runs"]["steps"] if each.get("id") == "grade"]
    return found


def graded(
    step: dict[str, Any], tmp_path: Path, **inputs: str
) -> subprocess.CompletedProcess[str]:
    root = tmp_path / "in"
    for name, kind in (("ann", "right"), ("$(touch owned)", "wrong")):
        (root / name).mkdir(parents=True)
        (root / name / "two_sum.py").write_bytes(ODD[kind][1])
    given = {"SUBMISSIONS": "in", "PROBLEM": "", "FAIL_UNDER": "50", "MORE": ""}
    assert set(step["env"]) == set(given)
    return bash(
        step["run"],
        tmp_path,
        **{**given, **inputs},
        RUNNER_TEMP=str(tmp_path),
        GITHUB_OUTPUT=str(tmp_path / "output"),
        GITHUB_STEP_SUMMARY=str(tmp_path / "summary.md"),
    )


def test_the_action_grades_annotates_and_summarises(
    step: dict[str, Any], tmp_path: Path
) -> None:
    ran = graded(step, tmp_path, MORE="--no-growth\n-n\n20\n")
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.count("::error file=in/") == 1
    assert "::stop-commands::" in ran.stdout
    assert "1 of 2 submissions are accepted" in (tmp_path / "summary.md").read_text()
    (told,) = (tmp_path / "output").read_text().splitlines()
    lines = Path(told.removeprefix("results=")).read_text().splitlines()
    assert sorted(json.loads(line)["verdict"] for line in lines) == ["AC", "WA"]
    assert not (tmp_path / "owned").exists()


@pytest.mark.parametrize(
    "inputs",
    [
        {"FAIL_UNDER": "100", "MORE": "--no-growth\n-n\n20"},
        {"PROBLEM": "two_sums"},
        {"MORE": "--no-such-option"},
    ],
)
def test_the_action_fails_when_it_should(
    step: dict[str, Any], tmp_path: Path, inputs: dict[str, str]
) -> None:
    assert graded(step, tmp_path, **inputs).returncode in (1, 2)


@pytest.mark.parametrize(
    "input_", ["$(touch owned)", "`touch owned`", "x; touch owned"]
)
def test_no_input_of_the_action_is_code(
    step: dict[str, Any], tmp_path: Path, input_: str
) -> None:
    graded(step, tmp_path, SUBMISSIONS=input_, PROBLEM=input_, MORE=input_)
    assert not list(tmp_path.rglob("owned"))


def test_every_expression_of_the_action_is_outside_its_scripts() -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    for each in action["runs"]["steps"]:
        assert "${{" not in each.get("run", "")


def autograded(
    tmp_path: Path, problems: str, submission: dict[str, bytes]
) -> dict[str, Any]:
    """Return results.json of a submission, from the script in a tree of its own."""
    root = tmp_path / "autograder"
    for name in ("source", "submission", "results", "judge/bin"):
        (root / name).mkdir(parents=True)
    (root / "source" / "problems.txt").write_text(problems)
    for name, source in submission.items():
        (root / "submission" / name).write_bytes(source)
    judge = root / "judge" / "bin" / "judge"
    judge.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m judge "$@"\n')
    judge.chmod(0o755)
    script = (ROOT / "examples/gradescope/run_autograder").read_text()
    ran = bash(script.replace("/autograder", str(root)), tmp_path)
    assert ran.returncode == 0, ran.stderr
    found: dict[str, Any] = json.loads((root / "results/results.json").read_text())
    return found


@pytest.mark.parametrize(("kind", "score"), [("right", 10), ("wrong", 0)])
def test_the_autograder_writes_results_for_gradescope(
    tmp_path: Path, kind: str, score: float
) -> None:
    files = {"two_sum.py": ODD[kind][1]}
    found = autograded(tmp_path, "# the only one\ntwo_sum\n", files)
    assert found["score"] == score
    assert sum(test.get("max_score", 0) for test in found["tests"]) == 10


def test_the_autograder_fails_a_problem_that_is_not_handed_in(tmp_path: Path) -> None:
    files = {"two_sum.py": ODD["right"][1]}
    found = autograded(tmp_path, "two_sum\nhash_map\n", files)
    assert found["score"] == 10
    assert "hash_map: no submission, a fail" in found["output"]


def test_the_autograder_gives_nothing_for_nothing(tmp_path: Path) -> None:
    found = autograded(tmp_path, "two_sum\n", {"notes.txt": b"later"})
    assert found["score"] == 0
    assert "two_sum: no submission, a fail" in found["output"]
