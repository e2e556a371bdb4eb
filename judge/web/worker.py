"""A judge process: does jobs from standard input until that ends, then dies.

It dies at once, also in the middle of a job, when the server is gone or closes the
pipe; the sandbox's template dies with it.
"""

from __future__ import annotations

import os
import queue
import signal
import sys
import threading
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from judge.errors import JudgeError
from judge.web.jobs import Answer, Hunted, Job, Judged, Step, Tried

if TYPE_CHECKING:
    from judge.model import Problem, Report
    from judge.practice.progress import Progress

_MOST_PRINTED = 1 << 16


def command(bank: Path | None, progress: Path | None) -> list[str]:
    """Return the command line of a judge process. Nothing near the current folder
    is imported.
    """
    start = (
        f"import sys; sys.path.insert(0, {str(Path(__file__).parents[2])!r}); "
        "from judge.web import worker; worker.main(*sys.argv[1:])"
    )
    places = ["" if path is None else str(path) for path in (bank, progress)]
    return [sys.executable, "-P", "-c", start, *places]


def main(bank: str, progress: str) -> None:
    """Serve jobs; what is printed by mistake must not get among the answers."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # ^C is the server's business
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    jobs: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(jobs,), daemon=True).start()
    judge = Judge(out, _path(bank), _path(progress))
    while True:
        judge.do(msgspec.json.decode(jobs.get(), type=Job))


def _path(text: str) -> Path | None:
    return Path(text) if text else None


def _listen(jobs: queue.SimpleQueue[bytes]) -> None:
    for line in sys.stdin.buffer:
        jobs.put(line)
    os._exit(0)


class Judge:
    """Does jobs, and tells how they go."""

    def __init__(self, out: BinaryIO, bank: Path | None, progress: Path | None) -> None:
        # Now, so that the first run does not wait for it.
        import judge.judging
        import judge.practice.attempts
        import judge.practice.trying  # noqa: F401

        self._out, self._bank, self._progress = out, bank, progress

    def do(self, job: Job) -> None:
        """Do one job and tell its answer; a fault of ours is one as well."""
        try:
            answer = self._answer(job)
        except JudgeError as error:
            answer = Answer(error=str(error), fault=error.exit_code != 2)
        except Exception:
            traceback.print_exc()
            fault = "this is a fault of the judge; please report what the terminal says"
            answer = Answer(error=fault, fault=True)
        self._tell(answer)

    def _answer(self, job: Job) -> Answer:
        from judge.bank import open_bank

        problem = open_bank(self._bank).load(job.slug)
        if job.kind == "run":
            return Answer(judged=self._run(problem, job.source))
        if job.kind == "try":
            return self._try(problem, job)
        if job.kind == "hunt":
            return self._hunt(problem, job)
        from judge.practice.curves import curves

        curves(problem, lambda stage, done, of: self._tell(Step(stage, done, of)))
        return Answer()

    def _run(self, problem: Problem, source: str) -> Judged:
        from judge import judging
        from judge.model import Submission
        from judge.practice import inputs

        examples = len(problem.examples)

        def told(stage: str, done: int, of: int) -> None:
            if stage == "cases" and done <= examples:
                self._tell(Step("examples", done, examples))
            elif stage != "cases" or done % 10 == 0 or done == of:
                self._tell(Step(stage, done, of))

        with self._opened() as progress:
            pins, _ = inputs.pinned(problem, progress.pins(problem.slug))
            options = judging.Options(progress=told, pinned=tuple(pins))
            submission = Submission(source=source.encode())
            report = judging.judge(problem, submission, options)
            return self._keep(progress, report)

    def _keep(self, progress: Progress, report: Report) -> Judged:
        from judge.practice.attempts import keep
        from judge.practice.progress import ProgressError

        try:
            keep(progress, report)
        except ProgressError as error:  # the verdict is worth no less
            return judged(report, note=f"your progress is not kept: {error}")
        return judged(report)

    def _try(self, problem: Problem, job: Job) -> Answer:
        from judge.model import Submission
        from judge.practice import inputs
        from judge.practice.trying import attempt
        from judge.trial.words import case_text

        case = inputs.read(problem, job.text)
        with self._opened() as progress:
            progress.note(problem.slug, "tried")
        submission = Submission(source=job.source.encode())
        found = attempt(problem, case, submission)
        return Answer(
            tried=Tried(
                call=case_text(problem, case),
                broken=found.broken,
                reference=found.reference,
                yours=found.yours,
            ),
            judged=None if found.report is None else judged(found.report),
        )

    def _hunt(self, problem: Problem, job: Job) -> Answer:
        from judge.errors import UsageError
        from judge.judging import open_for
        from judge.practice import hunting, inputs
        from judge.trial.words import case_text

        found = hunting.suspects(problem)
        if not 0 < job.number <= len(found):
            raise UsageError(f"there are {len(found)} wrong solutions")
        suspect, case = found[job.number - 1], inputs.read(problem, job.text)
        with open_for(problem) as sandbox:
            came = hunting.accuse(problem, suspect, case, sandbox)
        caught = came.outcome == "caught"
        if caught:
            with self._opened() as progress:
                progress.note(problem.slug, "hunted", detail=suspect.name)
        hunted = Hunted(
            outcome=came.outcome,
            call=case_text(problem, case),
            why=came.why,
            name=suspect.name if caught else "",
            mistake=suspect.why if caught else "",
        )
        if caught and came.report is not None:
            return Answer(hunted=hunted, judged=judged(came.report))
        return Answer(hunted=hunted)

    def _opened(self) -> Progress:
        from judge.practice.progress import Progress

        return Progress(self._progress)

    def _tell(self, message: Step | Answer) -> None:
        self._out.write(msgspec.json.encode(message) + b"\n")
        self._out.flush()


def judged(report: Report, *, note: str = "") -> Judged:
    """Return what the page shows of a report."""
    from judge.reports.json import to_info

    info, found = to_info(report), report.counterexample
    if info.counterexample is not None:
        printed = info.counterexample.stdout[:_MOST_PRINTED]
        info.counterexample = msgspec.structs.replace(
            info.counterexample, stdout=printed
        )
    return Judged(
        report=info,
        origin="" if found is None else found.origin,
        several=report.problem.checker.kind == "spec",
        note=note,
    )
