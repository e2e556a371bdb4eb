"""The driver's side of a template: start it, have it fork, see how it ended."""

from __future__ import annotations

import contextlib
import importlib.util
import json
import os
import signal
import socket
import subprocess
import sys
import sysconfig
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from judge.errors import InternalError, SandboxError
from judge.sandbox.channel import Allowance, Channel
from judge.sandbox.limits import MAX_THREADS, STACK_BYTES
from judge.sandbox.privileges import NOBODY
from judge.sandbox.wire import pack_body

MESSAGE_BYTES = 1 << 16
_START_S = 60.0
_PROBE = Allowance(cpu_s=5, wall_s=30, reply_bytes=1 << 16, output_bytes=1 << 16)

_KEPT_VARIABLES = (
    "LD_LIBRARY_PATH",
    "OPENBLAS_CORETYPE",
    "OPENBLAS_L2_SIZE",
    "SYSTEMROOT",
)
"""What an interpreter may need to start, or to compute right on this machine."""

_ONE_THREAD = dict.fromkeys(
    ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "1"
)


@dataclass(frozen=True, slots=True)
class Exit:
    """How a worker ended: exit code (negative: signal), CPU, highest memory."""

    code: int
    cpu_s: float
    peak_bytes: int


def clean_environment() -> dict[str, str]:
    """Return the whole environment of a template: nothing of the user's."""
    kept = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
    fixed = {"PATH": os.defpath, "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "0"}
    return {**kept, **fixed, **_ONE_THREAD, "MALLOC_ARENA_MAX": "1"}


def import_path(imports: Sequence[str]) -> list[str]:
    """Return the folders that a template needs to import from, and no others."""
    folders = [str(Path(__file__).parents[2])]
    for name in ("RestrictedPython", "sortedcontainers", *imports):
        found = importlib.util.find_spec(name.partition(".")[0])
        if found is not None and found.origin not in (None, "built-in", "frozen"):
            parent = Path(str(found.origin)).parents[1 if found.parent else 0]
            folders.append(str(parent))
    stdlib = [sysconfig.get_path("stdlib"), sysconfig.get_path("platstdlib")]
    return [folder for folder in dict.fromkeys(folders) if folder not in stdlib]


def interpreter(module: str, argument: int | str) -> list[str]:
    """Return the command that runs `judge.sandbox.<module>.main(argument)`."""
    start = (
        "import sys; sys.path[:0] = {path!r}; "
        "from judge.sandbox import {module}; {module}.main({argument!r})"
    )
    code = start.format(
        path=[str(Path(__file__).parents[2])], module=module, argument=argument
    )
    return [sys.executable, "-S", "-s", "-P", "-B", "-c", code]


@contextlib.contextmanager
def _deep_stack() -> Iterator[None]:
    """Raise our soft stack limit while a child starts: it inherits the room."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_STACK)
    unlimited = resource.RLIM_INFINITY
    wanted = STACK_BYTES if hard == unlimited else min(STACK_BYTES, hard)
    resource.setrlimit(resource.RLIMIT_STACK, (wanted, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_STACK, (soft, hard))


def _tasks_of_workers() -> int:
    """Return how many threads there are of the user that workers run as."""
    uid = str(NOBODY if os.geteuid() == 0 else os.geteuid())
    count = 0
    for entry in Path("/proc").glob("[0-9]*/status"):
        with contextlib.suppress(OSError):
            lines = entry.read_text(encoding="utf-8", errors="replace").splitlines()
            fields = dict(line.partition(":\t")[::2] for line in lines)
            if fields["Uid"].split()[0] == uid:
                count += int(fields["Threads"])
    return count


class Worker:
    """A forked worker: its channel, and a handle that only ever means it."""

    def __init__(self, template: Template, pid: int, channel: Channel) -> None:
        self.pid = pid
        self.channel = channel
        self._template = template
        self._handle = os.pidfd_open(pid)

    def peak_bytes(self) -> int:
        """Return the highest resident memory so far, in bytes; 0 when unknown."""
        try:
            status = Path(f"/proc/{self.pid}/status").read_text(encoding="ascii")
        except OSError:
            return 0
        for line in status.splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
        return 0

    def end(self) -> Exit:
        """Kill it if it still runs, and return how it ended."""
        with contextlib.suppress(ProcessLookupError):
            signal.pidfd_send_signal(self._handle, signal.SIGKILL)
        os.close(self._handle)
        self.channel.close()
        return Exit(**self._template.ask({"op": "reap", "pid": self.pid}))


class Template:
    """A warm, locked parent of workers."""

    def __init__(self, imports: Sequence[str], without: Sequence[str] = ()) -> None:
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._control = ours
        with theirs, _deep_stack():
            self._process = subprocess.Popen(
                interpreter("template", theirs.fileno()),
                pass_fds=[theirs.fileno()],
                env=clean_environment(),
                cwd="/",
                stdin=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                start_new_session=True,
            )
        config = {
            "imports": list(imports),
            "path": import_path(imports),
            "without": list(without),
        }
        ours.settimeout(_START_S)
        ready = self.ask(config)
        if "error" in ready:
            self.close()
            raise SandboxError(
                f"a module that the problem allows is not installed: {ready['error']}"
            )
        self.layers: dict[str, str] = ready["layers"]

    def ask(self, message: dict[str, Any], fds: Sequence[int] = ()) -> dict[str, Any]:
        """Send a control message and return the reply."""
        try:
            socket.send_fds(self._control, [json.dumps(message).encode()], list(fds))
            reply = self._control.recv(MESSAGE_BYTES)
        except OSError as error:
            raise InternalError(
                f"the sandbox template does not answer: {error}"
            ) from error
        if not reply:
            raise InternalError(f"the sandbox template ended: {self._last_words()}")
        return json.loads(reply)  # type: ignore[no-any-return]

    def _last_words(self) -> str:
        assert self._process.stderr is not None
        return self._process.stderr.read().decode(errors="replace")[-2000:]

    def fork(
        self, memory_bytes: int, *, threads: bool = False, probe: bool = False
    ) -> Worker:
        """Return a new locked worker that has read nothing yet."""
        wire, their_wire = socket.socketpair()
        output, their_output = os.pipe()
        request = {
            "op": "fork",
            "memory": memory_bytes,
            "threads": threads,
            "probe": probe,
            "tasks": _tasks_of_workers() + MAX_THREADS if threads else 0,
        }
        try:
            reply = self.ask(request, [their_wire.fileno(), their_output])
        except BaseException:
            wire.close()
            os.close(output)
            raise
        finally:
            their_wire.close()
            os.close(their_output)
        pid = reply["pid"]
        return Worker(self, pid, Channel(wire, output, pid))

    def self_test(self) -> list[str]:
        """Return the names of attempts that a locked worker got away with.

        Raises SandboxError when a worker cannot even be locked.
        """
        worker = self.fork(256 << 20, probe=True)
        found = worker.channel.exchange(pack_body(b"{}"), _PROBE)
        worker.end()
        if found.kind != "reply":
            words = found.output.decode(errors="replace").strip() or found.note
            raise SandboxError(f"a worker cannot be locked on this machine: {words}")
        return list(json.loads(found.control)["holes"])

    def close(self) -> None:
        """End the template and with it every worker."""
        self._control.close()
        try:
            self._process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stderr is not None:
            self._process.stderr.close()
