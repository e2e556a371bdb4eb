"""One matrix for all test processes of a run."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from matrix import Matrix


@pytest.fixture(scope="session")
def matrix(tmp_path_factory: pytest.TempPathFactory) -> Matrix:
    base = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        base = base.parent
    shared = Path(base) / "escapes"
    shared.mkdir(exist_ok=True)
    return Matrix(shared)
