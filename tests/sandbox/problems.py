"""Small problems in memory, and what a source does with some cases of one."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

from judge.bank import load_package
from judge.model import Case, Limits, Outcome, Problem
from judge.rules import PolicyRules
from judge.sandbox.calls import prepare
from judge.sandbox.levels import Sandbox
from judge.sandbox.session import Session
from judge.values.declared import read_signature

BANK = Path(__file__).parents[1] / "verdicts" / "bank"
LIMITS = Limits(cpu_s=0.3, memory_mb=64, output_kb=64)


def problem(starter: str = "def f(x: int) -> int: ...", **changes: Any) -> Problem:
    """Return a problem with the signature that a starter declares."""
    entry = starter.split("(")[0].split(":")[0].split()[1]
    base = load_package(BANK / "problems" / "good", BANK / "solutions" / "good")
    return dataclasses.replace(
        base,
        **{
            "entry": entry,
            "signature": read_signature(starter, entry),
            "limits": LIMITS,
            "policy": PolicyRules(),
            **changes,
        },
    )


def session(sandbox: Sandbox, asked: Problem, source: str) -> Session:
    """Return a session that the policy does not look at: any code may run."""
    return Session(sandbox, asked, source, examine=False)


def call(running: Session, *args: Any) -> Outcome:
    """Make one call of a running session."""
    return running.run(prepare(Case(args), running.problem))


def outcomes(
    sandbox: Sandbox, asked: Problem, source: str, *cases: tuple[Any, ...]
) -> list[Outcome]:
    """Return how each case ended, in one session."""
    with session(sandbox, asked, source) as running:
        return [call(running, *args) for args in cases]
