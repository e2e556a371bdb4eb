"""`judge list`: what problems there are."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from judge.cli.options import bank_option, json_option
from judge.errors import NothingSelectedError

if TYPE_CHECKING:
    from judge.bank.heading import Heading

_LEVELS = {"easy": "green", "medium": "yellow", "hard": "red"}
_STATES = {"done": "green", "tried": "yellow", "due": "cyan", "todo": None}


@click.command("list")
@click.argument("words", nargs=-1)
@click.option("--track", help="Only problems of this track, first things first.")
@click.option("--tag", help="Only problems with this tag.")
@click.option("-d", "--difficulty", type=click.Choice(list(_LEVELS)))
@click.option("--todo", "wanted", flag_value="todo", help="Only what is not solved.")
@click.option("--done", "wanted", flag_value="done", help="Only what is solved.")
@click.option("--due", "wanted", flag_value="due", help="Only what is to be repeated.")
@click.option("-q", "--quiet", is_flag=True, help="Only the slugs, for scripts.")
@json_option()
@bank_option()
def command(
    words: tuple[str, ...],
    track: str | None,
    tag: str | None,
    difficulty: str | None,
    wanted: str | None,
    quiet: bool,
    as_json: bool,
    bank: Path | None,
) -> None:
    """List the problems, or those that all WORDS occur in.

    If there are none, WORDS may be misspelt, or abbreviate a slug: lca.

    \b
    judge list
    judge list --track dsa_core -d easy --todo
    """
    from judge.bank import open_bank
    from judge.cli.keeping import states
    from judge.practice.choose import in_order
    from judge.practice.search import matching
    from judge.practice.standing import is_wanted

    headings: Sequence[Heading] = list(open_bank(bank).headings())
    if track is not None:
        headings = in_order(headings, track)
    known = states(with_due=wanted == "due")
    problems = [
        problem
        for problem in matching(headings, words)
        if (tag is None or tag in problem.tags)
        and difficulty in (None, problem.difficulty)
        and (wanted is None or is_wanted(known.get(problem.slug, "todo"), wanted))
    ]
    if as_json:
        from judge.reports.listing import encode

        click.echo(encode(problems, known))
        return
    if not problems:
        raise NothingSelectedError("no problem is like that; `judge list` shows all")
    for problem in problems:
        click.echo(problem.slug if quiet else _row(problem, problems, known))


def _row(problem: Heading, shown: Sequence[Heading], known: dict[str, str]) -> str:
    width = max(len(each.slug) for each in shown)
    state = known.get(problem.slug, "todo")
    level = click.style(f"{problem.difficulty:6}", fg=_LEVELS[problem.difficulty])
    mark = click.style(f"{'' if state == 'todo' else state:5}", fg=_STATES[state])
    tags = click.style(", ".join(problem.tags), dim=True)
    return f"{problem.slug:{width}}  {level}  {problem.minutes:3} min  {mark}  {tags}"
