"""`judge next`: what to do now."""

from __future__ import annotations

from pathlib import Path

import click

from judge.cli.options import bank_option, json_option
from judge.errors import NothingSelectedError


@click.command("next")
@click.option("--track", help="The track to go on with.")
@json_option()
@bank_option()
@click.pass_context
def command(
    ctx: click.Context, track: str | None, as_json: bool, bank: Path | None
) -> None:
    """Say which problem of a track comes next: the first that is not solved.

    Without --track it is the track of the problem that was worked on last.

    \b
    judge next
    judge next --track ml_core
    """
    from judge.bank import open_bank
    from judge.cli.keeping import opened
    from judge.practice.choose import following, in_order, track_of
    from judge.practice.standing import standings

    headings = list(open_bank(bank).headings())
    with opened() as progress:
        known = standings(progress.events())
    chosen = track or track_of(headings, known)
    found = None if chosen is None else following(headings, known, chosen)
    if chosen is None or found is None:
        click.echo(f"all of {chosen} is solved; `judge due` says what to repeat")
        ctx.exit(NothingSelectedError.exit_code)
    if as_json:
        from judge.reports.listing import encode_heading

        state = known[found.slug].state if found.slug in known else "todo"
        click.echo(encode_heading(found, state))
        return
    place = 1 + [each.slug for each in in_order(headings, chosen)].index(found.slug)
    slug = click.style(found.slug, bold=True)
    of = len(in_order(headings, chosen))
    click.echo(f"{slug}  {found.difficulty}, {found.minutes} min  {found.title}")
    click.echo(f"number {place} of {of} in {chosen}; judge show {found.slug}")
