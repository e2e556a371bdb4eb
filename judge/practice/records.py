"""What is kept of practice: events, reviews, when each is due, and pinned inputs."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Literal

Kind = Literal["opened", "hint", "judged", "tried", "solution", "hunted", "mock"]
"""What can happen: `opened` is a look at the task, `solution` one at a reference."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One thing that was done with a problem. `at` is UTC, in ISO format.

    Of a run: its verdict, cases, and the hashes of file and problem. `detail` is the
    number of a hint, the name of a solution, or the report of a mock interview.
    """

    uid: str
    at: str
    slug: str
    kind: Kind
    verdict: str | None = None
    cases_run: int | None = None
    cases_of: int | None = None
    file_sha256: str | None = None
    problem_hash: str | None = None
    detail: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """One time that something was recalled: how well, from 1 (again) to 4 (easy)."""

    uid: str
    at: str
    key: str
    rating: int
    seconds: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """When to repeat something next; `state` is the scheduler's own."""

    key: str
    due: str
    reviews: int
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pin:
    """An input that every run of a problem is judged on as well."""

    slug: str
    call: str


EVENT_FIELDS = tuple(field.name for field in fields(Event))
REVIEW_FIELDS = tuple(field.name for field in fields(Review))
