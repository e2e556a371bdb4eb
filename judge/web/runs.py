"""The queue of runs: two judge processes at most, one run a session, bounded.

A run is stopped by ending the process that does it, which ends its sandbox; the next
job gets a new process. A run that nobody listens to for some seconds is stopped.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import secrets
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from typing import Literal

import msgspec

from judge.errors import JudgeError
from judge.web.jobs import Answer, Job, Step, Told

_log = logging.getLogger(__name__)

AT_ONCE, ROOM, KEPT = 2, 16, 64
"""Jobs at once, jobs that wait, and finished ones that can still be asked for."""

GRACE_S = 2.0
"""How long a run goes on without a listener: a page may come back to it."""

MOST_S = 300.0
_LONGEST_LINE = 1 << 25
_LIVELY = ("waiting", "running")

State = Literal["waiting", "running", "done", "stopped"]


class BusyError(JudgeError):
    """This session has a run that goes on, or the queue is full."""


@dataclass(eq=False)
class Run:
    """One job on its way."""

    session: str
    job: Job
    id: str = field(default_factory=lambda: secrets.token_urlsafe(12))
    state: State = "waiting"
    steps: list[Step] = field(default_factory=list)
    answer: Answer | None = None
    _process: asyncio.subprocess.Process | None = None
    _listeners: int = 0
    _heard: bool = False
    _changed: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def lively(self) -> bool:
        """Whether it waits or goes on."""
        return self.state in _LIVELY

    @property
    def left(self) -> bool:
        """Whether somebody listened, and nobody does any more: its page was left."""
        return self._heard and self._listeners == 0

    async def told(self) -> AsyncIterator[Told | None]:
        """Yield how it goes, None while it waits, and its answer at last.

        A slow listener misses steps, but never a whole stage, nor the answer; who comes
        when it is done gets the answer alone. Of a stopped run there is none.
        """
        seen, late = 0, not self.lively
        with self._listening():
            while self.lively:
                changed = self._changed
                if not self.steps:
                    yield None
                for step in self.steps[seen:]:
                    yield step
                seen = max(0, len(self.steps) - 1)  # the last stage goes on
                await changed.wait()
            if self.answer is not None:
                for step in [] if late else self.steps[seen:]:
                    yield step
                yield self.answer

    def begin(self, process: asyncio.subprocess.Process) -> None:
        """Say that a process does it."""
        self._process = process
        self._change("running")

    def advance(self, step: Step) -> None:
        """Say how far it is; of each stage the last step is kept."""
        if self.steps and self.steps[-1].stage == step.stage:
            self.steps.pop()
        self.steps.append(step)
        self._change("running")

    def finish(self, answer: Answer) -> None:
        """Say what it came to, unless it was stopped before."""
        if self.lively:
            self.answer, self._process = answer, None
            self._change("done")

    def stop(self) -> None:
        """End it, whatever it is doing."""
        if self.lively:
            self._change("stopped")
            if self._process is not None:
                with contextlib.suppress(ProcessLookupError):
                    self._process.kill()

    def stop_unheard(self) -> None:
        """Stop it if nobody listens, which is asked again and again."""
        if self._listeners == 0:
            self.stop()

    def _change(self, state: State) -> None:
        self.state = state
        self._changed.set()
        self._changed = asyncio.Event()

    @contextlib.contextmanager
    def _listening(self) -> Iterator[None]:
        self._listeners += 1
        self._heard = True
        try:
            yield
        finally:
            self._listeners -= 1
            if self.lively:
                asyncio.get_running_loop().call_later(GRACE_S, self.stop_unheard)


class Runs:
    """All runs of a server. Use as an asynchronous context manager."""

    def __init__(self, command: list[str], *, room: int = ROOM) -> None:
        self._command, self._room = command, room
        self._known: dict[str, Run] = {}
        self._queue: asyncio.Queue[Run] = asyncio.Queue()
        self._lanes: list[asyncio.Task[None]] = []
        self._closed = False

    async def __aenter__(self) -> Runs:
        self._lanes = [
            asyncio.create_task(self._lane(warm=number == 0))
            for number in range(AT_ONCE)
        ]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._closed = True
        for run in self._known.values():
            run.stop()
        for lane in self._lanes:
            lane.cancel()
        await asyncio.gather(*self._lanes, return_exceptions=True)

    def submit(self, session: str, job: Job) -> Run:
        """Put a job into the queue; BusyError says why it cannot be taken."""
        for run in self._known.values():
            if run.session == session and run.left:
                run.stop()
        lively = [run for run in self._known.values() if run.lively]
        if any(run.session == session for run in lively):
            raise BusyError(
                "a run of yours still goes on, perhaps in another tab; stop it first"
            )
        if sum(run.state == "waiting" for run in lively) >= self._room:
            raise BusyError(
                f"{self._room} runs wait already; try again in some seconds"
            )
        run = Run(session, job)
        self._known[run.id] = run
        self._forget()
        self._queue.put_nowait(run)
        asyncio.get_running_loop().call_later(5 * GRACE_S, run.stop_unheard)
        return run

    def find(self, session: str, name: str) -> Run | None:
        """Return a run of this session."""
        run = self._known.get(name)
        return run if run is not None and run.session == session else None

    def _forget(self) -> None:
        finished = [run for run in self._known.values() if not run.lively]
        for run in finished[:-KEPT]:
            del self._known[run.id]

    async def _lane(self, *, warm: bool) -> None:
        """Do one job after the other, in a process that is made when it is needed."""
        process: asyncio.subprocess.Process | None = None
        try:
            if warm:
                process = await self._started()
            while not self._closed:
                run = await self._queue.get()
                if run.state != "waiting":
                    continue
                if process is None or process.returncode is not None:
                    process = await self._started()
                if process is None:
                    why = "no judge process can be started; see the terminal"
                    run.finish(Answer(error=why, fault=True))
                elif not await _done(run, process):
                    await _ended(process)
                    process = None
        finally:
            if process is not None:
                await _ended(process)

    async def _started(self) -> asyncio.subprocess.Process | None:
        pipe = asyncio.subprocess.PIPE
        try:
            return await asyncio.create_subprocess_exec(
                *self._command, stdin=pipe, stdout=pipe, limit=_LONGEST_LINE
            )
        except OSError as error:  # there may be room for one later
            _log.error("a judge process cannot be started: %s", error)
            return None


async def _done(run: Run, process: asyncio.subprocess.Process) -> bool:
    """Have a process do a job; whether the process can be used again."""
    assert process.stdin is not None
    assert process.stdout is not None
    if not run.lively:  # it was stopped while the process was made
        return True
    run.begin(process)
    try:
        process.stdin.write(msgspec.json.encode(run.job) + b"\n")
        async with asyncio.timeout(MOST_S):
            while line := await process.stdout.readline():
                message = msgspec.json.decode(line, type=Told)
                if isinstance(message, Answer):
                    run.finish(message)
                    return run.state == "done"
                if run.lively:
                    run.advance(message)
        why = "the judge's own process ended; see the terminal, and run it again"
    except TimeoutError:
        why = f"after {MOST_S:g} seconds there is no answer; it was stopped"
    except (OSError, ValueError):  # ValueError: a line that is none of ours
        why = "the judge's own process cannot be understood; run it again"
    run.finish(Answer(error=why, fault=True))
    return False


async def _ended(process: asyncio.subprocess.Process) -> None:
    """Kill a process and wait until it is gone."""
    with contextlib.suppress(ProcessLookupError):
        process.kill()
    # The transport waits for what is left in its pipes; nobody reads it any more.
    # Not `wait_for`: in Python 3.11 that loses a cancellation which comes just when
    # the process ends, and the lane would go on after its server.
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(5):
            await process.wait()
