"""`judge mock`: an interview, with the clock running."""

from __future__ import annotations

import sys
import time
from datetime import datetime
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import click

from judge.cli.keys import Keys
from judge.cli.options import bank_option, load
from judge.errors import UsageError
from judge.practice.styles import STYLES

if TYPE_CHECKING:
    from judge.model import Problem
    from judge.practice.mock import Interview

_HELP = "r run, s statement, n next problem, q end"
_TICK_S = 1.0


@click.command("mock")
@click.option(
    "--style", type=click.Choice(list(STYLES)), default="screen", help="What is asked."
)
@click.option("--minutes", type=click.IntRange(1, 480), help="How long it takes.")
@click.option(
    "--folder",
    type=click.Path(path_type=Path),
    help="Where your files go (./mock-DATE); it must be new.",
)
@click.option("--seed", type=int, help="Choose the problems of this number.")
@bank_option()
def command(
    style: str,
    minutes: int | None,
    folder: Path | None,
    seed: int | None,
    bank: Path | None,
) -> None:
    """Hold an interview: problems are chosen, the clock runs, there are no hints.

    Write your solutions in the folder that is made for it, with your own editor; a
    key runs them. What an interviewer would ask next comes once a problem is solved.
    At the end there is a report, also in the folder.

    \b
    judge mock
    judge mock --style ml_onsite --minutes 60
    """
    if not sys.stdin.isatty():
        raise UsageError("an interview asks what to do next; give it a terminal")
    from judge.bank import open_bank
    from judge.cli.keeping import opened
    from judge.practice import mock
    from judge.practice.standing import standings

    asked = STYLES[style]
    length = minutes or asked.minutes
    with opened() as progress:
        known = standings(progress.events())
    rng = Random(seed)
    headings = list(open_bank(bank).headings())
    chosen = mock.choose(headings, known, asked, length, rng)
    where = folder or Path(f"mock-{datetime.now():%Y-%m-%d-%H%M}")
    try:
        where.mkdir(parents=True)
    except OSError as error:
        raise UsageError(f"{where}: {error.strerror}; give a new folder") from None
    click.echo(f"{length} minutes, {asked.about}\n")
    interview = mock.begin(chosen, style, length)
    _Desk(interview, where, bank).hold()


class _Desk:
    """Where an interview takes place: a terminal, a folder, and a clock."""

    def __init__(self, interview: Interview, folder: Path, bank: Path | None) -> None:
        self.interview, self.folder, self.bank = interview, folder, bank
        self.begun = time.monotonic()
        self.keys = Keys()

    @property
    def now_s(self) -> float:
        return time.monotonic() - self.begun

    def hold(self) -> None:
        """Hold the interview, and report on it however it ends."""
        from judge.cli.keeping import note
        from judge.practice.mock import KEY, to_detail

        note(KEY, "mock", detail=to_detail(self.interview))
        try:
            with self.keys.listening():
                self._present()
                self._go_on()
        except KeyboardInterrupt:
            click.echo("")
        finally:
            self.keys.close()
            self.interview.end(self.now_s)
            note(KEY, "mock", detail=to_detail(self.interview))
            self._report()

    def _go_on(self) -> None:
        while True:
            left = self.interview.left_s(self.now_s)
            if left == 0:
                click.echo("\n\nTime is up.")
                return
            self._status(left)
            key = self.keys.wait(_TICK_S)
            if key in ("q", "\x04"):
                return
            if key in ("r", "s", "n"):
                click.echo("")
            if key == "r":
                self._run()
            elif key == "s":
                self._show()
            elif key == "n":
                if not self.interview.go_on(self.now_s):
                    return
                self._present()

    def _status(self, left_s: float) -> None:
        """Write the clock over itself, in the last line."""
        from judge.practice.mock import clock

        stage = self.interview.stage
        place = f"{self.interview.at + 1} of {len(self.interview.stages)}"
        text = f"{clock(left_s)} left  {place}: {stage.slug}  ({_HELP})"
        click.echo(f"\r\x1b[K{text}", nl=False)

    def _problem(self) -> Problem:
        return load(self.interview.stage.slug, self.bank)

    def _file(self, problem: Problem) -> Path:
        return self.folder / f"{problem.slug}.{problem.language}"

    def _present(self) -> None:
        """Write the starter of the present problem, and show what is asked."""
        from judge.cli.keeping import note

        problem = self._problem()
        path = self._file(problem)
        path.write_text(problem.starter, encoding="utf-8")
        note(problem.slug, "opened")
        self._show()
        click.echo(f"\nYour file: {path}\n")

    def _show(self) -> None:
        from judge.cli.pretty import markdown
        from judge.reports.task import render

        markdown(render(self._problem()))

    def _run(self) -> None:
        from judge import judging
        from judge.cli.keeping import keep_run
        from judge.reports.terminal import render

        problem = self._problem()
        try:
            submission = judging.read_submission(self._file(problem))
        except UsageError as error:
            click.echo(str(error))
            return
        report = judging.judge(problem, submission)
        self.interview.attempt(report, self.now_s)
        click.echo(render(report))
        keep_run(report, quiet=True)
        if self.interview.stage.solved and problem.follow_ups:
            click.echo("\nSolved. What an interviewer would ask next:\n")
            for each in problem.follow_ups:
                click.echo(f"- {each}")
        click.echo("")

    def _report(self) -> None:
        from judge.cli.pretty import markdown
        from judge.practice.mock import to_markdown

        text = to_markdown(self.interview)
        path = self.folder / "report.md"
        path.write_text(text, encoding="utf-8")
        click.echo("")
        markdown(text)
        click.echo(f"\n{path}")
