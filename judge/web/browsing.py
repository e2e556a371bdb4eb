"""The table of problems, and the page of one."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from judge.bank.heading import Heading
from judge.model import Problem
from judge.practice.choose import following
from judge.practice.standing import hints_taken, standings
from judge.web import pages
from judge.web.catalogue import Wanted, known_states
from judge.web.serving import kept, loaded, page, setup_of


def problems(request: Request) -> Response:
    """The table of problems."""
    setup, asked = setup_of(request), request.query_params
    names = ("q", "track", "tag", "level", "state")
    wanted = Wanted(**{name: asked.get(name, "")[:100].strip() for name in names})
    known = known_states(setup.progress)
    return page(
        request, "problems.html", **pages.listing(setup.catalogue, wanted, known)
    )


def problem(request: Request) -> Response:
    """A problem, and the place to solve it."""
    found = loaded(request)
    if request.headers.get("sec-fetch-site", "none") in ("none", "same-origin"):
        with kept(request) as progress:
            progress.note(found.slug, "opened")
    return problem_page(request, found)


def after(request: Request, found: Problem) -> Heading | None:
    """Return the problem to go on with: the next of the same track."""
    track = next(iter(found.tracks), None)
    if track is None:
        return None
    with kept(request) as progress:
        known = standings(progress.events())
    return following(setup_of(request).catalogue.headings(), known, track)


def problem_page(
    request: Request,
    found: Problem,
    *,
    status: int = 200,
    source: str | None = None,
    text: str = "",
    result: dict[str, Any] | None = None,
) -> Response:
    """Return the page of a problem; `source` and `text` are what was sent to it."""
    setup = setup_of(request)
    with kept(request) as progress:
        taken = hints_taken(progress.events(found.slug))
    state = known_states(setup.progress).get(found.slug, "todo")
    return page(
        request,
        "problem.html",
        status=status,
        state=state,
        source=found.starter if source is None else source,
        sent=source is not None,
        text=text,
        result=result,
        following=None if result is None else after(request, found),
        **pages.task(found),
        **pages.rungs(found, taken),
    )
