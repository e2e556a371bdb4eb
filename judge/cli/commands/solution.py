"""`judge solution`: how others solve it. A spoiler."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from judge.cli import files
from judge.cli.options import bank_option, json_option, load, slug_argument
from judge.errors import UsageError

if TYPE_CHECKING:
    from judge.model import Problem, SolutionFile

_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@click.command("solution")
@slug_argument()
@click.argument("name", required=False)
@click.option("--wrong", is_flag=True, help="Show the usual mistakes instead.")
@click.option("--growth", is_flag=True, help="Measure how the time of each grows.")
@click.option(
    "--diff",
    "mine",
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Show what NAME, or the first, does differently from FILE.",
)
@click.option("--spoil", is_flag=True, help="Although it is not solved yet.")
@json_option()
@bank_option()
def command(
    slug: str,
    name: str | None,
    wrong: bool,
    growth: bool,
    mine: Path | None,
    spoil: bool,
    as_json: bool,
    bank: Path | None,
) -> None:
    """Compare the reference solutions of a problem, or show the one called NAME.

    They are locked until you have solved it.

    \b
    judge solution two_sum --growth
    judge solution two_sum hash_map --diff my.py
    """
    from judge.bank import body, solutions
    from judge.cli.pretty import code

    problem = load(slug, bank)
    found = solutions(problem)
    chosen = found[0] if name is None else _named(found, name)
    _unlock(slug, name, spoil=spoil)
    if mine is not None:
        _diff(chosen, mine)
    elif name is not None:
        code(body(chosen), chosen.path.suffix[1:])
    else:
        shown = [s for s in found if (s.path.parent.name == "wrong") is wrong]
        _compare(problem, shown, wrong=wrong, growth=growth, as_json=as_json)


def _unlock(slug: str, name: str | None, *, spoil: bool) -> None:
    """Let a spoiler through if it is none any more, or is asked for; and keep that."""
    from judge.cli.keeping import note, states

    if states(with_due=False).get(slug) in ("done", "due"):
        return
    if not spoil:
        raise UsageError(
            f"{slug} is not solved yet; take a hint with `judge hint {slug}`, "
            "or look all the same with --spoil"
        )
    note(slug, "solution", detail=name)


def _compare(
    problem: Problem,
    shown: Sequence[SolutionFile],
    *,
    wrong: bool,
    growth: bool,
    as_json: bool,
) -> None:
    from judge.cli.pretty import markdown

    if as_json:
        from judge.reports.listing import encode_solutions

        click.echo(encode_solutions(shown))
        return
    path = problem.solutions_root / "approaches.md"
    if not wrong and path.is_file():
        markdown(path.read_text(encoding="utf-8"))
    for line in _table(shown, wrong=wrong):
        click.echo(line)
    if growth:
        _show_growth(problem)
    click.echo(f"Next: judge solution {problem.slug} NAME")


def _table(shown: Sequence[SolutionFile], *, wrong: bool) -> list[str]:
    rows = [("name", "verdict" if wrong else "time", "space", "why")]
    rows += [
        (s.name, s.expect.value if wrong else s.time or "-", s.space or "-", s.why)
        for s in shown
    ]
    if wrong:
        rows = [(name, verdict, "", why) for name, verdict, _, why in rows]
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    return [
        "  ".join(
            cell.ljust(width)
            for cell, width in zip(row, (*widths, 0), strict=True)
            if width or cell
        ).rstrip()
        for row in rows
    ]


def _show_growth(problem: Problem) -> None:
    """Print one picture an axis with the curves of all references."""
    from judge.cli.progress import Progress
    from judge.practice.curves import curves
    from judge.reports.plot import together

    with Progress() as progress:
        found = curves(problem, progress)
    if not found:
        click.echo("\nthis problem claims nothing about growth\n")
    for axis in dict.fromkeys(curve.axis for curve in found):
        named = [(each.solution, each.points) for each in found if each.axis == axis]
        series = [
            (letter, points)
            for letter, (_, points) in zip(_LETTERS, named, strict=False)
        ]
        click.echo("")
        click.echo("\n".join(together(series, axis)))
        for letter, (name, points) in zip(_LETTERS, named, strict=False):
            n, seconds = points[-1]
            click.echo(f"    {letter} {name}: {1e3 * seconds:.3g} ms at {axis} = {n}")
        click.echo("")


def _diff(reference: SolutionFile, mine: Path) -> None:
    """Print a unified diff from a user's file to a reference."""
    from judge.bank import body
    from judge.cli.pretty import code

    text = files.read(mine, "give your own solution")
    lines = difflib.unified_diff(
        text.splitlines(),
        body(reference).splitlines(),
        str(mine),
        reference.name,
        lineterm="",
    )
    code("".join(f"{line}\n" for line in lines) or "no difference\n", "diff")


def _named(found: tuple[SolutionFile, ...], name: str) -> SolutionFile:
    names = {each.name: each for each in found}
    if name in names:
        return names[name]
    near = difflib.get_close_matches(name, names, 1, 0.5)
    remedy = f"did you mean {near[0]}?" if near else f"there are {', '.join(names)}"
    raise UsageError(f"there is no solution {name}; {remedy}")
