"""Files that a user names: read and written, or refused in words.

What a user has is never overwritten unless that is what was asked for.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from judge.errors import UsageError


def read(name: str | Path, remedy: str) -> str:
    """Return the text of a file, `-` being standard input, with its line ends as they
    are. UsageError says what is wrong, and ends with the remedy.
    """
    try:
        data = sys.stdin.buffer.read() if str(name) == "-" else Path(name).read_bytes()
        return data.decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        words = getattr(error, "strerror", None) or "is not UTF-8 text"
        raise UsageError(f"{name}: {words}; {remedy}") from None


def write(path: Path, parts: Iterable[str]) -> None:
    """Write a file, in the place of one that is there; UsageError."""
    try:
        with path.open("w", encoding="utf-8", newline="") as target:
            target.writelines(parts)
    except OSError as error:
        raise _not_written(path, error) from None


def write_new(
    path: Path, text: str, remedy: str = "give another file, or move it away"
) -> None:
    """Write a file that is not there yet, with the folders it is in; UsageError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="") as target:
            target.write(text)
    except FileExistsError:
        raise UsageError(f"{path}: is there already; {remedy}") from None
    except OSError as error:
        raise _not_written(path, error) from None


def _not_written(path: Path, error: OSError) -> UsageError:
    return UsageError(f"{path}: {error.strerror}; give a file that can be written")
