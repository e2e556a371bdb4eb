"""The kinds of mock interviews: what each asks, and how long it takes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """What an interview asks: a track and a level for each problem, in order."""

    about: str
    minutes: int
    asks: tuple[tuple[str, str | None], ...]


STYLES: dict[str, Style] = {
    "screen": Style(
        about="a phone screen: two problems on data structures and algorithms",
        minutes=45,
        asks=(("dsa_core", "easy"), ("dsa_core", "medium")),
    ),
    "ml_onsite": Style(
        about="on site for machine learning: two models or metrics, and an algorithm",
        minutes=75,
        asks=(("ml_core", "easy"), ("ml_core", "medium"), ("dsa_core", "medium")),
    ),
    "backend": Style(
        about="on site for back ends: a structure under load, a query, an algorithm",
        minutes=75,
        asks=(("backend_core", None), ("sql", None), ("dsa_core", "medium")),
    ),
}
