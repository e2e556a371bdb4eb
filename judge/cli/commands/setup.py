"""`judge setup`: completion for a shell, tasks for an editor."""

from __future__ import annotations

import json
from pathlib import Path

import click

from judge.cli import files
from judge.errors import UsageError

_SHELLS = ("bash", "zsh", "fish")
_VARIABLE = "_JUDGE_COMPLETE"


@click.command("setup")
@click.argument("what", type=click.Choice([*_SHELLS, "vscode"]))
@click.argument("folder", required=False, type=click.Path(path_type=Path))
@click.pass_context
def command(ctx: click.Context, what: str, folder: Path | None) -> None:
    """Print the completion script of a shell, or write the tasks of an editor.

    Put `eval "$(judge setup bash)"` into ~/.bashrc, the same with zsh into ~/.zshrc;
    for fish, write what is printed to ~/.config/fish/completions/judge.fish.
    vscode writes .vscode/tasks.json in FOLDER (here), and never overwrites one.

    \b
    judge setup bash
    judge setup vscode
    """
    if what in _SHELLS:
        if folder is not None:
            raise UsageError(f"{folder}: a folder is for vscode; {what} is printed")
        click.echo(_completion(ctx, what))
        return
    from judge.practice.editors import vscode_tasks

    path = (folder or Path()) / ".vscode" / "tasks.json"
    files.write_new(
        path,
        json.dumps(vscode_tasks(), indent=2) + "\n",
        "move it away, or give another folder and copy the tasks over",
    )
    click.echo(f"wrote {path}; in the editor: Terminal, Run Task")


def _completion(ctx: click.Context, shell: str) -> str:
    from click.shell_completion import get_completion_class

    found = get_completion_class(shell)
    assert found is not None
    return found(ctx.find_root().command, {}, "judge", _VARIABLE).source()
