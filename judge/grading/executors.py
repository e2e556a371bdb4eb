"""Where tasks run: processes of this machine, or a Dask cluster.

Both are a `concurrent.futures.Executor` that gives the same results. What differs
is what happens when a process dies: Dask gives its tasks to another worker, and
a pool of this machine breaks and is made anew (`loop` sees to the rest).
"""

from __future__ import annotations

import contextlib
import importlib
import os
import signal
import sys
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from multiprocessing.context import SpawnContext, SpawnProcess
from typing import Any, Protocol

from judge.errors import UsageError

_PER_SLOT = 4
"""Tasks that wait for each process, so that none is ever idle."""


class Place(Protocol):
    """Where tasks run. `room` is how many may be on their way at once."""

    executor: Executor
    room: int

    def renew(self) -> None:
        """Replace an executor that broke."""


class _Spawning(SpawnContext):
    """Starts processes anew, and remembers them: a pool does not give them away.

    A fork would share the pipes to templates, and locks that threads hold.
    """

    def __init__(self) -> None:
        super().__init__()
        self.started: list[SpawnProcess] = []

    def Process(self, *args: Any, **named: Any) -> SpawnProcess:  # type: ignore[override]
        process = SpawnProcess(*args, **named)
        self.started.append(process)
        return process


class Processes:
    """Processes of this machine, each with warm templates of its own."""

    def __init__(self, jobs: int) -> None:
        self._jobs = jobs
        self._context = _Spawning()
        self.room = _PER_SLOT * jobs
        self.executor: Executor = self._pool()

    def _pool(self) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(self._jobs, self._context, _begin, (os.getpid(),))

    def renew(self) -> None:
        """Make the pool anew: one whose process died takes no more tasks."""
        self.executor.shutdown(wait=False, cancel_futures=True)
        self.executor = self._pool()

    def close(self) -> None:
        """End the processes, also in the middle of a task."""
        self.executor.shutdown(wait=False, cancel_futures=True)
        for process in self._context.started:
            process.kill()
        for process in self._context.started:
            process.join()


def _begin(parent: int) -> None:
    """Prepare a process: it ends with the grader, and ^C is the grader's business."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform == "linux":
        from judge.sandbox.privileges import die_with_parent

        die_with_parent(parent)


class Cluster:
    """The workers of a Dask scheduler."""

    def __init__(self, address: str, jobs: int) -> None:
        try:
            dask: Any = importlib.import_module("distributed")  # has no types
        except ImportError as error:
            raise UsageError(
                "--executor dask needs Dask; install it with `pip install "
                "'coding-judge[dask]'`"
            ) from error
        self._cluster = None
        if address == "local":
            self._cluster = dask.LocalCluster(
                n_workers=jobs, threads_per_worker=1, dashboard_address=":0"
            )
        try:
            self._client = dask.Client(self._cluster or address, timeout=20)
        except (OSError, ValueError) as error:
            if self._cluster is not None:
                self._cluster.close()
            raise UsageError(
                f"dask://{address}: no scheduler answers: {error}"
            ) from error
        threads = sum(self._client.nthreads().values())
        self.room = _PER_SLOT * max(threads, jobs)
        # Tasks have no value that another could reuse, and may look alike.
        self.executor: Executor = self._client.get_executor(pure=False, retries=2)

    def renew(self) -> None:
        """Take a new executor: the scheduler itself replaces workers."""
        self.executor = self._client.get_executor(pure=False, retries=2)

    def close(self) -> None:
        """Leave the scheduler; end it if it is ours."""
        self._client.close()
        if self._cluster is not None:
            self._cluster.close()


@contextlib.contextmanager
def opened(where: str, jobs: int) -> Iterator[Place]:
    """Open what `--executor` names: `processes`, `dask://HOST:PORT`, `dask://local`."""
    kind, _, address = where.partition("://")
    if kind == "dask" and address:
        place: Processes | Cluster = Cluster(address, jobs)
    elif where == "processes":
        place = Processes(jobs)
    else:
        raise UsageError(
            f"--executor {where}: give processes, dask://local or dask://HOST:PORT"
        )
    try:
        yield place
    finally:
        place.close()
