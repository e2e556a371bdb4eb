"""`judge problem`: for those who write problems."""

from __future__ import annotations

from pathlib import Path

import click

from judge.cli.options import bank_option


@click.group("problem", context_settings={"help_option_names": ["-h", "--help"]})
def command() -> None:
    """Write problems, and prove that they are good.

    \b
    judge problem check two_sum
    judge problem check --all
    """


@command.command("check")
@click.argument("slugs", nargs=-1)
@click.option("--all", "every", is_flag=True, help="Check every problem.")
@bank_option()
@click.pass_context
def check(
    ctx: click.Context, slugs: tuple[str, ...], every: bool, bank: Path | None
) -> None:
    """Check problems: references pass, wrong solutions get what they declare.

    \b
    judge problem check two_sum
    judge problem check --all
    """
    from judge.authoring.check import check as check_one
    from judge.bank import open_bank
    from judge.cli.progress import Progress
    from judge.errors import NothingSelectedError, PackageError

    opened = open_bank(bank)
    chosen = opened.slugs() if every else slugs
    if not chosen:
        raise NothingSelectedError("no problem is named; give slugs, or --all")
    failed = False
    for slug in chosen:
        with Progress() as progress:
            try:
                found = check_one(opened.load(slug), progress=progress)
            except PackageError as error:
                found = error.findings
        failed |= bool(found)
        click.echo(f"{slug}: {len(found)} findings" if found else f"{slug}: good")
        for finding in found:
            click.echo(f"  {finding}")
    ctx.exit(PackageError.exit_code if failed else 0)
