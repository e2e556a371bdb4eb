"""The template: imports everything, gives up everything, then only forks.

Started once with a clean environment, it is told what to import, locks itself
as far as this machine allows, and reports which layers took hold. From then on
it forks a worker when asked and reaps it when asked. It holds no problem data
and never runs a submission, so what it says about its children can be trusted.

Control messages are datagrams of JSON, one reply each; a fork also carries two
descriptors, the worker's wire and its output. When the driver goes away, so
does the template, and every worker dies with its parent.
"""

from __future__ import annotations

import gc
import json
import os
import resource  # noqa: F401  (os.wait4 needs it, after imports have ended)
import signal
import socket
import sys
import threading
import warnings
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from judge import policy
from judge.rules import PolicyRules
from judge.sandbox import (
    landlock,
    limits,
    output,
    preload,
    privileges,
    probe,
    seccomp,
    worker,
)
from judge.sandbox.syscalls import architecture

MESSAGE_BYTES = 1 << 16
_WIRE = 3
_THREAD_STACK_BYTES = 16 << 20


def main(control_fd: int) -> None:
    """Run the template until the driver closes the control socket."""
    control = socket.socket(fileno=control_fd)
    config = json.loads(control.recv(MESSAGE_BYTES))
    sys.path[:0] = config["path"]
    warnings.simplefilter("ignore")
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the driver's business
    try:
        preload.preload(config["imports"])
    except ImportError as error:
        control.send(json.dumps({"error": str(error)}).encode())
        return
    ready = _settle()
    null = os.open(os.devnull, os.O_RDWR)
    ready["layers"] = _lock(config["without"])
    control.send(json.dumps(ready).encode())
    while True:
        message, fds, _, _ = socket.recv_fds(control, MESSAGE_BYTES, 2)
        if not message:
            return
        request = json.loads(message)
        if request["op"] == "fork":
            reply = _fork(request, control, null, fds, ready["address_space"])
        else:
            reply = _reap(request["pid"])
        control.send(json.dumps(reply).encode())


def _settle() -> dict[str, Any]:
    """Get ready to fork; return what the driver has to know."""
    policy.check("pass", PolicyRules())  # a worker cannot import what it needs later
    preload.names()
    for threads in (False, True):
        _filter(threads)
    threading.stack_size(_THREAD_STACK_BYTES)
    sys.setrecursionlimit(limits.RECURSION_LIMIT)
    # What is not imported by now cannot be: fail as "no module", not as "denied".
    sys.path[:] = []
    sys.path_importer_cache.clear()
    gc.collect()
    gc.freeze()
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()
    return {"address_space": int(pages[0]) * os.sysconf("SC_PAGE_SIZE")}


def _lock(without: list[str]) -> dict[str, str]:
    """Apply every layer that works here; return name -> how, or why not."""
    steps: dict[str, Callable[[], object]] = {
        "namespaces": privileges.private_namespaces,
        "user": _become_nobody,
        "capabilities": privileges.drop_capabilities,
        "no_new_privs": privileges.no_new_privileges,
        "landlock": lambda: f"ABI {landlock.deny_all()}",
        "not_dumpable": privileges.not_dumpable,
    }
    layers = {}
    for name, step in steps.items():
        if name in without:
            layers[name] = "absent: switched off"
            continue
        try:
            detail = step()
        except OSError as error:
            layers[name] = f"absent: {error.strerror or error}"
        else:
            layers[name] = f"present: {detail}" if detail else "present"
    return layers


def _become_nobody() -> str:
    if os.geteuid() != 0:
        return f"already uid {os.geteuid()}"
    privileges.become_nobody()
    return f"uid {privileges.NOBODY}"


def _fork(
    request: dict[str, Any],
    control: socket.socket,
    null: int,
    fds: list[int],
    address_space: int,
) -> dict[str, Any]:
    template = os.getpid()
    pid = os.fork()
    if pid:
        for fd in fds:
            os.close(fd)
        return {"pid": pid}
    try:
        privileges.die_with_parent(template)
        os.setsid()
        _wire_up(null, *fds)
        printed = output.opened()
        _confine(request, address_space)
        link = worker.Link(_WIRE, _WIRE)
        if request["probe"]:
            link.receive()
            link.send({"s": "probed", "holes": probe.holes()})
        else:
            worker.serve(link, printed)
    except BaseException as error:  # a fault of ours: say so, never fork on
        os.write(2, f"{type(error).__name__}: {error}".encode())
        os._exit(70)
    os._exit(0)


def _wire_up(null: int, wire: int, output: int) -> None:
    """Leave the worker nothing but null input, its output and its wire."""
    high = os.dup(wire), os.dup(output)
    os.dup2(null, 0)
    os.dup2(high[1], 1)
    os.dup2(high[1], 2)
    os.dup2(high[0], _WIRE)
    os.closerange(_WIRE + 1, 1024)


def _confine(request: dict[str, Any], address_space: int) -> None:
    threads = request["threads"]
    limits.confine(
        address_space + request["memory"], processes=not threads, tasks=request["tasks"]
    )
    seccomp.install(seccomp.for_process(_filter(threads), os.getpid()))


@cache
def _filter(threads: bool) -> bytes:
    """Return the system call filter of a worker that is not there yet."""
    arch = architecture()
    if arch is None:
        raise OSError("no system call filter for this machine")
    return seccomp.pure_compute(arch, seccomp.NOBODY_YET, threads=threads)


def _reap(pid: int) -> dict[str, Any]:
    """Make sure that a worker has ended, and return how it did."""
    os.kill(pid, signal.SIGKILL)
    _, status, usage = os.wait4(pid, 0)
    return {
        "code": os.waitstatus_to_exitcode(status),
        "cpu_s": usage.ru_utime + usage.ru_stime,
        "peak_bytes": usage.ru_maxrss * 1024,
    }
