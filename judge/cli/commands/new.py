"""`judge new`: a file to start from."""

from __future__ import annotations

from pathlib import Path

import click

from judge.cli import files
from judge.cli.keeping import note
from judge.cli.options import bank_option, load, slug_argument


@click.command("new")
@slug_argument()
@click.argument("file", required=False, type=click.Path(path_type=Path))
@bank_option()
def command(slug: str, file: Path | None, bank: Path | None) -> None:
    """Write the starter of a problem to FILE, to be filled in.

    Without FILE it is ./SLUG.py, or ./SLUG.sql where a query is asked for.

    A file that is there already is never overwritten.

    \b
    judge new two_sum
    judge new two_sum attempts/two_sum.py
    """
    problem = load(slug, bank)
    usual = Path(f"{slug}.{problem.language}")
    path = file or usual
    files.write_new(path, problem.starter)
    note(slug, "opened")
    named = "" if path == usual else f" {path}"
    click.echo(f"wrote {path}; next: judge run {slug}{named}")
