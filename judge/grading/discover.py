"""Find the submissions below a path, and tell what is none.

Three layouts are known, and a folder may mix them:

    <student>/…/<slug>.py    <slug>/<student>.py    <slug>.py

A name may be read in two ways when students are called like problems; then the
layout that most other files have decides. Symbolic links are never followed: as a
submission one is a failed one, and as a folder it is left out.
"""

from __future__ import annotations

import difflib
import os
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePath

from judge.errors import UsageError
from judge.grading import samples
from judge.grading.entries import Entry, named
from judge.model import LANGUAGES
from judge.reports.plain import one_line

_SUFFIXES = tuple(f".{language}" for language in LANGUAGES)
_NOT_ENTERED = ("__pycache__", "node_modules")


@dataclass(slots=True)
class Found:
    """What there is to grade, in a fixed order, and what was left out and why."""

    entries: list[Entry] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    layouts: Counter[str] = field(default_factory=Counter)


def discover(
    paths: Sequence[Path], slugs: Collection[str], problem: str | None = None
) -> Found:
    """Return all submissions below the paths.

    With `problem`, every source file is one of that problem, or, of a student who
    has a file of that name, only that. Raises UsageError for a path that cannot be
    read or is for no known problem.
    """
    found = Found()
    for path in paths:
        prefix = f"{path}/" if len(paths) > 1 else ""
        if path.is_dir():
            _folder(path, prefix, slugs, problem, found)
        elif path.suffix in samples.SUFFIXES:
            found.entries += samples.read(path, slugs, problem, found.left_out)
            found.layouts["JSON lines"] += 1
        else:
            found.entries.append(_single(path, slugs, problem))
            found.layouts["single files"] += 1
    _make_unique(found.entries)
    return found


def _single(path: Path, slugs: Collection[str], problem: str | None) -> Entry:
    """Return the one file that a path names."""
    if not os.path.lexists(path):
        raise UsageError(f"{path}: is not there; give folders or files to grade")
    possible = [name for name in (problem, path.stem, path.parent.name) if name]
    for slug in possible:
        if slug in slugs:
            return Entry(id=named(str(path)), slug=slug, student=None, path=path)
    raise UsageError(f"{path}: {_unknown(path.stem, slugs)}")


def _folder(
    root: Path,
    prefix: str,
    slugs: Collection[str],
    problem: str | None,
    found: Found,
) -> None:
    files = sorted(_files(root, found.left_out))
    if problem is not None:
        readings = _of_one_problem(files, problem)
        found.layouts["one problem"] += len(readings)
    else:
        readings = _read_names(files, slugs, found)
    for file, (slug, student) in readings.items():
        entry = Entry(
            id=named(f"{prefix}{file.as_posix()}"),
            slug=slug,
            student=None if student is None else named(student),
            path=root / file,
        )
        found.entries.append(entry)


def _files(root: Path, left_out: list[str]) -> Iterator[PurePath]:
    """Yield the source files, relative; links too, as they are no folders here."""
    waiting = [PurePath()]
    while waiting:
        below = waiting.pop()
        try:
            with os.scandir(root / below) as listing:
                entries = list(listing)
        except OSError as error:
            where = one_line(str(root / below))
            left_out.append(f"{where}: {error.strerror}; left out")
            continue
        for entry in entries:
            if entry.name.startswith(".") or entry.name in _NOT_ENTERED:
                continue
            if entry.is_dir(follow_symlinks=False):
                waiting.append(below / entry.name)
            elif entry.name.endswith(_SUFFIXES):
                yield below / entry.name


Reading = tuple[str, str | None]
"""The problem and the student that a file name means."""


def _of_one_problem(files: Sequence[PurePath], slug: str) -> dict[PurePath, Reading]:
    """Return the files of each student: those called like the problem, or all."""
    exact = {file.parts[0] for file in files if len(file.parts) > 1 and _is(file, slug)}
    found: dict[PurePath, Reading] = {}
    for file in files:
        if len(file.parts) == 1:
            found[file] = (slug, None if _is(file, slug) else file.stem)
        elif _is(file, slug) or file.parts[0] not in exact:
            found[file] = (slug, file.parts[0])
    return found


def _is(file: PurePath, slug: str) -> bool:
    return file.stem == slug


def _read_names(
    files: Sequence[PurePath], slugs: Collection[str], found: Found
) -> dict[PurePath, Reading]:
    """Return what each name means; the layout of most decides on the others."""
    readings = {file: _readings(file, slugs) for file in files}
    sure = Counter(next(iter(r)) for r in readings.values() if len(r) == 1)
    chosen: dict[PurePath, Reading] = {}
    for file, possible in readings.items():
        if not possible:
            place = one_line(str(file))
            found.left_out.append(f"{place}: {_unknown(file.stem, slugs)}")
            continue
        layout = max(possible, key=lambda each: sure[each])
        chosen[file] = possible[layout]
        found.layouts[layout] += 1
    return chosen


def _readings(file: PurePath, slugs: Collection[str]) -> dict[str, Reading]:
    """Return each layout that a name fits, with what it means there."""
    first, inside = file.parts[0], len(file.parts) > 1
    readings: dict[str, Reading] = {}
    if inside and first in slugs:
        student = PurePath(*file.parts[1:]).with_suffix("").as_posix()
        readings["<problem>/<student>"] = (first, student)
    if inside and file.stem in slugs:
        readings["<student>/<problem>"] = (file.stem, first)
    if not inside and file.stem in slugs:
        readings["<problem>"] = (file.stem, None)
    return readings


def _unknown(name: str, slugs: Collection[str]) -> str:
    near = difflib.get_close_matches(name, slugs, 1, 0.6)
    hint = f"did you mean {near[0]}?" if near else "name it, or give --problem"
    return f"is for no known problem; {hint}"


def _make_unique(entries: list[Entry]) -> None:
    """Give every entry an id of its own, also where names differ invisibly."""
    seen: Counter[str] = Counter()
    for index, entry in enumerate(entries):
        seen[entry.id] += 1
        if seen[entry.id] > 1:
            entries[index] = entry.renamed(f"{entry.id}#{seen[entry.id]}")
