"""`judge hint`: one step further, and no more."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from judge.cli.options import bank_option, json_option, load, slug_argument


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
    from judge.cli.keeping import opened
    from judge.practice.hints import take

    problem = load(slug, bank)
    with opened() as progress:
        hint = take(progress, problem, number)
    if as_json:
        import json

        click.echo(json.dumps({"slug": slug, **asdict(hint)}))
        return
    from judge.cli.pretty import markdown

    click.echo(click.style(f"Hint {hint.number} of {hint.of}", bold=True) + "\n")
    markdown(hint.text)
    last = hint.number == hint.of
    more = f"judge solution {slug} --spoil" if last else f"judge hint {slug}"
    click.echo(f"\nNext: {more}" if not last else f"\nThat was the last one: {more}")
