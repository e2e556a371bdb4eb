"""`judge grade`: many files, one table."""

from __future__ import annotations

import contextlib
import hashlib
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from judge.cli.options import bank_option, load
from judge.errors import NothingSelectedError, UsageError

if TYPE_CHECKING:
    from judge.cli.grading_formats import Read
    from judge.grading.discover import Found
    from judge.grading.entries import Entry
    from judge.grading.grader import Grader
    from judge.grading.results import Results
    from judge.grading.tasks import Settings
    from judge.reports.schema import GradedInfo


@click.command("grade")
@click.argument(
    "paths",
    nargs=-1,
    required=True,
    metavar="PATH...",
    type=click.Path(path_type=Path),
)
@click.option("--problem", metavar="SLUG", help="All of them solve this problem.")
@click.option("-j", "--jobs", type=click.IntRange(1), help="How many at once (cores).")
@click.option(
    "-o",
    "--results",
    "kept",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Keep the results there, a line each.",
)
@click.option("--resume", is_flag=True, help="Go on with the results of FILE.")
@click.option(
    "--format",
    "formats",
    multiple=True,
    metavar="NAME[:FILE]",
    help="table (the default), json, junit, csv, html, github, gradescope, markdown.",
)
@click.option("-n", "--cases", type=click.IntRange(0), help="Cases to draw (300).")
@click.option("--seed", type=int, help="Draw other cases than everyone gets.")
@click.option(
    "--seed-file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Draw cases by the secret in FILE; results do not tell it.",
)
@click.option("--no-growth", is_flag=True, help="Do not measure time and memory.")
@click.option("--shard", metavar="I/N", help="Only one of N parts, for CI matrices.")
@click.option(
    "--fail-under",
    type=click.FloatRange(0, 100),
    metavar="PERCENT",
    help="Exit 1 if less is accepted.",
)
@click.option(
    "--timeout-total",
    type=click.FloatRange(0, min_open=True),
    metavar="SECONDS",
    help="Begin none after that long.",
)
@click.option(
    "--expect",
    "expected",
    multiple=True,
    metavar="SLUG",
    help="Must be handed in: for gradescope, where missing is a fail.",
)
@click.option("--student-view", is_flag=True, help="Leave out what is the grader's.")
@click.option(
    "--executor",
    default="processes",
    metavar="WHERE",
    help="processes, dask://local or dask://HOST:PORT.",
)
@click.option(
    "--level",
    type=click.Choice(["strict", "limited", "none"]),
    default="strict",
    help="The sandbox that is required.",
)
@bank_option()
@click.pass_context
def command(
    ctx: click.Context,
    paths: tuple[Path, ...],
    problem: str | None,
    jobs: int | None,
    kept: Path | None,
    resume: bool,
    formats: tuple[str, ...],
    cases: int | None,
    seed: int | None,
    seed_file: Path | None,
    no_growth: bool,
    shard: str | None,
    fail_under: float | None,
    timeout_total: float | None,
    expected: tuple[str, ...],
    student_view: bool,
    executor: str,
    level: str,
    bank: Path | None,
) -> None:
    """Judge every submission below PATH.

    A PATH is a folder of <student>/<slug>.py, <slug>/<student>.py or <slug>.py, a
    file of JSON lines ({"task_id": …, "completion": …}), or one file.

    Results are appended to FILE as they are found; after an interruption, --resume
    goes on where it ended. Nothing that one submission does touches another.

    \b
    judge grade submissions/
    judge grade samples.jsonl -o results.jsonl --resume --format html:book.html
    """
    from judge.bank import open_bank
    from judge.cli import grading_formats
    from judge.grading.discover import discover
    from judge.grading.grader import Grader

    _check_usage(seed, seed_file, kept, resume=resume)
    shown = [grading_formats.check(asked) for asked in formats or ("table",)]
    found = discover(paths, open_bank(bank).slugs(), _known(problem, bank))
    entries = _shard(found.entries, shard)
    _tell_found(found, entries, expected)
    settings = _settings(cases, seed, seed_file, not no_growth, level, bank)
    with _results(kept, resume) as results:
        with Grader(settings, jobs=jobs, executor=executor) as grader:
            _judge(grader, entries, results, timeout_total)
        order = [entry.id for entry in entries]
        results.finish(order)
        asked = grading_formats.Formats(
            read=_reader(results, order, student_view=student_view),
            problem=grader.problem,
            expected=[load(slug, bank).slug for slug in expected],
            growth=settings.growth,
            samples=_are_samples(paths),
            student_view=student_view,
            muted=any(name == "github" for name, _ in shown),
        )
        grading_formats.write(asked, shown)
        ctx.exit(_exit_code(results, order, fail_under))


def _check_usage(
    seed: int | None, seed_file: Path | None, kept: Path | None, *, resume: bool
) -> None:
    if seed is not None and seed_file is not None:
        raise click.UsageError("give one of --seed and --seed-file")
    if resume and kept is None:
        raise click.UsageError("--resume needs the results to go on with: -o FILE")


def _are_samples(paths: tuple[Path, ...]) -> bool:
    """Whether any PATH is a file of JSON lines."""
    from judge.grading import samples

    return any(path.suffix in samples.SUFFIXES for path in paths)


def _known(problem: str | None, bank: Path | None) -> str | None:
    """Return the slug that --problem names, once it is sure that there is one."""
    return None if problem is None else load(problem, bank).slug


def _shard(entries: list[Entry], asked: str | None) -> list[Entry]:
    """Return the part that --shard asks for, all without."""
    from judge.grading.entries import shard

    if asked is None:
        return entries
    match = re.fullmatch(r"(\d+)/(\d+)", asked)
    if match is None or not 1 <= int(match[1]) <= int(match[2]):
        raise click.UsageError(f"--shard {asked}: give I/N with I from 1 to N, as 2/8")
    return shard(entries, int(match[1]), int(match[2]))


def _settings(
    cases: int | None,
    seed: int | None,
    seed_file: Path | None,
    growth: bool,
    level: str,
    bank: Path | None,
) -> Settings:
    from judge.grading.tasks import Settings
    from judge.trial.run import DEFAULT_CASES

    return Settings(
        cases=DEFAULT_CASES if cases is None else cases,
        seed=seed if seed_file is None else _secret(seed_file),
        secret=seed_file is not None,
        growth=growth,
        level=level,  # type: ignore[arg-type]
        bank=bank,
    )


def _secret(path: Path) -> int:
    """Return the seed that a file stands for, whatever is in it."""
    try:
        text = path.read_bytes().strip()
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}; give a file to read") from error
    if not text:
        raise UsageError(f"{path}: is empty; write a line that nobody can guess")
    return int.from_bytes(hashlib.sha256(text).digest()[:8], "big")


def _tell_found(found: Found, entries: list[Entry], expected: Sequence[str]) -> None:
    """Say on standard error what was found and what was left out.

    Nothing is an error, unless something is expected: then it is a fail.
    """
    from judge.reports.plain import one_line

    for line in found.left_out[:20]:
        # A runner of GitHub obeys `##[`, also in the middle of a line.
        click.echo(f"left out: {one_line(line).replace('##[', '## [')}", err=True)
    if len(found.left_out) > 20:
        click.echo(f"left out: {len(found.left_out) - 20} more", err=True)
    if not entries and not expected:
        raise NothingSelectedError(
            "there is no submission; give folders of <student>/<slug>.py, "
            "<slug>/<student>.py or <slug>.py, files, or JSON lines"
        )
    layouts = ", ".join(f"{count} of {name}" for name, count in found.layouts.items())
    click.echo(f"{len(entries)} submissions ({layouts})", err=True)


def _results(
    kept: Path | None, resume: bool
) -> contextlib.AbstractContextManager[Results]:
    from judge.grading.results import Results, temporary

    return temporary() if kept is None else Results(kept, resume=resume)


def _judge(
    grader: Grader, entries: list[Entry], results: Results, most_s: float | None
) -> None:
    """Judge all, showing how far it is; ^C leaves what was found."""
    from judge.cli.grading_progress import GradingProgress

    with GradingProgress(len(entries)) as progress:
        grader.judge(entries, results, progress, most_s=most_s)
    missing = sum(entry.id not in results.kept for entry in entries)
    if missing:
        click.echo(
            f"the time was over: {missing} of {len(entries)} are not graded; "
            "--resume goes on with them",
            err=True,
        )


def _reader(results: Results, order: list[str], *, student_view: bool) -> Read:
    """Return what reads the results anew each time, as their reader may see them."""
    from judge.grading.views import for_student

    def read() -> Iterator[GradedInfo]:
        found = results.read(order)
        return map(for_student, found) if student_view else found

    return read


def _exit_code(results: Results, order: list[str], fail_under: float | None) -> int:
    """Return 3 if we failed, 1 if too few are accepted or some are missing, else 0."""
    codes = [results.kept[id_].verdict for id_ in order if id_ in results.kept]
    if "JE" in codes:
        return 3
    accepted = 100 * codes.count("AC") / len(codes) if codes else 0.0
    short = fail_under is not None and accepted < fail_under
    return 1 if short or len(codes) < len(order) else 0
