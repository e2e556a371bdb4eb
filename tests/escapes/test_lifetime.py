"""Nothing outlives a run, however it ends, and a run leaves nothing behind."""

from __future__ import annotations

import json
import os
import random
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from arena import HERE

from judge.errors import InternalError
from judge.judging import Options, judge, load_problem
from judge.model import Report, Submission
from judge.sandbox.host import Template
from judge.sandbox.levels import StrictSandbox, why_not_strict
from judge.verdicts import Verdict

pytestmark = [
    pytest.mark.escapes,
    pytest.mark.skipif(why_not_strict() is not None, reason=why_not_strict() or ""),
]

MEMORY_BYTES = 64 << 20
SUBMISSIONS = {
    "spins": "def two_sum(nums, target):\n    while True: pass\n",
    "sleeps": "import time\ndef two_sum(nums, target):\n    time.sleep(1000)\n",
    "wrong": "def two_sum(nums, target):\n    return [0, 0]\n",
    "loads": "while True: pass\n",
}
DRIVER = """
import judge
while True:
    judge.run("two_sum", {source!r})
"""
MOMENTS = sorted(random.Random(2024).uniform(0.02, 1.5) for _ in range(12))
"""Seconds: from before the template is there to well within a run."""


def ended(number: int, delay_s: float, name: str, least: int = 1) -> dict[str, Any]:
    """Return what is left when a driver is signalled after some time.

    The time begins when `least` processes are there: driver, template, worker.
    """
    text = DRIVER.format(source=SUBMISSIONS[name].encode())
    command = [sys.executable, str(HERE / "nursery.py"), str(int(number))]
    run = subprocess.run(
        [*command, str(least), str(delay_s), text],
        capture_output=True,
        text=True,
        timeout=90,
        check=True,
    )
    found: dict[str, Any] = json.loads(run.stdout)
    return found


@pytest.mark.parametrize("moment", range(len(MOMENTS)))
def test_nothing_survives_a_driver_that_is_killed(moment: int) -> None:
    name = list(SUBMISSIONS)[moment % len(SUBMISSIONS)]
    found = ended(signal.SIGKILL, MOMENTS[moment], name)
    assert found["code"] == -signal.SIGKILL
    assert found["left"] == []


@pytest.mark.parametrize("name", SUBMISSIONS)
def test_ctrl_c_ends_a_run_at_once_and_nothing_survives_it(name: str) -> None:
    found = ended(signal.SIGINT, 0.2, name, least=2)
    assert found["code"] != 0
    assert found["left"] == []
    assert found["took_s"] < 5


def test_a_run_that_is_killed_had_a_template_and_a_worker() -> None:
    """Prove that the claims above can fail: there was something to survive."""
    assert ended(signal.SIGKILL, 0, "spins", least=3)["most"] == 3


def has_ended(handle: int, patience_s: float = 5.0) -> bool:
    """Whether the process of a pidfd ends in time."""
    poll = select.poll()
    poll.register(handle, select.POLLIN)
    return bool(poll.poll(1000 * patience_s))


@pytest.fixture
def handles() -> Iterator[list[int]]:
    opened: list[int] = []
    yield opened
    for handle in opened:
        os.close(handle)


def test_closing_a_template_ends_its_workers(handles: list[int]) -> None:
    template = Template(())
    workers = [template.fork(MEMORY_BYTES) for _ in range(3)]
    handles += [os.pidfd_open(worker.pid) for worker in workers]
    assert not any(has_ended(handle, 0.05) for handle in handles)
    template.close()
    assert all(has_ended(handle) for handle in handles)
    for worker in workers:
        worker.channel.close()
        os.close(worker._handle)


def test_a_worker_ends_when_it_is_told_to_whatever_it_does(handles: list[int]) -> None:
    template = Template(())
    worker = template.fork(MEMORY_BYTES)
    handles.append(os.pidfd_open(worker.pid))
    worker.end()
    assert has_ended(handles[0])
    template.close()


def good() -> Submission:
    path = load_problem("two_sum").solutions_root / "hash_map.py"
    return Submission(source=path.read_bytes())


def judged_after(act: signal.Signals) -> Report:
    """Return the report of a run whose template gets a signal before it."""
    sandbox = StrictSandbox(())
    pid = sandbox._template._process.pid
    os.kill(pid, act)
    time.sleep(0.1)
    try:
        options = Options(cases=5, growth=False)
        return judge(load_problem("two_sum"), good(), options, sandbox)
    finally:
        sandbox.close()


def test_a_template_that_is_killed_is_the_judges_fault_and_never_a_mark() -> None:
    report = judged_after(signal.SIGKILL)
    assert report.verdict is Verdict.JE
    assert "template" in report.reason


def test_a_template_does_not_mind_a_ctrl_c() -> None:
    assert judged_after(signal.SIGINT).verdict is Verdict.AC


def test_a_closed_template_says_so() -> None:
    template = Template(())
    template.close()
    with pytest.raises(InternalError, match="template"):
        template.fork(MEMORY_BYTES)


KEPT = ("PATH", "HOME", "PYTHONPATH")


def run_in(folder: Path, source: str, **more: str) -> str:
    """Return the verdict of a run that is started in a folder."""
    text = (
        "import judge\n"
        "from judge.judging import Options\n"
        "options = Options(cases=30, growth=False)\n"
        f"print(judge.run('two_sum', {source.encode()!r}, options).verdict)\n"
    )
    environment = {"XDG_CACHE_HOME": str(folder.parent / "cache"), **more}
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    run = subprocess.run(
        [sys.executable, "-P", "-c", text],
        cwd=folder,
        env={**kept, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return run.stdout.strip()


@pytest.mark.parametrize("name", ["right", "wrong"])
def test_a_run_leaves_nothing_in_the_working_folder(name: str, tmp_path: Path) -> None:
    folder = tmp_path / "work"
    folder.mkdir()
    source = good().source.decode() if name == "right" else SUBMISSIONS["wrong"]
    assert run_in(folder, source) == ("AC" if name == "right" else "WA")
    assert list(folder.iterdir()) == []


BESIDE = "random json struct numpy hypothesis judge_spec sitecustomize conftest two_sum"


def test_what_lies_beside_a_submission_is_not_run(tmp_path: Path) -> None:
    folder = tmp_path / "work"
    folder.mkdir()
    canary = tmp_path / "canary"
    for name in BESIDE.split():
        text = f"open({str(canary)!r}, 'a').write({name!r})\n"
        (folder / f"{name}.py").write_text(text, encoding="utf-8")
    (folder / "pytest.ini").write_text("[pytest]\naddopts = -p conftest\n")
    source = good().source.decode()
    assert run_in(folder, source) == "AC"
    assert not canary.exists()
