"""What is not right gets a clear error, with place and remedy, and its exit code."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT, Judge

FAST = ("--no-growth", "-n", "20")

FILES = {
    "empty": (b"", "CE", "the file is empty"),
    "binary": (b"\x7fELF\x02\x01\xff\xfe", "CE", "byte 0xff at offset 6"),
    "null": (b"def two_sum(nums, target):\0", "CE", "NUL"),
    "large": (b"# " + b"x" * 200 * 1024, "SV", "131072 bytes"),
    "syntax": (b"def two_sum(nums, target)\n    return\n", "CE", "line 1: expected"),
    "entry": (b"def threesum(nums):\n    return 1\n", "CE", "`threesum`"),
    "arity": (b"def two_sum(nums):\n    return 1\n", "CE", "takes (nums)"),
    "import": (b"import socket\n", "SV", "line 1"),
}


@pytest.mark.parametrize("name", FILES)
def test_a_source_that_cannot_be_judged_is_rejected_with_the_reason(
    judge: Judge, tmp_path: Path, name: str
) -> None:
    content, verdict, words = FILES[name]
    (tmp_path / "my.py").write_bytes(content)
    ran = judge("run", "two_sum", "my.py", *FAST)
    assert ran.code == 1
    assert ran.out.split()[0] == verdict
    assert words in ran.out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("run", "two_sum", "missing.py"), "missing.py: No such file"),
        (("run", "two_sum", "."), "no regular file"),
        (("run", "two_sum", "/dev/null"), "no regular file"),
        (("run", "two_sum", "nul\0.py"), "give a file to judge"),
        (("run", "two_sun", "x.py"), "did you mean two_sum?"),
        (("show", "zzz"), "`judge list` shows all"),
        (("shwo", "two_sum"), "did you mean `show`?"),
        (("run", "two_sum", "--sed", "1"), "--seed"),
        (("run", "two_sum", "--seed", "x"), "not a valid int"),
        (("solution", "two_sum", "hashmap"), "did you mean hash_map?"),
        (("list", "--bank", "/nonexistent"), "has no folder problems/"),
    ],
)
def test_wrong_usage_says_what_would_be_right(
    judge: Judge, words: tuple[str, ...], said: str
) -> None:
    ran = judge(*words)
    assert ran.code == 2, ran
    assert said in ran.err
    assert ran.out == ""
    assert "Traceback" not in ran.err


def test_an_unreadable_file_is_a_usage_error(
    judge: Judge, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = Path.open

    def refuse(self: Path, *args: Any, **kwargs: Any) -> Any:
        if self.name == "my.py":  # root may read everything, so this is acted
            raise PermissionError(13, "Permission denied", str(self))
        return opened(self, *args, **kwargs)

    (tmp_path / "my.py").write_text("")
    monkeypatch.setattr(Path, "open", refuse)
    ran = judge("run", "two_sum", "my.py")
    assert ran.code == 2
    assert "my.py: Permission denied" in ran.err


def edit(name: str, old: str, new: str) -> Callable[[Path], None]:
    def change(root: Path) -> None:
        path = root / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")

    return change


PROBLEM = "problems/good/problem.yaml"
SPEC = "problems/good/spec.py"
BROKEN = {
    "yaml": (edit(PROBLEM, "tags: [", "tags: [["), "problem.yaml:"),
    "key": (edit(PROBLEM, "minutes:", "minuets:"), "did you mean `minutes`?"),
    "limit": (edit(PROBLEM, "minutes: 5", "minutes: 5\nlimits: {cpu_s: 0}"), "cpu_s"),
    "starter": (edit("problems/good/starter.py", "def ", "dfe "), "starter.py:"),
    "spec raises": (edit(SPEC, "import", "1 / 0\nimport"), "spec.py:"),
}


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    where = tmp_path / "bank"
    for part in ("problems", "solutions"):
        source = ROOT / "tests" / "verdicts" / "bank" / part / "good"
        shutil.copytree(source, where / part / "good")
    return where


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_package_ends_with_3_and_names_the_place(
    judge: Judge, bank: Path, name: str
) -> None:
    change, words = BROKEN[name]
    source = bank / "solutions" / "good" / "plain.py"
    assert judge("run", "good", source, "--bank", bank).code == 0
    change(bank)
    ran = judge("run", "good", source, "--bank", bank)
    assert ran.code == 3
    assert words in ran.out + ran.err
    assert "Traceback" not in ran.err


def test_a_reference_that_fails_is_found_by_the_check(judge: Judge, bank: Path) -> None:
    reference = bank / "solutions" / "good" / "plain.py"
    reference.write_bytes(
        (bank / "solutions" / "good" / "wrong" / "nothing.py")
        .read_bytes()
        .replace(b"# expect: WA", b"# expect: AC")
    )
    ran = judge("problem", "check", "good", "--bank", bank)
    assert ran.code == 3
    assert "plain.py:1: declared AC" in ran.out


def test_a_fault_of_the_judge_is_told_as_ours(
    judge: Judge, monkeypatch: pytest.MonkeyPatch
) -> None:
    from judge.cli import options

    def fail(*_: object) -> None:
        raise ZeroDivisionError("impossible state")

    monkeypatch.setattr("judge.cli.commands.show.load", fail)
    assert options.load is not fail
    ran = judge("show", "two_sum")
    assert ran.code == 3
    assert "fault of the judge" in ran.err
