"""What a list shows of a problem: read from problem.yaml alone, so that it is quick."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from judge.bank import metadata, schema_file
from judge.errors import PackageError
from judge.model import Difficulty, Language


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


def read(root: Path) -> Heading:
    """Return the heading of the problem in a folder; PackageError.

    The other files of the package are not looked at.
    """
    findings: list[str] = []
    fields = metadata.read(root / "problem.yaml", findings).fields
    if findings:
        raise PackageError(findings)
    shown = ("title", "difficulty", "minutes", "tags", "tracks", "classic")
    return Heading(
        slug=root.name,
        language="sql" if (root / schema_file.NAME).is_file() else "py",
        **{name: fields[name] for name in shown},
    )
