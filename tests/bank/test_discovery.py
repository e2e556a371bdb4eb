"""Where problems come from: a folder, the built-in bank, installed packs."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

import pytest

from judge.bank import open_bank
from judge.bank.discovery import built_in
from judge.errors import PackageError, UsageError
from tests.bank.packages import GOOD, write

Monkey = pytest.MonkeyPatch


def renamed(bank: Path, slug: str) -> Path:
    """Write the good package under another slug."""
    for name, text in GOOD.items():
        path = bank / name.replace("pick", slug, 1)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return bank


def install(folder: Path, name: str, monkeypatch: Monkey, *slugs: str) -> Path:
    """Install a pack as pip would: a package, and its metadata beside it."""
    site = folder / f"site_{name}"
    package = site / name
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("raise SystemExit('imported')\n")
    for slug in slugs:
        renamed(package, slug)
    register(site, name, name)
    monkeypatch.syspath_prepend(site)
    importlib.invalidate_caches()
    return package


def register(site: Path, name: str, value: str) -> None:
    info = site / f"{name}-1.0.dist-info"
    info.mkdir(parents=True)
    metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n"
    (info / "METADATA").write_text(metadata)
    (info / "entry_points.txt").write_text(f"[judge.packs]\n{name} = {value}\n")


def test_a_folder_works_like_the_built_in_bank(tmp_path: Path) -> None:
    bank = open_bank(write(tmp_path))
    assert bank.load("pick").root == tmp_path / "problems" / "pick"
    assert bank.load("two_sum").root == built_in() / "problems" / "two_sum"
    slugs = bank.slugs()
    assert {"pick", "two_sum"} <= set(slugs)
    assert list(slugs) == sorted(slugs)


def test_a_folder_without_problems_is_refused(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(UsageError, match="has no folder problems/; give a bank's"):
            open_bank(folder)


@pytest.mark.parametrize(
    ("slug", "remedy"),
    [
        ("two_sun", "did you mean two_sum?"),
        ("twosum", "did you mean two_sum?"),
        ("pikc", "did you mean pick?"),
        ("zzzzzz", "`judge list` shows all"),
        ("../two_sum", "did you mean two_sum?"),
        ("", "`judge list` shows all"),
    ],
)
def test_an_unknown_slug_has_its_near_miss(
    tmp_path: Path, slug: str, remedy: str
) -> None:
    with pytest.raises(UsageError) as caught:
        open_bank(write(tmp_path)).load(slug)
    assert str(caught.value) == f"there is no problem {slug}; {remedy}"


def test_a_slug_of_the_built_in_bank_is_a_clash_that_names_both(tmp_path: Path) -> None:
    bank = open_bank(renamed(tmp_path, "two_sum"))
    for ask in (lambda: bank.load("two_sum"), bank.slugs):
        with pytest.raises(PackageError) as caught:
            ask()
        told = str(caught.value)
        assert told.startswith("two problems are called two_sum: ")
        assert str(tmp_path / "problems" / "two_sum") in told
        assert str(built_in() / "problems" / "two_sum") in told
        assert told.endswith("; rename one")


def test_the_built_in_bank_given_as_a_folder_clashes_with_nothing() -> None:
    assert open_bank(built_in()).load("two_sum").slug == "two_sum"


def test_a_folder_without_a_problem_yaml_is_no_problem(tmp_path: Path) -> None:
    write(tmp_path, {"problems/notes/readme.md": "x"})
    assert "notes" not in open_bank(tmp_path).slugs()


def test_an_installed_pack_is_found_without_being_imported(
    tmp_path: Path, monkeypatch: Monkey
) -> None:
    package = install(tmp_path, "tiny_pack", monkeypatch, "pick")
    bank = open_bank()
    assert "pick" in bank.slugs()
    problem = bank.load("pick")
    assert problem.root == package / "problems" / "pick"
    assert problem.solutions_root == package / "solutions" / "pick"
    assert "tiny_pack" not in sys.modules


def test_two_packs_with_one_slug_are_a_clash_that_names_both(
    tmp_path: Path, monkeypatch: Monkey
) -> None:
    one = install(tmp_path, "one_pack", monkeypatch, "pick")
    other = install(tmp_path, "other_pack", monkeypatch, "pick", "fine")
    with pytest.raises(PackageError) as caught:
        open_bank().slugs()
    told = str(caught.value)
    assert str(one / "problems" / "pick") in told
    assert str(other / "problems" / "pick") in told


def test_a_broken_pack_does_not_keep_the_built_in_problems_away(
    tmp_path: Path, monkeypatch: Monkey
) -> None:
    register(tmp_path, "gone_pack", "gone_pack")
    monkeypatch.syspath_prepend(tmp_path)
    assert open_bank().load("two_sum").slug == "two_sum"
    with pytest.raises(PackageError, match="the pack `gone_pack` names the package"):
        open_bank().slugs()


def test_a_pack_inside_of_a_package_that_is_gone_says_so(
    tmp_path: Path, monkeypatch: Monkey
) -> None:
    register(tmp_path, "deep_pack", "gone_parent.problems")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(PackageError, match="deep_pack"):
        open_bank().slugs()
