"""Where problems come from: the built-in bank, installed packs, a folder.

The folder of `--bank` and the built-in bank are looked at first; installed packs
are only searched, which takes longer, for a slug that is not there, and to list
all. A slug that two places have is an error that names both.
"""

from __future__ import annotations

import difflib
import importlib.util
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from judge.bank import heading
from judge.bank.heading import Heading
from judge.errors import PackageError, UsageError

if TYPE_CHECKING:
    from judge.model import Problem

GROUP = "judge.packs"


@dataclass(frozen=True)
class Bank:
    """All problems that a command can see."""

    extra: Path | None = None

    def slugs(self) -> tuple[str, ...]:
        """Return every slug, sorted."""
        return tuple(sorted(self._all))

    def folder(self, slug: str) -> Path:
        """Return the folder of a problem that there is."""
        return self._all[slug] / "problems" / slug

    def load(self, slug: str) -> Problem:
        """Return a problem; UsageError names the near miss of an unknown slug."""
        places = [root for root in self._near if _has(root, slug)]
        if not places:
            if slug not in self._all:
                raise UsageError(_unknown(slug, self.slugs()))
            places = [self._all[slug]]
        if len(places) > 1:
            raise _clash(slug, *places)
        from judge.bank.package import load_package

        return load_package(
            places[0] / "problems" / slug, places[0] / "solutions" / slug
        )

    def headings(self) -> Iterator[Heading]:
        """Yield what a list shows of every problem, by slug."""
        roots = [self.folder(slug) for slug in self.slugs()]
        yield from heading.read_all(roots)

    @cached_property
    def _near(self) -> list[Path]:
        roots = [built_in()] if self.extra is None else [self.extra, built_in()]
        return list(dict.fromkeys(root.resolve() for root in roots))

    @cached_property
    def _all(self) -> dict[str, Path]:
        """Return slug -> the folder that holds it; raises PackageError on a clash."""
        found: dict[str, Path] = {}
        for root in dict.fromkeys([*self._near, *_packs()]):
            for slug in _slugs(root):
                if slug in found:
                    raise _clash(slug, found[slug], root)
                found[slug] = root
        return found


def open_bank(extra: Path | None = None) -> Bank:
    """Return the bank; `extra` is a folder that holds problems/ and solutions/."""
    if extra is not None and not (extra / "problems").is_dir():
        raise UsageError(f"{extra}: has no folder problems/; give a bank's folder")
    return Bank(extra)


def built_in() -> Path:
    """Return the folder of the built-in bank, in a wheel or in a checkout."""
    package = Path(__file__).parents[1]
    carried = package / "_content"
    return carried if carried.is_dir() else package.parent


def _packs() -> list[Path]:
    """Return the folders of installed packs, found without importing them."""
    from importlib.metadata import entry_points

    roots = []
    for entry in entry_points(group=GROUP):
        try:
            spec = importlib.util.find_spec(entry.module)
        except ModuleNotFoundError:  # of the package that it is in
            spec = None
        if spec is None or not spec.submodule_search_locations:
            raise PackageError(
                f"the pack `{entry.name}` names the package `{entry.module}`, "
                "which is not installed; install it again or remove it"
            )
        roots.append(Path(next(iter(spec.submodule_search_locations))).resolve())
    return roots


def _slugs(root: Path) -> Iterator[str]:
    folder = root / "problems"
    if folder.is_dir():
        for path in folder.iterdir():
            if (path / "problem.yaml").is_file():
                yield path.name


def _has(root: Path, slug: str) -> bool:
    return slug.isidentifier() and (root / "problems" / slug / "problem.yaml").is_file()


def _clash(slug: str, one: Path, other: Path) -> PackageError:
    return PackageError(
        f"two problems are called {slug}: {one / 'problems' / slug} and "
        f"{other / 'problems' / slug}; rename one"
    )


def _unknown(slug: str, known: tuple[str, ...]) -> str:
    near = difflib.get_close_matches(slug, known, 1, 0.5)
    remedy = f"did you mean {near[0]}?" if near else "`judge list` shows all"
    return f"there is no problem {slug}; {remedy}"
