"""A person at the page: finds a problem, fails, sees why, mends it, goes on."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from selenium.webdriver.common.keys import Keys

from tests.web.browser import Browser
from tests.web.conftest import Server, eventually

pytestmark = pytest.mark.web

SOLUTIONS = Path(__file__).parents[2] / "solutions"
WRONG = """def two_sum(nums, target):
    print("seen", len(nums))
    for i, one in enumerate(nums):
        for j, other in enumerate(nums):
            if one + other == target and one != other:
                return [i, j]
    return []
"""
RIGHT = """def two_sum(nums, target):
    seen = {}
    for j, one in enumerate(nums):
        if target - one in seen:
            return [seen[target - one], j]
        seen[one] = j
"""
SLOW = """def two_sum(nums, target):
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            if nums[i] + nums[j] == target:
                return [i, j]
"""


@pytest.fixture(autouse=True)
def no_complaints(browser: Browser) -> object:
    """The browser has nothing to complain of, on any page."""
    yield
    assert browser.complaints() == []


def test_from_finding_a_problem_to_accepted(browser: Browser, server: Server) -> None:
    browser.fresh(server.address)
    browser.find("input[name=q]").send_keys("two sm")
    eventually(lambda: browser.text("#results tbody th").startswith("Two Sum"))
    assert "q=two+sm" in browser.driver.current_url
    browser.click("#results tbody a")
    browser.see("h1", "Two Sum")

    browser.replace(WRONG)
    browser.click("#run")
    browser.find(".verdict.rejected")
    shown = browser.text("#result")
    assert "Wrong answer" in shown
    assert "two_sum([6, 1, 6], 12)" in shown
    returned, possible = browser.all("#result .answers dd")
    assert returned.text == "[]"
    assert possible.text == "[0, 2]"
    assert "seen 3" in browser.text(".printed")

    browser.replace(RIGHT)
    browser.click("#run")
    browser.find(".verdict.accepted")
    assert "Accepted" in browser.text("#result")
    assert browser.text("#state") == "solved"
    picture = browser.find("#result svg.chart")
    assert "O(n) allows" in str(picture.get_attribute("aria-label"))
    lines = {each.get_attribute("class") for each in browser.all("#result polyline")}
    assert lines == {"line yours", "line reference", "line bound"}

    browser.click("#result .next a")
    browser.see("h1", "Approaches to Two Sum")
    browser.click("#measure button")
    eventually(lambda: len(browser.all(".charts polyline")) >= 2, 60)
    browser.click(".prose a[href='#brute_force']")
    assert browser.find("#brute_force").get_attribute("open")


def test_what_the_policy_refuses_is_marked_in_the_gutter(
    browser: Browser, server: Server
) -> None:
    browser.fresh(f"{server.address}/problem/coin_change")
    browser.replace("import socket\n\ndef coin_change(coins, amount):\n    return 0\n")
    browser.chord(Keys.CONTROL, Keys.ENTER)
    assert "Refused by the policy" in browser.find(".verdict.rejected").text
    assert len(browser.all(".cm-lint-marker-error")) == 1
    browser.click("#result [data-line='1']")
    assert browser.js("return document.activeElement.className").startswith(
        "cm-content"
    )


def test_growth_that_is_too_fast_names_the_line(
    browser: Browser, server: Server
) -> None:
    browser.fresh(f"{server.address}/problem/two_sum")
    browser.replace(SLOW)
    browser.click("#run")
    assert "Complexity limit exceeded" in browser.find(".verdict.rejected").text
    assert browser.all(".cm-lint-marker-warning")
    browser.click("#result details summary")
    assert "per doubling" in browser.text("#result table")


def test_an_input_of_ones_own(browser: Browser, server: Server) -> None:
    browser.fresh(f"{server.address}/problem/two_sum")
    browser.replace(WRONG)
    browser.click(".own summary")
    own = browser.find("#text")
    own.send_keys("[3, 3], 6")
    browser.click("#try")
    assert "two_sum([3, 3], 6)" in browser.find(".verdict.rejected").text
    own.clear()
    own.send_keys("[1, 2], 3")
    browser.click("#try")
    assert "Your answer is right" in browser.find(".note.accepted").text
    own.clear()
    own.send_keys("[1, 2")
    browser.click("#try")
    assert "write it like this" in browser.find(".notice").text


def test_hints_come_one_at_a_time_and_leave_the_editor_alone(
    browser: Browser, server: Server
) -> None:
    browser.fresh(f"{server.address}/problem/lru_cache")
    browser.replace("# mine")
    assert browser.all(".hints ol > li") == []
    for number in (1, 2):
        browser.click("#take-hint")
        eventually(lambda n=number: len(browser.all(".hints ol > li")) == n)
    assert browser.js("return document.activeElement.id") == "hint-2"
    assert browser.source() == "# mine"
    browser.open(f"{server.address}/problem/lru_cache")
    assert len(browser.all(".hints ol > li")) == 2


def test_the_editor_keeps_its_text_undoes_and_closes_brackets(
    browser: Browser, server: Server
) -> None:
    browser.fresh(f"{server.address}/problem/sql_top_customers")
    starter = eventually(browser.source)
    assert browser.all(".tok-keyword")
    browser.click(".cm-content")
    browser.chord(Keys.CONTROL, "a")
    browser.press("SELECT count(id")
    assert browser.source() == "SELECT count(id)"
    browser.open(f"{server.address}/problem/sql_top_customers")
    eventually(lambda: browser.source() == "SELECT count(id)")
    browser.click("#reset")
    assert browser.source() == starter
    browser.chord(Keys.CONTROL, "z")
    assert browser.source() == "SELECT count(id)"


def test_approaches_are_locked_until_one_asks(browser: Browser, server: Server) -> None:
    browser.fresh(f"{server.address}/problem/min_stack/approaches")
    assert "not solved" in browser.text("main")
    assert browser.all("pre") == []
    browser.click("form button")
    browser.see("main", "References")
    browser.open(f"{server.address}/problem/min_stack/approaches")
    assert "References" in browser.text("main")


def test_a_wrong_solution_is_broken_by_an_input(
    browser: Browser, server: Server
) -> None:
    browser.fresh(f"{server.address}/problem/two_sum/hunt?number=1")
    field = browser.find("#text")
    field.send_keys("[1, 2], 4")
    browser.click("#accuse button")
    browser.see("#result", "not an input")
    field.clear()
    field.send_keys("[5, 1, 9, 2], 3")
    browser.click("#accuse button")
    browser.see("#result", "Caught")
    assert browser.text("#caught") == "1 of 12 caught"


def test_cards_are_answered_one_after_the_other(
    browser: Browser, server: Server
) -> None:
    browser.fresh(f"{server.address}/cards/cx_in_on_a_list?seed=3&topic=complexity")
    right = browser.js(
        "return [...document.querySelectorAll('.options label')]"
        ".findIndex((each) => each.textContent.includes('Θ(n²)'))"
    )
    browser.press(*[Keys.ARROW_DOWN] * right, Keys.SPACE)
    browser.click("button.first")
    browser.see("#graded", "Right")
    assert "hidden loop" in browser.text("#told")
    browser.press(Keys.ENTER)  # the next card has the focus
    eventually(lambda: "cx_in_on_a_list" not in browser.driver.current_url)
    assert "topic=complexity" in browser.driver.current_url
    browser.open(f"{server.address}/cards")
    assert "Complexity of code, in time and in space" in browser.text("main")


def test_progress_is_shown_and_chooses(browser: Browser, server: Server) -> None:
    browser.open(f"{server.address}/progress")
    assert "Week by week" in browser.text("main")
    assert browser.all("svg.chart rect.attempts")
    browser.click(".nextup a")
    assert browser.find("#run")


def test_with_the_keyboard_alone(browser: Browser, server: Server) -> None:
    browser.fresh(server.address)
    browser.press(Keys.TAB)
    assert browser.js("return document.activeElement.className") == "skip"
    browser.press(Keys.ENTER, Keys.TAB)  # to the content, past the header
    while browser.js("return document.activeElement.name") != "q":
        browser.press(Keys.TAB)
    browser.press("valid parentheses")
    eventually(lambda: browser.text("#results tbody th") == "Valid Parentheses")
    while (
        browser.js("return document.activeElement.textContent") != "Valid Parentheses"
    ):
        browser.press(Keys.TAB)
    browser.press(Keys.ENTER)
    browser.find(".cm-content")
    for _ in range(60):
        if browser.js("return document.activeElement.className").startswith(
            "cm-content"
        ):
            break
        browser.press(Keys.TAB)
    browser.chord(Keys.CONTROL, "a")
    browser.press("def valid_parentheses(text):", Keys.ENTER, "return True")
    assert browser.source() == "def valid_parentheses(text):\n    return True"
    browser.press(Keys.ESCAPE, Keys.TAB)  # out of the editor again
    assert not browser.js("return document.activeElement.className").startswith("cm-")
    browser.chord(Keys.SHIFT, Keys.TAB)
    browser.chord(Keys.CONTROL, Keys.ENTER)
    assert "Wrong answer" in browser.find(".verdict.rejected").text
    assert browser.js("return document.activeElement.className").startswith(
        "cm-content"
    )
    assert "Wrong answer" in str(browser.find("#status").get_property("textContent"))


@pytest.mark.parametrize(
    "path",
    ["/", "/problem/two_sum", "/progress", "/problem/min_stack/approaches"],
)
def test_on_a_narrow_screen_nothing_sticks_out(
    browser: Browser, server: Server, path: str
) -> None:
    browser.resize(360, 740)
    try:
        browser.open(server.address + path)
        assert browser.js("return document.documentElement.scrollWidth") <= 360
        for button in browser.all("main button, main a.button"):
            if button.is_displayed():
                assert button.rect["x"] + button.rect["width"] <= 360
    finally:
        browser.resize(1280, 900)


def test_without_javascript_one_browses_and_runs(
    new_browser: Callable[..., Browser], server: Server
) -> None:
    browser = new_browser(js=False)
    browser.open(server.address)
    browser.find("input[name=q]").send_keys("two sum")
    browser.click("#filter button")
    browser.see(".count", " of ")
    assert browser.text("#results tbody th").startswith("Two Sum")
    browser.click("#results tbody a")
    browser.see("h1", "Two Sum")
    area = browser.find("#source")
    area.clear()
    area.send_keys("def two_sum(nums, target):\n    return [0]\n")
    browser.click("#take-hint")
    browser.see("#hints", "1 of 4 taken")
    assert "return [0]" in str(browser.find("#source").get_property("value"))
    browser.click("#run")
    browser.see(".verdict", "Wrong answer")
    assert "return [0]" in str(browser.find("#source").get_property("value"))
    browser.open(f"{server.address}/problem/two_sum/hunt?number=1")
    browser.find("#text").send_keys("[1, 2], 3")
    browser.click("#accuse button")
    browser.see("#result", "right answer here")


def test_two_people_at_once_have_their_own_runs(
    browser: Browser, new_browser: Callable[..., Browser], server: Server
) -> None:
    other = new_browser()
    for each, source in ((browser, WRONG), (other, RIGHT)):
        each.fresh(f"{server.address}/problem/two_sum")
        each.replace(source)
    browser.click("#run")
    other.click("#run")
    assert "Wrong answer" in browser.find(".verdict").text
    assert "Accepted" in other.find(".verdict").text
    assert other.complaints() == []


def test_a_run_can_be_stopped(browser: Browser, server: Server) -> None:
    browser.fresh(f"{server.address}/problem/two_sum")
    browser.replace("import time\ntime.sleep(60)\n" + RIGHT)
    browser.click("#run")
    eventually(lambda: browser.find("#stop").is_displayed())
    time.sleep(0.3)
    browser.click("#stop")
    eventually(lambda: browser.text("#status") == "Stopped.")
    browser.replace(WRONG)
    browser.click("#run")
    browser.find(".verdict.rejected")
