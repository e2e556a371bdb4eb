"""certificate.json: how strong the tests of a problem were when they were measured.

Written by `judge problem check`, never by hand. It is about the files whose hash
it has; when one of them changes, it is stale.
"""

from __future__ import annotations

import msgspec

from judge.bank.package import CERTIFICATE, content_hash
from judge.errors import PackageError
from judge.model import Problem

FORMAT = 1


class WrongInfo(msgspec.Struct):
    """A wrong solution: how many seeds rejected it, and by which case."""

    expect: str
    killed: int
    median_case: float
    worst_case: int


class MutantsInfo(msgspec.Struct):
    """Mutants of the references: all, killed, waived with a reason."""

    total: int
    killed: int
    waived: int


class GrowthInfo(msgspec.Struct):
    """How often growth gave the declared verdict, of how many runs."""

    expect: str
    as_declared: int
    runs: int


class Certificate(msgspec.Struct):
    """What `judge problem check` measured."""

    format: int
    slug: str
    version: int
    hash: str
    judge: str
    python: str
    hypothesis: str
    seeds: int
    cases: int
    references: dict[str, float]
    wrong: dict[str, WrongInfo]
    mutants: MutantsInfo
    labels: dict[str, float]
    growth: dict[str, GrowthInfo]
    seconds: float

    def summary(self) -> str:
        """Return the strength of the tests in one line."""
        counted = self.mutants.total - self.mutants.waived
        return (
            f"tests reject {len(self.wrong)} usual mistakes under {self.seeds} of "
            f"{self.seeds} seeds, and {self.mutants.killed} of {counted} mutants"
        )


def read(problem: Problem) -> Certificate | None:
    """Return the certificate of a problem, None if it has none; PackageError."""
    path = problem.root / CERTIFICATE
    try:
        return msgspec.json.decode(path.read_bytes(), type=Certificate)
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise PackageError(
            f"{path}: {error}; run `judge problem check {problem.slug}`"
        ) from None


def write(problem: Problem, certificate: Certificate) -> None:
    """Keep a certificate beside the problem; PackageError if that cannot be."""
    path = problem.root / CERTIFICATE
    text = msgspec.json.format(msgspec.json.encode(certificate), indent=2)
    try:
        path.write_bytes(text + b"\n")
    except OSError as error:
        raise PackageError(
            f"{path}: {error.strerror}; check with --frozen where nothing is written"
        ) from error


def is_current(problem: Problem, certificate: Certificate) -> bool:
    """Whether a certificate is about the files as they are now."""
    return certificate.format == FORMAT and certificate.hash == content_hash(problem)
