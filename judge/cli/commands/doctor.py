"""`judge doctor`: what the sandbox is made of on this machine."""

from __future__ import annotations

import click

from judge.cli.options import json_option


@click.command("doctor")
@json_option()
@click.pass_context
def command(ctx: click.Context, as_json: bool) -> None:
    """Show every layer of the sandbox as present or absent, and why.

    Ends with 4 on a machine that should have level strict and does not.

    \b
    judge doctor
    judge doctor --json
    """
    from judge.errors import SandboxError
    from judge.sandbox import doctor

    found = doctor.inspect()
    if as_json:
        import msgspec

        click.echo(msgspec.json.encode(found).decode())
    else:
        level = click.style(found.level, bold=True)
        click.echo(f"judge {found.judge}, Python {found.python}, {found.machine}")
        click.echo(f"sandbox level: {level}{found.note and f' ({found.note})'}\n")
        for layer in found.layers:
            state = "present" if layer.present else "absent"
            colour = "green" if layer.present else "yellow"
            click.echo(
                f"  {click.style(f'{state:8}', fg=colour)}{layer.name:14} "
                f"{layer.purpose}"
            )
            if layer.detail:
                click.echo(f"  {'':22} {layer.detail}")
    if found.broken:
        ctx.exit(SandboxError.exit_code)
