"""Growth as an SVG picture: time against size, and yours over the reference's.

Stands alone: no script, no font, no style sheet. Both axes of both panels are
logarithmic; the guide is what the bound allows from the first point on.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from judge.complexity.bounds import allowed
from judge.complexity.verdict import big_o, sentence
from judge.growth import AxisGrowth
from judge.reports.plot import ratio_points

_WIDTH, _HEIGHT, _PANEL, _TALL = 760, 340, 290, 220
_YOURS, _THEIRS, _GUIDE = "#0b62c4", "#8a5a00", "#767676"

Points = Sequence[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class _Panel:
    """A square of the picture, and the range of values that it shows."""

    left: float
    top: float
    low: tuple[float, float]
    high: tuple[float, float]

    def place(self, n: float, value: float) -> tuple[float, float]:
        """Return where a point is, in pixels."""
        shares = [
            (math.log(x) - math.log(a)) / max(math.log(b) - math.log(a), 1e-9)
            for x, a, b in zip((n, value), self.low, self.high, strict=True)
        ]
        return self.left + _PANEL * shares[0], self.top + _TALL * (1 - shares[1])

    def line(self, points: Points, colour: str, *, dashed: bool = False) -> str:
        places = " ".join(f"{x:.1f},{y:.1f}" for x, y in self._places(points))
        dash = ' stroke-dasharray="5 4"' if dashed else ""
        return (
            f'<polyline points="{places}" fill="none" stroke="{colour}" '
            f'stroke-width="2"{dash}/>'
        )

    def dots(self, points: Points, colour: str) -> str:
        return "".join(
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.5" fill="{colour}"/>'
            for x, y in self._places(points)
        )

    def _places(self, points: Points) -> list[tuple[float, float]]:
        return [self.place(n, value) for n, value in points]

    def frame(self, title: str, name: str, unit: str) -> Iterable[str]:
        """Yield the border with its labels: the ends of both axes."""
        x, y, bottom = self.left, self.top, self.top + _TALL
        yield (
            f'<rect x="{x}" y="{y}" width="{_PANEL}" height="{_TALL}" fill="none" '
            'stroke="#999999"/>'
        )
        yield _text(x + _PANEL / 2, y - 10, title, "middle", bold=True)
        yield _text(x, bottom + 18, f"{name} = {self.low[0]:g}", "start")
        yield _text(x + _PANEL, bottom + 18, f"{self.high[0]:g}", "end")
        yield _text(x - 6, y + 10, f"{self.high[1]:.3g}{unit}", "end")
        yield _text(x - 6, bottom, f"{self.low[1]:.3g}{unit}", "end")


def render(axis: AxisGrowth) -> str:
    """Return the picture of one axis; the sentence alone for too few points."""
    points = [point for point in axis.points if point.yours_s > 0]
    caption = sentence(axis)
    body: list[str] = []
    if len(points) > 2:
        yours = [(float(p.n), 1e3 * p.yours_s) for p in points]
        theirs = [(float(p.n), 1e3 * p.reference_s) for p in points if p.reference_s]
        body += _times(axis, yours, theirs)
        ratios = [(float(n), ratio) for n, ratio in ratio_points(points)]
        if len(ratios) > 2:
            body += _ratios(axis, ratios)
    body.append(_text(_WIDTH / 2, _HEIGHT - 14, caption, "middle"))
    label = escape(f"Growth along {axis.axis}: {caption}", {'"': "&quot;"})
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{_HEIGHT}" '
        f'viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="{label}" '
        'font-family="sans-serif" font-size="12">\n'
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#ffffff"/>\n'
        + "\n".join(body)
        + "\n</svg>\n"
    )


def _times(axis: AxisGrowth, yours: Points, theirs: Points) -> Iterable[str]:
    guide = allowed(axis.bound, yours)
    panel = _fitted(80, [*yours, *theirs, *guide])
    yield from panel.frame("time", axis.axis, " ms")
    yield panel.line(guide, _GUIDE, dashed=True)
    yield panel.line(theirs, _THEIRS)
    yield panel.dots(theirs, _THEIRS)
    yield panel.line(yours, _YOURS)
    yield panel.dots(yours, _YOURS)
    legend = (
        ("yours", _YOURS),
        ("reference", _THEIRS),
        (f"{big_o(axis.bound, axis.axis)} from the first point", _GUIDE),
    )
    for row, (words, colour) in enumerate(legend):
        yield _text(90, 58 + 16 * row, words, "start", colour=colour)


def _ratios(axis: AxisGrowth, ratios: Points) -> Iterable[str]:
    panel = _fitted(450, ratios)
    yield from panel.frame("yours / reference: flat is within", axis.axis, "")
    yield panel.line(ratios, _YOURS)
    yield panel.dots(ratios, _YOURS)


def _fitted(left: float, points: Points) -> _Panel:
    """Return a panel that shows all points, and at least a factor of two."""
    sizes, values = zip(*points, strict=True)
    middle = math.sqrt(min(values) * max(values))
    half = max(math.sqrt(max(values) / min(values)), math.sqrt(2)) * 1.05
    low, high = (min(sizes), middle / half), (max(sizes), middle * half)
    return _Panel(left, 42, low, high)


def _text(
    x: float,
    y: float,
    words: str,
    anchor: str,
    *,
    colour: str = "#222222",
    bold: bool = False,
) -> str:
    weight = ' font-weight="bold"' if bold else ""
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}"'
        f"{weight}>{escape(words)}</text>"
    )
