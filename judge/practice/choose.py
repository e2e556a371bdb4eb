"""What to do next: the first problem of a track that is not solved yet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from judge.bank.heading import Heading
from judge.errors import UsageError
from judge.practice.standing import Standing


def track_of(
    headings: Iterable[Heading], standings: Mapping[str, Standing]
) -> str | None:
    """Return the track to go on with: that of what was worked on last, else the
    one with the most problems. None if there are no tracks.
    """
    tracks = {each.slug: tuple(each.tracks) for each in headings}
    for slug in sorted(standings, key=lambda slug: standings[slug].last_at)[::-1]:
        if tracks.get(slug):
            return tracks[slug][0]
    every = [track for found in tracks.values() for track in found]
    return max(sorted(set(every)), key=every.count, default=None)


def in_order(headings: Iterable[Heading], track: str) -> list[Heading]:
    """Return the problems of a track, first things first; UsageError if none."""
    problems = list(headings)
    found = [each for each in problems if track in each.tracks]
    if not found:
        known = ", ".join(sorted({name for each in problems for name in each.tracks}))
        raise UsageError(f"there is no track {track}; there are {known}")
    return sorted(found, key=lambda each: (each.tracks[track], each.slug))


def following(
    headings: Iterable[Heading], standings: Mapping[str, Standing], track: str
) -> Heading | None:
    """Return the next problem of a track, None when all are solved."""
    for each in in_order(headings, track):
        standing = standings.get(each.slug)
        if standing is None or standing.state != "done":
            return each
    return None
