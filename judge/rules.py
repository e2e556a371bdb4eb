"""What a source may use, and the places where it uses something else.

Apart from the other nouns because both sides of the boundary need these.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyRules:
    """What a problem adds to the default policy, and what it takes away."""

    imports: tuple[str, ...] = ()
    ban: tuple[str, ...] = ()
    threads: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A place in a submission that the policy refuses, and why. 1-based."""

    line: int
    col: int
    end_line: int
    end_col: int
    code: str
    message: str
