"""Whether the packages that pages need are installed."""

from __future__ import annotations

import importlib.util

from judge.errors import UsageError

PACKAGES = ("jinja2", "markdown_it", "pygments", "starlette", "uvicorn")


def need() -> None:
    """Raise UsageError with the command that installs what is missing."""
    missing = [name for name in PACKAGES if importlib.util.find_spec(name) is None]
    if missing:
        listed = ", ".join(missing)
        raise UsageError(
            f"the page needs {listed}, which is not installed; "
            'install it with `pip install "coding-judge[web]"`'
        )
