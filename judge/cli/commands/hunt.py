"""`judge hunt`: break this code."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from judge.cli import files
from judge.cli.options import Slug, bank_option, json_option, load
from judge.errors import NothingSelectedError, UsageError

if TYPE_CHECKING:
    from judge.model import Case, Problem, SolutionFile
    from judge.practice.hunting import Hunted, Score
    from judge.sandbox.levels import Sandbox


@click.command("hunt")
@click.argument("slug", type=Slug())
@click.argument("number", required=False, type=click.IntRange(1))
@click.argument("input", required=False)
@click.option(
    "--suite",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Score a list of inputs over all wrong solutions.",
)
@json_option()
@bank_option()
@click.pass_context
def command(
    ctx: click.Context,
    slug: str,
    number: int | None,
    input: str | None,
    suite: Path | None,
    as_json: bool,
    bank: Path | None,
) -> None:
    """Show a wrong solution, to find an INPUT on which it fails.

    It is the first that you have not caught, or NUMBER. At a terminal you are asked
    for inputs; with INPUT that one is judged. Exit code 0: caught, 1: it survives.

    A suite has an input a line, or several lines for a class or for tables; then an
    empty line ends it. Lines that begin with # are not read.

    \b
    judge hunt two_sum
    judge hunt two_sum 3 '[3, 3], 6'
    """
    from judge.cli.keeping import opened
    from judge.practice import hunting

    problem = load(slug, bank)
    found = hunting.suspects(problem)
    if not found:
        raise NothingSelectedError(f"{slug} has no wrong solution that one input shows")
    if suite is not None:
        _score(problem, suite, as_json=as_json)
        return
    with opened() as progress:
        before = hunting.caught_before(progress.events(slug))
    chosen = _chosen(found, before, number)
    if input is None and not as_json:
        _show(found, chosen, before)
    if input is None and not sys.stdin.isatty():
        if as_json:
            _as_json(found, chosen, before)
        else:
            number = found.index(chosen) + 1
            click.echo(f"Next: judge hunt {slug} {number} 'ARGUMENTS'")
        return
    caught = _hunt(problem, chosen, input, as_json=as_json)
    ctx.exit(0 if caught else 1)


def _chosen(
    found: Sequence[SolutionFile], before: set[str], number: int | None
) -> SolutionFile:
    if number is not None:
        if number > len(found):
            raise UsageError(
                f"there are {len(found)} wrong solutions; give one of them"
            )
        return found[number - 1]
    return next((each for each in found if each.name not in before), found[0])


def _show(
    found: Sequence[SolutionFile], chosen: SolutionFile, before: set[str]
) -> None:
    from judge.cli.pretty import code
    from judge.practice.hunting import plain

    number = found.index(chosen) + 1
    caught = sum(each.name in before for each in found)
    head = click.style(f"Wrong solution {number} of {len(found)}", bold=True)
    click.echo(f"{head}, {caught} caught so far\n")
    code(plain(chosen), chosen.path.suffix[1:])
    click.echo("")


def _as_json(
    found: Sequence[SolutionFile], chosen: SolutionFile, before: set[str]
) -> None:
    import json

    from judge.practice.hunting import plain

    row = {
        "number": found.index(chosen) + 1,
        "of": len(found),
        "caught": sum(each.name in before for each in found),
        "source": plain(chosen),
    }
    click.echo(json.dumps(row))


def _hunt(
    problem: Problem, chosen: SolutionFile, text: str | None, *, as_json: bool
) -> bool:
    """Judge one input, or ask for inputs until one catches; return whether it did."""
    from judge.judging import open_for
    from judge.practice import inputs

    with open_for(problem) as sandbox:
        if text is not None:
            case = inputs.read(problem, text)
            return _accused(problem, chosen, case, sandbox, as_json=as_json)
        while True:
            asked = click.prompt(
                "input (empty to stop)", default="", show_default=False
            )
            if not asked.strip():
                return False
            try:
                case = inputs.read(problem, asked)
            except UsageError as error:
                click.echo(str(error))
                continue
            if _accused(problem, chosen, case, sandbox, as_json=as_json):
                return True


def _accused(
    problem: Problem,
    chosen: SolutionFile,
    case: Case,
    sandbox: Sandbox,
    *,
    as_json: bool,
) -> bool:
    from judge.cli.keeping import note
    from judge.practice.hunting import accuse

    found = accuse(problem, chosen, case, sandbox)
    caught = found.outcome == "caught"
    if caught:
        note(problem.slug, "hunted", detail=chosen.name)
    if as_json:
        import json

        row = {"outcome": found.outcome, "why": found.why}
        if caught:
            row |= {"name": chosen.name, "mistake": chosen.why}
        click.echo(json.dumps(row))
    else:
        click.echo("\n".join(_said(found, chosen)))
    return caught


def _said(found: Hunted, chosen: SolutionFile) -> list[str]:
    if found.outcome == "invalid":
        return [f"not an input that is asked for: {found.why}"]
    if found.outcome == "disputed":
        return [f"this input is not judged: {found.why}"]
    if found.outcome == "survives":
        return ["it gives the right answer here; try another input"]
    assert found.report is not None
    lines = [click.style("caught", fg="green", bold=True)]
    shown = found.report.counterexample
    if shown is not None:
        lines += [f"  returned  {shown.returned}"] if shown.returned else []
        lines += [f"  expected  {shown.expected}"] if shown.expected else []
        lines.append(f"  because   {shown.reason}")
    return [*lines, f"  {chosen.name}: {chosen.why}"]


def _score(problem: Problem, suite: Path, *, as_json: bool) -> None:
    from judge.cli.keeping import opened
    from judge.practice import hunting, inputs

    text = files.read(suite, "give a list of inputs")
    cases = inputs.read_many(problem, text, str(suite))
    found = hunting.score(problem, cases)
    with opened() as progress:
        for suspect in found.caught:
            progress.note(problem.slug, "hunted", detail=suspect.name)
    click.echo(_score_json(found) if as_json else "\n".join(_scored(found, cases)))


def _score_json(found: Score) -> str:
    import json

    return json.dumps(
        {
            "caught": [each.name for each in found.caught],
            "of": found.of,
            "invalid": [{"input": n, "why": why} for n, why in found.invalid],
        }
    )


def _scored(found: Score, cases: Sequence[Case]) -> list[str]:
    lines = [f"input {number}: {why}" for number, why in found.invalid]
    lines += [f"caught {each.name}: {each.why}" for each in found.caught]
    return [*lines, f"{len(cases)} inputs caught {len(found.caught)} of {found.of}"]
