"""The documents name everything that there is, and nothing that there is not."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from judge.bank import metadata
from judge.growth import SPACE_BOUNDS, TIME_BOUNDS
from judge.verdicts import Verdict

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md")])


def text(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_is_in_the_glossary_as_the_code_has_it(verdict: Verdict) -> None:
    row = f"| {verdict.value} | {verdict.title} | {verdict.explanation} |"
    assert row in text("glossary.md")


@pytest.mark.parametrize(
    "key",
    [
        *metadata.KEYS,
        *metadata.LIMIT_KEYS,
        *metadata.POLICY_KEYS,
        *metadata.GROWTH_KEYS,
        *metadata.SPACE_KEYS,
        *metadata.CHECKERS,
        *TIME_BOUNDS,
        *SPACE_BOUNDS,
    ],
)
def test_every_key_and_word_of_problem_yaml_is_documented(key: str) -> None:
    page = text("problem-format.md")
    assert f"`{key}`" in page or re.search(rf"\b{re.escape(key)}\b:", page)


@pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_every_link_between_pages_leads_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", page.read_text(encoding="utf-8")):
        if not target.startswith("http"):
            assert (page.parent / target).exists(), target


def test_every_file_that_the_readme_names_exists() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    named = re.findall(r"(?:docs|judge|problems|solutions|tests)/[\w./-]*\w", readme)
    assert named
    for name in named:
        assert (ROOT / name).exists(), name


def test_decisions_are_numbered_without_gaps() -> None:
    numbers = sorted(int(p.name[:4]) for p in (DOCS / "decisions").glob("0*.md"))
    assert numbers == list(range(1, len(numbers) + 1))
