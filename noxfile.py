"""What CI runs: plain `nox` runs all of it, and builds its own environments."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import nox

VERSIONS = ("3.11", "3.12", "3.13", "3.14")
ONCE = ("authoring", "docs", "oracles", "reports", "web")
"""Folders of tests that the first Python runs for all."""
INSIDE = ("checkers", "pasted", "policy", "sandbox", "trial", "values", "verdicts")
"""Folders that every Python runs: what becomes of a submission depends on it."""


def _installed() -> list[str]:
    """Return the versions that are here and start, this one's among them."""
    found = [version for version in VERSIONS if _starts(f"python{version}")]
    mine = f"{sys.version_info.major}.{sys.version_info.minor}"
    return found if mine in found or mine not in VERSIONS else [*found, mine]


def _starts(python: str) -> bool:
    path = shutil.which(python)
    if path is None:
        return False
    return (
        subprocess.run([path, "--version"], capture_output=True, check=False).returncode
        == 0
    )


def _choose_all_of_pyenv() -> None:
    """Make the shims of pyenv answer for every version that it has."""
    root = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    names = [path.name for path in root.glob("3.*")]
    chosen = [
        name for name in names if name.startswith(tuple(f"{v}." for v in VERSIONS))
    ]
    if chosen and "PYENV_VERSION" not in os.environ:
        os.environ["PYENV_VERSION"] = ":".join(sorted(chosen))


_choose_all_of_pyenv()
PYTHONS = _installed()

nox.options.sessions = [
    "lint",
    "types",
    "tests",
    "problems",
    "escapes",
    "grading",
    "web",
    "package",
]
nox.options.reuse_existing_virtualenvs = True


@nox.session
def lint(session: nox.Session) -> None:
    """Style and order."""
    session.install("ruff>=0.9")
    session.run("ruff", "format", "--check", ".")
    session.run("ruff", "check", ".")


@nox.session
def types(session: nox.Session) -> None:
    """mypy, strictly, on the judge, every reference solution and every starter."""
    session.install(
        "mypy>=1.13", "types-PyYAML", "types-Pygments", "nox", "-e", ".[web]"
    )
    session.run("mypy", "judge")
    references = sorted(map(str, Path("solutions").glob("*/*.py")))
    starters = sorted(map(str, Path("problems").glob("*/starter.py")))
    session.run("mypy", "--explicit-package-bases", *references, *starters)


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Every test but the attacks, on every Python that is here.

    What problems and cards say, what authors, readers of reports and browsers see,
    does not depend on the Python: the first one is enough. Between the first and the
    last one only what submissions meet is tried.
    """
    session.install("-e", ".[test]")
    left_out, folders = ["escapes", "grading", "web"], list[str]()
    if session.python != PYTHONS[0]:
        left_out.append("oracles")
        folders = [f"--ignore=tests/{name}" for name in ONCE]
        if session.python != PYTHONS[-1]:
            folders = [f"tests/{name}" for name in INSIDE]
    wanted = " and ".join(f"not {marker}" for marker in left_out)
    session.run("pytest", *(session.posargs or ["-n", "2", "-m", wanted, *folders]))


@nox.session
def problems(session: nox.Session) -> None:
    """Look every problem over, or prove those that are named: `-- two_sum`."""
    session.install(".")
    how = ["--frozen", *session.posargs] if session.posargs else ["--all", "--quick"]
    session.run("judge", "problem", "check", *how, "-j", "2")


@nox.session
def proofs(session: nox.Session) -> None:
    """Prove every problem anew: mutants, twenty seeds, growth time and again."""
    session.install(".")
    session.run("judge", "problem", "check", "--all", "--frozen", "-j", "2")


@nox.session
def escapes(session: nox.Session) -> None:
    """Every attack ever tried, under every set of layers."""
    session.install("-e", ".[test]")
    session.run("pytest", "-n", "2", "-m", "escapes", *session.posargs)


@nox.session
def grading(session: nox.Session) -> None:
    """Grade five hundred submissions in every way, with kills in between."""
    session.install("-e", ".[test]")
    session.run("pytest", "-m", "grading", *session.posargs)


@nox.session
def web(session: nox.Session) -> None:
    """Use the page in a real browser: Chromium and its driver have to be here."""
    session.install("-e", ".[web,test]")
    session.run("pytest", "-n", "2", "-m", "web", *session.posargs)


@nox.session(venv_backend="virtualenv")
def package(session: nox.Session) -> None:
    """Build the wheel, install it alone, and judge a file from an empty folder."""
    session.install("build")
    out = Path(session.create_tmp()).resolve()
    session.run("python", "-m", "build", "--wheel", "--outdir", str(out), silent=True)
    (wheel,) = out.glob("*.whl")
    session.install("--force-reinstall", str(wheel))
    empty = out / "empty"
    empty.mkdir(exist_ok=True)
    example = Path("solutions/two_sum/hash_map.py").resolve()
    session.chdir(empty)
    environment = {
        "XDG_CACHE_HOME": str(out / "cache"),
        "JUDGE_PROGRESS": str(out / "progress.sqlite3"),
        "PYTHONPATH": "",
    }
    session.run("judge", "run", "two_sum", str(example), env=environment)
    session.run("judge", "list", "--done", env=environment)
    session.run("judge", "cards", "list", "--topic", "caching", env=environment)
    if os.listdir(empty):  # noqa: PTH208
        session.error("judging left files behind")
