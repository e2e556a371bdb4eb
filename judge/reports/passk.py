"""pass@k: how likely one of k samples is accepted, by the unbiased estimator.

Of n samples c are accepted; then 1 - C(n-c, k) / C(n, k) is the share of the
choices of k samples with an accepted one among them. Source: M. Chen et al.,
Evaluating Large Language Models Trained on Code, arXiv:2107.03374, 2021, eq. 1.
A sample that got JE was not judged: it is left out of n.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import comb
from statistics import fmean

from judge.reports.book import Book
from judge.reports.plain import one_line
from judge.verdicts import Verdict

KS = (1, 10, 100)
"""The k that papers give."""

MAX_NAMES = 10


def pass_at_k(n: int, c: int, k: int) -> float:
    """Return pass@k of one problem; ValueError when it is not defined.

    It is the nearest float: whole numbers are divided once, and nothing cancels.
    """
    if not 0 <= c <= n:
        raise ValueError(f"{c} of {n} samples cannot be accepted; give 0 <= c <= n")
    if k < 1:
        raise ValueError(f"pass@{k} is not defined; give k of at least 1")
    if n < k:
        raise ValueError(f"pass@{k} needs {k} samples, not {n}; judge more, or lower k")
    choices = comb(n, k)
    return (choices - comb(n - c, k)) / choices


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """pass@k over problems: by k its mean, or the problems with too few samples."""

    problems: int
    means: Mapping[int, float]
    too_few: Mapping[int, tuple[str, ...]]


def counts(book: Book) -> dict[str, tuple[int, int]]:
    """Return by problem how many samples were judged, and how many accepted."""
    return {
        slug: (codes.total() - codes[Verdict.JE], codes[Verdict.AC])
        for slug, codes in book.problems.items()
    }


def scores(samples: Mapping[str, tuple[int, int]], ks: Iterable[int] = KS) -> Scores:
    """Return the mean over problems for each k that all have the samples for.

    `samples` has by problem how many were judged, and how many accepted. A mean
    over some of the problems would be of other problems for each k.
    """
    means: dict[int, float] = {}
    too_few: dict[int, tuple[str, ...]] = {}
    for k in ks if samples else ():
        lacking = tuple(sorted(slug for slug, (n, _) in samples.items() if n < k))
        if lacking:
            too_few[k] = lacking
        else:
            means[k] = fmean(pass_at_k(n, c, k) for n, c in samples.values())
    return Scores(problems=len(samples), means=means, too_few=too_few)


def render(found: Scores) -> str:
    """Return one line a k: the mean in percent, or which problems had too few."""
    told = [f"pass@k over {found.problems} problems; a judge error (JE) is no sample"]
    for k in sorted({*found.means, *found.too_few}):
        if k in found.means:
            told.append(f"pass@{k}: {100 * found.means[k]:.2f} %")
        else:
            told.append(f"pass@{k}: too few samples of {_names(found.too_few[k])}")
    return "\n".join(told) + "\n"


def _names(slugs: tuple[str, ...]) -> str:
    shown = ", ".join(one_line(slug, 80) for slug in slugs[:MAX_NAMES])
    rest = len(slugs) - MAX_NAMES
    return f"{shown} and {rest} more" if rest > 0 else shown
