"""Pictures of growth: what is in them, and that they are what they claim to be."""

from __future__ import annotations

from xml.etree import ElementTree

from judge.growth import AxisGrowth, SpaceGrowth, SpacePoint, TimePoint
from judge.reports import growth_text
from judge.reports.plot import curves
from judge.reports.svg import render

SVG = "{http://www.w3.org/2000/svg}"


def axis(exponent: float, *, name: str = "n", sizes: int = 6) -> AxisGrowth:
    """Return growth as n**exponent beside a linear reference."""
    points = tuple(
        TimePoint(n=n, yours_s=1e-6 * n**exponent, reference_s=1e-6 * n)
        for n in (64 * 2**i for i in range(sizes))
    )
    return AxisGrowth(
        axis=name,
        bound="n",
        verdict="exceeds",
        confidence=1.0,
        points=points,
        exponent=exponent,
        allowed=1.0,
    )


def rows_of(lines: list[str]) -> list[int]:
    """Return the row of the mark in each column of the ratio picture."""
    start = next(i for i, line in enumerate(lines) if "time:" in line) + 2
    grid = [line.partition("|")[2] for line in lines[start:] if "|" in line]
    columns = sorted({c for row in grid for c, mark in enumerate(row) if mark == "*"})
    return [
        next(r for r, row in enumerate(grid) if row[c : c + 1] == "*") for c in columns
    ]


def test_the_ratio_of_equal_growth_is_flat_and_of_steeper_growth_rises() -> None:
    assert len(set(rows_of(curves(axis(1.0))))) == 1
    rows = rows_of(curves(axis(2.0)))
    assert rows == sorted(rows, reverse=True)
    assert rows[0] > rows[-1]


def test_too_few_points_give_no_picture() -> None:
    assert curves(axis(1.0, sizes=2)) == []
    assert "polyline" not in render(axis(1.0, sizes=2))


def test_the_svg_has_two_panels_with_a_guide_and_says_what_it_shows() -> None:
    root = ElementTree.fromstring(render(axis(2.0)))
    assert len(root.findall(f"{SVG}polyline")) == 4
    label = "your time grew ×4.0 per doubling of n; O(n) allows about ×2.0"
    assert label in root.attrib["aria-label"]
    for circle in root.iter(f"{SVG}circle"):
        assert 0 <= float(circle.attrib["cx"]) <= 760
        assert 0 <= float(circle.attrib["cy"]) <= 340


def test_names_of_axes_are_escaped() -> None:
    root = ElementTree.fromstring(render(axis(2.0, name='<k "&')))
    assert '<k "&' in root.attrib["aria-label"]


def test_memory_that_exceeds_is_called_extra_once() -> None:
    points = (SpacePoint(n=64, peak_bytes=1024, depth=2),)
    space = SpaceGrowth(bound="1", verdict="exceeds", points=points, why="it doubles")
    told = "extra memory: it doubles; O(1) is asked (1024 bytes at n = 64)"
    assert growth_text.memory(space) == told
