"""Reports in which a submission controls as much as it can."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from judge.bank import load_package
from judge.growth import (
    AxisGrowth,
    Growth,
    LineGrowth,
    SpaceGrowth,
    SpacePoint,
    TimePoint,
)
from judge.model import (
    Case,
    Counterexample,
    Frame,
    Isolation,
    Report,
    Submission,
    Usage,
)
from judge.rules import Finding
from judge.verdicts import Verdict

BANK = Path(__file__).parents[1] / "verdicts" / "bank"
PROBLEM = load_package(BANK / "problems" / "good", BANK / "solutions" / "good")

NASTY = (
    "\x1b[2J\x1b]0;AC\x07\x1b[31m",
    "\r\n::error::forged\n::set-output name=x::y\r",
    "\u202eDCBA\u202c \u2066x\u2069",
    "]]></failure></testcase><testcase name='forged'/>",
    "\" onload='x' &amp; &#0; <!-- -->",
    "\0\x01\x08\x0b\x0c\x7f\x85\x9b\u2028\u2029",
    "100%25 %0A %",
    "\ufffe\uffff \U0010ffff é \t tab",
    "a\nb\n" * 30,
    "wide" * 400,
)
nasty = st.sampled_from(NASTY) | st.text(st.characters(exclude_categories=["Cs"]))


def counterexample(text: str, **changes: Any) -> Counterexample:
    told: dict[str, Any] = {
        "case": Case((1,)),
        "call": f"double({text})",
        "returned": text,
        "expected": text,
        "reason": text,
        "stdout": text,
        "origin": "case 7",
    }
    return Counterexample(**{**told, **changes})


def finding(text: str, line: int = 1) -> Finding:
    return Finding(
        line=line, col=1, end_line=line, end_col=4, code="P201", message=text
    )


def growth(text: str = "", hottest: int | None = None) -> Growth:
    """Return what was measured of a submission that is too slow."""
    points = tuple(
        TimePoint(n=n, yours_s=n * n * 1e-8, reference_s=None if n > 256 else n * 1e-7)
        for n in (64, 128, 256, 512)
    )
    axis = AxisGrowth(
        axis="n",
        bound="n",
        verdict="exceeds",
        confidence=0.999,
        points=points,
        exponent=2.0,
        excess=1.0,
        allowed=1.0,
        why=text,
    )
    space = SpaceGrowth(
        bound="1",
        verdict="undecided",
        points=(SpacePoint(n=64, peak_bytes=1024, depth=2),),
        why=text,
    )
    hot = None
    if hottest is not None:
        hot = LineGrowth(line=hottest, per_doubling=4.0, bound="n^2")
    return Growth(time=(axis,), space=space, hottest=hot, hints=("a hint",))


def report(verdict: Verdict = Verdict.WA, reason: str = "", **changes: Any) -> Report:
    told: dict[str, Any] = {
        "problem": PROBLEM,
        "submission": Submission(source=b"def double(x):\n    return x\n"),
        "verdict": verdict,
        "reason": reason,
        "seed": 5,
        "isolation": Isolation(level="strict", layers=("seccomp", "rlimits")),
        "cases_run": 7,
        "cases_of": 300,
        "usage": Usage(cpu_s=0.5, slowest_s=0.1, wall_s=0.75, peak_bytes=3 << 20),
    }
    return Report(**{**told, **changes})


@st.composite
def reports(draw: Any) -> Report:
    """Draw a report of any verdict, nasty wherever a submission has a say."""
    paths = nasty.map(lambda text: Path(text.replace("\0", "")))
    frames = st.builds(Frame, line=st.integers(-1, 5), function=nasty)
    return report(
        draw(st.sampled_from(Verdict)),
        draw(nasty),
        submission=Submission(
            source=draw(nasty).encode(), path=draw(st.none() | paths)
        ),
        counterexample=draw(st.none() | nasty.map(counterexample)),
        findings=tuple(
            draw(st.lists(st.builds(finding, nasty, st.integers(0, 5)), max_size=12))
        ),
        frames=tuple(draw(st.lists(frames, max_size=9))),
        growth=draw(st.none() | st.just(growth("a reason of ours"))),
        isolation=draw(
            st.sampled_from(
                (
                    Isolation(level="strict", layers=("seccomp",)),
                    Isolation(level="none", note="no sandbox here"),
                )
            )
        ),
    )
