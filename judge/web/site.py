"""The catalogue and its references as a static site, for any host or a folder.

The same templates as the served pages, with links that are relative; what spoils a
problem is behind a click. Nothing is fetched from elsewhere.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from judge.bank import certificate, hints
from judge.errors import UsageError
from judge.model import Problem
from judge.practice.curves import curves
from judge.web import markdown, pages
from judge.web.catalogue import Catalogue

ASSETS = ("style.css", "site.js", "icon.svg")
_MARK = ".judge-site"

Told = Callable[[str, int, int], None]


class Relative:
    """Links from a page so many folders below the first one."""

    def __init__(self, depth: int) -> None:
        self._up = "../" * depth

    def home(self) -> str:
        return f"{self._up}index.html"

    def problem(self, slug: str) -> str:
        return f"{self._up}problem/{slug}/index.html"

    def asset(self, name: str) -> str:
        return f"{self._up}static/{name}"


def export(folder: Path, bank: Path | None, *, growth: bool, told: Told) -> int:
    """Write the site into a folder; return how many problems it has.

    The folder is new, empty, or an older site. With `growth`, curves that were not
    measured yet are measured, which takes some seconds a problem.
    """
    catalogue = Catalogue(bank)
    headings = catalogue.headings()
    _prepare(folder)
    for name in ASSETS:
        _write(folder / "static" / name, (pages.STATIC / name).read_bytes())
    index = pages.templates(Relative(0)).get_template("site_index.html")
    text = index.render(
        rows=pages.rows(headings, {}), tracks=catalogue.tracks(), tags=catalogue.tags()
    )
    _write(folder / "index.html", text.encode())
    template = pages.templates(Relative(2)).get_template("site_problem.html")
    for done, each in enumerate(headings):
        told("problems", done, len(headings))
        problem = catalogue.load(each.slug)
        if growth:
            curves(problem)
        text = template.render(**_shown(problem))
        _write(folder / "problem" / each.slug / "index.html", text.encode())
    told("problems", len(headings), len(headings))
    return len(headings)


def _shown(problem: Problem) -> dict[str, Any]:
    found = certificate.read(problem)
    return {
        **pages.task(problem),
        **pages.approaches(problem),
        "rungs": [markdown.render(text, below=3) for text in hints(problem)],
        "certificate": None if found is None else msgspec.to_builtins(found),
        "starter": markdown.code(problem.starter.strip(), problem.language),
    }


def _prepare(folder: Path) -> None:
    """Make the folder, or empty one that holds an older site; UsageError else."""
    mark = folder / _MARK
    try:
        if folder.is_dir() and mark.is_file():
            for name in ("problem", "static"):
                shutil.rmtree(folder / name, ignore_errors=True)
        elif folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise UsageError(
                f"{folder}: holds something else; give a new folder or an older site"
            )
        folder.mkdir(parents=True, exist_ok=True)
        mark.touch()
    except OSError as error:
        raise UsageError(f"{folder}: {error.strerror}; give another folder") from error


def _write(path: Path, data: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}; give another folder") from error
