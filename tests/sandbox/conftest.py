"""Real sandboxes, opened once for a file of tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from judge.sandbox.levels import Sandbox, Wanted, open_sandbox, why_not_strict


def _opened(level: Wanted) -> Iterator[Sandbox]:
    if level == "strict" and (reason := why_not_strict()):
        pytest.skip(reason)
    sandbox = open_sandbox(level, ())
    try:
        yield sandbox
    finally:
        sandbox.close()


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """Return the best sandbox that this machine has."""
    yield from _opened("best")


@pytest.fixture(scope="module", params=("strict", "limited", "none"))
def any_sandbox(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    """Return a sandbox of each level in turn."""
    yield from _opened(request.param)


@pytest.fixture(scope="module", params=("strict", "limited"))
def clocked(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    """Return a sandbox of each kind of worker: forked, and a process of its own."""
    yield from _opened(request.param)
