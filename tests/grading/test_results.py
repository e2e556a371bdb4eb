"""The file of results survives whatever ends a run."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import BinaryIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.errors import UsageError
from judge.grading.results import Results


def result(id_: str, key: str = "k", verdict: str = "AC") -> bytes:
    return json.dumps({"id": id_, "key": key, "verdict": verdict}).encode()


def ids(path: Path) -> list[str]:
    return [json.loads(line)["id"] for line in path.read_text().splitlines()]


def test_a_result_is_there_as_soon_as_it_is_added(tmp_path: Path) -> None:
    path = tmp_path / "new" / "r.jsonl"
    with Results(path, resume=False) as results:
        results.add(result("a"))
        assert ids(path) == ["a"]
        assert results.has("a", "k") and not results.has("a", "other")


def test_a_file_that_is_there_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "r.jsonl"
    path.write_bytes(b"mine")
    with pytest.raises(UsageError, match="--resume"):
        Results(path, resume=False)
    with pytest.raises(UsageError, match=r"r\.jsonl:1: is no result"):
        path.write_bytes(b"mine\n")
        Results(path, resume=True)
    assert path.read_bytes() == b"mine\n"


@given(st.integers(0, 200))
def test_wherever_a_write_is_torn_the_whole_lines_stand(cut: int) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "r.jsonl"
        whole = b"".join(result(name) + b"\n" for name in "abcd")
        path.write_bytes(whole[:cut])
        with Results(path, resume=True) as results:
            for name in "abcd":
                if not results.has(name, "k"):
                    results.add(result(name))
        assert path.read_bytes() == whole


def test_a_fault_of_ours_does_not_stand(tmp_path: Path) -> None:
    with Results(tmp_path / "r.jsonl", resume=False) as results:
        results.add(result("a", verdict="JE"))
        assert not results.has("a", "k")
        results.add(result("a"))
        assert results.has("a", "k")


def test_a_write_that_is_cut_short_is_gone_on_with(tmp_path: Path) -> None:
    class Slow:
        """A file that takes three bytes at a time, as a full disk may."""

        def __init__(self, file: BinaryIO) -> None:
            self.file = file

        def write(self, data: memoryview) -> int:
            return self.file.write(data[:3])

    path = tmp_path / "r.jsonl"
    with Results(path, resume=False) as results:
        real = results._file
        results._file = Slow(real)  # type: ignore[assignment]
        results.add(result("a"))
        results._file = real
        results.add(result("b"))
    assert ids(path) == ["a", "b"]


@pytest.mark.skipif(sys.platform == "win32", reason="limits of files")
def test_a_full_disk_is_told_with_the_file_and_the_remedy(tmp_path: Path) -> None:
    import resource

    path = tmp_path / "r.jsonl"
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    with Results(path, resume=False) as results:
        results.add(result("a"))
        resource.setrlimit(resource.RLIMIT_FSIZE, (70, limits[1]))
        try:
            with pytest.raises(UsageError, match=r"r\.jsonl: .*--resume"):
                results.add(result("b"))
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    with Results(path, resume=True) as results:
        assert list(results.kept) == ["a"]


def test_the_end_puts_in_order_and_leaves_out_what_is_not_asked_for(
    tmp_path: Path,
) -> None:
    path = tmp_path / "r.jsonl"
    with Results(path, resume=False) as results:
        for name in ("c", "a", "gone", "b", "a"):
            results.add(result(name))
        results.finish(["a", "b", "c", "missing"])
        assert ids(path) == ["a", "b", "c"]
        results.add(result("d"))
        assert list(results.lines(["d", "a"])) == [
            result("d") + b"\n",
            result("a") + b"\n",
        ]
    assert [each.name for each in tmp_path.iterdir()] == ["r.jsonl"]
