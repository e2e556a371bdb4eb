"""Runs the command line in this process, in a folder of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class Ran:
    """How a command ended."""

    code: int
    out: str
    err: str


Judge = Callable[..., Ran]


@pytest.fixture(autouse=True)
def progress_of_its_own(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Keep what tests do out of the progress of whoever runs them."""
    folder = tmp_path_factory.mktemp("progress")
    monkeypatch.setenv("JUDGE_PROGRESS", str(folder / "progress.sqlite3"))


@pytest.fixture
def judge(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Judge:
    """Return a function that runs `judge` with the given words."""
    from judge.cli import execute

    monkeypatch.chdir(tmp_path)

    def run(*words: str | Path) -> Ran:
        code = execute([str(word) for word in words])
        captured = capfd.readouterr()
        return Ran(code, captured.out, captured.err)

    return run


@pytest.fixture
def right() -> Path:
    return ROOT / "solutions" / "two_sum" / "hash_map.py"


@pytest.fixture
def wrong() -> Path:
    return ROOT / "solutions" / "two_sum" / "wrong" / "skips_equal_entries.py"
