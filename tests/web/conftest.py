"""A server of the test's own, in a process, and browsers that use it.

Progress and caches are in a folder of the test session, never the user's.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.web.browser import Browser

ROOT = Path(__file__).parents[2]


@dataclass
class Server:
    """`judge serve` in a process of its own."""

    folder: Path
    process: subprocess.Popen[str] = field(init=False)
    address: str = field(init=False)

    def __post_init__(self) -> None:
        environment = {
            **os.environ,
            "JUDGE_PROGRESS": str(self.folder / "progress.sqlite3"),
            "XDG_CACHE_HOME": str(self.folder / "cache"),
        }
        self.process = subprocess.Popen(
            [sys.executable, "-m", "judge", "serve", "--port", "0", "--no-open"],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout is not None
        self.address = self.process.stdout.readline().strip().rstrip("/")
        assert self.address.startswith("http://127.0.0.1:")

    def end(self, how: int = signal.SIGTERM) -> None:
        self.process.send_signal(how)
        self.process.wait(10)
        assert self.process.stdout is not None
        self.process.stdout.close()

    def family(self) -> set[int]:
        """Return the processes that come from this one, however deep."""
        import psutil

        return {
            each.pid
            for each in psutil.Process(self.process.pid).children(recursive=True)
        }


def alive(processes: set[int]) -> set[int]:
    """Return those of the processes that still run."""
    import psutil

    return {
        pid
        for pid in processes
        if psutil.pid_exists(pid)
        and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    }


def eventually(happens: Callable[[], Any], within_s: float = 15.0) -> Any:
    """Return what is true at last; fail if it is not in time."""
    end = time.monotonic() + within_s
    while not (found := happens()):
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.05)
    return found


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server for all tests that leave it as it is."""
    found = Server(tmp_path_factory.mktemp("served"))
    yield found
    if found.process.poll() is None:
        found.end()


@pytest.fixture
def own_server(tmp_path: Path) -> Iterator[Server]:
    """A server that a test may end."""
    found = Server(tmp_path)
    yield found
    if found.process.poll() is None:
        found.end(signal.SIGKILL)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A browser that tests share one after the other."""
    with Browser() as found:
        yield found


@pytest.fixture
def new_browser() -> Iterator[Callable[..., Browser]]:
    """Make browsers of the test's own."""
    with ExitStack() as stack:
        yield lambda **how: stack.enter_context(Browser(**how))
