"""`judge run`: one file, one verdict."""

from __future__ import annotations

import dataclasses
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from judge.cli import files
from judge.cli.options import SlugOrFile, bank_option, json_option, load
from judge.errors import UsageError

if TYPE_CHECKING:
    from judge.judging import Options
    from judge.model import Case, Problem, Report


@click.command("run")
@click.argument("slug", metavar="SLUG", type=SlugOrFile())
@click.argument("file", required=False)
@click.option("-n", "--cases", type=click.IntRange(0), help="Cases to draw (300).")
@click.option("-k", "only", metavar="WORD", help="Only cases with such a label.")
@click.option("--seed", type=int, help="Draw other cases than everyone gets.")
@click.option(
    "--case", "call", metavar="CASE", help="Only this: its number, or a call."
)
@click.option("--examples-only", is_flag=True, help="Only the cases of the statement.")
@click.option("--no-growth", is_flag=True, help="Do not measure time and memory.")
@click.option("--pdb", is_flag=True, help="Then debug the failing case, unconfined.")
@click.option("--no-keep", is_flag=True, help="Do not count this run as an attempt.")
@click.option("-s", "whole", is_flag=True, help="Show all that the case printed.")
@click.option(
    "--level",
    type=click.Choice(["best", "strict", "limited", "none"]),
    default="best",
    help="The sandbox that is wanted.",
)
@json_option()
@click.option("--junit", type=click.Path(path_type=Path), help="Write JUnit XML.")
@click.option(
    "--plot", type=click.Path(path_type=Path), help="Write the growth as SVG."
)
@click.option("--github", is_flag=True, help="Print GitHub annotations.")
@bank_option()
@click.pass_context
def command(
    ctx: click.Context,
    slug: str,
    file: str | None,
    cases: int | None,
    only: str | None,
    seed: int | None,
    call: str | None,
    examples_only: bool,
    no_growth: bool,
    pdb: bool,
    no_keep: bool,
    whole: bool,
    level: str,
    as_json: bool,
    junit: Path | None,
    plot: Path | None,
    github: bool,
    bank: Path | None,
) -> None:
    """Judge FILE on the problem SLUG.

    Without FILE it is ./SLUG.py, or ./SLUG.sql where a query is asked for; a FILE
    of such a name needs no SLUG; - is standard input.

    Examples come first, then drawn cases, small before large; then growth of time
    and memory is measured. The first failing case is made as small as possible.

    \b
    judge run two_sum my.py
    judge run two_sum my.py --case 17
    judge run two_sum my.py --case 'two_sum([3, 3], 6)'
    """
    from judge.cli.keeping import keep_run, pinned
    from judge.judging import Options
    from judge.trial.run import DEFAULT_CASES

    if pdb and not sys.stdin.isatty():
        raise UsageError("--pdb asks what to do next; give it a terminal")
    slug, path = _what(slug, file, bank)
    problem = load(slug, bank)
    kept = not (call or only or examples_only or no_keep) and cases is None
    options = Options(
        cases=DEFAULT_CASES if cases is None else cases,
        seed=seed,
        examples_only=examples_only,
        only=only,
        case=None if call is None else _case(problem, call, seed),
        pinned=pinned(problem) if kept else (),
        growth=not no_growth,
        level=level,  # type: ignore[arg-type]
    )
    report = _judged(problem, path, options)
    _write(report, junit, plot)
    _show(report, whole=whole, as_json=as_json, github=github)
    if kept:
        keep_run(report, quiet=as_json or github)
    if pdb:
        debug(report)
    ctx.exit(_exit_code(report))


def _judged(problem: Problem, path: str, options: Options) -> Report:
    from judge import judging
    from judge.cli.progress import Progress

    submission = judging.read_submission(path)
    with Progress() as progress:
        told = dataclasses.replace(options, progress=progress)
        return judging.judge(problem, submission, told)


def debug(report: Report) -> None:
    """Replay the failing case in this process, after saying so."""
    from judge.practice.replay import debug

    found = report.counterexample
    if found is None:
        click.echo("there is no failing case to debug")
        return
    click.echo(
        "\nThe case once more, in your own Python and without a sandbox: what the file "
        "does, it does to your machine.\nStopped at its first line; n next, s step, "
        "p NAME print, c continue, q quit."
    )
    debug(report.problem, report.submission, found.case)


def _what(slug: str, file: str | None, bank: Path | None) -> tuple[str, str]:
    """Return the problem and the file; either may say the other."""
    from judge.model import LANGUAGES

    if file is not None:
        return slug, file
    if Path(slug).suffix.removeprefix(".") in LANGUAGES:
        return Path(slug).stem, slug
    path = Path(f"{slug}.{load(slug, bank).language}")
    if not path.exists():
        raise UsageError(
            f"{path}: is not here; give a file, or write one with `judge new {slug}`"
        )
    return slug, str(path)


def _case(problem: Problem, call: str, seed: int | None) -> Case:
    """Return the case of that number, as reports have it, or the one of a call."""
    from judge.model import Case
    from judge.trial.words import parse_call

    if call.strip().isdecimal():
        return _numbered(problem, int(call), seed)
    try:
        return Case(parse_call(problem, call))
    except ValueError as error:
        raise UsageError(f"--case: {error}") from None


def _numbered(problem: Problem, number: int, seed: int | None) -> Case:
    from judge.sandbox.calls import recover
    from judge.trial.run import DEFAULT_CASES, default_seed, drawn_cases

    chosen = default_seed(problem) if seed is None else seed
    drawn = drawn_cases(problem, chosen, DEFAULT_CASES)
    if not 1 <= number <= len(drawn):
        raise UsageError(f"--case: {number} is none of the cases 1 to {len(drawn)}")
    return recover(drawn[number - 1].prepared, problem.signature)


def _write(report: Report, junit: Path | None, plot: Path | None) -> None:
    """Write the files that are asked for."""
    if plot is not None:
        _draw(report, plot)
    if junit is not None:
        from judge.reports.json import to_info
        from judge.reports.junit import render

        files.write(junit, render([to_info(report)]))


def _show(report: Report, *, whole: bool, as_json: bool, github: bool) -> None:
    if as_json:
        from judge.reports.json import encode

        click.echo(encode(report))
        return
    from judge.reports.terminal import render

    text = render(report, stdout=whole)
    click.echo(_for_github(report, text) if github else text)


def _for_github(report: Report, text: str) -> str:
    """Return the annotations, then the text as one that gives no commands."""
    import secrets

    from judge.reports.github import commands, muted
    from judge.reports.json import to_info

    return "\n".join([*commands([to_info(report)]), muted(text, secrets.token_hex(16))])


def _draw(report: Report, path: Path) -> None:
    """Write one SVG an axis: FILE for the first, FILE-AXIS for the others."""
    from judge.reports.svg import render

    if report.growth is None:
        click.echo(f"{path}: not written, growth was not measured", err=True)
        return
    for index, axis in enumerate(report.growth.time):
        name = path.with_stem(f"{path.stem}-{axis.axis}") if index else path
        files.write(name, (render(axis),))


def _exit_code(report: Report) -> int:
    from judge.verdicts import Verdict

    return {Verdict.AC: 0, Verdict.JE: 3}.get(report.verdict, 1)
