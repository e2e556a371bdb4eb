"""Text and pictures as HTML: nothing gets through that is not ours."""

from __future__ import annotations

import pytest

from judge.growth import AxisGrowth, TimePoint
from judge.web import chart, markdown, pages
from judge.web.catalogue import Catalogue, Wanted, track_name


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "[a](javascript:alert(1))",
        '<img src=x onerror="alert(1)">',
        "[a](data:text/html,x)",
        "[a](../../../etc/passwd)",
        "[a](//evil.example/)",
    ],
)
def test_markdown_is_text_and_links_lead_nowhere_else(text: str) -> None:
    html = markdown.render(text)
    for bad in ("<script", "<img", "<a "):
        assert bad not in html


def test_a_picture_from_elsewhere_is_no_more_than_a_link() -> None:
    html = markdown.render("![a](http://example.org/x.png)")
    assert html == (
        '<p>!<a href="http://example.org/x.png" rel="noreferrer">a</a></p>\n'
    )


def test_a_link_to_a_solution_leads_to_its_place_on_the_page() -> None:
    text = "[one](one.py) [two](wrong/two.py) [three](three.py)"
    html = markdown.render(text, solutions=["one", "two"])
    assert '<a href="#one">one</a> <a href="#two">two</a>' in html
    assert "<span>three</span>" in html


def test_the_title_is_left_out_and_headings_go_down() -> None:
    html = markdown.render("# Title\n\nText\n\n## Part\n", below=2)
    assert html == "<p>Text</p>\n<h3>Part</h3>\n"


def test_code_is_marked_and_invisible_characters_are_shown() -> None:
    html = markdown.code("return '<b>\u202e'", "py")
    assert '<span class="c-k">return</span>' in html
    assert "&lt;b&gt;" in html
    assert "\u202e" not in html


def test_backticks_are_code_and_the_rest_is_text() -> None:
    assert pages.ticks("`a<b` & c") == "<code>a&lt;b</code> &amp; c"


def axis(*points: tuple[int, float, float | None]) -> AxisGrowth:
    return AxisGrowth(
        axis="n",
        bound="n",
        verdict="within",
        confidence=0.9,
        exponent=1.0,
        allowed=1.0,
        points=tuple(
            TimePoint(n=n, yours_s=yours, reference_s=reference)
            for n, yours, reference in points
        ),
    )


def test_a_picture_has_yours_the_reference_and_the_bound() -> None:
    svg = chart.growth(axis((10, 1e-5, 2e-5), (100, 1e-4, 2e-4), (1000, 1e-3, None)))
    for kind in ("yours", "reference", "bound"):
        assert f'class="line {kind}"' in svg
    assert 'role="img"' in svg
    assert "O(n) allows" in svg
    assert "style=" not in svg


@pytest.mark.parametrize("points", [(), ((10, 1e-5, None),), ((10, 0.0, None),) * 3])
def test_too_few_points_are_no_picture(points: tuple[tuple[int, float, None]]) -> None:
    assert chart.growth(axis(*points)) == ""


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(3e-5, "30 µs"), (0.001, "1 ms"), (12.0, "12 s"), (0.0, "0 ns")],
)
def test_a_time_is_short(seconds: float, text: str) -> None:
    assert chart.seconds(seconds) == text


def test_tracks_have_names() -> None:
    assert track_name("dsa_core") == "Algorithms"
    assert track_name("sql") == "SQL"
    assert track_name("system_design") == "System design"


def test_the_table_is_chosen_from_by_everything_at_once() -> None:
    catalogue = Catalogue(None)

    def slugs(known: dict[str, str], **wanted: str) -> list[str]:
        return [each.slug for each in catalogue.chosen(Wanted(**wanted), known)]

    assert len(slugs({})) == len(catalogue.headings())
    assert slugs({}, q="two sum")[0] == "two_sum"
    assert slugs({}, track="dsa_core")[0] == "two_sum"
    assert slugs({}, track="no such track") == []
    assert slugs({"two_sum": "due"}, state="done") == ["two_sum"]
    assert slugs({"two_sum": "tried"}, state="todo", q="two sum")[0] == "two_sum"
    assert slugs({}, level="hard", tag="hash-map", q="two sum") == []
