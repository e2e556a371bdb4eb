"""The table of problems: read once, and chosen from by words and filters."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from judge.bank import open_bank
from judge.bank.heading import Heading
from judge.model import Problem
from judge.practice.choose import in_order
from judge.practice.progress import Progress
from judge.practice.schedule import states
from judge.practice.search import matching
from judge.practice.standing import is_wanted

LEVELS = ("easy", "medium", "hard")
STATES = {"todo": "to do", "tried": "tried", "done": "solved", "due": "due"}
"""What a state is called on a page."""

NAMES = {"dsa_core": "Algorithms", "ml_core": "Machine learning"}
_SMALL = {"ml": "ML", "dsa": "DSA", "sql": "SQL", "api": "API"}


def track_name(track: str) -> str:
    """Return what a track is called on a page."""
    if track in NAMES:
        return NAMES[track]
    words = [word for word in track.split("_") if word != "core"]
    first, *rest = [_SMALL.get(word, word) for word in words] or [track]
    return " ".join([first if first.isupper() else first.capitalize(), *rest])


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What the table is to show; empty is anything."""

    q: str = ""
    track: str = ""
    tag: str = ""
    level: str = ""
    state: str = ""

    def __bool__(self) -> bool:
        return any((self.q, self.track, self.tag, self.level, self.state))


class Catalogue:
    """The problems of a bank. Their headings are read again when one changes."""

    def __init__(self, bank: Path | None) -> None:
        self._bank = open_bank(bank)
        self._lock = threading.Lock()
        self._read: tuple[tuple[tuple[str, int], ...], list[Heading]] | None = None

    def headings(self) -> list[Heading]:
        """Return all, by title."""
        now = tuple(
            (slug, (self._bank.folder(slug) / "problem.yaml").stat().st_mtime_ns)
            for slug in self._bank.slugs()
        )
        with self._lock:
            if self._read is None or self._read[0] != now:
                found = sorted(self._bank.headings(), key=lambda each: each.title)
                self._read = (now, found)
            return self._read[1]

    def has(self, slug: str) -> bool:
        """Whether there is a problem of that name."""
        return slug in self._bank.slugs()

    def load(self, slug: str) -> Problem:
        """Return a problem."""
        return self._bank.load(slug)

    def tracks(self) -> list[str]:
        """Return the names of all tracks, the largest first."""
        every = [track for each in self.headings() for track in each.tracks]
        return sorted(set(every), key=lambda track: (-every.count(track), track))

    def tags(self) -> list[str]:
        """Return all tags."""
        return sorted({tag for each in self.headings() for tag in each.tags})

    def chosen(self, wanted: Wanted, known: Mapping[str, str]) -> list[Heading]:
        """Return the problems that are wanted; those of one track in its order.

        What has most of the words in its title comes first.
        """
        shown: Sequence[Heading] = self.headings()
        if wanted.track:
            if wanted.track not in self.tracks():
                return []
            shown = in_order(shown, wanted.track)
        words = wanted.q.lower().split()
        return [
            each
            for each in sorted(
                matching(shown, words),
                key=lambda each: -sum(word in each.title.lower() for word in words),
            )
            if wanted.tag in ("", *each.tags)
            and wanted.level in ("", each.difficulty)
            and (
                not wanted.state
                or is_wanted(known.get(each.slug, "todo"), wanted.state)
            )
        ]


def known_states(path: Path | None) -> dict[str, str]:
    """Return how far the user is with every problem that was touched."""
    with Progress(path) as progress:
        return states(progress)
