"""`judge problem`: for those who write problems."""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from judge.cli.options import bank_option, json_option, load, slug_argument
from judge.errors import NothingSelectedError, PackageError

if TYPE_CHECKING:
    from collections.abc import Iterator


@click.group("problem", context_settings={"help_option_names": ["-h", "--help"]})
def command() -> None:
    """Write problems, and prove that they are good.

    \b
    judge problem new three_sum --sig 'three_sum(nums: list[int]) -> list[list[int]]'
    judge problem check two_sum
    """


@command.command("new")
@slug_argument()
@click.option("--sig", metavar="SIGNATURE", help="The function that is asked for.")
@click.option("--class", "cls", metavar="SIGNATURES", help="The class, its methods.")
@click.option("--sql", metavar="TABLES", help="The tables of a query, and its columns.")
@click.option(
    "--bank",
    type=click.Path(path_type=Path),
    default=Path(),
    metavar="DIR",
    help="Where problems/ and solutions/ are, or shall be (here).",
)
def new(
    slug: str, sig: str | None, cls: str | None, sql: str | None, bank: Path
) -> None:
    """Write every file of a new problem, guessed from its signature.

    Files that are there already are never overwritten.

    \b
    judge problem new three_sum --sig 'three_sum(nums: list[int]) -> list[list[int]]'
    judge problem new min_stack --class 'MinStack(); push(x: int) -> None; top() -> int'
    judge problem new raises --sql 'pay(id int, amount int null) -> amount int null'
    """
    from judge.authoring.scaffold import scaffold

    if sum(given is not None for given in (sig, cls, sql)) != 1:
        raise click.UsageError("give one of --sig, --class and --sql")
    for path in scaffold(slug, bank, sig=sig, cls=cls, sql=sql):
        click.echo(f"wrote {path}")
    click.echo(f"Next: fill them in, then judge problem check {slug} --bank {bank}")


@command.command("check")
@click.argument("slugs", nargs=-1)
@click.option("--all", "every", is_flag=True, help="Check every problem.")
@click.option("-j", "--jobs", type=click.IntRange(1), default=1, help="At a time.")
@click.option(
    "--frozen", is_flag=True, help="Write no certificate; want a current one."
)
@click.option(
    "--quick",
    is_flag=True,
    help="One seed, growth once, no mutants; want a current certificate.",
)
@json_option()
@bank_option()
@click.pass_context
def check(
    ctx: click.Context,
    slugs: tuple[str, ...],
    every: bool,
    jobs: int,
    frozen: bool,
    quick: bool,
    as_json: bool,
    bank: Path | None,
) -> None:
    """Prove problems: references pass, mistakes fail, mutants are noticed.

    What was measured is written to the problem's certificate.json.

    \b
    judge problem check two_sum
    judge problem check --all -j 2
    judge problem check --all --quick
    """
    from judge.bank import open_bank

    chosen = open_bank(bank).slugs() if every else slugs
    if not chosen:
        raise NothingSelectedError("no problem is named; give slugs, or --all")
    failed = False
    how = _How(bank, frozen, quick)
    for found in _checked(list(chosen), how, jobs):
        failed |= bool(found["findings"])
        if as_json:
            import msgspec

            click.echo(msgspec.json.encode(found).decode())
        else:
            _print(found)
    ctx.exit(PackageError.exit_code if failed else 0)


@command.command("mutants")
@slug_argument()
@json_option()
@bank_option()
def mutants(slug: str, as_json: bool, bank: Path | None) -> None:
    """Judge small changes to the references, and show those that survive.

    \b
    judge problem mutants two_sum
    judge problem mutants two_sum --json
    """
    from judge.authoring import mutants as testing
    from judge.cli.progress import Progress
    from judge.judging import open_for

    problem = load(slug, bank)
    with open_for(problem) as sandbox, Progress() as progress:
        tested = testing.test(
            problem, sandbox, 0.0, lambda done, of: progress("mutants", done, of)
        )
    if as_json:
        import msgspec

        rows = [
            {
                "solution": each.solution.name,
                "line": each.mutant.line,
                "was": each.mutant.was,
                "becomes": each.mutant.becomes,
            }
            for each in tested.survivors
        ]
        found = {
            "total": tested.total,
            "killed": tested.killed,
            "waived": len(tested.waived),
            "survivors": rows,
        }
        click.echo(msgspec.json.encode(found).decode())
        return
    for each in tested.survivors:
        click.echo(f"{each.place}: survives\n{each.diff()}\n")
    for finding in testing.check(problem, tested):
        click.echo(finding)
    counted = tested.total - len(tested.waived)
    click.echo(
        f"{tested.killed} of {counted} mutants killed ({tested.rate:.1%}), "
        f"{len(tested.waived)} waived"
    )


@dataclass(frozen=True, slots=True)
class _How:
    """Where problems are, and how they are checked."""

    bank: Path | None
    frozen: bool
    quick: bool


def _checked(slugs: list[str], how: _How, jobs: int) -> Iterator[dict[str, Any]]:
    """Yield what was found about each problem, in order."""
    if jobs == 1:
        from judge.cli.progress import Progress

        for slug in slugs:
            with Progress() as progress:
                yield check_one(slug, how, progress, ahead=True)
        return
    with ProcessPoolExecutor(jobs) as pool:
        waiting = [pool.submit(check_one, slug, how) for slug in slugs]
        for each in waiting:
            yield each.result()


def check_one(
    slug: str, how: _How, progress: Any = None, *, ahead: bool = False
) -> dict[str, Any]:
    """Return what was found about one problem, as plain data."""
    from judge.authoring import check as checks

    try:
        problem = load(slug, how.bank)
        if how.quick:
            checked = checks.look_over(problem, progress=progress)
        else:
            checked = checks.check(
                problem, frozen=how.frozen, progress=progress, ahead=ahead
            )
    except PackageError as error:
        return {"slug": slug, "findings": error.findings, "certificate": None}
    import msgspec

    certificate = msgspec.to_builtins(checked.certificate)
    return {
        "slug": slug,
        "findings": list(checked.findings),
        "certificate": certificate,
    }


def _print(found: dict[str, Any]) -> None:
    certificate, findings = found["certificate"], found["findings"]
    if findings:
        count = len(findings)
        words = f"{count} finding{'s' if count > 1 else ''}"
        click.echo(f"{click.style(found['slug'], bold=True)}: {words}")
        for finding in findings:
            click.echo(f"  {finding}")
        return
    counts = certificate["mutants"]
    click.echo(
        f"{click.style(found['slug'], bold=True)}: good; "
        f"{len(certificate['wrong'])} mistakes rejected, {counts['killed']} of "
        f"{counts['total'] - counts['waived']} mutants killed, "
        f"proved in {certificate['seconds']} s"
    )
