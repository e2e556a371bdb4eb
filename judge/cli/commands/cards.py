"""`judge cards`: what an interview asks besides code, and when to repeat it."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from judge.cli import files
from judge.cli.options import Decorator, json_option
from judge.errors import NothingSelectedError, UsageError

if TYPE_CHECKING:
    from judge.practice.card_kinds import Card, Topic

_SETTINGS = {"help_option_names": ["-h", "--help"]}


def topic_option() -> Decorator:
    """Take `topics`, none for all of them."""
    return click.option(
        "--topic", "topics", multiple=True, help="Only this topic; may be repeated."
    )


def seed_option() -> Decorator:
    """Take the seed of a question."""
    return click.option(
        "--seed", type=int, default=0, help="Other values, another order (0)."
    )


@click.group("cards", invoke_without_command=True, context_settings=_SETTINGS)
@topic_option()
@click.option(
    "-n", "count", type=click.IntRange(1), default=10, help="Cards to ask (10)."
)
@click.option(
    "--new", type=click.IntRange(0), help="At most so many new ones a day (20)."
)
@click.pass_context
def command(
    ctx: click.Context, topics: tuple[str, ...], count: int, new: int | None
) -> None:
    """Answer cards: what is due comes first, then new ones, topics in turn.

    Cards to be said out loud come new only where --topic asks for them.

    \b
    judge cards
    judge cards --topic caching --topic sql -n 20
    """
    if ctx.invoked_subcommand is not None:
        for name in ctx.params:
            if ctx.get_parameter_source(name) is ParameterSource.COMMANDLINE:
                raise click.UsageError(
                    f"options stand after `{ctx.invoked_subcommand}`, not before it"
                )
        return
    if not sys.stdin.isatty():
        raise UsageError(
            "judge cards: asks at a terminal, and standard input is none; use "
            "`judge cards list`, `judge cards show ID`, `judge cards answer ID ANSWER`"
        )
    ctx.exit(_sit(topics, count, new))


@command.command("list")
@topic_option()
@click.option("--due", "only_due", is_flag=True, help="Only those due today.")
@json_option()
def list_cards(topics: tuple[str, ...], only_due: bool, as_json: bool) -> None:
    """List cards: topic, kind, and whether they are new or due, or when.

    \b
    judge cards list --topic caching
    judge cards list --due --json
    """
    found = [
        row for row in _rows(_load(topics)) if not only_due or row["state"] == "due"
    ]
    if as_json:
        _echo_json(found)
        return
    if not found:
        raise NothingSelectedError("no card is due today; `judge cards` has new ones")
    width = max(len(row["id"]) for row in found)
    wide = max(len(row["topic"]) for row in found)
    for row in found:
        state = click.style(_state(row), fg="yellow" if row["state"] == "due" else None)
        click.echo(
            f"{row['id']:{width}}  {row['topic']:{wide}}  {row['kind']:6}  {state}"
        )


@command.command("show")
@click.argument("name", metavar="ID")
@click.option("--answer", "answered", is_flag=True, help="Show what is right, too.")
@seed_option()
@json_option()
def show(name: str, answered: bool, seed: int, as_json: bool) -> None:
    """Show the question of one card.

    \b
    judge cards show cx_in_on_a_list
    judge cards show me_rmse_of_one_large_error --seed 7 --answer
    """
    from judge.practice import card_data, cards, questions

    question = questions.seeded(cards.find(name), seed)
    if as_json:
        found = card_data.of_question(question, seed)
        _echo_json(found | (card_data.of_answer(question) if answered else {}))
        return
    from judge.cli import card_text

    click.echo(card_text.asked(question))
    if answered:
        click.echo(f"\n{card_text.told(question, None)}")
        return
    again = f" --seed {seed}" if seed else ""
    click.echo(f"\nAnswer: {questions.how(question)}")
    click.echo(f"Next: judge cards answer {name} ANSWER{again}")


@command.command(
    "answer",
    context_settings={"ignore_unknown_options": True},  # -3 is an answer
)
@click.argument("name", metavar="ID")
@click.argument("answer", nargs=-1, required=True)
@seed_option()
@click.option("--no-keep", is_flag=True, help="Do not keep it as a review.")
@json_option()
@click.pass_context
def answer_card(
    ctx: click.Context,
    name: str,
    answer: tuple[str, ...],
    seed: int,
    no_keep: bool,
    as_json: bool,
) -> None:
    """Grade an answer without a prompt: exit code 0 if it is right, 1 if not.

    \b
    judge cards answer cx_in_on_a_list b
    judge cards answer me_rmse_of_one_large_error 2.5 --seed 7 --no-keep
    """
    from judge.cli.keeping import opened
    from judge.practice import card_data, cards, questions, schedule

    question = questions.seeded(cards.find(name), seed)
    graded = questions.grade(question, " ".join(answer))
    rating = questions.rating(question, graded)
    if not no_keep:
        with opened() as progress:
            progress.review(schedule.card_key(name), rating)
    if as_json:
        found = {"right": graded.right, "message": graded.message, "rating": rating}
        _echo_json(found | card_data.of_answer(question))
    else:
        from judge.cli import card_text

        click.echo(card_text.told(question, graded))
    ctx.exit(0 if graded.right else 1)


@command.command("export")
@topic_option()
@click.option("--anki", type=click.Path(path_type=Path), help="A file that Anki reads.")
@click.option("--json", "as_json", type=click.Path(path_type=Path), help="All as JSON.")
@click.option("--force", is_flag=True, help="Overwrite a file that is there.")
def export(
    topics: tuple[str, ...], anki: Path | None, as_json: Path | None, force: bool
) -> None:
    """Write the cards to a file. Anki updates the notes of an earlier export.

    \b
    judge cards export --anki cards.txt
    judge cards export --json cards.json --topic sql --force
    """
    if anki is None and as_json is None:
        raise click.UsageError("give --anki FILE or --json FILE")
    found = _load(topics)
    if anki is not None:
        from judge.practice import anki as notes

        _write(anki, notes.export(found), force)
    if as_json is not None:
        from judge.practice import card_data

        rows = [card_data.of_card(card) for each in found for card in each.cards]
        _write(as_json, _json(rows) + "\n", force)


def _sit(topics: tuple[str, ...], count: int, new: int | None) -> int:
    """Hold a sitting; return the exit code."""
    import random

    from judge.cli import INTERRUPTED, card_sitting
    from judge.cli.keeping import opened
    from judge.practice import picking, schedule

    rng = random.Random()
    with opened() as progress:
        begun = picking.begun_on(progress.reviews(), datetime.now())
        picked = picking.pick(
            [card for each in _load(topics) for card in each.cards],
            schedule.due(progress),
            progress.counts(),
            rng,
            new=max((picking.NEW_A_DAY if new is None else new) - begun, 0),
            rubrics=bool(topics),
        )[:count]
        if not picked:
            when = card_sitting.next_due(progress)
            click.echo(f"Nothing is left for today. {when}")
            click.echo(f"More new ones: judge cards --new {begun + count}")
            return 0
        return 0 if card_sitting.hold(progress, picked, rng) else INTERRUPTED


def _load(topics: tuple[str, ...]) -> list[Topic]:
    from judge.practice import cards

    return cards.load(topics)


def _rows(topics: list[Topic]) -> list[dict[str, Any]]:
    """Return what is listed of each card; `due` is UTC, None for a new one."""
    from judge.cli.keeping import opened
    from judge.practice import schedule

    with opened() as progress:
        times, due = schedule.schedule(progress), set(schedule.due(progress))

    def row(card: Card) -> dict[str, Any]:
        key = schedule.card_key(card.id)
        state = "due" if key in due else "later" if key in times else "new"
        when = times[key].isoformat() if key in times else None
        named = {"id": card.id, "topic": card.topic, "kind": card.kind}
        return {**named, "state": state, "due": when}

    return [row(card) for each in topics for card in each.cards]


def _state(row: dict[str, Any]) -> str:
    """Return whether a card is new or due, else the day on which it is due."""
    if row["state"] != "later":
        return str(row["state"])
    return str(datetime.fromisoformat(row["due"]).astimezone().date())


def _write(path: Path, text: str, force: bool) -> None:
    if force:
        files.write(path, (text,))
    else:
        files.write_new(path, text, "give another file, or --force")
    click.echo(f"wrote {path}")


def _echo_json(found: Any) -> None:
    click.echo(_json(found))


def _json(found: Any) -> str:
    import msgspec

    return msgspec.json.format(msgspec.json.encode(found), indent=2).decode()
