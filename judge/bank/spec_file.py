"""Load a problem's spec.py, or just the parts of it that are needed.

Hypothesis takes longer to import than 300 stored cases take to judge. So the
top-level statements that the wanted names do not reach, by name, are left out:
`from hypothesis import strategies` goes with the functions that draw.
"""

from __future__ import annotations

import ast
import sys
import types
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from judge.errors import JudgeError, PackageError
from judge.model import Problem

PARTS = (
    "cases",
    "oracle",
    "check",
    "chances",
    "check_chances",
    "Model",
    "operations",
    "init",
    "worst",
    "labels",
)


class Spec:
    """What a spec.py defines; a part that it has not, or was not loaded, is None."""

    def __init__(self, names: dict[str, Any]) -> None:
        self._names = names
        self.cases = names.get("cases")
        self.oracle = names.get("oracle")
        self.check = names.get("check")
        self.chances = names.get("chances")
        self.check_chances = names.get("check_chances")
        self.Model = names.get("Model")
        self.operations = names.get("operations")
        self.init = names.get("init")
        self.worst = names.get("worst")
        self.labels = names.get("labels")
        self.valid = names.get("valid")

    def function(self, name: str) -> Callable[..., Any] | None:
        """Return a function of the spec by name, None if there is none."""
        found = self._names.get(name)
        return found if callable(found) else None


_loaded: dict[tuple[str, str, tuple[str, ...] | None], Spec] = {}


def load_spec(problem: Problem, parts: Iterable[str] | None = None) -> Spec:
    """Return the spec of a problem; with `parts`, only what these need.

    Raises PackageError with file and line when it does not run. A spec is run
    once in a process.
    """
    wanted = None if parts is None else tuple(parts)
    key = (str(problem.root), problem.hash, wanted)
    if key not in _loaded:
        _loaded[key] = load_file(problem.root / "spec.py", wanted)
    return _loaded[key]


def load_file(path: Path, parts: tuple[str, ...] | None) -> Spec:
    """Run a spec file, or the statements that `parts` reach."""
    tree = parse(path)
    if parts is not None:
        tree.body = [each for each in tree.body if each in _reached(tree, parts)]
    chosen = "all" if parts is None else "_".join(parts)
    module = types.ModuleType(f"_judge_spec_{path.parent.name}_{chosen}")
    module.__file__ = str(path)
    sys.modules[module.__name__] = module  # dataclasses look themselves up there
    try:
        exec(compile(tree, str(path), "exec", dont_inherit=True), module.__dict__)
    except JudgeError:
        raise
    except Exception as error:
        line = _line(error, path)
        fact = f"{type(error).__name__}: {error}"
        raise PackageError(f"{path}:{line}: {fact}; mend the spec") from error
    return Spec(module.__dict__)


def parse(path: Path) -> ast.Module:
    """Return the syntax tree of a spec; PackageError when it does not parse."""
    try:
        return ast.parse(text(path), str(path))
    except SyntaxError as error:
        raise PackageError(
            f"{path}:{error.lineno}: {error.msg}; mend the spec"
        ) from None
    except OSError as error:
        raise PackageError(f"{path}: {error.strerror}; add the file") from None


def text(path: Path) -> str:
    """Return the text of a file of a package; PackageError when it is not UTF-8."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise PackageError(f"{path}: not UTF-8 text; save it as UTF-8") from None


def defined(path: Path) -> set[str]:
    """Return the names that a spec defines, without running it."""
    return {name for each in parse(path).body for name in _bound(each)}


def _reached(tree: ast.Module, parts: Iterable[str]) -> set[ast.stmt]:
    """Return the statements that define what `parts` use, directly or not."""
    makers: dict[str, list[ast.stmt]] = {}
    kept: set[ast.stmt] = set()
    lazy = sys.version_info >= (3, 14) or any(map(_is_future, tree.body))
    for statement in tree.body:
        names = set(_bound(statement))
        if not names or "*" in names or _is_future(statement):
            kept.add(statement)  # a docstring, a condition, a call: always run
        for name in names:
            makers.setdefault(name, []).append(statement)
    waiting = [*parts, *(name for each in kept for name in _used(each, lazy=lazy))]
    seen: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        for statement in makers.get(name, ()):
            kept.add(statement)
            waiting += _used(statement, lazy=lazy)
    return kept


def _bound(statement: ast.stmt) -> Iterator[str]:
    """Yield the names that a top-level statement defines."""
    match statement:
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
            yield name
        case ast.Import(names=names) | ast.ImportFrom(names=names):
            for alias in names:
                yield alias.asname or alias.name.partition(".")[0]
        case ast.Assign() | ast.AnnAssign() | ast.AugAssign():
            for node in ast.walk(statement):
                if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                    yield node.id


def _used(statement: ast.stmt, *, lazy: bool) -> list[str]:
    """Return the names that a statement reads.

    With `lazy`, annotations are not evaluated, and so are left aside.
    """
    names = []
    waiting: list[ast.AST] = [statement]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            names.append(node.id)
        skipped = ("annotation", "returns") if lazy and _has_annotations(node) else ()
        for field, value in ast.iter_fields(node):
            if field in skipped:
                continue
            items = value if isinstance(value, list) else [value]
            waiting += [item for item in items if isinstance(item, ast.AST)]
    return names


def _has_annotations(node: ast.AST) -> bool:
    return isinstance(node, (ast.arg, ast.FunctionDef, ast.AnnAssign))


def _is_future(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.ImportFrom) and statement.module == "__future__"


def _line(error: BaseException, path: Path) -> int:
    """Return the line of the spec that an exception came through last."""
    line, trace = 1, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == str(path):
            line = trace.tb_lineno
        trace = trace.tb_next
    return line
