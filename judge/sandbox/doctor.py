"""What this machine offers: every layer of the sandbox, present or absent."""

from __future__ import annotations

import platform
from dataclasses import dataclass

from judge import __version__
from judge.errors import JudgeError
from judge.sandbox.levels import StrictSandbox, open_sandbox, why_not_strict

_PURPOSE = {
    "seccomp": "system call filter: no files, network, processes",
    "rlimits": "memory, files, processes, core dumps",
    "namespaces": "own view of network, IPC, mounts",
    "user": "not root while code runs",
    "capabilities": "no privileges left",
    "no_new_privs": "no way to gain privileges",
    "landlock": "second lock on files, TCP and signals",
    "not_dumpable": "memory closed to other processes",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """A layer: what it is for, whether it is in force here, how or why not."""

    name: str
    purpose: str
    present: bool
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """The level that `judge run` gets here, and the layers that it is made of.

    `broken` when the machine should have level strict and has not.
    """

    judge: str
    python: str
    machine: str
    level: str
    note: str
    broken: bool
    layers: tuple[Layer, ...]


def inspect() -> Findings:
    """Start a sandbox as `judge run` does, and return what was found."""
    reason = why_not_strict()
    if reason is not None:
        isolation = open_sandbox("best", ()).isolation
        return _findings(isolation.level, reason, broken=False, layers={})
    try:
        sandbox = StrictSandbox(())
    except JudgeError as error:
        return _findings("none", str(error), broken=True, layers={})
    try:
        return _findings("strict", "", broken=False, layers=sandbox.layers)
    finally:
        sandbox.close()


def _findings(
    level: str, note: str, *, broken: bool, layers: dict[str, str]
) -> Findings:
    missing = "absent: needs level strict"
    return Findings(
        judge=__version__,
        python=platform.python_version(),
        machine=f"{platform.system()} {platform.release()} {platform.machine()}",
        level=level,
        note=note,
        broken=broken,
        layers=tuple(_layer(name, layers.get(name, missing)) for name in _PURPOSE),
    )


def _layer(name: str, how: str) -> Layer:
    state, _, detail = how.partition(": ")
    return Layer(
        name=name, purpose=_PURPOSE[name], present=state == "present", detail=detail
    )
