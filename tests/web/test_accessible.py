"""No page has an accessibility fault that axe-core can find, by day or by night."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.web.browser import Browser
from tests.web.conftest import Server
from tests.web.test_page import SLOW, WRONG

pytestmark = pytest.mark.web

AXE = (Path(__file__).parent / "axe.min.js").read_text(encoding="utf-8")
BY_NIGHT = ["color-contrast", "target-size", "scrollable-region-focusable"]
"""What depends on colours and on the size of the screen."""

OPENED = "/problem/linked_list_cycle/approaches"
PAGES = [
    "/",
    "/?q=nothing+is+like+this",
    "/problem/two_sum",
    "/problem/sql_top_customers",
    "/problem/lru_cache",
    "/problem/k_means/approaches",
    OPENED,
    "/problem/two_sum/hunt",
    "/progress",
    "/cards",
    "/cards/cx_in_on_a_list?seed=1",
    "/nothing",
]
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def faults(browser: Browser, only: list[str] = RULES) -> list[Any]:
    """Return what is wrong with the page, and where."""
    browser.js(f"if (!window.axe) {{ {AXE} }}")
    found = browser.driver.execute_async_script(
        "axe.run({ runOnly: arguments[0] }).then(arguments[1])", only
    )
    return [
        (fault["id"], fault["impact"], [node["html"][:160] for node in fault["nodes"]])
        for fault in found["violations"]
    ]


@pytest.mark.parametrize("path", PAGES)
def test_no_page_has_a_fault(browser: Browser, server: Server, path: str) -> None:
    if path == OPENED:
        browser.open(server.address + path)
        browser.click("form button")
        browser.see("main", "References")
    browser.open(server.address + path)
    assert faults(browser) == []
    try:
        browser.resize(390, 900)
        browser.light(dark=True)
        assert faults(browser, BY_NIGHT) == []
    finally:
        browser.light(dark=False)
        browser.resize(1280, 900)
        browser.complaints()


@pytest.mark.parametrize("source", [WRONG, SLOW, "import socket"])
def test_no_result_has_a_fault(browser: Browser, server: Server, source: str) -> None:
    browser.fresh(f"{server.address}/problem/two_sum")
    browser.replace(source)
    browser.click("#run")
    browser.find(".verdict")
    assert faults(browser) == []
    browser.light(dark=True)
    assert faults(browser, BY_NIGHT) == []
    browser.light(dark=False)


def test_hints_have_no_fault(browser: Browser, server: Server) -> None:
    browser.fresh(f"{server.address}/problem/valid_parentheses")
    browser.click("#take-hint")
    browser.find(".hints ol > li")
    browser.click(".own summary")
    assert faults(browser) == []
