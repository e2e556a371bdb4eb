"""Pictures as SVG that the page's style sheet colours, by day and by night.

`curves` has two logarithmic axes; `weeks` has a bar for each week. What is shown is
said in words as well: a picture has its title, and a table stands beside it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from markupsafe import Markup

from judge.complexity.bounds import allowed
from judge.complexity.verdict import big_o, sentence
from judge.growth import AxisGrowth
from judge.practice.curves import Curve
from judge.practice.overview import Week
from judge.reports.plain import one_line

_LEFT, _TOP, _TALL = 62, 14, 210
_WIDTH, _HEIGHT = 520, 264
_LINE, _LETTER, _LONGEST = 16, 8.2, 22
_UNITS = ((1.0, "s"), (1e-3, "ms"), (1e-6, "µs"), (1e-9, "ns"))

Points = Sequence[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Series:
    """A named line; `kind` is its class in the style sheet."""

    name: str
    kind: str
    points: Points


@dataclass(frozen=True, slots=True)
class _Frame:
    """The range of sizes and values that a picture shows."""

    low: tuple[float, float]
    high: tuple[float, float]
    wide: float

    def place(self, n: float, value: float) -> tuple[float, float]:
        across, up = (
            (math.log(x) - math.log(a)) / max(math.log(b) - math.log(a), 1e-9)
            for x, a, b in zip((n, value), self.low, self.high, strict=True)
        )
        return _LEFT + self.wide * across, _TOP + _TALL * (1 - up)


def growth(axis: AxisGrowth) -> Markup:
    """Return yours, the reference, and what the bound allows from the first point."""
    points = [point for point in axis.points if point.yours_s > 0]
    if len(points) < 2:
        return Markup("")
    yours = [(float(p.n), p.yours_s) for p in points]
    theirs = [(float(p.n), p.reference_s) for p in points if p.reference_s]
    bound = big_o(axis.bound, axis.axis)
    lines = [
        Series(bound, "bound", allowed(axis.bound, yours)),
        Series("reference", "reference", theirs),
        Series("yours", "yours", yours),
    ]
    title = f"Time against {axis.axis}: {sentence(axis)}"
    return curves([line for line in lines if line.points], axis.axis, title)


def references(found: Sequence[Curve], axis: str) -> Markup:
    """Return the curves of all references along one axis."""
    lines = [
        Series(each.solution, f"line{number % 6}", each.points)
        for number, each in enumerate(each for each in found if each.axis == axis)
    ]
    return curves(lines, axis, f"Time of each approach against {axis}")


def curves(lines: Sequence[Series], name: str, title: str) -> Markup:
    """Return lines of sizes against seconds, each named where it ends."""
    longest = max(min(len(line.name), _LONGEST) for line in lines)
    frame = _fitted(
        [point for line in lines for point in line.points],
        _WIDTH - _LEFT - 14 - _LETTER * longest,
    )
    body = [*_grid(frame, name)]
    for line in lines:
        places = [frame.place(n, value) for n, value in line.points]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
        body.append(f'<polyline class="line {line.kind}" points="{path}"/>')
        if line.kind != "bound":
            body += [
                f'<circle class="dot {line.kind}" cx="{x:.1f}" cy="{y:.1f}" r="3"/>'
                for x, y in places
            ]
    body += _names(frame, lines)
    return _svg(_WIDTH, _HEIGHT, title, body)


def _fitted(points: Points, wide: float) -> _Frame:
    """Return a frame with all points in it, at least a factor of four high."""
    sizes, values = zip(*points, strict=True)
    middle = math.sqrt(min(values) * max(values))
    half = max(math.sqrt(max(values) / min(values)) * 1.15, 2.0)
    low, high = (min(sizes), middle / half), (max(sizes), middle * half)
    return _Frame(low, high, wide)


def _grid(frame: _Frame, name: str) -> Iterator[str]:
    bottom, right = _TOP + _TALL, _LEFT + frame.wide
    for value in _ticks(frame.low[1], frame.high[1]):
        _, y = frame.place(frame.low[0], value)
        yield f'<path class="grid" d="M{_LEFT} {y:.1f}H{right:.1f}"/>'
        yield _text(_LEFT - 8, y + 4, seconds(value), "end")
    for n in _ticks(frame.low[0], frame.high[0]):
        x, _ = frame.place(n, frame.low[1])
        yield f'<path class="grid" d="M{x:.1f} {_TOP}V{bottom}"/>'
        yield _text(x, bottom + 17, _size(n), "middle")
    yield f'<path class="axis" d="M{_LEFT} {_TOP}V{bottom}H{right:.1f}"/>'
    yield _text(_LEFT + frame.wide / 2, bottom + 35, name, "middle")


def _ticks(low: float, high: float) -> list[float]:
    """Return round values in a range: powers of ten, and more where those are few."""
    first, last = math.floor(math.log10(low)), math.ceil(math.log10(high))
    for steps in ((1,), (1, 3), (1, 2, 5)):
        found = [
            step * 10.0**power
            for power in range(first, last + 1)
            for step in steps
            if low <= step * 10.0**power <= high * 1.0001
        ]
        if len(found) > 2:
            break
    every = math.ceil(len(found) / 7)
    return found[::every]


def seconds(value: float) -> str:
    """Return a time as a short text: 30 µs."""
    unit, name = next(
        (each for each in _UNITS if value >= each[0] * 0.9999), _UNITS[-1]
    )
    return f"{value / unit:.3g} {name}"


def _size(n: float) -> str:
    for unit, name in ((1e6, "M"), (1e3, "k")):
        if n >= unit:
            return f"{n / unit:.3g}{name}"
    return f"{n:.3g}"


def _names(frame: _Frame, lines: Sequence[Series]) -> Iterator[str]:
    """Yield the name of each line beside its last point, none upon another."""
    ends = sorted(
        ((frame.place(*line.points[-1])[1], line) for line in lines),
        key=lambda each: each[0],
    )
    places: list[float] = []
    for y, _ in ends:
        places.append(max(y + 4, places[-1] + _LINE if places else y))
    below = _HEIGHT - 4.0
    for index in reversed(range(len(places))):  # and none below the picture
        places[index] = min(places[index], below)
        below = places[index] - _LINE
    for at, (_, line) in zip(places, ends, strict=True):
        words, left = escape(one_line(line.name, _LONGEST)), _LEFT + frame.wide + 9
        yield (
            f'<text class="name {line.kind}" x="{left:.1f}" y="{at:.1f}">{words}</text>'
        )


def weeks(found: Sequence[Week]) -> Markup:
    """Return a pair of bars for each week: all attempts, and those accepted."""
    most = max((week.attempts for week in found), default=0)
    if most == 0:
        return Markup("")
    wide, tall, step = 520, 150, 480 / max(len(found), 1)
    body = [f'<path class="axis" d="M30 {tall}H{wide - 10}"/>']
    body.append(_text(24, 22, str(most), "end"))
    for number, week in enumerate(found):
        left = 34 + number * step
        for value, kind in ((week.attempts, "attempts"), (week.solved, "solved")):
            high = 132 * value / most
            body.append(
                f'<rect class="{kind}" x="{left:.1f}" y="{tall - high:.1f}" '
                f'width="{step - 8:.1f}" height="{high:.1f}"/>'
            )
        if number % 3 == len(found) % 3 - 1 or number == len(found) - 1:
            body.append(
                _text(left + step / 2 - 4, tall + 18, week.begins[5:], "middle")
            )
    title = f"Attempts and accepted runs in the last {len(found)} weeks"
    return _svg(wide, tall + 28, title, body)


def _text(x: float, y: float, words: str, anchor: str) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(words)}</text>'
    )


def _svg(width: int, height: int, title: str, body: Sequence[str]) -> Markup:
    label = escape(one_line(title))
    return Markup(
        f'<svg class="chart" viewBox="0 0 {width} {height}" role="img" '
        f'aria-label="{label}">' + "".join(body) + "</svg>"
    )
