"""`judge due`: what to repeat today."""

from __future__ import annotations

from datetime import datetime

import click

from judge.cli.options import json_option
from judge.errors import NothingSelectedError


@click.command("due")
@json_option()
@click.pass_context
def command(ctx: click.Context, as_json: bool) -> None:
    """Say what is to be repeated today: problems, and how many cards.

    How soon something comes again follows from how well it went: verdict, hints
    and time of a problem, the answer to a card.

    \b
    judge due
    judge due --json
    """
    from judge.cli.keeping import opened
    from judge.practice import schedule

    with opened() as progress:
        waiting, times = schedule.due(progress), schedule.schedule(progress)
    if as_json:
        import json

        rows = [
            {"key": key, "due": times[key].isoformat(timespec="seconds")}
            for key in waiting
        ]
        click.echo(json.dumps(rows))
        return
    if not waiting:
        click.echo(_nothing(min(times.values(), default=None)))
        ctx.exit(NothingSelectedError.exit_code)
    for slug in schedule.problems(waiting):
        since = _days(times[schedule.problem_key(slug)])
        click.echo(f"{slug}  {since}; judge new {slug} again/{slug}.py")
    if cards := schedule.cards(waiting):
        click.echo(f"{len(cards)} cards; judge cards")


def _nothing(following: datetime | None) -> str:
    if following is None:
        return "nothing is due, as nothing was solved yet; `judge next` has a problem"
    day = following.astimezone().date().isoformat()
    return f"nothing is due before {day}; `judge next` has a new problem"


def _days(due: datetime) -> str:
    today = datetime.now().astimezone().date()
    days = (today - due.astimezone().date()).days
    if days <= 0:
        return "due today"
    return "due since yesterday" if days == 1 else f"due for {days} days"
