"""What is kept survives other processes, kills, and files that are not ours."""

from __future__ import annotations

import random
import signal
import sqlite3
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from judge.practice import transfer
from judge.practice.progress import Progress, ProgressError

WRITES = """
import sys
from pathlib import Path
from judge.practice.progress import Progress
with Progress(Path(sys.argv[1])) as progress:
    for number in range(int(sys.argv[2])):
        progress.note("two_sum", "judged", verdict="WA", detail=str(number))
        print(number, flush=True)
"""


def writer(path: Path, count: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", WRITES, str(path), str(count)],
        stdout=subprocess.PIPE,
        text=True,
    )


def test_nothing_is_written_until_there_is_something_to_keep(
    progress: Progress,
) -> None:
    assert progress.events() == [] and progress.pins("two_sum") == []
    assert progress.scheduled() == {} and progress.counts() == {}
    assert not progress.path.parent.exists()


def test_what_is_kept_is_there_for_the_next_who_looks(progress: Progress) -> None:
    first = progress.note("two_sum", "opened")
    second = progress.note("min_stack", "judged", verdict="AC", cases_run=300)
    progress.review("problem/min_stack", 3, 12.5)
    progress.pin("two_sum", "two_sum([3, 3], 6)")
    progress.pin("two_sum", "two_sum([3, 3], 6)")
    with Progress(progress.path) as other:
        assert other.events() == [first, second]
        assert other.events("two_sum") == [first]
        assert [(r.key, r.rating) for r in other.reviews()] == [
            ("problem/min_stack", 3)
        ]
        assert other.pins("two_sum") == ["two_sum([3, 3], 6)"]
        assert other.unpin("two_sum") == 1
    assert progress.pins("two_sum") == []


def test_two_processes_at_once_lose_nothing(progress: Progress) -> None:
    each = 60
    writers = [writer(progress.path, each) for _ in range(2)]
    for process in writers:
        process.communicate(timeout=60)
        assert process.returncode == 0
    assert len(progress.events()) == 2 * each


def test_a_kill_at_any_moment_loses_at_most_what_was_being_written(
    progress: Progress,
) -> None:
    chance = random.Random(7)
    said = 0
    for _ in range(5):
        with writer(progress.path, 10_000) as process:
            assert process.stdout is not None
            process.stdout.readline()  # it has begun
            time.sleep(chance.random() / 5)
            process.send_signal(signal.SIGKILL)
            said += 1 + len(process.stdout.read().splitlines())
    kept = progress.events()
    assert said <= len(kept) <= said + 5
    with sqlite3.connect(progress.path) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()


def test_a_file_of_a_later_judge_is_left_alone(progress: Progress) -> None:
    progress.note("two_sum", "opened")
    with sqlite3.connect(progress.path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = progress.path.read_bytes()
    with Progress(progress.path) as other, pytest.raises(ProgressError, match="99"):
        other.note("two_sum", "opened")
    assert progress.path.read_bytes() == before


def test_a_file_that_is_no_database_is_named_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "progress.sqlite3"
    path.write_text("a shopping list, " * 100)
    with Progress(path) as progress, pytest.raises(ProgressError, match=str(path)):
        progress.note("two_sum", "opened")
    assert path.read_text() == "a shopping list, " * 100


def test_a_place_where_nothing_can_be_kept_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    path = tmp_path / "file" / "progress.sqlite3"
    with Progress(path) as progress, pytest.raises(ProgressError, match=str(path)):
        progress.note("two_sum", "opened")


def test_what_is_put_in_later_is_ordered_by_when_it_happened(
    progress: Progress,
) -> None:
    late = progress.note("two_sum", "opened")
    early = replace(late, uid="another", at="2020-01-01T00:00:00+00:00")
    transfer.merge(progress, transfer.Exported(1, [early], [], []))
    assert progress.events() == [early, late]


@pytest.mark.parametrize("form", ["json", "csv"])
def test_an_export_read_elsewhere_is_the_same_and_twice_adds_nothing(
    form: str, progress: Progress, tmp_path: Path
) -> None:
    progress.note("two_sum", "hint", detail="1")
    progress.note("two_sum", "judged", verdict="AC", cases_run=9, cases_of=300)
    progress.review("card/sql_null", 2, 3.25)
    progress.pin("two_sum", 'two_sum([3, "a,b\n"], 6)')
    found = transfer.exported(progress)
    text = transfer.to_json(found) if form == "json" else transfer.to_csv(found)
    with Progress(tmp_path / "other") as other:
        assert transfer.merge(other, transfer.read(text, "file")) == 3
        assert transfer.merge(other, transfer.read(text, "file")) == 0
        assert transfer.exported(other) == found


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "the first line is not"),
        ("a,b\n1,2\n", "the first line is not"),
        ("{", "truncated"),
        ('{"format": 2, "events": [], "reviews": [], "pins": []}', "format"),
        ('{"format": 1, "events": [], "reviews": [], "pins": [], "x": 1}', "`x`"),
        (
            '{"format": 1, "events": [{"uid": "u", "at": "noon", "slug": "s", '
            '"kind": "opened"}], "reviews": [], "pins": []}',
            "noon",
        ),
    ],
)
def test_a_file_that_is_no_export_is_refused_in_words(text: str, says: str) -> None:
    from judge.errors import UsageError

    with pytest.raises(UsageError, match=says):
        transfer.read(text, "mine.json")
