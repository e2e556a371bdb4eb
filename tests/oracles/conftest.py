"""Loads specs and solutions by path, in this process: these files are ours."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what is here: it is about problems, not about this Python."""
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker("oracles")


def _load(path: Path) -> ModuleType:
    found = importlib.util.spec_from_file_location(
        f"loaded_{path.parent.name}_{path.stem}", path
    )
    assert found is not None and found.loader is not None
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


@pytest.fixture
def load_spec():
    return lambda slug: _load(ROOT / "problems" / slug / "spec.py")


@pytest.fixture
def load_solution():
    return lambda slug, name: _load(ROOT / "solutions" / slug / f"{name}.py")
