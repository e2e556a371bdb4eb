"""The routes, and what is answered when one fails."""

from __future__ import annotations

import contextlib
import functools
from collections.abc import AsyncIterator
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from judge.errors import JudgeError, UsageError
from judge.practice import cards
from judge.web import browsing, carding, learning, pages, running
from judge.web.catalogue import Catalogue, Wanted, known_states
from judge.web.runs import Runs
from judge.web.security import Guard, Keys
from judge.web.serving import Setup, page
from judge.web.worker import command


def make(
    *,
    bank: Path | None,
    progress: Path | None,
    host: str,
    port: int,
    keys: Keys,
) -> Starlette:
    """Return the application of a server at this address."""
    setup = Setup(
        catalogue=Catalogue(bank),
        runs=Runs(command(bank, progress)),
        keys=keys,
        progress=progress,
        templates=pages.templates(pages.SERVED),
        deck=functools.cache(cards.load),
    )

    @contextlib.asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        _warm(setup)
        async with setup.runs:
            yield

    found = Starlette(
        routes=_routes(),
        middleware=[Middleware(Guard, host=host, port=port, keys=keys)],
        exception_handlers={
            HTTPException: _http_error,
            JudgeError: _judge_error,
            Exception: _fault,
        },
        lifespan=lifespan,
    )
    found.state.setup = setup
    return found


def _warm(setup: Setup) -> None:
    """Have the first page done once, so that nobody waits for what it is made of."""
    known = known_states(setup.progress)
    shown = pages.listing(setup.catalogue, Wanted(), known)
    setup.templates.get_template("problems.html").render(token="", path="/", **shown)


def _routes() -> list[BaseRoute]:
    one, post = "/problem/{slug}", ["POST"]
    return [
        Route("/", browsing.problems),
        Route("/progress", learning.progress),
        Route("/cards", carding.overview),
        Route("/cards/next", carding.following),
        Route("/cards/{name}", carding.card),
        Route("/cards/{name}", carding.answer, methods=post),
        Route(one, browsing.problem),
        Route(one, running.submit, methods=post),
        Route(f"{one}/runs", running.start, methods=post),
        Route(f"{one}/hint", learning.hint, methods=post),
        Route(f"{one}/approaches", learning.approaches),
        Route(f"{one}/approaches", learning.unlock, methods=post),
        Route(f"{one}/curves", running.measure, methods=post),
        Route(f"{one}/hunt", learning.hunt),
        Route("/runs/{name}/events", running.events),
        Route("/runs/{name}/stop", running.stop, methods=post),
        Route("/favicon.ico", _icon),  # asked for where a page names none
        Mount("/static", _Assets(directory=pages.STATIC)),
    ]


def _icon(_: Request) -> Response:
    return FileResponse(pages.STATIC / "icon.svg")


class _Assets(StaticFiles):
    """Style and scripts. Their address has their hash, so they are kept for long."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        answer = await super().get_response(path, scope)
        versioned = b"v=" in scope["query_string"]
        answer.headers["cache-control"] = (
            "max-age=31536000, immutable" if versioned else "no-cache"
        )
        return answer


def _http_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return _error(request, error.status_code, str(error.detail))


def _judge_error(request: Request, error: Exception) -> Response:
    return _error(request, 400 if isinstance(error, UsageError) else 500, str(error))


def _fault(request: Request, error: Exception) -> Response:
    return _error(request, 500, "this is a fault of the judge; please report it")


def _error(request: Request, status: int, why: str) -> Response:
    if request.method == "POST" and "json" in request.headers.get("accept", ""):
        return JSONResponse({"error": why}, status)
    return page(request, "error.html", status=status, why=why)
