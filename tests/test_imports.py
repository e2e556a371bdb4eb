"""Imports point one way, and nothing in a worker reaches the trusted side."""

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "judge"

LAYERS = [
    {"types", "verdicts", "errors", "values", "growth", "rules", "cache"},
    {"model"},
    {"policy", "checkers", "strategies", "evenness"},
    {"sandbox", "spec"},
    {"bank"},
    {"trial"},
    {"complexity"},
    {"judging"},
    {"reports", "authoring", "grading", "practice"},
    {"cli", "web", "__main__"},
]
"""From what is imported to what imports; a module may import its own layer."""

INSIDE = {
    "judge.sandbox.kernel",
    "judge.sandbox.landlock",
    "judge.sandbox.limits",
    "judge.sandbox.loading",
    "judge.sandbox.output",
    "judge.sandbox.preload",
    "judge.sandbox.privileges",
    "judge.sandbox.probe",
    "judge.sandbox.queries",
    "judge.sandbox.seccomp",
    "judge.sandbox.solo",
    "judge.sandbox.syscalls",
    "judge.sandbox.template",
    "judge.sandbox.tools",
    "judge.sandbox.wire",
    "judge.sandbox.worker",
}
"""Modules that run in a template or worker."""

OPEN_TO_WORKERS = ("judge.types", "judge.values", "judge.rules")
"""What they may import besides each other, the policy and the standard library."""


def module_name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imported(path: Path) -> set[str]:
    """Return the modules a file imports, also inside functions."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                found.add(inner if is_module(inner) else node.module)
    return found


def is_module(name: str) -> bool:
    path = ROOT.joinpath(*name.split("."))
    return path.with_suffix(".py").exists() or (path / "__init__.py").exists()


def layer(module: str) -> int | None:
    parts = module.split(".")
    if len(parts) < 2:
        return None
    for index, names in enumerate(LAYERS):
        if parts[1] in names:
            return index
    raise AssertionError(f"{module} is in no layer: add it to LAYERS")


SOURCES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("path", SOURCES, ids=module_name)
def test_imports_point_down(path: Path) -> None:
    mine = layer(module_name(path))
    if mine is None:
        return
    for other in imported(path):
        if other.startswith("judge."):
            theirs = layer(other)
            assert theirs is None or theirs <= mine, f"{path} imports {other}"


def test_no_import_cycles() -> None:
    edges = {
        module_name(path): {
            other for other in imported(path) if other.startswith("judge.")
        }
        for path in SOURCES
    }
    finished: set[str] = set()

    def visit(module: str, trail: tuple[str, ...]) -> None:
        assert module not in trail, " -> ".join((*trail, module))
        if module in finished:
            return
        for other in edges.get(module, ()):
            if other != module:
                visit(other, (*trail, module))
        finished.add(module)

    for module in edges:
        visit(module, ())


@pytest.mark.parametrize("module", sorted(INSIDE))
def test_worker_side_imports_only_itself(module: str) -> None:
    path = ROOT.joinpath(*module.split(".")).with_suffix(".py")
    for other in imported(path):
        top = other.partition(".")[0]
        if top != "judge":
            assert top in sys.stdlib_module_names, f"{module} imports {other}"
        else:
            allowed = other in INSIDE or other == "judge.sandbox"
            allowed |= other.startswith((*OPEN_TO_WORKERS, "judge.policy"))
            assert allowed, f"{module} imports {other}"
            assert other not in ("judge.values.trusted", "judge.values.text")


def test_every_worker_module_that_starts_one_is_known() -> None:
    """What the template and the plain worker import is all listed above."""
    for start in ("judge.sandbox.template", "judge.sandbox.solo"):
        path = ROOT.joinpath(*start.split(".")).with_suffix(".py")
        ours = {m for m in imported(path) if m.startswith("judge.sandbox.")}
        assert ours <= INSIDE


def test_importing_the_package_imports_nothing_heavy() -> None:
    import subprocess

    code = "import judge, sys; print(*sorted(sys.modules))"
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    loaded = set(run.stdout.split())
    heavy = {"click", "rich", "yaml", "numpy", "hypothesis", "msgspec"}
    assert not loaded & heavy
    assert "judge.model" not in loaded
