"""What each page shows, and the templates that it is shown with.

Served pages and the static site have the same templates; `Links` says where a link
leads in either.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Protocol

import jinja2
from markupsafe import Markup, escape

from judge.bank import body, certificate, hints, solutions
from judge.bank.heading import Heading
from judge.model import LANGUAGES, Problem, SolutionFile
from judge.practice import curves
from judge.practice.overview import Overview
from judge.reports.html_look import tint
from judge.reports.task import example_text, limits
from judge.verdicts import Verdict
from judge.web import chart, markdown
from judge.web.catalogue import LEVELS, STATES, Catalogue, Wanted, track_name

_TICKS = re.compile(r"`([^`\n]+)`")
STATIC = Path(__file__).parent / "static"


class Links(Protocol):
    """Where things are."""

    def home(self) -> str: ...
    def problem(self, slug: str) -> str: ...
    def asset(self, name: str) -> str: ...


class Served:
    """Links of the server."""

    def home(self) -> str:
        return "/"

    def problem(self, slug: str) -> str:
        return f"/problem/{slug}"

    def asset(self, name: str) -> str:
        """Return a name that changes with what is in the file."""
        return f"/static/{name}?v={_version(name)}"


@lru_cache
def _version(name: str) -> str:
    return hashlib.sha256((STATIC / name).read_bytes()).hexdigest()[:12]


SERVED = Served()


@cache
def templates(links: Links) -> jinja2.Environment:
    """Return the templates; all that is put into them is escaped."""
    found = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    found.globals |= {"links": links, "states": STATES, "levels": LEVELS}
    found.filters |= {
        "track": track_name,
        "words": lambda tag: tag.replace("-", " "),
        "ticks": ticks,
    }
    return found


def ticks(text: str) -> Markup:
    """Return plain text as HTML: what stands in backticks is code."""
    return Markup(_TICKS.sub(r"<code>\1</code>", str(escape(text))))


def listing(
    catalogue: Catalogue, wanted: Wanted, known: Mapping[str, str]
) -> dict[str, Any]:
    """Return what the table of problems shows."""
    every = catalogue.headings()
    shown = catalogue.chosen(wanted, known)
    return {
        "wanted": wanted,
        "rows": rows(shown, known),
        "of": len(every),
        "tracks": catalogue.tracks(),
        "tags": catalogue.tags(),
        "solved": sum(state in ("done", "due") for state in known.values()),
    }


def rows(
    shown: Sequence[Heading], known: Mapping[str, str]
) -> list[tuple[Heading, str]]:
    """Return problems with how far the user is."""
    return [(each, known.get(each.slug, "todo")) for each in shown]


def task(problem: Problem) -> dict[str, Any]:
    """Return what every page about a problem shows of it."""
    return {
        "problem": problem,
        "language": LANGUAGES[problem.language],
        "statement": markdown.render(problem.statement),
        "schema": None
        if problem.schema is None
        else markdown.code(problem.schema.strip(), "sql"),
        "examples": [
            (
                markdown.code(example_text(problem, each), problem.language),
                markdown.render(each.why, below=3),
            )
            for each in problem.examples
        ],
        # How cases are chosen by label is the command line's business.
        "limits": [each for each in limits(problem) if not each.startswith("labels")],
        "strength": strength(problem),
        "starter": problem.starter,
        "asked": asked(problem),
    }


def asked(problem: Problem) -> str:
    """Return what an input of one's own is, in words."""
    if problem.is_class:
        return "Lines that make an instance and call its methods, as in the examples"
    if problem.language == "sql":
        return "The rows of the tables, as in the examples"
    return "A call, or only its arguments"


def strength(problem: Problem) -> str:
    """Return how strong the tests were when they were measured, in words."""
    found = certificate.read(problem)
    if found is None:
        return "The tests of this problem are not certified."
    stale = "" if certificate.is_current(problem, found) else " before the last change"
    return f"Measured{stale}: {found.summary()}."


def rungs(problem: Problem, taken: int) -> dict[str, Any]:
    """Return the hints that were taken."""
    found = hints(problem)
    return {
        "hints": [markdown.render(text, below=3) for text in found[:taken]],
        "hints_of": len(found),
    }


def approaches(problem: Problem) -> dict[str, Any]:
    """Return references, usual mistakes, and the curves as far as there are any."""
    found = solutions(problem)
    path = problem.solutions_root / "approaches.md"
    text = path.read_text(encoding="utf-8") if path.is_file() else ""
    measured = curves.kept(problem)
    axes = dict.fromkeys(curve.axis for curve in measured or ())
    return {
        "compared": markdown.render(text, solutions=[each.name for each in found]),
        "references": [_solution(s) for s in found if s.expect is Verdict.AC],
        "mistakes": [_solution(s) for s in found if s.expect is not Verdict.AC],
        "measured": measured is not None,
        "claims": bool(problem.growth.time),
        "charts": [(axis, chart.references(measured or (), axis)) for axis in axes],
        "timed": [
            (each.solution, each.axis, *_last(each.points)) for each in measured or ()
        ],
    }


def _last(points: Sequence[tuple[int, float]]) -> tuple[int, str]:
    n, took = points[-1]
    return n, chart.seconds(took)


def _solution(each: SolutionFile) -> dict[str, Any]:
    return {
        "name": each.name,
        "expect": each.expect.value,
        "title": each.expect.title,
        "tint": tint(each.expect.value),
        "time": each.time,
        "space": each.space,
        "why": each.why,
        "code": markdown.code(body(each).strip("\n"), each.path.suffix[1:]),
    }


def progress(found: Overview) -> dict[str, Any]:
    """Return what the page about the user's progress shows."""
    return {
        "found": found,
        "everything": next(each for each in found.shares if each.kind == "all"),
        "by_track": [each for each in found.shares if each.kind == "track"],
        "by_level": [each for each in found.shares if each.kind == "level"],
        "weeks": chart.weeks(found.weeks),
        "hours": f"{found.seconds / 3600:.1f}",
    }
