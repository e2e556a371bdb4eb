"""The user's cache folder: what costs time to make and can be made again."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path


def folder(kind: str) -> Path:
    """Return where things of a kind are kept; it may not exist yet."""
    import platformdirs

    return Path(platformdirs.user_cache_dir("coding-judge")) / kind


def keep(path: Path, data: bytes) -> None:
    """Write a file whole or not at all.

    A folder that cannot be written only costs time, so that is ignored.
    """
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(dir=path.parent)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        Path(name).replace(path)


def tidy(where: Path, most_bytes: int) -> None:
    """Drop the files that are oldest until the rest are small enough."""
    with contextlib.suppress(OSError):
        files = [(f.stat().st_mtime, f.stat().st_size, f) for f in where.iterdir()]
        total = sum(size for _, size, _ in files)
        for _, size, file in sorted(files):
            if total <= most_bytes:
                return
            file.unlink(missing_ok=True)
            total -= size
