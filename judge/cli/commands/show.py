"""`judge show`: the task, as it is read before solving it."""

from __future__ import annotations

from pathlib import Path

import click

from judge.cli.options import bank_option, json_option, load, slug_argument


@click.command("show")
@slug_argument()
@json_option()
@bank_option()
def command(slug: str, as_json: bool, bank: Path | None) -> None:
    """Show the statement, the examples and the limits of a problem.

    \b
    judge show two_sum
    judge show two_sum --json
    """
    problem = load(slug, bank)
    if as_json:
        from judge.reports.listing import encode_one

        click.echo(encode_one(problem))
        return
    from judge.cli.pretty import markdown
    from judge.reports.task import render

    markdown(render(problem))
    click.echo(f"{problem.root / 'statement.md'}\nNext: judge new {problem.slug}")
