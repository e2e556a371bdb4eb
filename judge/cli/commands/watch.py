"""`judge watch`: judged again whenever the file is saved."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from judge.cli.keys import Keys
from judge.cli.options import Slug, bank_option, load
from judge.errors import UsageError

if TYPE_CHECKING:
    from judge.model import Problem, Report
    from judge.sandbox.levels import Sandbox

_CLEAR = "\x1b[2J\x1b[3J\x1b[H"
_HELP = "h hint, n next problem, g growth, d debugger, r run again, q quit"


@click.command("watch")
@click.argument("slug", type=Slug())
@click.argument("file", required=False, type=click.Path(path_type=Path))
@bank_option()
def command(slug: str, file: Path | None, bank: Path | None) -> None:
    """Judge FILE, and judge it again each time that it is saved.

    Without FILE it is ./SLUG.py, or ./SLUG.sql. Growth is measured when you ask for
    it with g; only that counts as an attempt. Without a terminal there are no keys;
    Ctrl-C ends it.

    \b
    judge watch two_sum
    judge watch two_sum my.py
    """
    keys = Keys()
    try:
        going: tuple[str, Path | None] | None = (slug, file)
        while going is not None:
            problem = load(going[0], bank)
            path = going[1] or Path(f"{problem.slug}.{problem.language}")
            going = _Watch(problem, path, bank, keys).run()
    finally:
        keys.close()


class _Watch:
    """Watches one file, until the user goes on to another problem or has enough."""

    def __init__(
        self, problem: Problem, path: Path, bank: Path | None, keys: Keys
    ) -> None:
        if not path.is_file():
            raise UsageError(
                f"{path}: is not here; write it with `judge new {problem.slug}`"
            )
        self.problem, self.path, self.bank, self.keys = problem, path, bank, keys
        self.report: Report | None = None

    def run(self) -> tuple[str, Path | None] | None:
        """Return the problem to go on with, None to stop."""
        from judge.judging import open_for

        with (
            open_for(self.problem) as sandbox,
            _saves(self.path, self.keys),
            self.keys.listening(),
        ):
            self._judge(sandbox)
            while True:
                key = self.keys.wait()
                if key in ("q", "\x04"):
                    return None
                if key == "n":
                    return self._next()
                self._answer(key, sandbox)

    def _answer(self, key: str | None, sandbox: Sandbox) -> None:
        if key in ("", "r"):
            self._judge(sandbox)
        elif key == "g":
            self._judge(sandbox, growth=True)
        elif key == "h":
            _run(["hint", self.problem.slug])
        elif key == "d":
            self._debug()
        elif key and key.strip():
            click.echo(_HELP)

    def _judge(self, sandbox: Sandbox, *, growth: bool = False) -> None:
        from judge import judging
        from judge.cli.keeping import keep_run, note, pinned
        from judge.cli.progress import Progress
        from judge.reports.terminal import render

        try:
            submission = judging.read_submission(self.path)
        except UsageError as error:  # while it is being replaced, or for good
            click.echo(f"{error}", err=True)
            return
        with Progress() as progress:
            self.report = judging.judge(
                self.problem,
                submission,
                judging.Options(
                    growth=growth, pinned=pinned(self.problem), progress=progress
                ),
                sandbox,
            )
        if sys.stdout.isatty():
            click.echo(_CLEAR, nl=False)
        click.echo(render(self.report))
        if growth:
            keep_run(self.report)
        else:
            note(self.problem.slug, "tried")
        keys = f": {_HELP}" if self.keys.from_terminal else ""
        click.echo(f"\nwatching {self.path}{keys}")

    def _debug(self) -> None:
        from judge.cli.commands.run import debug

        if self.report is not None and self.keys.from_terminal:
            with self.keys.paused():
                debug(self.report)
        click.echo(_HELP)

    def _next(self) -> tuple[str, Path | None]:
        """Return the next problem of the track, with a file to begin with."""
        from judge.bank import open_bank
        from judge.cli.keeping import opened
        from judge.practice.choose import following, track_of
        from judge.practice.standing import standings

        headings = list(open_bank(self.bank).headings())
        with opened() as progress:
            known = standings(progress.events())
        track = next(iter(self.problem.tracks), None) or track_of(headings, known)
        others = [each for each in headings if each.slug != self.problem.slug]
        found = following(others, known, track) if track else None
        if found is None:
            click.echo("all of this track is solved")
            return self.problem.slug, self.path
        path = self.path.with_name(f"{found.slug}.{found.language}")
        if not path.exists():
            _run(["new", found.slug, str(path)])
        _run(["show", found.slug])
        return found.slug, path


def _run(words: list[str]) -> None:
    """Run another command, in this process; its errors are printed."""
    from judge.cli import execute

    execute(words)


@contextlib.contextmanager
def _saves(path: Path, keys: Keys) -> Iterator[None]:
    """Wake the keys each time that a file is saved, by whatever means."""
    from watchfiles import Change, watch

    stop, wanted = threading.Event(), os.path.realpath(path)

    def ours(change: Change, name: str) -> bool:
        return change != Change.deleted and os.path.realpath(name) == wanted

    def follow() -> None:
        # The folder, as many editors put another file in the place of the old one.
        folder = path.resolve().parent
        for _ in watch(
            folder,
            watch_filter=ours,
            debounce=100,
            step=20,
            stop_event=stop,
            rust_timeout=200,
            yield_on_timeout=False,
            recursive=False,
        ):
            keys.wake()

    thread = threading.Thread(target=follow, daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()
