"""`judge hint`: one step further, and no more."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click

from judge.cli.options import bank_option, json_option, load, slug_argument
from judge.errors import UsageError


@click.command("hint")
@slug_argument()
@click.argument("number", required=False, type=click.IntRange(1))
@json_option()
@bank_option()
def command(slug: str, number: int | None, as_json: bool, bank: Path | None) -> None:
    """Show the next hint of a problem, or show hint NUMBER once more.

    Hints come one at a time; after the problem is solved they begin anew.

    \b
    judge hint two_sum
    judge hint two_sum 1
    """
    from judge.bank import hints
    from judge.cli.keeping import opened
    from judge.practice.mock import KEY, forbids_hints
    from judge.practice.standing import hints_taken

    problem = load(slug, bank)
    rungs = hints(problem)
    with opened() as progress:
        if forbids_hints(progress.events(KEY), slug, datetime.now(UTC)):
            raise UsageError(f"{slug} is part of your interview; there are no hints")
        taken = hints_taken(progress.events(slug))
        chosen = min(taken + 1, len(rungs)) if number is None else number
        if chosen > len(rungs):
            raise UsageError(f"{slug} has {len(rungs)} hints; give one of them")
        if chosen > taken + 1:
            raise UsageError(
                f"hint {chosen} comes after hint {taken + 1}; leave the number out"
            )
        if chosen > taken:
            progress.note(slug, "hint", detail=str(chosen))
    _show(rungs, chosen, slug, as_json=as_json)


def _show(rungs: tuple[str, ...], chosen: int, slug: str, *, as_json: bool) -> None:
    if as_json:
        import json

        found = {"slug": slug, "number": chosen, "of": len(rungs)}
        click.echo(json.dumps({**found, "text": rungs[chosen - 1]}))
        return
    from judge.cli.pretty import markdown

    click.echo(click.style(f"Hint {chosen} of {len(rungs)}", bold=True) + "\n")
    markdown(rungs[chosen - 1])
    last = chosen == len(rungs)
    more = f"judge solution {slug} --spoil" if last else f"judge hint {slug}"
    click.echo(f"\nNext: {more}" if not last else f"\nThat was the last one: {more}")
