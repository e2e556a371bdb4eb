"""What happened, kept in SQLite: an event for all that was done with a problem.

Everything else (what is solved, how long it took, what is due) is worked out from
the events and reviews, so that two files can be put together and nothing has to be
kept in step. Each change is one transaction: two processes wait for each other, and
a kill leaves all of it or nothing.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from judge.errors import JudgeError
from judge.practice.records import (
    EVENT_FIELDS,
    REVIEW_FIELDS,
    Due,
    Event,
    Kind,
    Pin,
    Review,
)

Row = tuple[object, ...]

_FORMAT = 1
_PATIENCE_S = 10.0
_SCHEMA = """
CREATE TABLE events (
    uid TEXT PRIMARY KEY,
    at TEXT NOT NULL,
    slug TEXT NOT NULL,
    kind TEXT NOT NULL,
    verdict TEXT,
    cases_run INTEGER,
    cases_of INTEGER,
    file_sha256 TEXT,
    problem_hash TEXT,
    detail TEXT
);
CREATE INDEX events_of ON events (slug, at);
CREATE TABLE reviews (
    uid TEXT PRIMARY KEY,
    at TEXT NOT NULL,
    key TEXT NOT NULL,
    rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 4),
    seconds REAL
);
CREATE INDEX reviews_of ON reviews (key, at);
CREATE TABLE schedule (
    key TEXT PRIMARY KEY,
    due TEXT NOT NULL,
    reviews INTEGER NOT NULL,
    state TEXT NOT NULL
);
CREATE TABLE pins (
    slug TEXT NOT NULL,
    call TEXT NOT NULL,
    PRIMARY KEY (slug, call)
);
"""


class ProgressError(JudgeError):
    """The file with the progress cannot be used; nothing of it is changed."""


def default_path() -> Path:
    """Return where the progress of this user is kept."""
    import platformdirs

    return Path(platformdirs.user_data_dir("coding-judge")) / "progress.sqlite3"


def now() -> str:
    """Return the time in UTC, as events have it."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def new_uid() -> str:
    """Return an identifier that no other event has, on any machine."""
    return os.urandom(16).hex()


class Progress:
    """The progress of one user. Use as a context manager.

    A file that does not exist yet is only made when there is something to keep.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = default_path() if path is None else path
        self._opened: sqlite3.Connection | None = None

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, *_: object) -> None:
        if self._opened is not None:
            self._opened.close()
            self._opened = None

    def note(self, slug: str, kind: Kind, **more: str | int | None) -> Event:
        """Keep what was done just now, and return it."""
        event = Event(uid=new_uid(), at=now(), slug=slug, kind=kind, **more)  # type: ignore[arg-type]
        self.add([event], [])
        return event

    def review(self, key: str, rating: int, seconds: float | None = None) -> None:
        """Keep how well something was recalled just now."""
        review = Review(
            uid=new_uid(), at=now(), key=key, rating=rating, seconds=seconds
        )
        self.add([], [review])

    def add(self, events: Iterable[Event], reviews: Iterable[Review]) -> int:
        """Keep events and reviews; return how many of them were not there yet."""
        with self._change() as connection:
            before = connection.total_changes
            for table, names, rows in (
                ("events", EVENT_FIELDS, events),
                ("reviews", REVIEW_FIELDS, reviews),
            ):
                marks = ", ".join("?" * len(names))
                connection.executemany(
                    f"INSERT OR IGNORE INTO {table} ({', '.join(names)}) "
                    f"VALUES ({marks})",
                    [tuple(getattr(row, name) for name in names) for row in rows],
                )
            return connection.total_changes - before

    def events(self, slug: str | None = None) -> list[Event]:
        """Return what was done, with one problem or all, in order of time."""
        where, values = ("WHERE slug = ?", (slug,)) if slug is not None else ("", ())
        rows = self._rows(
            f"SELECT {', '.join(EVENT_FIELDS)} FROM events {where} ORDER BY at, rowid",
            values,
        )
        return [
            Event(**dict(zip(EVENT_FIELDS, row, strict=True)))  # type: ignore[arg-type]
            for row in rows
        ]

    def reviews(self, key: str | None = None) -> list[Review]:
        """Return the reviews, of one thing or all, in order of time."""
        where, values = ("WHERE key = ?", (key,)) if key is not None else ("", ())
        rows = self._rows(
            f"SELECT {', '.join(REVIEW_FIELDS)} FROM reviews {where} "
            "ORDER BY at, rowid",
            values,
        )
        return [
            Review(**dict(zip(REVIEW_FIELDS, row, strict=True)))  # type: ignore[arg-type]
            for row in rows
        ]

    def counts(self) -> dict[str, int]:
        """Return how often each thing was reviewed."""
        return dict(self._rows("SELECT key, count(*) FROM reviews GROUP BY key"))  # type: ignore[arg-type]

    def scheduled(self) -> dict[str, Due]:
        """Return what was worked out of the reviews, by key."""
        rows = self._rows("SELECT key, due, reviews, state FROM schedule")
        names = ("key", "due", "reviews", "state")
        found = [Due(**dict(zip(names, row, strict=True))) for row in rows]  # type: ignore[arg-type]
        return {each.key: each for each in found}

    def keep_schedule(self, found: Iterable[Due]) -> None:
        """Keep what was worked out of the reviews."""
        with self._change() as connection:
            connection.executemany(
                "INSERT OR REPLACE INTO schedule (key, due, reviews, state) "
                "VALUES (?, ?, ?, ?)",
                [(each.key, each.due, each.reviews, each.state) for each in found],
            )

    def pin(self, slug: str, call: str) -> None:
        """Keep an input that every run of a problem is to be judged on as well."""
        with self._change() as connection:
            connection.execute("INSERT OR IGNORE INTO pins VALUES (?, ?)", (slug, call))

    def unpin(self, slug: str) -> int:
        """Forget the inputs that are kept for a problem; return how many they were."""
        with self._change() as connection:
            return connection.execute(
                "DELETE FROM pins WHERE slug = ?", (slug,)
            ).rowcount

    def pins(self, slug: str) -> list[str]:
        """Return the inputs that are kept for a problem, oldest first."""
        return [pin.call for pin in self.all_pins() if pin.slug == slug]

    def all_pins(self) -> list[Pin]:
        """Return the inputs that are kept, for all problems, oldest first."""
        rows = self._rows("SELECT slug, call FROM pins ORDER BY rowid")
        return [Pin(slug=str(slug), call=str(call)) for slug, call in rows]

    def _rows(self, query: str, values: tuple[object, ...] = ()) -> list[Row]:
        """Return rows; none if nothing was ever kept."""
        if self._opened is None and not self.path.exists():
            return []
        with self._faults():
            return self._connection().execute(query, values).fetchall()

    @contextlib.contextmanager
    def _change(self) -> Iterator[sqlite3.Connection]:
        """Do all of a change, alone, or nothing of it."""
        with self._faults():
            connection = self._connection()
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
            except BaseException:
                connection.rollback()
                raise
            connection.commit()

    def _connection(self) -> sqlite3.Connection:
        if self._opened is None:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._opened = sqlite3.connect(
                self.path, timeout=_PATIENCE_S, isolation_level=None
            )
            self._prepare(self._opened)
        return self._opened

    def _prepare(self, connection: sqlite3.Connection) -> None:
        """Make the tables of a new file; ProgressError for one of a later format."""
        (found,) = connection.execute("PRAGMA user_version").fetchone()
        if found == 0:
            connection.execute("BEGIN IMMEDIATE")
            (found,) = connection.execute("PRAGMA user_version").fetchone()
            if found == 0:  # nobody else was quicker
                for statement in _SCHEMA.split(";\n"):
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {_FORMAT}")
                found = _FORMAT
            connection.commit()
        if found != _FORMAT:
            raise ProgressError(
                f"{self.path}: has format {found}, this judge knows {_FORMAT}; "
                "update the judge, or move the file away to begin anew"
            )

    @contextlib.contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            raise ProgressError(
                f"{self.path}: the progress cannot be read or kept: {error}; "
                "mend its permissions, or move the file away to begin anew"
            ) from error
