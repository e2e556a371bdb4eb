"""`judge show`: the task, as it is read before solving it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from judge.cli.keeping import note
from judge.cli.options import bank_option, json_option, load, slug_argument

if TYPE_CHECKING:
    from judge.model import Problem


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
    note(slug, "opened")
    if as_json:
        from judge.reports.listing import encode_one

        click.echo(encode_one(problem))
        return
    from judge.cli.pretty import markdown
    from judge.reports.task import render

    markdown(render(problem))
    click.echo(_strength(problem))
    click.echo(f"{problem.root / 'statement.md'}\nNext: judge new {problem.slug}")


def _strength(problem: Problem) -> str:
    """Return how strong the tests of a problem are, as far as that was measured."""
    from judge.bank import certificate

    found = certificate.read(problem)
    if found is None:
        return f"not certified; `judge problem check {problem.slug}` measures its tests"
    state = "certified" if certificate.is_current(problem, found) else "stale"
    return f"{state}: {found.summary()}"
