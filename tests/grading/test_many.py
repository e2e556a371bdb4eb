"""Five hundred submissions of every kind: the same verdicts, however they are run."""

from __future__ import annotations

import contextlib
import random
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from judge.bank import open_bank
from judge.grading.discover import discover
from judge.grading.entries import Entry
from judge.grading.grader import Grader
from judge.grading.results import temporary
from judge.grading.tasks import Settings
from judge.sandbox.levels import why_not_strict
from tests.grading import folder

pytestmark = [
    pytest.mark.grading,
    pytest.mark.skipif(why_not_strict() is not None, reason=why_not_strict() or ""),
]
SETTINGS = Settings(growth=False)
COUNT = 500


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[Entry], dict]:
    """The entries, and the verdict that each must get."""
    root = tmp_path_factory.mktemp("many")
    expected = folder.mixed(root, COUNT)
    entries = discover([root], open_bank().slugs()).entries
    assert {entry.id for entry in entries} == set(expected)
    return entries, expected


def verdicts(entries: list[Entry], jobs: int, executor: str) -> dict[str, str]:
    seen: list[bytes | None] = []
    with (
        Grader(SETTINGS, jobs=jobs, executor=executor) as grader,
        temporary() as results,
    ):
        grader.judge(entries, results, seen.append)
        kept = results.kept
    assert len(seen) == len(entries), "something was told twice"
    return {id_: each.verdict for id_, each in kept.items()}


@contextlib.contextmanager
def busy_cores() -> Iterator[None]:
    """Keep both cores busy meanwhile."""
    loops = [
        subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(2)
    ]
    try:
        yield
    finally:
        for loop in loops:
            loop.kill()
            loop.wait()


def test_two_at_once_twice_in_a_row(given: tuple[list[Entry], dict]) -> None:
    entries, expected = given
    for _ in range(2):
        assert verdicts(entries, 2, "processes") == expected


def test_one_at_a_time_in_another_order(given: tuple[list[Entry], dict]) -> None:
    entries, expected = given
    shuffled = random.Random(1).sample(entries, len(entries))
    assert verdicts(shuffled, 1, "processes") == expected


def test_under_load(given: tuple[list[Entry], dict]) -> None:
    entries, expected = given
    with busy_cores():
        assert verdicts(entries, 2, "processes") == expected


def test_on_dask_of_which_a_worker_is_killed(given: tuple[list[Entry], dict]) -> None:
    pytest.importorskip("distributed")
    entries, expected = given
    killed: list[int] = []

    def kill_one() -> None:
        time.sleep(8)
        for child in psutil.Process().children(recursive=True):
            with contextlib.suppress(
                psutil.Error
            ):  # workers of the sandbox come and go
                if not killed and "spawn_main" in " ".join(child.cmdline()):
                    child.kill()
                    killed.append(child.pid)

    killer = threading.Thread(target=kill_one)
    killer.start()
    found = verdicts(entries, 2, "dask://local")
    killer.join()
    assert killed
    assert found == expected


def test_ten_random_kills_end_with_the_same_results(
    given: tuple[list[Entry], dict], tmp_path: Path
) -> None:
    entries, expected = given
    root = entries[0].path.parents[1]
    kept = tmp_path / "r.jsonl"
    words = [sys.executable, "-m", "judge", "grade", str(root), "-o", str(kept)]
    words += ["--no-growth", "-j", "2", "--resume"]
    rng = random.Random(2)
    for _ in range(10):
        run = subprocess.Popen(
            words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        time.sleep(rng.uniform(0.2, 4.0))
        run.kill()
        run.wait()
    last = subprocess.run(words, capture_output=True, text=True, check=False)
    assert last.returncode == 0, last.stderr
    import json

    lines = [json.loads(line) for line in kept.read_text("utf-8").splitlines()]
    assert [line["id"] for line in lines] == [entry.id for entry in entries]
    assert {line["id"]: line["verdict"] for line in lines} == expected
