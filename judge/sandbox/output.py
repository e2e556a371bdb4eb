"""What a worker prints: counted, so that each call can be told its own."""

from __future__ import annotations

import io
import sys
from typing import Any


class Output(io.FileIO):
    """Where printing goes; knows how much that was."""

    count = 0

    def write(self, data: Any) -> int:
        written = super().write(data)
        self.count += written
        return written


def opened() -> Output:
    """Have standard output and error go through one `Output`, and return it."""
    output = Output(1, "w", closefd=False)
    for name, errors in (("stdout", "strict"), ("stderr", "backslashreplace")):
        stream = io.TextIOWrapper(
            io.BufferedWriter(output),
            encoding="utf-8",
            errors=errors,
            line_buffering=name == "stderr",
        )
        setattr(sys, name, stream)
        setattr(sys, f"__{name}__", stream)
    return output
