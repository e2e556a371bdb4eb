"""`judge try`: an input of one's own."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from judge.cli.options import Slug, bank_option, json_option, load
from judge.errors import UsageError

if TYPE_CHECKING:
    from judge.model import Problem, Submission
    from judge.practice.trying import Tried


@click.command("try")
@click.argument("slug", type=Slug())
@click.argument("file", required=False)
@click.argument("input", required=False)
@click.option("--keep", is_flag=True, help="Judge every run on this input as well.")
@click.option("--forget", is_flag=True, help="Forget the inputs that are kept.")
@json_option()
@bank_option()
@click.pass_context
def command(
    ctx: click.Context,
    slug: str,
    file: str | None,
    input: str | None,
    keep: bool,
    forget: bool,
    as_json: bool,
    bank: Path | None,
) -> None:
    """Show what FILE answers to INPUT, and what is right.

    INPUT is a call or only its arguments; - is standard input. Without FILE it is
    ./SLUG.py, or ./SLUG.sql; if there is none, only the right answer is shown.

    \b
    judge try two_sum '[3, 3], 6'
    judge try two_sum my.py 'two_sum([3, 3], 6)' --keep
    """
    from judge.cli.keeping import note, opened
    from judge.practice import inputs
    from judge.practice.trying import attempt

    problem = load(slug, bank)
    if forget:
        with opened() as progress:
            click.echo(f"{progress.unpin(slug)} inputs are forgotten")
        if file is None:
            return
    name, text = _what(slug, file, input)
    case = inputs.read(problem, text)
    note(slug, "tried")
    tried = attempt(problem, case, _submission(problem, name))
    if keep:
        _keep(problem, tried)
    wrong = tried.report is not None and tried.yours is None
    click.echo(_json(problem, tried) if as_json else _words(problem, tried, keep=keep))
    ctx.exit(1 if wrong else 0)


def _what(slug: str, file: str | None, text: str | None) -> tuple[str | None, str]:
    """Return file and input: what comes alone is the input."""
    if text is None:
        file, text = None, file
    if text is None or (file is None and Path(text).is_file()):
        raise UsageError(f"give an input: judge try {slug} [FILE] 'ARGUMENTS'")
    if text == "-":
        text = sys.stdin.read()
    return file, text


def _submission(problem: Problem, name: str | None) -> Submission | None:
    from judge.judging import read_submission

    usual = Path(f"{problem.slug}.{problem.language}")
    if name is None and not usual.exists():
        return None
    return read_submission(name or usual)


def _keep(problem: Problem, tried: Tried) -> None:
    from judge.cli.keeping import opened
    from judge.trial.words import case_text

    if tried.broken is not None:
        raise UsageError(f"not kept: {tried.broken}; give an input that is allowed")
    with opened() as progress:
        progress.pin(problem.slug, case_text(problem, tried.case))


def _json(problem: Problem, tried: Tried) -> str:
    import json

    report = tried.report
    failed = None if report is None else report.verdict.value
    return json.dumps(
        {
            "slug": problem.slug,
            "broken": tried.broken,
            "yours": tried.yours,
            "reference": tried.reference,
            "verdict": failed,
            "reason": report.reason if report is not None else "",
        }
    )


def _words(problem: Problem, tried: Tried, *, keep: bool) -> str:
    lines = []
    if tried.broken is not None:
        lines.append(f"not an input that is asked for: {tried.broken}")
    if tried.report is not None and tried.yours is None:
        from judge.reports.terminal import render

        return "\n".join([*lines, render(tried.report)])
    if tried.yours is not None:
        lines += _answer("yours", tried.yours)
    several = problem.checker.kind == "spec"
    name = "a right answer" if several else "right"
    lines += _answer(name if tried.broken is None else "reference", tried.reference)
    if tried.report is not None:
        lines.append(click.style("your answer is right", fg="green"))
    if keep:
        lines.append("kept: every run is judged on it as well")
    return "\n".join(lines)


def _answer(name: str, text: str | None) -> list[str]:
    if text is None:
        return [f"{name}: none, it fails on this input"]
    rows = text.splitlines() or [""]
    return [f"{name}: {rows[0]}"] if len(rows) == 1 else [f"{name}:", *rows]
