"""What the handlers of all routes share: the parts of the server, and pages.

A handler that reads files or the progress is a plain function: it runs beside the
loop, so that a slow disk holds up nobody's stream.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jinja2
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response

from judge.errors import UsageError
from judge.model import Problem
from judge.practice.card_kinds import Topic
from judge.practice.progress import Progress
from judge.web.catalogue import Catalogue
from judge.web.jobs import Job
from judge.web.runs import BusyError, Runs
from judge.web.security import Keys


@dataclass(frozen=True, slots=True, kw_only=True)
class Setup:
    """What a server is made of."""

    catalogue: Catalogue
    runs: Runs
    keys: Keys
    progress: Path | None
    templates: jinja2.Environment
    deck: Callable[[], list[Topic]]


def setup_of(request: Request) -> Setup:
    """Return what the server of a request is made of."""
    found: Setup = request.app.state.setup
    return found


def page(request: Request, name: str, *, status: int = 200, **more: Any) -> Response:
    """Return a page, with what every page needs."""
    setup = setup_of(request)
    session = getattr(request.state, "session", None)
    token = "" if session is None else setup.keys.token(session)
    text = setup.templates.get_template(name).render(
        token=token, path=request.url.path, **more
    )
    return HTMLResponse(text, status)


def loaded(request: Request) -> Problem:
    """Return the problem that the address names; 404 if there is none."""
    setup, slug = setup_of(request), request.path_params["slug"]
    try:
        return setup.catalogue.load(slug)
    except UsageError as error:
        raise HTTPException(404, str(error)) from None


def begin(request: Request, job: Job) -> Response:
    """Put a job into the queue and return what to listen to."""
    try:
        run = setup_of(request).runs.submit(request.state.session, job)
    except BusyError as error:
        return JSONResponse({"error": str(error)}, 503)
    return JSONResponse({"id": run.id}, 202)


def moved(where: str) -> Response:
    """Return that the answer is another page, after a form was sent."""
    return RedirectResponse(where, 303)


def kept(request: Request) -> Progress:
    """Return the progress of the user, to be opened."""
    return Progress(setup_of(request).progress)
