"""Parameters that several commands share, and what they stand for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from judge.model import Problem

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


class Slug(click.ParamType[str]):
    """The name of a problem; a path to a file or folder of that name will do."""

    name = "slug"

    def convert(
        self,
        value: str,
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> str:
        from judge.model import LANGUAGES

        path = Path(value)
        of_a_file = path.suffix.removeprefix(".") in LANGUAGES
        return path.stem if path.name != value or of_a_file else value

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        from click.shell_completion import CompletionItem

        from judge.bank import open_bank

        slugs = open_bank(ctx.params.get("bank")).slugs()
        return [CompletionItem(slug) for slug in slugs if slug.startswith(incomplete)]


class SlugOrFile(Slug):
    """The name of a problem, or a file that is named for one; left as it is."""

    name = "slug or file"

    def convert(
        self,
        value: str,
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> str:
        return value


def slug_argument() -> Decorator:
    """Take the name of a problem as `slug`."""
    return click.argument("slug", type=Slug())


def bank_option() -> Decorator:
    """Take a folder of more problems as `bank`."""
    return click.option(
        "--bank",
        type=click.Path(path_type=Path),
        metavar="DIR",
        envvar="JUDGE_BANK",
        help="A folder with problems/ and solutions/ to use as well.",
    )


def json_option() -> Decorator:
    """Take `as_json`: print one JSON document for programs."""
    return click.option(
        "--json", "as_json", is_flag=True, help="Print JSON, for programs."
    )


def load(slug: str, bank: Path | None) -> Problem:
    """Return a problem by its slug."""
    from judge.bank import open_bank

    return open_bank(bank).load(slug)
