"""Judge attacks one after the other, and tell on a line of JSON how each went.

Run as a script: orders come as JSON on standard input. Being a process of its
own it can be another user or under another filter, and it may die.
"""

from __future__ import annotations

import dataclasses
import functools
import json
import os
import signal
import sys
import time
from pathlib import Path

import arena
import dockerlike
import traces
from arena import Orders, Record
from listening import Ear, ListeningSandbox

from judge import judging
from judge.judging import Options, judge, load_problem
from judge.model import GrowthAxis, GrowthRules, Limits, Problem, Submission
from judge.rules import PolicyRules
from judge.sandbox.levels import PlainSandbox, Sandbox, StrictSandbox
from judge.sandbox.session import Session

LIMITS = Limits(cpu_s=0.2, memory_mb=64)
LARGEST = 2048
_PATIENCE_S = 60
"""An attack that keeps the judge busy for longer ends the driver: it has won."""


def attacked() -> Problem:
    """Return two_sum with short limits, and with numpy, for all it offers to attacks.

    Growth is measured on small sizes: enough to see a square.
    """
    axis = GrowthAxis(bound="n", axis="n", low=64, high=LARGEST)
    return dataclasses.replace(
        load_problem("two_sum"),
        limits=LIMITS,
        policy=PolicyRules(imports=("numpy",)),
        growth=GrowthRules(time=(axis,)),
    )


class Driver:
    """Holds a sandbox and judges attacks in it."""

    def __init__(self, orders: Orders) -> None:
        self.orders = orders
        self.problem = attacked()
        path = self.problem.solutions_root / "hash_map.py"
        self.good = Submission(source=path.read_bytes())
        self.work = Path(orders.work)
        self.before = traces.things(self.work)
        self.open()

    def open(self) -> None:
        imports = self.problem.policy.imports
        self.sandbox: Sandbox = (
            PlainSandbox("none", imports)
            if self.orders.unlocked
            else StrictSandbox(imports, self.orders.without)
        )
        self.expected = set(traces.descendants(os.getpid()))

    def run(self, attack: str) -> Record:
        """Judge one attack, and look at all that could have come of it."""
        ear = Ear(self.orders.secret)
        traces.forget_memory_peak()
        used_kib = traces.memory_kib("VmRSS")
        begun = time.monotonic()
        record = self.judged(attack, ear)
        seconds = time.monotonic() - begun
        grown_kib = traces.memory_kib("VmHWM") - used_kib
        return dataclasses.replace(
            record,
            seconds=round(seconds, 3),
            heard=ear.beginning.decode(errors="replace"),
            leaked=record.leaked or ear.leaked,
            boasts=tuple(ear.boasts),
            survivors=traces.survivors(self.expected),
            traces=self.traces(),
            grown_mib=round(grown_kib / 1024, 1),
            serves=self.serves(),
        )

    def judged(self, attack: str, ear: Ear) -> Record:
        growing = attack.startswith("growth/")
        growing |= self.orders.examine
        options = Options(cases=20, shrinking=self.orders.shrinking, growth=growing)
        submission = Submission(source=arena.source(attack, self.orders))
        listening = ListeningSandbox(self.sandbox, ear)
        try:
            report = judge(self.problem, submission, options, listening)
        except Exception as error:  # whatever it is, it is what the tests are about
            return Record(
                attack=attack, raised=f"{type(error).__name__}: {error}"[:500]
            )
        shown = str((report.reason, report.counterexample, report.frames))
        return Record(
            attack=attack,
            verdict=report.verdict.value,
            reason=report.reason[:300],
            reason_length=len(report.reason),
            leaked=self.orders.secret in shown,
        )

    def traces(self) -> tuple[str, ...]:
        """Take away and name what is there that was not; see to the secret."""
        found = traces.things(self.work) - self.before
        found |= traces.marked(self.orders.token)
        traces.remove(found)
        if Path(self.orders.secret_file).read_text() != self.orders.secret:
            found.add("the secret has changed")
        return tuple(sorted(found))

    def serves(self) -> str:
        """Return the verdict on a good submission; open anew where there is none."""
        options = Options(cases=3, growth=False)
        try:
            verdict = judge(self.problem, self.good, options, self.sandbox).verdict
        except Exception as error:
            verdict = f"{type(error).__name__}: {error}"[:300]  # type: ignore[assignment]
        if verdict != "AC":
            self.sandbox.close()
            self.open()
        return str(verdict)


def main() -> None:
    orders = arena.orders_from(json.load(sys.stdin))
    if orders.docker:
        dockerlike.enter()
    traces.adopt_orphans()
    if not orders.examine:
        judging.Session = functools.partial(Session, examine=False)  # type: ignore[assignment, attr-defined]
    driver = Driver(orders)
    for attack in orders.attacks:
        signal.alarm(_PATIENCE_S)
        print(json.dumps(arena.to_fields(driver.run(attack))), flush=True)
    signal.alarm(0)
    driver.sandbox.close()


if __name__ == "__main__":
    main()
