"""A folder of submissions of every kind, and the verdict that each must get."""

from __future__ import annotations

import os
from pathlib import Path

from judge.bank import solutions
from judge.judging import load_problem
from judge.verdicts import Verdict

RIGHT = (load_problem("two_sum").solutions_root / "hash_map.py").read_text("utf-8")

ODD: dict[str, tuple[str, bytes]] = {
    "right": ("AC", RIGHT.encode()),
    "empty": ("CE", b""),
    "blank": ("CE", b" \n\t\n"),
    "no_syntax": ("CE", b"def two_sum(nums, target:\n    return\n"),
    "no_entry": ("CE", b"def three_sum(nums):\n    return []\n"),
    "too_few_parameters": ("CE", b"def two_sum(nums):\n    return [0, 1]\n"),
    "latin_1": ("CE", b"# caf\xe9\n" + RIGHT.encode()),
    "nul": ("CE", RIGHT.encode() + b"\0"),
    "picture": ("CE", b"\x89PNG\r\n\x1a\n" + bytes(range(256))),
    "too_long": ("SV", b"#" * (1 << 18)),
    "imports_os": ("SV", b"import os\n" + RIGHT.encode()),
    "frames": ("SV", b"import sys\nsys._getframe()\n" + RIGHT.encode()),
    "wrong": ("WA", b"def two_sum(nums, target):\n    return [0, 0]\n"),
    "nothing": ("WA", b"def two_sum(nums, target):\n    pass\n"),
    "says_passed": (
        "WA",
        b"def two_sum(nums, target):\n    print('AC passed ok 1/1')\n    return 'AC'\n",
    ),
    "raises": ("RTE", b"def two_sum(nums, target):\n    return nums[len(nums)]\n"),
    "exits": ("RTE", b"def two_sum(nums, target):\n    raise SystemExit(0)\n"),
    "recursion": (
        "RTE",
        b"def two_sum(nums, target):\n    return two_sum(nums, target)\n",
    ),
    "for_ever": ("TLE", b"def two_sum(nums, target):\n    while True:\n        pass\n"),
    "for_ever_at_once": ("TLE", b"while True:\n    pass\n"),
    "memory": (
        "MLE",
        b"def two_sum(nums, target):\n    x = [0]\n    while True:\n        x += x\n",
    ),
    "prints": (
        "OLE",
        b"def two_sum(nums, target):\n    while True:\n        print('x' * 4096)\n",
    ),
    "returns_much": (
        "OLE",
        b"def two_sum(nums, target):\n    return list(range(10 ** 6))\n",
    ),
}


def odd(root: Path) -> dict[str, str]:
    """Write two_sum/<kind>.py for every odd kind; return id -> verdict."""
    folder = root / "two_sum"
    folder.mkdir(parents=True)
    for name, (_, source) in ODD.items():
        (folder / f"{name}.py").write_bytes(source)
    return {f"two_sum/{name}.py": code for name, (code, _) in ODD.items()}


SLUGS = (
    "course_schedule",
    "hash_map",
    "k_means",
    "linked_list_cycle",
    "logistic_regression",
    "lowest_common_ancestor",
    "maximum_subarray",
    "reverse_linked_list",
    "sql_second_highest",
    "two_sum",
)
"""Functions, classes, nodes, numpy and SQL; a few cases are enough for all mistakes."""


def of_the_bank(root: Path) -> dict[str, str]:
    """Write every solution of these that does not need growth to be judged."""
    expected = {}
    for slug in SLUGS:
        problem = load_problem(slug)
        for solution in solutions(problem):
            if solution.expect is Verdict.CLE:
                continue
            name = f"{slug}/{solution.expect.lower()} {solution.name}"
            path = root / f"{name}{solution.path.suffix}"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(solution.path.read_bytes())
            expected[f"{name}{solution.path.suffix}"] = str(solution.expect)
    return expected


def mixed(root: Path, count: int) -> dict[str, str]:
    """Write so many submissions of all kinds; return id -> verdict."""
    expected = {**odd(root), **of_the_bank(root)}
    kinds = dict(expected)
    slow = [id_ for id_, code in kinds.items() if code in ("TLE", "MLE")]
    quick = [id_ for id_ in kinds if id_ not in slow]
    while len(expected) < count:
        id_ = quick[len(expected) % len(quick)]
        path = Path(id_)
        copy = path.with_stem(f"{path.stem} again {len(expected)}").as_posix()
        os.link(root / id_, root / copy)
        expected[copy] = kinds[id_]
    return expected


def beside(root: Path) -> None:
    """Put files next to submissions that other tools would run or read."""
    trap = "raise SystemExit('a file beside a submission was run')\n"
    for folder in (root, root / "two_sum"):
        for name in ("conftest.py", "random.py", "sitecustomize.py", "json.py"):
            (folder / name).write_text(trap)
        (folder / "pytest.ini").write_text("[pytest]\naddopts = --no-such-option\n")
        (folder / "x.pth").write_text("import os; os._exit(1)\n")
        (folder / "judge").mkdir()
        (folder / "judge" / "__init__.py").write_text(trap)
