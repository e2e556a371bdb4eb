"""A mock interview: problems chosen, a clock, no hints, and a report at the end.

What happens at the terminal is in the command; this is the interview itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random

import msgspec

from judge.bank.heading import Heading
from judge.complexity.verdict import sentence
from judge.errors import UsageError
from judge.model import Report
from judge.practice.records import Event
from judge.practice.standing import Standing
from judge.practice.styles import Style

KEY = "mock"
"""What interviews are called among the events; they belong to no one problem."""


_STATES = ("todo", "tried", "done")


def choose(
    headings: Iterable[Heading],
    standings: Mapping[str, Standing],
    style: Style,
    minutes: int,
    rng: Random,
) -> list[Heading]:
    """Return the problems of an interview: such as are not solved yet, if there are.

    There are as many as fit into the time, and at least one.
    """
    every, chosen = list(headings), list[Heading]()
    for track, level in style.asks:
        fitting = [
            each
            for each in every
            if track in each.tracks
            and level in (None, each.difficulty)
            and each not in chosen
        ]
        spent = sum(each.minutes for each in chosen)
        fitting = [e for e in fitting if not chosen or spent + e.minutes <= minutes]
        if fitting:
            rng.shuffle(fitting)
            chosen.append(min(fitting, key=lambda e: _rank(standings.get(e.slug))))
    if not chosen:
        raise UsageError("no problem fits this interview; give another --style")
    return chosen


def _rank(standing: Standing | None) -> int:
    return 0 if standing is None else _STATES.index(standing.state)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One run: after how many seconds of the stage, with what verdict, and why."""

    after_s: float
    verdict: str
    said: str


@dataclass(slots=True)
class Stage:
    """One problem of an interview. Times are seconds since the interview began."""

    slug: str
    title: str
    minutes: int
    begun_s: float = 0.0
    ended_s: float | None = None
    attempts: list[Attempt] = field(default_factory=list)

    @property
    def solved(self) -> bool:
        return any(each.verdict == "AC" for each in self.attempts)


@dataclass(slots=True)
class Interview:
    """An interview that goes on, or is over."""

    style: str
    minutes: int
    begun: str
    stages: list[Stage]
    at: int = 0
    ended_s: float | None = None

    @property
    def stage(self) -> Stage:
        return self.stages[self.at]

    def left_s(self, now_s: float) -> float:
        """Return the seconds that are left of it."""
        return max(0.0, 60 * self.minutes - now_s)

    def attempt(self, report: Report, now_s: float) -> None:
        """Note a run of the present problem."""
        growth = report.growth
        said = report.reason
        if growth is not None and growth.time:
            said = "; ".join(map(sentence, growth.time))
        self.stage.attempts.append(
            Attempt(
                after_s=now_s - self.stage.begun_s,
                verdict=report.verdict.value,
                said=said,
            )
        )

    def go_on(self, now_s: float) -> bool:
        """Leave the present problem for the next; return whether there is one."""
        self.stage.ended_s = now_s
        if self.at + 1 == len(self.stages):
            return False
        self.at += 1
        self.stage.begun_s = now_s
        return True

    def end(self, now_s: float) -> None:
        """Put an end to it; what was not reached stays without a time."""
        if self.stage.ended_s is None:
            self.stage.ended_s = now_s
        self.ended_s = now_s


def begin(chosen: Sequence[Heading], style: str, minutes: int) -> Interview:
    """Return an interview that begins now."""
    stages = [Stage(each.slug, each.title, each.minutes) for each in chosen]
    begun = datetime.now(UTC).isoformat(timespec="seconds")
    return Interview(style, minutes, begun, stages)


def to_detail(interview: Interview) -> str:
    """Return an interview as the detail of an event."""
    return msgspec.json.encode(interview).decode()


def forbids_hints(events: Iterable[Event], slug: str, at: datetime) -> bool:
    """Whether a problem is part of an interview that is going on."""
    for event in reversed(list(events)):
        if event.kind != "mock" or event.detail is None:
            continue
        try:
            last = msgspec.json.decode(event.detail, type=Interview)
            begun = datetime.fromisoformat(last.begun)
        except (msgspec.DecodeError, msgspec.ValidationError, ValueError):
            return False
        over = last.ended_s is not None
        until = begun + timedelta(minutes=last.minutes)
        return not over and at < until and any(s.slug == slug for s in last.stages)
    return False


def to_markdown(interview: Interview) -> str:
    """Return the report: verdicts, times and growth, a problem a section."""
    solved = sum(stage.solved for stage in interview.stages)
    took = clock(interview.ended_s or 0.0)
    lines = [
        f"# Mock interview: {interview.style}",
        "",
        f"{interview.begun[:16].replace('T', ' ')} UTC. "
        f"{solved} of {len(interview.stages)} problems solved, "
        f"{took} of {interview.minutes}:00 used.",
        "",
        "| problem | verdict | time | attempts |",
        "|---|---|---|---|",
    ]
    for stage in interview.stages:
        lines.append(
            f"| {stage.title} | {_verdict(stage)} | {_time(stage)} of "
            f"{stage.minutes}:00 | {len(stage.attempts)} |"
        )
    for stage in interview.stages:
        if stage.attempts:
            lines += ["", f"## {stage.title}", ""]
            lines += [_attempt(each) for each in stage.attempts]
    return "\n".join(lines) + "\n"


def _attempt(attempt: Attempt) -> str:
    said = " ".join(attempt.said.split())
    tail = f": {said}" if said else ""
    return f"- {clock(attempt.after_s)} {attempt.verdict}{tail}"


def _verdict(stage: Stage) -> str:
    if stage.solved:
        return "AC"
    if stage.attempts:
        return stage.attempts[-1].verdict
    return "not run" if stage.ended_s is not None else "not reached"


def _time(stage: Stage) -> str:
    return "-" if stage.ended_s is None else clock(stage.ended_s - stage.begun_s)


def clock(seconds: float) -> str:
    """Return seconds as minutes and seconds."""
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"
