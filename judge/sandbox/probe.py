"""The self-test: tries, inside a locked worker, what the lock must refuse.

Each attempt is harmless if it succeeds by mistake. It succeeds when the call
returns, whatever it returns.
"""

from __future__ import annotations

import mmap
import os
import socket
from collections.abc import Callable


def attempts() -> dict[str, Callable[[], object]]:
    """Return the attempts by name, in a stable order."""
    executable = mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC
    return {
        "open": lambda: os.open("/", os.O_RDONLY),
        "stat": lambda: os.stat("/"),
        "list": lambda: os.listdir("/"),
        "pipe": os.pipe,
        "socket": lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM),
        "socketpair": socket.socketpair,
        "fork": _fork,
        "exec": lambda: os.execv("/nonexistent", ["nonexistent"]),
        "signal": lambda: os.kill(os.getppid(), 0),
        "session": lambda: os.setpriority(os.PRIO_PROCESS, 0, 19),
        "executable memory": lambda: mmap.mmap(-1, 4096, prot=executable),
        "chmod": lambda: os.fchmod(0, 0o666),
    }


def _fork() -> int:
    pid = os.fork()
    if pid == 0:
        os._exit(0)
    return pid


def holes() -> list[str]:
    """Return the names of the attempts that succeeded; none is the only pass.

    `exec` of a missing file fails with ENOENT where exec is allowed, so only a
    refusal by permission counts as a refusal.
    """
    found = []
    for name, attempt in attempts().items():
        try:
            attempt()
        except PermissionError:
            continue
        except OSError as error:
            found.append(f"{name} ({error.strerror})")
            continue
        found.append(name)
    return found
