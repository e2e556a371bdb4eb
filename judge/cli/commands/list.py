"""`judge list`: what problems there are."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from judge.cli.options import bank_option, json_option
from judge.errors import NothingSelectedError

if TYPE_CHECKING:
    from judge.bank.heading import Heading

_COLOURS = {"easy": "green", "medium": "yellow", "hard": "red"}


@click.command("list")
@click.argument("words", nargs=-1)
@click.option("--track", help="Only problems of this track.")
@click.option("--tag", help="Only problems with this tag.")
@click.option("-d", "--difficulty", type=click.Choice(list(_COLOURS)))
@json_option()
@bank_option()
def command(
    words: tuple[str, ...],
    track: str | None,
    tag: str | None,
    difficulty: str | None,
    as_json: bool,
    bank: Path | None,
) -> None:
    """List the problems, or those that all WORDS occur in.

    \b
    judge list
    judge list --track dsa_core -d easy
    """
    from judge.bank import open_bank

    problems = [
        problem
        for problem in open_bank(bank).headings()
        if (track is None or track in problem.tracks)
        and (tag is None or tag in problem.tags)
        and difficulty in (None, problem.difficulty)
        and all(word.lower() in _text(problem) for word in words)
    ]
    if as_json:
        from judge.reports.listing import encode

        click.echo(encode(problems))
        return
    if not problems:
        raise NothingSelectedError("no problem is like that; `judge list` shows all")
    width = max(len(problem.slug) for problem in problems)
    for problem in problems:
        level = click.style(f"{problem.difficulty:6}", fg=_COLOURS[problem.difficulty])
        tags = click.style(", ".join(problem.tags), dim=True)
        click.echo(f"{problem.slug:{width}}  {level}  {problem.minutes:3} min  {tags}")


def _text(problem: Heading) -> str:
    return " ".join(
        (problem.slug, problem.title, *problem.tags, *problem.tracks)
    ).lower()
