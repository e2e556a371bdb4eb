"""What a list shows of a problem: read from problem.yaml alone, and kept.

Of a file that is as it was when its heading was kept, only that is looked at: a list
of all problems should not take longer than its reader notices.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from judge import __version__, cache
from judge.errors import PackageError

if TYPE_CHECKING:
    from judge.model import Difficulty, Language

_SCHEMA = "schema.sql"


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A problem as it is listed; the names are those of `Problem`."""

    slug: str
    title: str
    difficulty: Difficulty
    minutes: int
    tags: tuple[str, ...]
    tracks: Mapping[str, int]
    classic: str | None
    language: Language


def read_all(roots: Iterable[Path]) -> list[Heading]:
    """Return the headings of the problems in these folders, in that order."""
    path = cache.folder("headings") / f"{__version__}.json"
    kept, found = _kept(path), []
    changed = False
    for root in roots:
        state = _state(root)
        heading = _heading(kept.get(str(root)), state)
        if heading is None:
            heading = read(root)
            kept[str(root)] = [state, asdict(heading)]
            changed = True
        found.append(heading)
    if changed:
        there = {root: row for root, row in kept.items() if Path(root).is_dir()}
        cache.keep(path, json.dumps(there).encode())
    return found


def read(root: Path) -> Heading:
    """Return the heading of the problem in a folder; PackageError.

    The other files of the package are not looked at.
    """
    from judge.bank import metadata

    findings: list[str] = []
    fields = metadata.read(root / "problem.yaml", findings).fields
    if findings:
        raise PackageError(findings)
    shown = ("title", "difficulty", "minutes", "tags", "tracks", "classic")
    return Heading(
        slug=root.name,
        language="sql" if (root / _SCHEMA).is_file() else "py",
        **{name: fields[name] for name in shown},
    )


def _state(root: Path) -> list[int]:
    """Return what changes when the file of a heading does."""
    try:
        found = (root / "problem.yaml").stat()
    except OSError as error:
        raise PackageError(f"{root}/problem.yaml: {error.strerror}") from None
    asks_for_sql = (root / _SCHEMA).is_file()
    return [found.st_mtime_ns, found.st_size, found.st_ino, int(asks_for_sql)]


def _kept(path: Path) -> dict[str, Any]:
    """Return what was kept, nothing if it cannot be used."""
    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _heading(row: Any, state: list[int]) -> Heading | None:
    """Return a heading that was kept, None if it is not of the present file."""
    try:
        kept_state, fields = row
        if kept_state != state:
            return None
        return Heading(**{**fields, "tags": tuple(fields["tags"])})
    except (TypeError, ValueError, LookupError):
        return None
