"""spec.py: only what the wanted parts reach is run, once, and faults have a line."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from judge.bank import load_spec
from judge.bank.spec_file import defined, load_file
from judge.errors import PackageError
from tests.bank.packages import SPEC, edited, loaded, write

LAZY = "from __future__ import annotations\n"


def ran(folder: Path, text: str, *parts: str) -> set[str]:
    """Return the names that loading parts of a spec defines."""
    path = folder / "spec.py"
    path.write_text(text, encoding="utf-8")
    spec = load_file(path, parts)
    names = vars(spec)["_names"]
    return {name for name in names if not name.startswith("__")}


def test_all_of_a_spec_has_every_part(tmp_path: Path) -> None:
    spec = load_spec(loaded(tmp_path))
    for part in ("cases", "oracle", "check", "worst", "labels"):
        assert callable(getattr(spec, part))
    assert (spec.Model, spec.operations, spec.init) == (None, None, None)
    assert spec.function("oracle") is spec.oracle
    assert spec.function("nope") is None


def test_a_part_that_was_not_asked_for_is_not_there(tmp_path: Path) -> None:
    spec = load_spec(loaded(tmp_path), ("check",))
    assert spec.check is not None
    assert (spec.cases, spec.oracle, spec.worst) == (None, None, None)


def test_a_spec_is_run_once_in_a_process(tmp_path: Path) -> None:
    text = SPEC + "\nwith open(__file__ + '.ran', 'a') as file:\n    file.write('x')\n"
    problem = loaded(tmp_path, {"spec.py": text})
    assert load_spec(problem) is load_spec(problem)
    assert (problem.root / "spec.py.ran").read_text() == "x"


def test_hypothesis_is_not_imported_for_what_does_not_draw(tmp_path: Path) -> None:
    write(tmp_path)
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from judge.bank import load_package, load_spec\n"
        f"bank = Path({str(tmp_path)!r})\n"
        "problem = load_package(bank / 'problems/pick', bank / 'solutions/pick')\n"
        "for parts in ((), ('check',), ('oracle', 'worst', 'labels'), None):\n"
        "    load_spec(problem, parts)\n"
        "    print('hypothesis' in sys.modules)\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    assert told == ["False", "False", "False", "True"]


REACHED: dict[str, tuple[str, set[str]]] = {
    "nothing else": ("import re\n\ndef check(): ...\n\ndef cases(): ...\n", {"check"}),
    "an import": (
        "import re\nimport os\n\ndef check():\n    re.sub\n",
        {"check", "re"},
    ),
    "an import by another name": (
        "import os.path as p\nfrom os import sep as s, linesep\n\n"
        "def check():\n    p, s\n",
        {"check", "p", "s", "linesep"},
    ),
    "a helper's helper": (
        "A = 1\n\ndef two():\n    return A\n\ndef one():\n    return two()\n\n"
        "def check():\n    return one()\n",
        {"check", "one", "two", "A"},
    ),
    "a default": ("A = 1\n\ndef check(a=A): ...\n", {"check", "A"}),
    "a decorator": (
        "import functools\n\n@functools.cache\ndef check(): ...\n",
        {"check", "functools"},
    ),
    "a base class": ("class A: ...\n\nclass check(A): ...\n", {"check", "A"}),
    "a tuple": ("A, B = 1, 2\n\ndef check():\n    return B\n", {"check", "A", "B"}),
    "all assignments": (
        "A = []\nA += [1]\n\ndef check():\n    return A\n",
        {"check", "A"},
    ),
    "a nested function": (
        "A = 1\n\ndef check():\n    def inner():\n        return A\n    return inner\n",
        {"check", "A"},
    ),
    "a call at top level": (
        "A = {}\nA.update(b=1)\n\ndef check(): ...\n",
        {"check", "A"},
    ),
    "an annotation": (
        "import re\n\ndef check(a: re.Pattern) -> re.Match: ...\n",
        {"check"} if sys.version_info >= (3, 14) else {"check", "re"},
    ),
    "no annotation when they are lazy": (
        f"{LAZY}import re\n\ndef check(a: re.Pattern) -> re.Match: ...\n",
        {"check", "annotations"},
    ),
}


@pytest.mark.parametrize("name", REACHED)
def test_a_part_runs_with_what_it_reaches_and_nothing_else(
    tmp_path: Path, name: str
) -> None:
    text, names = REACHED[name]
    assert ran(tmp_path, text, "check") == names


def test_an_import_of_everything_is_reached(tmp_path: Path) -> None:
    text = "from math import *\n\ndef check():\n    return pi\n"
    assert "pi" in ran(tmp_path, text, "check")


def test_names_are_known_without_running(tmp_path: Path) -> None:
    path = tmp_path / "spec.py"
    path.write_text("1 / 0\nimport a.b\nfrom c import d as e\nF: int = 1\n(G, H) = 1\n")
    assert defined(path) == {"a", "e", "F", "G", "H"}


def test_a_spec_that_raises_has_the_line_and_the_fact(tmp_path: Path) -> None:
    text, line = edited(SPEC, "def oracle", "AT = {}['key']\n\n\ndef oracle")
    problem = loaded(tmp_path, {"spec.py": text})
    with pytest.raises(PackageError) as caught:
        load_spec(problem)
    place = f"{problem.root / 'spec.py'}:{line}"
    assert str(caught.value) == f"{place}: KeyError: 'key'; mend the spec"
    assert load_spec(problem, ("check",)).check is not None


def test_a_fault_inside_a_helper_is_told_at_the_helper(tmp_path: Path) -> None:
    text = "def helper():\n    return 1 // 0\n\n\nAT = helper()\n\n\ndef check(): ...\n"
    path = tmp_path / "spec.py"
    path.write_text(text)
    with pytest.raises(PackageError, match=r"spec\.py:2: ZeroDivisionError"):
        load_file(path, None)


def test_a_module_that_is_missing_is_named(tmp_path: Path) -> None:
    problem = loaded(tmp_path, {"spec.py": f"import no_such_module\n{SPEC}"})
    with pytest.raises(
        PackageError, match=r"spec\.py:1: ModuleNotFoundError: .*no_such"
    ):
        load_spec(problem)


def test_a_dataclass_of_a_spec_can_be_made(tmp_path: Path) -> None:
    text = "from dataclasses import dataclass\n\n@dataclass\nclass Model:\n"
    text = f"{LAZY}{text}    a: int = 1\n"
    path = tmp_path / "spec.py"
    path.write_text(text)
    model = load_file(path, ("Model",)).Model
    assert model is not None and model().a == 1
