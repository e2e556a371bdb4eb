"""problems/<slug>/ and solutions/<slug>/ -> Problem, or PackageError.

`discovery` finds packages, `package` loads one, strictly; `heading` reads what a list
shows. What a package is made of has a module each: `metadata` (problem.yaml),
`examples`, `schema_file`, `solution_files`, `spec_file`; `yaml_lines` and `fields` read
YAML so that every finding has file, line and remedy.

Names are resolved when they are first used: a list of problems needs few of them.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from judge.bank.discovery import Bank, open_bank
    from judge.bank.package import (
        CERTIFICATE,
        check_layout,
        content_hash,
        hints,
        load_package,
    )
    from judge.bank.solution_files import body, solutions
    from judge.bank.spec_file import Spec, load_spec

__all__ = [
    "CERTIFICATE",
    "Bank",
    "Spec",
    "body",
    "check_layout",
    "content_hash",
    "hints",
    "load_package",
    "load_spec",
    "open_bank",
    "solutions",
]

_PLACES = {
    "discovery": ("Bank", "open_bank"),
    "package": ("CERTIFICATE", "check_layout", "content_hash", "hints", "load_package"),
    "solution_files": ("body", "solutions"),
    "spec_file": ("Spec", "load_spec"),
}


def __getattr__(name: str) -> Any:
    for module, names in _PLACES.items():
        if name in names:
            return getattr(importlib.import_module(f"judge.bank.{module}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
