"""Cards: one question a page, graded, with the next one a step away.

A page says in its address which card it asks and by which seed, so that nothing has
to be remembered between question and answer.
"""

from __future__ import annotations

import random
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from judge.practice import picking, questions
from judge.practice.card_kinds import Card, Choice, Order, Rubric
from judge.practice.progress import Progress
from judge.practice.questions import Graded, Question
from judge.practice.schedule import card_key, due
from judge.web.security import form
from judge.web.serving import kept, moved, page, setup_of

_MOST_SEEDS = 1 << 31


def overview(request: Request) -> Response:
    """All topics, with how many cards are new and due."""
    topics = setup_of(request).deck()
    with kept(request) as progress:
        waiting, known = set(due(progress)), progress.counts()
    rows = [
        {
            "name": topic.name,
            "title": topic.title,
            "of": len(topic.cards),
            "known": sum(card_key(card.id) in known for card in topic.cards),
            "due": sum(card_key(card.id) in waiting for card in topic.cards),
        }
        for topic in topics
    ]
    nothing = "nothing" in request.query_params
    return page(request, "cards.html", topics=rows, nothing=nothing)


def following(request: Request) -> Response:
    """Lead to the next card: what is due, else one that is new."""
    topic = request.query_params.get("topic", "")
    rng = random.Random()
    with kept(request) as progress:
        card = _picked(request, progress, topic, rng)
    if card is None:
        return moved("/cards?nothing=1")
    asked = {"seed": rng.randrange(_MOST_SEEDS)} | ({"topic": topic} if topic else {})
    return moved(f"/cards/{card.id}?{urlencode(asked)}")


def _picked(
    request: Request, progress: Progress, topic: str, rng: random.Random
) -> Card | None:
    begun = picking.begun_on(progress.reviews(), datetime.now(UTC))
    more = "more" in request.query_params
    found = picking.pick(
        [
            card
            for each in setup_of(request).deck()
            if topic in ("", each.name)
            for card in each.cards
        ],
        due(progress),
        progress.counts(),
        rng,
        new=1 if more else max(picking.NEW_A_DAY - begun, 0),
        rubrics=bool(topic),
    )
    return found[0] if found else None


def card(request: Request) -> Response:
    """A question."""
    question = _question(request, request.query_params)
    return page(request, "card.html", **_asked(question, request.query_params))


async def answer(request: Request) -> Response:
    """Grade an answer and keep it as a review, once."""
    fields = await form(request, setup_of(request).keys)
    return await run_in_threadpool(_answered, request, fields)


def _answered(request: Request, fields: Mapping[str, str]) -> Response:
    question = _question(request, fields)
    text = _given(fields)
    shown = _asked(question, fields) | {"given": text}
    try:
        graded = questions.grade(question, text)
    except questions.AnswerError as error:
        return page(request, "card.html", **shown | {"unread": str(error)})
    begun = _begun(fields)
    seconds = None if begun is None else (datetime.now(UTC) - begun).total_seconds()
    key = card_key(question.card.id)
    with kept(request) as progress:
        before = progress.reviews(key)
        if not (
            begun and before and datetime.fromisoformat(before[-1].at) > begun
        ):  # the same form, sent twice
            progress.review(key, questions.rating(question, graded, seconds), seconds)
    return page(request, "card.html", **shown | _told(question, graded))


def _question(request: Request, asked: Mapping[str, str]) -> Question:
    """Return the question that a page is about; 404 for a card that is none."""
    name, seed = request.path_params["name"], asked.get("seed", "0")
    for topic in setup_of(request).deck():
        for each in topic.cards:
            if each.id == name and seed.isascii() and seed.isdecimal():
                return questions.seeded(each, int(seed[:10]))
    raise HTTPException(404, "there is no such card")


def _given(fields: Mapping[str, str]) -> str:
    """Return the answer: what was written, or the letters that were chosen."""
    chosen = sorted(name[-1] for name in fields if name.startswith("letter-"))
    if "rubric" in fields and not chosen:
        return "0"
    return " ".join(chosen) if chosen else fields.get("answer", "")[:500]


def _begun(fields: Mapping[str, str]) -> datetime | None:
    """Return when a question was asked, as its page says."""
    try:
        return datetime.fromtimestamp(float(fields.get("asked", "")), UTC)
    except (ValueError, OverflowError, OSError):
        return None


def _asked(question: Question, asked: Mapping[str, str]) -> dict[str, Any]:
    """Return what the template shows of a question."""
    first, *code = question.ask.strip().splitlines()
    found, topic = question.card, asked.get("topic", "")
    several = isinstance(found, Choice) and len(found.right) > 1
    return {
        "card": found,
        "seed": asked.get("seed", "0"),
        "topic": topic,
        "asked_at": asked.get("asked") or f"{time.time():.3f}",
        "ask": first,
        "code": "\n".join(code).strip("\n"),
        "options": question.lettered,
        "how": questions.how(question),
        "pick": "one" if isinstance(found, Choice) and not several else "many",
        "written": not isinstance(found, Choice | Rubric),
        "ordered": isinstance(found, Order),
        "minutes": found.minutes if isinstance(found, Rubric) else 0,
        "given": "",
        "unread": "",
        "graded": None,
        "next": "/cards/next" + (f"?{urlencode({'topic': topic})}" if topic else ""),
    }


def _told(question: Question, graded: Graded) -> dict[str, Any]:
    """Return how an answer was graded, and what is right."""
    return {
        "graded": graded,
        "right": set(question.right),
        "answer": questions.answer(question),
    }
