"""What an attack could leave behind: processes, files, IPC objects, keys, memory."""

from __future__ import annotations

import contextlib
import os
import signal
from pathlib import Path

from judge.sandbox import kernel

_SET_CHILD_SUBREAPER = 36
_OPEN_FOLDERS = ("/tmp", "/var/tmp", "/dev/shm")
_IPC = ("shm", "sem", "msg")
NOBODY = 65534


def adopt_orphans() -> None:
    """Become the parent of all that descends from us and loses its own parent."""
    kernel.prctl(_SET_CHILD_SUBREAPER, 1)


def descendants(root: int) -> dict[int, str]:
    """Return pid -> "name (state)" of every process below `root`."""
    parents: dict[int, int] = {}
    words: dict[int, str] = {}
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        with contextlib.suppress(OSError):  # it may have ended by now
            name, _, rest = entry.joinpath("stat").read_text().rpartition(")")
            state, parent = rest.split()[:2]
            parents[int(entry.name)] = int(parent)
            words[int(entry.name)] = f"{name.partition('(')[2]} ({state})"
    found: dict[int, str] = {}
    fresh = {root}
    while fresh:
        fresh = {pid for pid, parent in parents.items() if parent in fresh}
        found |= {pid: words[pid] for pid in fresh}
    return found


def survivors(expected: set[int]) -> tuple[str, ...]:
    """End and name our descendants that are not expected."""
    found = descendants(os.getpid())
    strays = {pid: name for pid, name in found.items() if pid not in expected}
    for pid in strays:
        with contextlib.suppress(OSError):
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
    return tuple(f"{pid} {name}" for pid, name in strays.items())


def things(work: Path) -> set[str]:
    """Return all that is there now and that a worker could have made.

    In folders that everybody may write to, only what belongs to nobody counts:
    other programs use them too. What bears our token is looked for apart.
    """
    found = {f"file {path}" for path in work.rglob("*")}
    for folder in _OPEN_FOLDERS:
        with contextlib.suppress(OSError), os.scandir(folder) as entries:
            for entry in entries:
                with contextlib.suppress(OSError):
                    if entry.stat(follow_symlinks=False).st_uid == NOBODY:
                        found.add(f"file {entry.path}")
    for kind in _IPC:
        with contextlib.suppress(OSError):
            rows = Path("/proc/sysvipc", kind).read_text().splitlines()[1:]
            found |= {f"{kind} {row.split()[1]}" for row in rows}
    return found


def marked(token: str) -> set[str]:
    """Return what bears our token, wherever an attack could have put it."""
    found = set()
    for folder in (*_OPEN_FOLDERS, "/", str(Path.home())):
        with contextlib.suppress(OSError):
            paths = Path(folder).iterdir()
            found |= {f"file {path}" for path in paths if token in path.name}
    with contextlib.suppress(OSError):
        keys = Path("/proc/keys").read_text().splitlines()
        found |= {f"key {line}" for line in keys if token in line}
    return found


def remove(found: set[str]) -> None:
    """Take away the files among traces, so that the next attack finds none."""
    for trace in found:
        kind, _, path = trace.partition(" ")
        if kind == "file":
            with contextlib.suppress(OSError):
                Path(path).unlink()


def memory_kib(field: str) -> int:
    """Return a field of /proc/self/status in KiB: VmRSS, or VmHWM, its peak."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(f"{field}:"):
            return int(line.split()[1])
    raise LookupError(field)


def forget_memory_peak() -> None:
    """Let VmHWM begin again at what is used now."""
    Path("/proc/self/clear_refs").write_text("5")
