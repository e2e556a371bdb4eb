"""`judge progress`: take it along, put it together, or see where it is kept."""

from __future__ import annotations

from pathlib import Path

import click

from judge.cli import files


@click.group("progress", context_settings={"max_content_width": 88})
def command() -> None:
    """Your progress as a file: export and import.

    \b
    judge progress export progress.json
    judge progress import progress.json
    """


@command.command("export")
@click.argument("file", metavar="FILE")
def export(file: str) -> None:
    """Write everything that is kept to FILE: .csv is a table, all else JSON.

    - is standard output. A file that is there already is never overwritten.

    \b
    judge progress export progress.json
    judge progress export - > progress.json
    """
    from judge.cli.keeping import opened
    from judge.practice import transfer

    with opened() as progress:
        found = transfer.exported(progress)
    text = (transfer.to_csv if file.endswith(".csv") else transfer.to_json)(found)
    if file == "-":
        click.echo(text, nl=False)
        return
    files.write_new(Path(file), text)
    click.echo(f"wrote {len(found.events)} events and {len(found.reviews)} reviews")


@command.command("import")
@click.argument("file", metavar="FILE")
def bring(file: str) -> None:
    """Add what an export holds to your progress. What is there stays as it is.

    \b
    judge progress import progress.json
    judge progress import - < progress.csv
    """
    from judge.cli.keeping import opened
    from judge.practice import transfer

    text = files.read(file, "give a file that `judge progress export` wrote")
    with opened() as progress:
        new = transfer.merge(progress, transfer.read(text, file))
    click.echo(f"{new} new events and reviews")


@command.command("path")
def path() -> None:
    """Print the file in which your progress is kept.

    JUDGE_PROGRESS names another file.

    \b
    judge progress path
    cp "$(judge progress path)" backup.sqlite3
    """
    from judge.cli.keeping import opened

    click.echo(opened().path)
