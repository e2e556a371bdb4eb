"""problems/<slug>/ and solutions/<slug>/ -> Problem, or PackageError.

`discovery` finds packages, `package` loads one, strictly. What a package is
made of has a module each: `metadata` (problem.yaml), `examples`, `schema_file`,
`solution_files`, `spec_file`; `yaml_lines` and `fields` read YAML so that every
finding has file, line and remedy.
"""

from judge.bank.discovery import Bank, open_bank
from judge.bank.package import (
    CERTIFICATE,
    check_layout,
    content_hash,
    hints,
    load_package,
)
from judge.bank.solution_files import solutions
from judge.bank.spec_file import Spec, load_spec

__all__ = [
    "CERTIFICATE",
    "Bank",
    "Spec",
    "check_layout",
    "content_hash",
    "hints",
    "load_package",
    "load_spec",
    "open_bank",
    "solutions",
]
