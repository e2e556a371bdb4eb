"""Hints, approaches, wrong solutions to break, and the user's progress."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from judge.model import Problem
from judge.practice import hints, hunting, schedule
from judge.practice.choose import following, track_of
from judge.practice.overview import of_progress
from judge.practice.standing import standings
from judge.web import markdown, pages
from judge.web.browsing import problem_page
from judge.web.catalogue import known_states
from judge.web.security import form
from judge.web.serving import kept, loaded, moved, page, setup_of


async def hint(request: Request) -> Response:
    """Show the hint of a number as well; to send the same again takes no more."""
    fields = await form(request, setup_of(request).keys)
    return await run_in_threadpool(_hinted, request, fields.get("number", ""), fields)


def _hinted(request: Request, number: str, fields: Mapping[str, str]) -> Response:
    found = loaded(request)
    if not (number.isascii() and number.isdecimal()):
        raise HTTPException(400, "the number of a hint is a number")
    with kept(request) as progress:
        hints.take(progress, found, int(number[:6]))
    source = fields.get("source")
    return problem_page(
        request,
        found,
        source=None if source is None else source.replace("\r\n", "\n"),
        text=fields.get("text", ""),
    )


def approaches(request: Request) -> Response:
    """References and usual mistakes, once it is solved or they are asked for."""
    found = loaded(request)
    if not is_open(request, found.slug):
        return page(request, "locked.html", problem=found)
    return page(request, "approaches.html", problem=found, **pages.approaches(found))


def is_open(request: Request, slug: str) -> bool:
    """Whether the approaches are no spoiler any more, or were asked for."""
    if known_states(setup_of(request).progress).get(slug) in ("done", "due"):
        return True
    with kept(request) as progress:
        standing = standings(progress.events(slug)).get(slug)
    return standing is not None and standing.sittings[-1].looked


async def unlock(request: Request) -> Response:
    """Show them although the problem is not solved, and keep that."""
    await form(request, setup_of(request).keys)
    return await run_in_threadpool(_unlocked, request)


def _unlocked(request: Request) -> Response:
    found = loaded(request)
    if not is_open(request, found.slug):
        with kept(request) as progress:
            progress.note(found.slug, "solution")
    return moved(f"/problem/{found.slug}/approaches")


def hunt(request: Request) -> Response:
    """A wrong solution, to be broken: that of a number, or the first not caught."""
    number = request.query_params.get("number", "")
    chosen = int(number[:6]) if number.isascii() and number.isdecimal() else 0
    return hunt_page(request, loaded(request), chosen)


def hunt_page(
    request: Request,
    found: Problem,
    number: int,
    text: str = "",
    result: dict[str, Any] | None = None,
    status: int = 200,
) -> Response:
    """Return the page of a wrong solution; `text` is the input that was sent."""
    suspects = hunting.suspects(found)
    with kept(request) as progress:
        before = hunting.caught_before(progress.events(found.slug))
    caught = [each.name in before for each in suspects]
    if not 0 < number <= len(suspects):
        number = 1 + (caught.index(False) if False in caught else 0)
    code = hunting.plain(suspects[number - 1]) if suspects else ""
    return page(
        request,
        "hunt.html",
        status=status,
        problem=found,
        number=number,
        caught=caught,
        code=markdown.code(code, found.language),
        text=text,
        asked=pages.asked(found),
        result=result,
        following=None,
    )


def progress(request: Request) -> Response:
    """How far the user has come, and what comes next."""
    every = setup_of(request).catalogue.headings()
    with kept(request) as opened:
        known = standings(opened.events())
        waiting, when = schedule.due(opened), schedule.schedule(opened)
        found = of_progress(opened, every, datetime.now(UTC))
    titles = {each.slug: each.title for each in every}
    track = track_of(every, known)
    return page(
        request,
        "progress.html",
        due=[
            (
                slug,
                titles[slug],
                when[schedule.problem_key(slug)].astimezone().date(),
            )
            for slug in schedule.problems(waiting)
            if slug in titles
        ],
        track=track,
        following=None if track is None else following(every, known, track),
        **pages.progress(found),
    )
