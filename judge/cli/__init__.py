"""The command `judge`. One module a command: parse, call one function, render, exit.

Only here anything is printed, any environment variable is read, and the process
ends. A command's module is imported when it is called, so that none pays for
another. Results go to standard output; errors and progress to standard error.
"""

from __future__ import annotations

import difflib
import importlib
import os
import sys
from typing import Any

import click

from judge import __version__
from judge.errors import JudgeError

_COMMANDS = {
    "list": "judge.cli.commands.list",
    "show": "judge.cli.commands.show",
    "new": "judge.cli.commands.new",
    "run": "judge.cli.commands.run",
    "try": "judge.cli.commands.try",
    "watch": "judge.cli.commands.watch",
    "hint": "judge.cli.commands.hint",
    "solution": "judge.cli.commands.solution",
    "next": "judge.cli.commands.next",
    "due": "judge.cli.commands.due",
    "stats": "judge.cli.commands.stats",
    "hunt": "judge.cli.commands.hunt",
    "cards": "judge.cli.commands.cards",
    "mock": "judge.cli.commands.mock",
    "progress": "judge.cli.commands.progress",
    "grade": "judge.cli.commands.grade",
    "serve": "judge.cli.commands.serve",
    "export": "judge.cli.commands.export",
    "problem": "judge.cli.commands.problem",
    "setup": "judge.cli.commands.setup",
    "doctor": "judge.cli.commands.doctor",
}
"""Where each command is, in the order in which a candidate meets them."""

INTERRUPTED = 130


class Commands(click.Group):
    """Finds commands by name, and the near miss of a name that does not exist."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        module = _COMMANDS.get(cmd_name)
        if module is None:
            return None
        found: click.Command = importlib.import_module(module).command
        return found

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if not name.startswith("-") and name not in _COMMANDS:
            near = difflib.get_close_matches(name, _COMMANDS, 1, 0.5)
            remedy = f"did you mean `{near[0]}`?" if near else "`judge -h` shows all."
            ctx.fail(f"there is no command `{name}`; {remedy}")
        return super().resolve_command(ctx, args)


@click.command(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 88},
)
@click.version_option(__version__, "-V", "--version", message="judge %(version)s")
@click.pass_context
def judge(ctx: click.Context) -> None:
    """Judge solutions to coding-interview problems.

    \b
    judge list                  what there is
    judge new two_sum           start on a problem
    judge run two_sum           is ./two_sum.py right, and fast enough?
    """
    if os.environ.get("NO_COLOR"):
        ctx.color = False
    elif os.environ.get("FORCE_COLOR"):
        ctx.color = True


def main() -> None:
    """Run the command line and end the process with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a console may not know every letter
            stream.reconfigure(errors="replace")
    sys.exit(execute(sys.argv[1:]))


def execute(arguments: list[str]) -> int:
    """Return the exit code of a command; errors are printed here and only here."""
    try:
        return _code(judge.main(arguments, prog_name="judge", standalone_mode=False))
    except click.exceptions.Abort:
        click.echo("interrupted", err=True)
        return INTERRUPTED
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except JudgeError as error:
        click.echo(f"error: {error}", err=True)
        return error.exit_code
    except Exception:
        import traceback

        traceback.print_exc()
        click.echo("error: this is a fault of the judge; please report it", err=True)
        return JudgeError.exit_code


def _code(result: Any) -> int:
    return result if isinstance(result, int) else 0
