"""The one pipeline: a problem and a submission in, a report out.

    source -> policy -> trial -> growth -> Report

What goes wrong on our side while judging ends as the verdict JE, never as a
mark against the submission.
"""

from __future__ import annotations

import contextlib
import dataclasses
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from judge.errors import InternalError, PackageError, UsageError
from judge.growth import Growth
from judge.model import (
    LANGUAGES,
    MAX_SOURCE_BYTES,
    Case,
    Counterexample,
    Isolation,
    Problem,
    Report,
    Submission,
    Usage,
)
from judge.rules import Finding
from judge.sandbox.endings import Loaded
from judge.sandbox.levels import Sandbox, Wanted, open_sandbox
from judge.sandbox.session import Session
from judge.trial.decide import Failure, decide
from judge.trial.generate import Drawn
from judge.trial.run import DEFAULT_CASES, Plan, default_seed
from judge.trial.run import run as run_trial
from judge.verdicts import Verdict

__all__ = ["Options", "judge", "load_problem", "open_for", "run"]

_JUDGE_FAULTS = (PackageError, InternalError)

_RUNNERS = {"py": (), "sql": ("judge.sandbox.queries",)}
"""What a template has to import besides what submissions may import."""

Progress = Callable[[str, int, int], None]
"""Is told a stage, and how many of how many of its steps are done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How to judge. Without a seed, cases are the same for everyone.

    `growth` measures time and memory once the answers are right. `only` keeps
    the cases that have a label containing it; `case` judges that case alone;
    `pinned` are cases of the user's own, judged besides.
    `progress` is told the stage, and how many of how many steps of it are done.
    """

    cases: int = DEFAULT_CASES
    seed: int | None = None
    examples_only: bool = False
    only: str | None = None
    case: Case | None = None
    pinned: tuple[Case, ...] = ()
    shrinking: bool = True
    growth: bool = True
    level: Wanted = "best"
    progress: Progress | None = None


def load_problem(slug: str, bank: Path | None = None) -> Problem:
    """Return a problem of the built-in bank, an installed pack, or `bank`."""
    from judge.bank import open_bank

    return open_bank(bank).load(slug)


def run(
    problem: str | Problem, submission: str | Path | bytes, options: Options = Options()
) -> Report:
    """Judge a file (a path) or source text (bytes) on a problem."""
    if isinstance(problem, str):
        problem = load_problem(problem)
    if isinstance(submission, bytes):
        return judge(problem, Submission(source=submission), options)
    return judge(problem, read_submission(submission), options)


def read_submission(where: str | Path) -> Submission:
    """Return what is in a file, `-` being standard input; UsageError if it is none.

    Of a source that is too long no more is read than shows that it is.
    """
    if str(where) == "-":
        return Submission(source=sys.stdin.buffer.read(MAX_SOURCE_BYTES + 1))
    path = Path(where)
    try:
        if path.exists() and not path.is_file():
            raise UsageError(f"{path}: is no regular file; give a file to judge")
        with path.open("rb") as file:
            return Submission(source=file.read(MAX_SOURCE_BYTES + 1), path=path)
    except (OSError, ValueError) as error:
        words = getattr(error, "strerror", None) or str(error)
        raise UsageError(f"{path}: {words}; give a file to judge") from error


@contextlib.contextmanager
def open_for(problem: Problem, level: Wanted = "best") -> Iterator[Sandbox]:
    """Open a sandbox in which submissions to this problem can run."""
    imports = (*problem.policy.imports, *_RUNNERS[problem.language])
    sandbox = open_sandbox(level, imports)
    try:
        yield sandbox
    finally:
        with contextlib.suppress(InternalError, OSError):
            sandbox.close()


def judge(
    problem: Problem,
    submission: Submission,
    options: Options = Options(),
    sandbox: Sandbox | None = None,
) -> Report:
    """Return the verdict on a submission, with its evidence.

    Raises SandboxError when the wanted level cannot be had, and UsageError when
    the file is of another language; nothing is run then.
    """
    if submission.language not in (None, problem.language):
        asked = LANGUAGES[problem.language]
        raise UsageError(
            f"{submission.path}: {problem.slug} is solved in {asked}; give a file "
            f".{problem.language}, or write one with `judge new {problem.slug}`"
        )
    if sandbox is None:
        with open_for(problem, options.level) as opened:
            return judge(problem, submission, options, opened)
    draft = _Draft(problem, submission, options, sandbox.isolation)
    source = _text(submission, LANGUAGES[problem.language])
    if isinstance(source, Finding):
        code = Verdict.SV if source.code == "P001" else Verdict.CE
        return draft.report(code, source.message, findings=(source,))
    with Session(sandbox, problem, source) as session:
        draft.session = session
        try:
            return _judge_loaded(draft, session, session.load())
        except _JUDGE_FAULTS as error:
            return draft.report(Verdict.JE, str(error))


def _judge_loaded(draft: _Draft, session: Session, loaded: Loaded) -> Report:
    problem, options = draft.problem, draft.options
    refused = _not_loaded(draft, loaded)
    if refused is not None:
        return refused
    plan = Plan(
        seed=draft.seed,
        cases=0 if options.examples_only else options.cases,
        only=options.only,
        case=options.case,
        pinned=options.pinned,
        shrinking=options.shrinking,
    )
    trial = run_trial(problem, session, plan, options.progress)
    ran = (trial.run, trial.of)
    if trial.failure is None:
        if not options.growth or options.case is not None or not problem.growth.time:
            return draft.report(Verdict.AC, "", ran=ran)
        return _measured(draft, session, ran)
    return draft.report(
        trial.failure.verdict,
        (trial.counterexample or trial.failure).reason,
        ran=ran,
        failure=trial.failure,
        counterexample=trial.counterexample,
    )


def _measured(draft: _Draft, session: Session, ran: tuple[int, int]) -> Report:
    """Return the report of a source whose answers are right, by its growth."""
    from judge.complexity.run import measure
    from judge.complexity.verdict import verdict

    session.renew()
    progress = draft.options.progress
    growth = measure(draft.problem, session.sandbox, session.source, progress)
    code, reason = verdict(growth)
    return draft.report(code, reason, ran=ran, growth=growth)


def _not_loaded(draft: _Draft, loaded: Loaded) -> Report | None:
    """Return the report of a source that never came to be called."""
    match loaded.status:
        case "refused":
            first = loaded.findings[0]
            reason = f"line {first.line}: {first.message}"
            return draft.report(Verdict.SV, reason, findings=loaded.findings)
        case "syntax":
            place = _finding(loaded.line, loaded.col, "P002", loaded.text)
            reason = f"line {loaded.line}: {loaded.text}"
            return draft.report(Verdict.CE, reason, findings=(place,))
        case "entry":
            return draft.report(Verdict.CE, loaded.text)
        case "failed":
            return _failed_while_loading(draft, loaded)
    return None


def _failed_while_loading(draft: _Draft, loaded: Loaded) -> Report:
    from judge.bank import load_spec
    from judge.sandbox.calls import Prepared

    assert loaded.outcome is not None
    nothing = Drawn(Prepared(b""), ())
    spec = load_spec(draft.problem, parts=())
    failure = decide(draft.problem, spec, nothing, loaded.outcome)
    assert failure is not None
    reason = f"while the file was loaded: {failure.reason}"
    return draft.report(failure.verdict, reason, failure=failure)


def _text(submission: Submission, language: str) -> str | Finding:
    """Return the source as text, or why it cannot be taken as that language."""
    source = submission.source
    if submission.fault:
        return _finding(1, 1, "P002", submission.fault)
    if len(source) > MAX_SOURCE_BYTES:
        fact = f"the source has more than the {MAX_SOURCE_BYTES} bytes that are read"
        return _finding(1, 1, "P001", fact)
    try:
        text = source.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = source.count(b"\n", 0, error.start) + 1
        fact = f"byte {source[error.start]:#04x} at offset {error.start} is not UTF-8"
        return _finding(line, 1, "P002", f"the file is not {language} source: {fact}")
    if "\0" in text:
        fact = f"the file is not {language} source: it has NUL bytes"
        return _finding(1, 1, "P002", fact)
    if not text.strip():
        return _finding(1, 1, "P002", "the file is empty")
    return text


def _finding(line: int, col: int, code: str, message: str) -> Finding:
    return Finding(
        line=line, col=col, end_line=line, end_col=col, code=code, message=message
    )


class _Draft:
    """What every report on one submission has in common."""

    def __init__(
        self,
        problem: Problem,
        submission: Submission,
        options: Options,
        isolation: Isolation,
    ) -> None:
        self.problem, self.submission, self.options = problem, submission, options
        self.isolation = isolation
        self.seed = default_seed(problem) if options.seed is None else options.seed
        self.session: Session | None = None

    def report(
        self,
        verdict: Verdict,
        reason: str,
        *,
        ran: tuple[int, int] = (0, 0),
        failure: Failure | None = None,
        counterexample: Counterexample | None = None,
        findings: tuple[Finding, ...] = (),
        growth: Growth | None = None,
    ) -> Report:
        used = Usage()
        if self.session is not None:
            self.session.renew()
            totals = self.session.totals
            used = Usage(**dataclasses.asdict(totals))
        return Report(
            problem=self.problem,
            submission=self.submission,
            verdict=verdict,
            reason=reason,
            seed=self.seed,
            isolation=self.isolation,
            cases_run=ran[0],
            cases_of=ran[1],
            usage=used,
            counterexample=counterexample,
            findings=findings,
            frames=() if failure is None else failure.frames,
            growth=growth,
        )
