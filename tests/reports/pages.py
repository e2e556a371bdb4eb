"""Graded results as pages, and pages as a browser would take them apart."""

from __future__ import annotations

import re
from collections import Counter
from datetime import UTC, datetime
from html.parser import HTMLParser
from typing import Any

from msgspec import structs

from judge.reports import html
from judge.reports.json import to_info
from judge.reports.schema import GradedInfo, ProblemRef
from judge.verdicts import Verdict
from tests.reports.sample import report

MADE = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)
VOID = {"meta"}


class Page(HTMLParser):
    """What a browser would make of a page; a tag that is not closed is an error."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.source = text
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[tuple[str, str]] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        assert len(dict(attrs)) == len(attrs)
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert "svg" in self._open
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append((self._open[-1] if self._open else "", data))

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attrs for name, attrs in self.tags if name == tag]

    def within(self, tag: str) -> list[str]:
        return [text for name, text in self.texts if name == tag]

    @property
    def text(self) -> str:
        """Return what is read, spaces made one."""
        told = (text for tag, text in self.texts if tag not in ("style", "script"))
        return " ".join(" ".join(told).split())

    @property
    def shape(self) -> list[tuple[str, dict[str, str | None]]]:
        """Return all tags; the label of a picture is the one attribute with words."""
        return [
            (tag, {**attrs, "aria-label": ""} if tag == "svg" else attrs)
            for tag, attrs in self.tags
        ]


def graded(verdict: str = "WA", student: str | None = "ann", **changes: Any) -> Any:
    """Return a result; `slug`, `path` and every field can be given."""
    slug, path = changes.pop("slug", "two_sum"), changes.pop("path", None)
    told = structs.asdict(to_info(changes.pop("report", report(Verdict[verdict]))))
    told |= {"schema": "judge.grade/1", "student": student, "id": "id", "key": "k"}
    told |= {"problem": ProblemRef(slug, 1, "hash")}
    told["submission"] = structs.replace(told["submission"], path=path)
    return GradedInfo(**{**told, **changes})


def page(*results: GradedInfo, **options: Any) -> Page:
    told = {"made": MADE, "usual_seed": lambda _: 5, **options}
    return Page("".join(html.render(lambda: iter(results), **told)))


def targets(found: Page) -> list[str]:
    """Return where links lead; the names that they need are there, each once."""
    names = Counter(attrs["id"] for _, attrs in found.tags if "id" in attrs)
    assert set(names.values()) == {1}
    links = [str(each["href"])[1:] for each in found.all("a")]
    labels = [a["aria-labelledby"] for _, a in found.tags if "aria-labelledby" in a]
    assert {*links, *labels} <= set(names)
    return links


def cells(found: Page, student: str) -> list[str]:
    """Return the texts of one row of the table by student."""
    table = found.source.partition('id="students"')[2].partition("</section>")[0]
    (row,) = [row for row in table.split("<tr>") if f"<bdi>{student}</bdi>" in row]
    return [
        " ".join("".join(text for _, text in Page(cell).texts).split())
        for cell in re.findall("<td.*?</td>", row)
    ]
