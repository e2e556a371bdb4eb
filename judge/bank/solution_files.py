"""solutions/<slug>/: references and wrong solutions, with what they declare."""

from __future__ import annotations

import re
from pathlib import Path

from judge.bank import spec_file
from judge.errors import PackageError
from judge.model import Problem, SolutionFile
from judge.verdicts import Verdict

_COMMENT = {".py": "#", ".sql": "--"}
_HEADER = re.compile(r"(#|--) (expect|time|space|why): *(.*?) *$")
_WRONG = tuple(code for code in Verdict if code not in (Verdict.AC, Verdict.JE))


def solutions(problem: Problem) -> tuple[SolutionFile, ...]:
    """Return references first, then wrong solutions, by name.

    Raises PackageError for a header that is missing or makes no sense.
    """
    root = problem.solutions_root
    findings: list[str] = []
    files = f"*.{problem.language}"
    paths = [*sorted(root.glob(files)), *sorted((root / "wrong").glob(files))]
    found = [_read(path, findings) for path in paths]
    if findings:
        raise PackageError(findings)
    return tuple(solution for solution in found if solution is not None)


def body(solution: SolutionFile) -> str:
    """Return the code of a solution without the header that it begins with."""
    lines = spec_file.text(solution.path).splitlines(keepends=True)
    mark = _COMMENT[solution.path.suffix]
    for index, line in enumerate(lines):
        match = _HEADER.match(line.rstrip("\n"))
        if match is None or match[1] != mark:
            return "".join(lines[index:])
    return ""


def _read(path: Path, findings: list[str]) -> SolutionFile | None:
    """Return a solution with the header that it begins with."""
    header: dict[str, str] = {}
    mark = _COMMENT[path.suffix]
    for line in spec_file.text(path).splitlines():
        match = _HEADER.match(line)
        if match is None or match[1] != mark:
            break
        header[match[2]] = match[3]
    allowed = _WRONG if path.parent.name == "wrong" else (Verdict.AC,)
    code = header.get("expect", "")
    if code not in tuple(allowed):
        listed = ", ".join(allowed)
        fact = f"declares `{code}`" if code else f"has no `{mark} expect:` header"
        findings.append(
            f"{path}:1: {fact}; begin with `{mark} expect:` and one of {listed}"
        )
        return None
    return SolutionFile(
        path=path,
        expect=next(verdict for verdict in Verdict if verdict == code),
        time=header.get("time", ""),
        space=header.get("space", ""),
        why=header.get("why", ""),
    )
