"""`judge solution`: how others solve it. A spoiler."""

from __future__ import annotations

import difflib
from pathlib import Path
from typing import TYPE_CHECKING

import click

from judge.cli.options import bank_option, json_option, load, slug_argument
from judge.errors import UsageError

if TYPE_CHECKING:
    from judge.model import SolutionFile


@click.command("solution")
@slug_argument()
@click.argument("name", required=False)
@click.option("--wrong", is_flag=True, help="Show the usual mistakes instead.")
@json_option()
@bank_option()
def command(
    slug: str, name: str | None, wrong: bool, as_json: bool, bank: Path | None
) -> None:
    """Compare the reference solutions of a problem, or show the one called NAME.

    \b
    judge solution two_sum
    judge solution two_sum hash_map
    judge solution two_sum --wrong
    """
    from judge.bank import solutions
    from judge.cli.pretty import code, markdown

    problem = load(slug, bank)
    found = solutions(problem)
    if name is not None:
        chosen = _named(found, name)
        code(chosen.path.read_text(encoding="utf-8"), chosen.path.suffix[1:])
        return
    shown = [each for each in found if (each.path.parent.name == "wrong") is wrong]
    if as_json:
        from judge.reports.listing import encode_solutions

        click.echo(encode_solutions(shown))
        return
    if not wrong:
        path = problem.solutions_root / "approaches.md"
        if path.is_file():
            markdown(path.read_text(encoding="utf-8"))
    width = max((len(each.name) for each in shown), default=0)
    for each in shown:
        costs = ", ".join(
            f"{kind} {cost}"
            for kind, cost in (("time", each.time), ("space", each.space))
            if cost
        )
        head = each.expect.value if wrong else costs
        click.echo(f"{each.name:{width}}  {head:26}  {each.why}")
    click.echo(f"Next: judge solution {slug} NAME")


def _named(found: tuple[SolutionFile, ...], name: str) -> SolutionFile:
    names = {each.name: each for each in found}
    if name in names:
        return names[name]
    near = difflib.get_close_matches(name, names, 1, 0.5)
    remedy = f"did you mean {near[0]}?" if near else f"there are {', '.join(names)}"
    raise UsageError(f"there is no solution {name}; {remedy}")
