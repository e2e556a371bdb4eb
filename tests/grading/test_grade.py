"""Many submissions, real processes: each gets its verdict, whatever others do."""

from __future__ import annotations

import dataclasses
import json
import multiprocessing
import os
import signal
import subprocess
import sys
import time
from concurrent.futures import Executor, Future
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import Any

import msgspec
import psutil
import pytest

import judge as package
from judge.errors import SandboxError
from judge.grading.entries import Entry
from judge.grading.executors import Processes
from judge.grading.grader import Grader
from judge.grading.loop import Loop
from judge.grading.results import temporary
from judge.grading.tasks import Settings, Task, failed, graded, key
from judge.judging import load_problem
from judge.model import Submission
from judge.sandbox.levels import why_not_strict
from tests.grading import folder

pytestmark = pytest.mark.skipif(
    why_not_strict() is not None, reason=why_not_strict() or ""
)
QUICK = Settings(growth=False, cases=20)


def verdicts(path: Path) -> dict[str, str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return {found["id"]: found["verdict"] for found in map(json.loads, lines)}


def told(path: Path) -> list[tuple[Any, ...]]:
    """Return of each result what does not depend on how busy the machine is."""
    found = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    return [
        (each["id"], each["key"], each["verdict"], each["cases"]["of"])
        for each in found
    ]


def command(root: Path, results: Path, *more: str) -> list[str]:
    words = ["grade", str(root), "-o", str(results), "--no-growth", "-j", "2", *more]
    return [sys.executable, "-m", "judge", *words]


def test_every_kind_of_submission_gets_its_verdict(tmp_path: Path) -> None:
    expected = folder.odd(tmp_path / "in")
    folder.beside(tmp_path / "in")
    results = tmp_path / "r.jsonl"
    run = subprocess.run(
        command(tmp_path / "in", results, "-n", "20"),
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path / "in" / "two_sum",
        env={**os.environ, "PYTHONSAFEPATH": "1"},
    )
    assert run.returncode == 0, run.stderr
    found = verdicts(results)
    assert {id_: found.get(id_) for id_ in expected} == expected
    assert set(found) - set(expected) == {
        f"two_sum/{name}.py"
        for name in ("conftest", "random", "sitecustomize", "json", "judge/__init__")
    }


def test_a_result_keeps_little_of_what_was_printed() -> None:
    source = "def two_sum(nums, target):\n    print('x' * 500_000)\n    return []\n"
    (result,) = package.grade([("two_sum", source)], jobs=1, cases=5, growth=False)
    assert result.counterexample is not None
    assert result.counterexample.stdout.endswith("x … (cut)")
    assert len(msgspec.json.encode(result)) < 1 << 16


def test_pairs_of_slug_and_source_are_graded_in_their_order() -> None:
    pairs = [("two_sum", code) for _, code in folder.ODD.values() if len(code) < 1000]
    results = package.grade(pairs, jobs=2, cases=20, growth=False)
    codes = [code for code, source in folder.ODD.values() if len(source) < 1000]
    assert [each.verdict for each in results] == codes
    assert [each.id for each in results] == [str(n + 1) for n in range(len(pairs))]


def test_a_grader_stays_warm() -> None:
    with Grader(QUICK, jobs=1) as grader:
        for _ in range(2):
            (result,) = grader.grade([("two_sum", folder.RIGHT)])
            assert result.verdict == "AC"
            assert result.isolation.level == "strict"


def test_a_secret_seed_is_told_nowhere(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("nobody knows 7")
    source = tmp_path / "two_sum.py"
    source.write_bytes(folder.ODD["wrong"][1])
    results = tmp_path / "r.jsonl"
    words = command(source, results, "--seed-file", str(secret))
    run = subprocess.run(words, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    found = json.loads(results.read_text("utf-8"))
    assert found["verdict"] == "WA" and found["seed"] is None


def tasks_of(count: int) -> list[Task]:
    problem = load_problem("two_sum")
    made = []
    for number in range(count):
        submission = Submission(source=f"{folder.RIGHT}# {number}\n".encode())
        found = key(problem, submission, QUICK)
        made.append(
            Task(
                id=str(number),
                slug="two_sum",
                student=None,
                submission=submission,
                settings=QUICK,
                key=found,
            )
        )
    return made


def children() -> list[psutil.Process]:
    """Return the processes of our pools, without their templates."""
    return [
        child
        for child in psutil.Process().children()
        if "spawn_main" in " ".join(child.cmdline())
    ]


def test_a_process_that_dies_costs_nothing() -> None:
    place = Processes(2)
    lines: list[bytes] = []
    killed: list[int] = []

    def tell(line: bytes) -> None:
        lines.append(line)
        if len(lines) in (5, 25):
            victim = children()[0]
            killed.append(victim.pid)
            victim.kill()

    try:
        Loop(place, tell).run(iter(tasks_of(40)))
    finally:
        place.close()
    found = [json.loads(line) for line in lines]
    assert len(killed) == 2
    assert sorted(int(each["id"]) for each in found) == list(range(40))
    assert {each["verdict"] for each in found} == {"AC"}


class Breaking(Executor):
    """Breaks on its first task, and tells only that one of it; later ones are done."""

    def __init__(self, broken: bool) -> None:
        self.broken, self.given = broken, 0

    def submit(self, function: Any, /, *args: Any, **named: Any) -> Future[Any]:
        self.given += 1
        future: Future[Any] = Future()
        if not self.broken:
            future.set_result(function(*args))
        elif self.given == 1:
            future.set_exception(BrokenProcessPool())
        return future


class BreakingPlace:
    room = 4

    def __init__(self) -> None:
        self.executor = Breaking(True)
        self.renewed = 0

    def renew(self) -> None:
        self.executor = Breaking(False)
        self.renewed += 1


def test_tasks_that_a_broken_pool_has_not_told_of_are_tried_again_too() -> None:
    place, lines = BreakingPlace(), list[bytes]()
    Loop(place, lines.append).run(iter(tasks_of(6)))
    found = [json.loads(line) for line in lines]
    assert sorted(each["id"] for each in found) == list("012345")
    assert {each["verdict"] for each in found} == {"AC"}
    assert place.renewed == 1


def test_the_end_of_a_grader_ends_its_own_processes_only() -> None:
    other = multiprocessing.get_context("spawn").Process(target=time.sleep, args=(60,))
    other.start()
    try:
        with Grader(QUICK, jobs=2) as grader:
            grader.grade([("two_sum", folder.RIGHT)])
            ours = [child for child in children() if child.pid != other.pid]
            assert ours
        assert other.is_alive()
        assert not any(child.is_running() for child in ours)
    finally:
        other.kill()
        other.join()


@pytest.mark.parametrize("seed", [0, 7])
def test_our_fault_is_told_with_the_seed_that_was_asked_for(seed: int) -> None:
    (task, *_) = tasks_of(1)
    settings = dataclasses.replace(task.settings, seed=seed)
    task = dataclasses.replace(task, settings=settings)
    found = json.loads(failed(task, "the moon was full"))
    assert (found["verdict"], found["seed"]) == ("JE", seed)


def test_a_template_that_dies_is_made_anew() -> None:
    (task, *_) = tasks_of(1)
    assert json.loads(graded(task))["verdict"] == "AC"
    templates = [
        child
        for child in psutil.Process().children()
        if "template.main" in " ".join(child.cmdline())
    ]
    for template in templates:
        template.kill()
    assert json.loads(graded(task))["verdict"] == "AC"


def test_what_is_weaker_than_strict_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("judge.sandbox.levels.why_not_strict", lambda: "no strict here")
    with pytest.raises(SandboxError, match="no strict here"), Grader(QUICK):
        pass


def test_our_fault_is_a_je_of_that_one_only(tmp_path: Path) -> None:
    entries = [
        Entry(id="a", slug="two_sum", source=folder.RIGHT.encode()),
        Entry(id="b", slug="broken", source=b"x = 1"),
    ]
    bank = tmp_path / "bank"
    source = Path(__file__).parents[1] / "verdicts" / "bank"
    import shutil

    for kind in ("problems", "solutions"):
        shutil.copytree(source / kind / "good", bank / kind / "broken")
    spec = bank / "problems" / "broken" / "spec.py"
    spec.write_text(spec.read_text() + "\n\ndef oracle(args):\n    raise KeyError(1)\n")
    settings = Settings(growth=False, cases=5, bank=bank)
    with Grader(settings, jobs=1) as grader, temporary() as results:
        grader.judge(entries, results)
        codes = {each.id: each.verdict for each in results.read(["a", "b"])}
    assert codes["a"] == "AC"
    assert codes["b"] in ("JE", "CE")


def test_after_the_time_nothing_is_begun() -> None:
    entries = [
        Entry(id=str(n), slug="two_sum", source=folder.RIGHT.encode()) for n in range(9)
    ]
    with Grader(QUICK, jobs=1) as grader, temporary() as results:
        grader.judge(entries, results, most_s=-1.0)
        assert not results.kept
        grader.judge(entries, results)
        assert len(results.kept) == 9


def test_a_killed_run_is_resumed_and_ends_with_the_same_file(tmp_path: Path) -> None:
    root = tmp_path / "in"
    expected = folder.mixed(root, 120)
    whole = tmp_path / "whole.jsonl"
    subprocess.run(command(root, whole, "-n", "20"), capture_output=True, check=True)
    assert verdicts(whole) == expected
    results = tmp_path / "r.jsonl"
    for after_s in (0.3, 1.0, 1.6, 2.2):
        run = subprocess.Popen(
            command(root, results, "-n", "20", *(["--resume"] * results.exists())),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "MARK": str(results)},
        )
        time.sleep(after_s)
        run.send_signal(signal.SIGKILL)
        run.wait()
        assert not left_behind(str(results))
    subprocess.run(
        command(root, results, "-n", "20", "--resume"), capture_output=True, check=True
    )
    assert told(results) == told(whole)


def test_an_interrupted_run_says_so_keeps_results_and_leaves_nothing(
    tmp_path: Path,
) -> None:
    root = tmp_path / "in"
    folder.mixed(root, 120)
    kept = tmp_path / "r.jsonl"
    with subprocess.Popen(
        command(root, kept),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "MARK": str(kept)},
        # A shell has its jobs in the background ignore ^C, and so would the grader.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509
    ) as run:
        while not (kept.exists() and kept.stat().st_size):
            time.sleep(0.05)
        run.send_signal(signal.SIGINT)
        try:
            out, err = run.communicate(timeout=30)
        finally:
            run.kill()
    assert run.returncode == 130
    assert out == "" and "interrupted" in err and "Traceback" not in err
    assert kept.read_bytes().count(b"\n") >= 1
    assert not left_behind(str(kept))


def left_behind(mark: str) -> list[psutil.Process]:
    """Return processes of a run that outlive it by more than a second."""
    for _ in range(20):
        found = []
        for process in psutil.process_iter():
            try:
                if process.environ().get("MARK") == mark:
                    found.append(process)
            except psutil.Error:
                continue
        if not found:
            return []
        time.sleep(0.1)
    return found
