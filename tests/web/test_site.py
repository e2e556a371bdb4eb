"""The static site, opened from its folder as well as from a host."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.conftest import Judge
from tests.web.browser import Browser

ROOT = Path(__file__).parents[2]
SLUGS = ("two_sum", "sql_top_customers")


@pytest.fixture
def bank(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A bank of two problems in place of the built-in one."""
    from judge.bank import discovery

    for kind in ("problems", "solutions"):
        for slug in SLUGS:
            shutil.copytree(ROOT / kind / slug, tmp_path / "bank" / kind / slug)
    monkeypatch.setattr(discovery, "built_in", lambda: tmp_path / "bank")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "bank"


def test_it_has_a_page_for_each_problem_and_needs_nothing_else(
    judge: Judge, bank: Path, tmp_path: Path
) -> None:
    site = tmp_path / "out" / "site"
    ran = judge("export", "site", site, "--no-growth")
    assert (ran.code, ran.out.partition(";")[0]) == (0, "2 problems")
    pages = sorted(each.relative_to(site).as_posix() for each in site.rglob("*.html"))
    assert pages == ["index.html", *(f"problem/{s}/index.html" for s in sorted(SLUGS))]
    for page in site.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        assert "http-equiv" in text
        for outside in ('src="http', 'href="http', 'src="/', 'href="/', "<form method"):
            assert outside not in text
    text = (site / "problem/two_sum/index.html").read_text(encoding="utf-8")
    before, _, spoilers = text.partition("which spoil the problem")
    assert "Find the pair in one walk" in spoilers
    assert "Find the pair in one walk" not in before
    assert judge("export", "site", site, "--no-growth").code == 0  # an older site


@pytest.mark.parametrize("what", ["file", "folder"])
def test_what_is_there_is_left_alone(
    judge: Judge, bank: Path, tmp_path: Path, what: str
) -> None:
    place = tmp_path / "mine"
    if what == "file":
        place.write_text("mine")
    else:
        place.mkdir()
        (place / "index.html").write_text("mine")
    ran = judge("export", "site", place, "--no-growth")
    assert ran.code == 2
    assert "give a new folder" in ran.err
    kept = place if what == "file" else place / "index.html"
    assert kept.read_text() == "mine"


@pytest.mark.web
def test_from_its_folder_it_filters_and_hides_what_spoils(
    judge: Judge, bank: Path, tmp_path: Path, browser: Browser
) -> None:
    site = tmp_path / "site"
    assert judge("export", "site", site).code == 0
    browser.open((site / "index.html").as_uri())
    browser.find("input[name=q]").send_keys("two")
    assert browser.text("#count") == "1 of 2"
    browser.click(".problems tbody tr:not([hidden]) a")
    browser.see("h1", "Two Sum")
    assert not browser.find("#hash_map").is_displayed()
    browser.click(".spoiler summary")
    assert browser.find("#hash_map").is_displayed()
    assert len(browser.all(".charts polyline")) == 2
    browser.open((site / "problem/two_sum/index.html").as_uri() + "#brute_force")
    assert "for j in range" in browser.text("#brute_force")
    assert browser.complaints() == []
