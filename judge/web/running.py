"""Runs: begun by a form or a script, followed as a stream, stopped."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import asdict
from typing import Any

import msgspec
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse

from judge.model import Problem
from judge.web import results
from judge.web.browsing import after, problem_page
from judge.web.catalogue import STATES, known_states
from judge.web.jobs import Answer, Job, Kind, Step
from judge.web.learning import hunt_page, is_open
from judge.web.runs import BusyError, Run
from judge.web.security import form
from judge.web.serving import begin, loaded, moved, setup_of

_ACTIONS: dict[str, Kind] = {"run": "run", "try": "try", "hunt": "hunt"}
"""What a form can ask for."""


async def submit(request: Request) -> Response:
    """Do a run and answer with the page: how it works without JavaScript."""
    fields = await form(request, setup_of(request).keys)
    found = await run_in_threadpool(loaded, request)
    job = _job(found, fields)
    status, answer = await awaited(request, job)
    result = await run_in_threadpool(results.view, found, job.source, answer)
    if job.kind == "hunt":
        return await run_in_threadpool(
            hunt_page, request, found, job.number, job.text, result, status
        )
    return await run_in_threadpool(
        problem_page,
        request,
        found,
        status=status,
        source=job.source,
        text=job.text,
        result=result,
    )


async def measure(request: Request) -> Response:
    """Measure the curves of the references, once they are open."""
    await form(request, setup_of(request).keys)
    found = await run_in_threadpool(loaded, request)
    if not await run_in_threadpool(is_open, request, found.slug):
        raise HTTPException(403, "the approaches are not open yet")
    job = Job(kind="curves", slug=found.slug)
    if "json" in request.headers.get("accept", ""):
        return begin(request, job)
    status, answer = await awaited(request, job)
    if answer.error:
        raise HTTPException(max(status, 400), answer.error)
    return moved(f"/problem/{found.slug}/approaches")


async def awaited(request: Request, job: Job) -> tuple[int, Answer]:
    """Return the status and the answer of a job that the client waits for."""
    try:
        run = setup_of(request).runs.submit(request.state.session, job)
    except BusyError as error:
        return 503, Answer(error=str(error))
    return 200, await _awaited(request, run)


def _job(found: Problem, fields: Mapping[str, str]) -> Job:
    """Return what a form asks for; browsers send CRLF where a line ends."""
    kind = _ACTIONS.get(fields.get("action", "run"))
    if kind is None:
        raise HTTPException(400, "an action is `run`, `try` or `hunt`")
    number = fields.get("number", "0")
    if not (number.isascii() and number.isdecimal()):
        raise HTTPException(400, "the number of a wrong solution is a number")
    source, text = (
        fields.get(name, "").replace("\r\n", "\n") for name in ("source", "text")
    )
    return Job(
        kind=kind, slug=found.slug, source=source, text=text, number=int(number[:6])
    )


async def _awaited(request: Request, run: Run) -> Answer:
    """Return what a run came to; it is stopped when the client goes away."""

    async def answer() -> Answer:
        async for told in run.told():
            if isinstance(told, Answer):
                return told
        return Answer(error="the run was stopped")

    async def gone() -> None:
        while (await request.receive())["type"] != "http.disconnect":
            pass

    came, left = asyncio.create_task(answer()), asyncio.create_task(gone())
    try:
        await asyncio.wait((came, left), return_when=asyncio.FIRST_COMPLETED)
        return await came if came.done() else Answer(error="nobody waits")
    finally:
        if not came.done():
            run.stop()
        came.cancel()
        left.cancel()


async def start(request: Request) -> Response:
    """Begin a run; its events tell the rest."""
    fields = await form(request, setup_of(request).keys)
    found = await run_in_threadpool(loaded, request)
    return begin(request, _job(found, fields))


async def events(request: Request) -> Response:
    """How a run goes, as server-sent events."""
    run = _run(request)
    return StreamingResponse(
        _told(request, run),
        media_type="text/event-stream",
        headers={"cache-control": "no-store"},
    )


async def _told(request: Request, run: Run) -> AsyncIterator[str]:
    async for told in run.told():
        if told is None:
            yield _event("waiting", {})
        elif isinstance(told, Step):
            yield _event("step", msgspec.to_builtins(told))
        else:
            done = await run_in_threadpool(_done, request, run, told)
            yield _event("done", done)
    if run.state == "stopped":
        yield _event("stopped", {})


def _done(request: Request, run: Run, answer: Answer) -> dict[str, Any]:
    """Return the result as HTML, and what else the page does with it."""
    setup = setup_of(request)
    found = setup.catalogue.load(run.job.slug)
    view = results.view(found, run.job.source, answer)
    name = "_hunted.html" if run.job.kind == "hunt" else "_result.html"
    template = setup.templates.get_template(name)
    state = known_states(setup.progress).get(found.slug, "todo")
    return {
        "html": template.render(
            result=view, problem=found, following=after(request, found)
        ),
        "said": results.said(answer),
        "marks": [asdict(mark) for mark in results.marks(answer)],
        "state": STATES[state],
        "error": answer.error,
        "caught": answer.hunted is not None and answer.hunted.outcome == "caught",
    }


def _event(name: str, data: dict[str, Any]) -> str:
    return f"event: {name}\ndata: {msgspec.json.encode(data).decode()}\n\n"


async def stop(request: Request) -> Response:
    """Stop a run."""
    await form(request, setup_of(request).keys)
    _run(request).stop()
    return JSONResponse({})


def _run(request: Request) -> Run:
    name, session = request.path_params["name"], request.state.session
    run = setup_of(request).runs.find(session, name)
    if run is None:
        raise HTTPException(404, "there is no such run")
    return run
