"""Text with colour and layout on a terminal, and as it is everywhere else."""

from __future__ import annotations

import os
import sys

import click


def styled() -> bool:
    """Whether standard output is for eyes: a terminal that wants colour."""
    context = click.get_current_context(silent=True)
    colour = None if context is None else context.find_root().color
    return sys.stdout.isatty() if colour is None else bool(colour)


def markdown(text: str) -> None:
    """Print Markdown, laid out if it is read at a terminal."""
    if not styled():
        click.echo(text)
        return
    from rich.console import Console
    from rich.markdown import Markdown

    console = Console(width=min(columns(), 88), force_terminal=True)
    console.print(Markdown(text, code_theme="ansi_dark"))


def code(text: str, language: str) -> None:
    """Print source text, highlighted if it is read at a terminal."""
    if not styled():
        click.echo(text, nl=False)
        return
    from rich.console import Console
    from rich.syntax import Syntax

    syntax = Syntax(text, language, theme="ansi_dark", background_color="default")
    Console(width=max(columns(), 88), force_terminal=True).print(syntax)


def columns() -> int:
    """Return how wide the terminal is; 80 where there is none."""
    try:
        return os.get_terminal_size().columns or 80  # some do not say
    except OSError:
        return 80
