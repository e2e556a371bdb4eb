"""`judge stats`: how far one has come."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from judge.cli.options import bank_option, json_option

if TYPE_CHECKING:
    from judge.practice.overview import Overview, Share, Week

_BAR = 24
_BLOCKS = " ▁▂▃▄▅▆▇█"


@click.command("stats")
@json_option()
@bank_option()
def command(as_json: bool, bank: Path | None) -> None:
    """Show what is solved, by track and level, and what was done week by week.

    \b
    judge stats
    judge stats --json
    """
    from judge.bank import open_bank
    from judge.cli.keeping import opened
    from judge.practice.overview import of_progress

    headings = list(open_bank(bank).headings())
    with opened() as progress:
        found = of_progress(progress, headings, datetime.now(UTC))
    if as_json:
        import msgspec

        click.echo(msgspec.json.encode(found).decode())
        return
    click.echo("\n".join(_lines(found)))


def _lines(found: Overview) -> list[str]:
    width = max(len(share.name) for share in found.shares)
    lines = [_share(share, width) for share in found.shares]
    if found.solved:
        lines += ["", *_said(found)]
    if any(week.attempts for week in found.weeks):
        lines += ["", *_plot(found.weeks)]
    else:
        lines += ["", "nothing was judged yet; `judge next` has a problem"]
    return lines


def _share(share: Share, width: int) -> str:
    done = round(_BAR * share.solved / share.of)
    tried = min(_BAR - done, round(_BAR * share.tried / share.of))
    bar = "#" * done + "-" * tried + "." * (_BAR - done - tried)
    tail = f", {share.tried} tried" if share.tried else ""
    return f"{share.name:{width}}  [{bar}]  {share.solved:2} of {share.of} solved{tail}"


def _said(found: Overview) -> list[str]:
    hours = found.seconds / 3600
    lines = [
        f"{found.solved} times solved, {found.first_try} at the first attempt, "
        f"{found.without_hints} without a hint; {hours:.1f} hours of work"
    ]
    if found.cards:
        lines.append(f"{found.cards} cards are known")
    lines.append(f"due today: {found.problems_due} problems, {found.cards_due} cards")
    return lines


def _plot(weeks: list[Week]) -> list[str]:
    """Return one row of blocks for attempts and one for what was accepted."""
    most = max(week.attempts for week in weeks)
    rows = [
        (name, [getattr(week, field) for week in weeks])
        for name, field in (("attempts", "attempts"), ("accepted", "solved"))
    ]
    lines = [f"the last {len(weeks)} weeks, to that of {weeks[-1].begins}:"]
    for name, counts in rows:
        blocks = "  ".join(_block(count, most) for count in counts)
        said = f"{counts[-1]} this week, {sum(counts)} in all"
        lines.append(f"  {name}  {blocks}   {said}")
    return lines


def _block(count: int, most: int) -> str:
    if count == 0:
        return _BLOCKS[0]
    return _BLOCKS[max(1, round((len(_BLOCKS) - 1) * count / most))]
