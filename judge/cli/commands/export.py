"""`judge export`: the problems in another form."""

from __future__ import annotations

from pathlib import Path

import click

from judge.cli.options import bank_option


@click.group("export")
def command() -> None:
    """Write the problems in another form.

    \b
    judge export site public
    judge export site public --no-growth
    """


@command.command("site")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--no-growth", is_flag=True, help="Leave out what was not measured yet.")
@bank_option()
def site(folder: Path, no_growth: bool, bank: Path | None) -> None:
    """Write all problems and references into DIR as a static site.

    Statements, hints, approaches, certificates and growth; spoilers are behind a
    click. DIR is new, empty, or an older site. It can be hosted anywhere, or opened
    from the folder.

    \b
    judge export site public
    judge export site public --no-growth
    """
    from judge.cli.progress import Progress
    from judge.web.extra import need

    need()
    from judge.web.site import export

    with Progress() as progress:
        count = export(folder, bank, growth=not no_growth, told=progress)
    click.echo(f"{count} problems; open {folder / 'index.html'}")
