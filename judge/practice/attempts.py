"""From a report to what is kept of it: an attempt, and how well it went."""

from __future__ import annotations

import hashlib
from datetime import datetime

from judge.model import Report
from judge.practice import schedule
from judge.practice.progress import Progress
from judge.practice.standing import Sitting, standings
from judge.verdicts import Verdict


def keep(progress: Progress, report: Report) -> Sitting | None:
    """Keep a run; return what was done for it if it solved the problem.

    Solving it is a review, unless that was done on the same day already. Where
    growth is asked for, right answers alone do not solve it: that is no attempt yet.
    """
    slug = report.problem.slug
    unmeasured = bool(report.problem.growth.time) and report.growth is None
    if report.verdict is Verdict.AC and unmeasured:
        progress.note(slug, "tried")
        return None
    event = progress.note(
        slug,
        "judged",
        verdict=report.verdict.value,
        cases_run=report.cases_run,
        cases_of=report.cases_of,
        file_sha256=hashlib.sha256(report.submission.source).hexdigest(),
        problem_hash=report.problem.hash,
    )
    if report.verdict is not Verdict.AC:
        return None
    sitting = standings(progress.events(slug))[slug].sittings[-1]
    key = schedule.problem_key(slug)
    at = datetime.fromisoformat(event.at)
    if schedule.counts_again(progress.reviews(key), at):
        rating = schedule.rating(sitting, report.problem.minutes)
        progress.review(key, rating, sitting.seconds)
    return sitting
