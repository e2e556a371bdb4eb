"""`judge serve`: everything on a page of its own, on this machine."""

from __future__ import annotations

from pathlib import Path

import click

from judge.cli.options import bank_option


@click.command("serve")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8712,
    show_default=True,
    help="Where to listen; 0 takes one that is free.",
)
@click.option(
    "--host", default="127.0.0.1", show_default=True, help="Who can reach it."
)
@click.option("--no-open", is_flag=True, help="Do not open a browser.")
@bank_option()
def command(port: int, host: str, no_open: bool, bank: Path | None) -> None:
    """Serve the problems as a web page, for this machine alone.

    Find a problem, write a solution, run it and see why it fails; hints, approaches,
    and your progress, which is the same as on the command line. It works offline.
    ^C ends it, and every run that goes on.

    \b
    judge serve
    judge serve --port 0 --no-open
    """
    from judge.cli.keeping import opened
    from judge.web.extra import need

    need()
    from judge.web.server import serve

    def ready(address: str) -> None:
        if "?key=" in address:
            click.echo(
                f"warning: others on your network can reach {host}. Who has the "
                "address with its key runs code here as you do; nothing is encrypted.",
                err=True,
            )
        click.echo(f"{address}\n^C ends it")
        if not no_open:
            import webbrowser

            webbrowser.open(address)

    with opened() as progress:
        path = progress.path
    serve(host=host, port=port, bank=bank, progress=path, ready=ready)
