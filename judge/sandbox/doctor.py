"""What this machine offers: every layer of the sandbox, present or absent."""

from __future__ import annotations

from dataclasses import dataclass

from judge.errors import JudgeError
from judge.model import Isolation
from judge.sandbox.levels import StrictSandbox, open_sandbox, why_not_strict

_PURPOSE = {
    "seccomp": "system call filter: no files, network, processes",
    "namespaces": "own view of network, IPC, mounts",
    "user": "not root while code runs",
    "capabilities": "no privileges left",
    "no_new_privs": "no way to gain privileges",
    "landlock": "second lock on files, TCP and signals",
    "not_dumpable": "memory closed to other processes",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """A layer: whether it is in force here, and how or why not."""

    name: str
    present: bool
    detail: str


def inspect() -> tuple[Layer, ...]:
    """Start a sandbox as `judge run` does, and return what it found."""
    reason = why_not_strict()
    if reason is not None:
        return (Layer(name="seccomp", present=False, detail=reason),)
    try:
        sandbox = StrictSandbox(())
    except JudgeError as error:
        return (Layer(name="seccomp", present=False, detail=str(error)),)
    try:
        return tuple(_layer(name, how) for name, how in sandbox.layers.items())
    finally:
        sandbox.close()


def level() -> Isolation:
    """Return what `judge run` gets on this machine; raises SandboxError."""
    sandbox = open_sandbox("best", ())
    try:
        return sandbox.isolation
    finally:
        sandbox.close()


def _layer(name: str, how: str) -> Layer:
    state, _, detail = how.partition(": ")
    words = f"{_PURPOSE[name]} ({detail})" if detail else _PURPOSE[name]
    return Layer(name=name, present=state == "present", detail=words)
