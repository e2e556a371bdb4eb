"""problems/<slug>/ and solutions/<slug>/ become a Problem, or a PackageError."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import Any

from judge.bank import examples, metadata, schema_file, spec_file
from judge.bank.solution_files import solutions
from judge.errors import PackageError
from judge.model import LANGUAGES, Problem
from judge.values import declared as d

DECIDING = ("problem.yaml", "starter.py", "spec.py", "examples.yaml")
"""The files that can change a verdict, and so the hash."""

NEEDED = (*DECIDING, "statement.md", "hints.md")
CERTIFICATE = "certificate.json"
OPTIONAL = ("cards.yaml", CERTIFICATE)
SQL_NEEDED = (schema_file.NAME, "starter.sql")
"""What a problem has besides when it asks for SQL."""

_SLUG = re.compile(r"[a-z][a-z0-9_]*")
_HINT = re.compile(r"^## (\d+)[ \t]*$", re.MULTILINE)


def load_package(root: Path, solutions_root: Path) -> Problem:
    """Return the problem in `root`; PackageError lists everything wrong with it."""
    findings: list[str] = []
    if not _SLUG.fullmatch(root.name):
        findings.append(f"{root}: a slug is small letters, digits and _; rename it")
    missing = [name for name in _needed(root) if not (root / name).is_file()]
    findings += [f"{root / name}: is missing; add it" for name in missing]
    if missing:
        raise PackageError(findings)
    found = metadata.read(root / "problem.yaml", findings)
    signature = _signature(root, found, findings)
    if signature is None:
        raise PackageError(findings)
    fields = found.fields
    _check_consistency(root, fields, signature, findings)
    schema = schema_file.read(root, signature, fields, findings)
    shown = examples.read(
        root / "examples.yaml",
        signature,
        _answer_type(signature, fields["answer"]),
        findings,
        lambda name: spec_file.load_file(root / "spec.py", (name,)).function(name),
    )
    if findings:
        raise PackageError(findings)
    return Problem(
        slug=root.name,
        signature=signature,
        examples=shown,
        schema=schema,
        root=root,
        solutions_root=solutions_root,
        hash=_hash(root),
        **fields,
    )


def _needed(root: Path) -> tuple[str, ...]:
    """Return the files that a package needs; schema.sql says that it asks for SQL."""
    asks_for_sql = (root / schema_file.NAME).is_file()
    return (*NEEDED, *SQL_NEEDED) if asks_for_sql else NEEDED


def _hash(root: Path) -> str:
    digest = hashlib.sha256()
    schema = (schema_file.NAME,) if (root / schema_file.NAME).is_file() else ()
    for name in (*DECIDING, *schema):
        content = (root / name).read_bytes()
        digest.update(f"{name} {len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()


def content_hash(problem: Problem) -> str:
    """Return the hash of every file of both folders but the certificate."""
    digest = hashlib.sha256()
    for root in (problem.root, problem.solutions_root):
        for path in sorted(root.rglob("*")):
            if path.is_file() and _is_content(path):
                content = path.read_bytes()
                name = path.relative_to(root).as_posix()
                digest.update(f"{root.parent.name}/{name} {len(content)}\n".encode())
                digest.update(content)
    return digest.hexdigest()


def _is_content(path: Path) -> bool:
    return path.name != CERTIFICATE and "__pycache__" not in path.parts


def _signature(
    root: Path, found: metadata.Metadata, findings: list[str]
) -> d.Signature | None:
    path, entry = root / "starter.py", found.fields["entry"]
    try:
        return d.read_signature(spec_file.text(path), entry)
    except d.AnnotationError as error:
        if error.line == 1 and str(error).startswith("there is no"):
            place = f"{root / 'problem.yaml'}:{found.entry_line}"
            findings.append(f"{place}: {error} in starter.py; name what is there")
        else:
            findings.append(f"{path}:{error.line}: {error}; see docs/problem-format.md")
    except SyntaxError as error:
        findings.append(f"{path}:{error.lineno}: {error.msg}; mend the starter")
    return None


def _answer_type(signature: d.Signature, answer: str) -> d.Type | None:
    if isinstance(signature, d.Class):
        return None
    types = {param.name: param.type for param in signature.params}
    return types.get(answer, signature.returns)


def _check_consistency(
    root: Path, fields: dict[str, Any], signature: d.Signature, findings: list[str]
) -> None:
    """Note where the files of a package disagree."""
    path = root / "problem.yaml"
    kind = fields["checker"].kind
    is_class = isinstance(signature, d.Class)
    if is_class != (kind == "ops"):
        fact = "a class" if is_class else "a function"
        remedy = "`checker: ops`" if is_class else "another checker than `ops`"
        findings.append(f"{path}: {fact} is asked for; give {remedy}")
    if not is_class and fields["answer"] != "return":
        names = [param.name for param in signature.params]  # type: ignore[union-attr]
        if fields["answer"] not in names:
            listed = ", ".join(names)
            findings.append(
                f"{path}: answer is `{fields['answer']}`; "
                f"give `return` or one of {listed}"
            )
    parts = spec_file.defined(root / "spec.py")
    if "chances" in parts and kind != "spec":
        findings.append(
            f"{root / 'spec.py'}: chances() is for the checker `spec`; remove it"
        )
    for wanted, reason in _wanted_of_spec(fields, kind, parts):
        if not parts & set(wanted):
            listed = " or ".join(f"`{name}`" for name in wanted)
            findings.append(f"{root / 'spec.py'}: {reason}; define {listed}")


def _wanted_of_spec(
    fields: dict[str, Any], kind: str, parts: set[str]
) -> list[tuple[tuple[str, ...], str]]:
    """Return the names that a spec must define, one of each tuple, and why."""
    judged_by = {"spec": "check", "ops": "Model"}.get(kind, "oracle")
    wanted: list[tuple[tuple[str, ...], str]] = [
        ((judged_by,), f"the checker is `{kind}`"),
        (
            ("cases", "operations") if kind == "ops" else ("cases",),
            "there is nothing to draw",
        ),
    ]
    if "chances" in parts:
        wanted.append((("check_chances",), "it has chances()"))
    if fields["growth"].time:
        wanted.append((("worst",), "growth is measured"))
    if fields["health"]:
        wanted.append((("labels",), "health asks for shares of labels"))
    return wanted


def hints(problem: Problem) -> tuple[str, ...]:
    """Return the hints, cheapest first."""
    text = (problem.root / "hints.md").read_text(encoding="utf-8")
    return tuple(part.strip() for part in _HINT.split(text)[2::2])


def check_layout(problem: Problem) -> list[str]:
    """Return findings that judging does not need, but a good package does."""
    findings = [
        f"{path}: does not belong here; remove it"
        for path in sorted(problem.root.iterdir())
        if path.name not in (*_needed(problem.root), *OPTIONAL, "__pycache__")
    ]
    findings += _of_another_language(problem)
    numbers = _HINT.findall((problem.root / "hints.md").read_text(encoding="utf-8"))
    if not numbers or numbers != [str(n) for n in range(1, len(numbers) + 1)]:
        findings.append(f"{problem.root / 'hints.md'}: number the hints ## 1, ## 2, …")
    if not (problem.solutions_root / "approaches.md").is_file():
        findings.append(
            f"{problem.solutions_root / 'approaches.md'}: is missing; add it"
        )
    found = solutions(problem)
    names = {
        solution.name for solution in found if solution.path.parent.name == "wrong"
    }
    if len(names) == len(found):
        findings.append(f"{problem.solutions_root}: has no reference; add one")
    for number, example in enumerate(problem.examples, 1):
        if example.kills is not None and example.kills not in names:
            findings.append(
                f"{problem.root / 'examples.yaml'}: example {number} kills "
                f"`{example.kills}`; name a file of wrong/"
            )
    return findings


def _of_another_language(problem: Problem) -> list[str]:
    """Return a finding for each solution that nobody would look at."""
    others = [f".{each}" for each in LANGUAGES if each != problem.language]
    return [
        f"{path}: solutions of this problem are .{problem.language}; remove it"
        for path in sorted(problem.solutions_root.rglob("*"))
        if path.suffix in others
    ]
