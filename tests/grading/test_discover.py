"""What is a submission, and whose, by the names of files."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from judge.errors import UsageError
from judge.grading.discover import Found, discover
from judge.judging import load_problem

SLUGS = ("two_sum", "hash_map", "k_means", "reverse_linked_list")


def made(root: Path, *names: str) -> Path:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x = 1\n", encoding="utf-8")
    return root


def read(found: Found) -> dict[str, tuple[str, str | None]]:
    return {each.id: (each.slug, each.student) for each in found.entries}


def test_folders_of_students(tmp_path: Path) -> None:
    made(tmp_path, "ann/two_sum.py", "ann/week 2/k_means.py", "bob/two_sum.py")
    found = discover([tmp_path], SLUGS)
    assert read(found) == {
        "ann/two_sum.py": ("two_sum", "ann"),
        "ann/week 2/k_means.py": ("k_means", "ann"),
        "bob/two_sum.py": ("two_sum", "bob"),
    }
    assert found.layouts == {"<student>/<problem>": 3}
    assert found.left_out == []


def test_folders_of_problems(tmp_path: Path) -> None:
    made(tmp_path, "two_sum/ann.py", "two_sum/section b/bob.py", "k_means/ann.py")
    assert read(discover([tmp_path], SLUGS)) == {
        "k_means/ann.py": ("k_means", "ann"),
        "two_sum/ann.py": ("two_sum", "ann"),
        "two_sum/section b/bob.py": ("two_sum", "section b/bob"),
    }


def test_files_called_like_problems(tmp_path: Path) -> None:
    made(tmp_path, "two_sum.py", "k_means.py")
    assert read(discover([tmp_path], SLUGS)) == {
        "k_means.py": ("k_means", None),
        "two_sum.py": ("two_sum", None),
    }


def test_a_student_called_like_a_problem_is_read_as_the_others_are(
    tmp_path: Path,
) -> None:
    by_problem = made(tmp_path / "a", "two_sum/hash_map.py", "two_sum/ann.py")
    assert ("two_sum", "hash_map") in read(discover([by_problem], SLUGS)).values()
    by_student = made(tmp_path / "b", "two_sum/hash_map.py", "ann/hash_map.py")
    assert ("hash_map", "two_sum") in read(discover([by_student], SLUGS)).values()


def test_the_problem_may_be_told(tmp_path: Path) -> None:
    made(tmp_path, "ann.py", "bob/solution.py", "eve/k_means.py", "eve/helper.py")
    assert read(discover([tmp_path], SLUGS, "k_means")) == {
        "ann.py": ("k_means", "ann"),
        "bob/solution.py": ("k_means", "bob"),
        "eve/k_means.py": ("k_means", "eve"),
    }


def test_what_is_no_submission_is_told_with_the_near_miss(tmp_path: Path) -> None:
    made(tmp_path, "ann/twosum.py", "ann/two_sum.py", "ann/notes.txt", "ann/zzz.py")
    found = discover([tmp_path], SLUGS)
    assert [each.id for each in found.entries] == ["ann/two_sum.py"]
    assert sorted(found.left_out) == [
        "ann/twosum.py: is for no known problem; did you mean two_sum?",
        "ann/zzz.py: is for no known problem; name it, or give --problem",
    ]


def test_hidden_and_cache_folders_are_not_entered(tmp_path: Path) -> None:
    made(tmp_path, ".git/two_sum.py", "ann/__pycache__/two_sum.py", "ann/.two_sum.py")
    assert discover([tmp_path], SLUGS).entries == []


@pytest.mark.skipif(os.name != "posix", reason="links and bytes in names")
def test_links_are_not_followed_and_fail_as_submissions(tmp_path: Path) -> None:
    made(tmp_path, "out/two_sum.py", "in/bob/two_sum.py")
    (tmp_path / "in" / "ann").mkdir()
    (tmp_path / "in" / "ann" / "two_sum.py").symlink_to(tmp_path / "out/two_sum.py")
    (tmp_path / "in" / "eve").symlink_to(tmp_path / "out", target_is_directory=True)
    (tmp_path / "in" / "loop").symlink_to(tmp_path / "in", target_is_directory=True)
    found = discover([tmp_path / "in"], SLUGS)
    assert [each.id for each in found.entries] == ["ann/two_sum.py", "bob/two_sum.py"]
    link, file = (each.read(load_problem("two_sum")) for each in found.entries)
    assert link.source == b"" and "cannot be read" in link.fault
    assert file.source and not file.fault


@pytest.mark.skipif(os.name != "posix", reason="pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "two_sum.py")
    (entry,) = discover([tmp_path], SLUGS).entries
    assert "no regular file" in entry.read(load_problem("two_sum")).fault


@pytest.mark.skipif(os.name != "posix", reason="a sparse file")
def test_of_a_file_of_two_gigabytes_little_is_read(tmp_path: Path) -> None:
    with (tmp_path / "two_sum.py").open("wb") as file:
        file.truncate(2 << 30)
    (entry,) = discover([tmp_path], SLUGS).entries
    assert len(entry.read(load_problem("two_sum")).source) < 1 << 18


@pytest.mark.skipif(os.name != "posix", reason="such names")
def test_odd_names_have_ids_that_are_safe_and_differ(tmp_path: Path) -> None:
    names = ["a\nb", "a\x1b[31m", "a\\x1b[31m", os.fsdecode(b"\xff"), "{}%s", "\u202e"]
    made(tmp_path, *(f"{name}/two_sum.py" for name in names))
    found = discover([tmp_path], SLUGS)
    ids = [each.id for each in found.entries]
    assert len(set(ids)) == len(names)
    assert all(each.isprintable() and each.encode() for each in ids)
    assert all(each.read(load_problem("two_sum")).source for each in found.entries)


def test_the_order_does_not_depend_on_the_file_system(tmp_path: Path) -> None:
    names = [f"s{n}/two_sum.py" for n in (3, 11, 2, 1)]
    made(tmp_path / "a", *names)
    made(tmp_path / "b", *reversed(names))
    one, other = (discover([tmp_path / x], SLUGS).entries for x in "ab")
    assert [each.id for each in one] == [each.id for each in other]


def test_several_paths_keep_their_ids_apart(tmp_path: Path) -> None:
    made(tmp_path, "a/two_sum.py", "b/two_sum.py")
    found = discover([tmp_path / "a", tmp_path / "b", tmp_path / "a"], SLUGS)
    assert len({each.id for each in found.entries}) == 3


def test_a_folder_that_cannot_be_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(tmp_path, "ann/two_sum.py", "bob/two_sum.py")
    real = os.scandir

    def scandir(path: Path):  # root may read everything, so chmod is not enough
        if Path(path).name == "ann":
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    found = discover([tmp_path], SLUGS)
    assert [each.id for each in found.entries] == ["bob/two_sum.py"]
    assert found.left_out == [f"{tmp_path / 'ann'}: Permission denied; left out"]


@pytest.mark.parametrize("name", ["nothing", "notes.py"])
def test_a_path_that_is_nothing_is_a_mistake_in_use(tmp_path: Path, name: str) -> None:
    made(tmp_path, "notes.py")
    with pytest.raises(UsageError):
        discover([tmp_path / name], SLUGS)
