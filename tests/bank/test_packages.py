"""The files of a package: what is missing, what disagrees, what does not parse."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.bank import check_layout, hints, solutions
from judge.errors import PackageError
from judge.verdicts import Verdict
from tests.bank.packages import (
    EXAMPLES,
    GOOD,
    NOTHING,
    PROBLEM,
    SOLUTION,
    SPEC,
    STARTER,
    edited,
    findings,
    load,
    loaded,
    write,
)

AT = "problems/pick"
LATIN = "# é\n".encode("latin-1")


@pytest.mark.parametrize(
    "name",
    [
        "problem.yaml",
        "starter.py",
        "spec.py",
        "examples.yaml",
        "statement.md",
        "hints.md",
    ],
)
def test_a_file_that_is_missing_is_named(tmp_path: Path, name: str) -> None:
    assert findings(tmp_path, {name: None}) == [f"{AT}/{name}: is missing; add it"]


@pytest.mark.parametrize("slug", ["Pick", "2pick", "pick-one", "_pick", "pïck"])
def test_a_slug_of_other_letters_is_refused(tmp_path: Path, slug: str) -> None:
    files = {name.replace("pick", slug, 1): text for name, text in GOOD.items()}
    with pytest.raises(PackageError, match="a slug is small letters, digits and _"):
        load(write(tmp_path, files), slug)


def test_a_starter_that_does_not_parse_has_its_line(tmp_path: Path) -> None:
    text, line = edited(STARTER, "def pick", "dfe pick")
    (found,) = findings(tmp_path, {"starter.py": text})
    assert found == f"{AT}/starter.py:{line}: invalid syntax; mend the starter"


def test_a_type_that_is_none_has_its_line(tmp_path: Path) -> None:
    text, line = edited(STARTER, "list[int]", "deque[int]")
    (found,) = findings(tmp_path, {"starter.py": text})
    assert found == (
        f"{AT}/starter.py:{line}: `deque[int]` is not a known type; "
        "see docs/problem-format.md"
    )


def test_an_entry_that_is_not_in_the_starter_has_the_line_of_its_name(
    tmp_path: Path,
) -> None:
    text, line = edited(PROBLEM, "entry: pick", "entry: pik")
    (found,) = findings(tmp_path, {"problem.yaml": text})
    assert found == (
        f"{AT}/problem.yaml:{line}: there is no function or class named pik "
        "in starter.py; name what is there"
    )


def test_a_starter_is_never_run(tmp_path: Path) -> None:
    text = f"raise SystemExit('ran')\n{STARTER}"
    assert loaded(tmp_path, {"starter.py": text}).entry == "pick"


PARTS = [
    ("def check", "spec", "check", "the checker is `spec`; define `check`"),
    ("def oracle", "exact", "oracle", "the checker is `exact`; define `oracle`"),
    ("def cases", "spec", "cases", "there is nothing to draw; define `cases`"),
    ("def worst", "spec", "worst", "growth is measured; define `worst`"),
    ("def labels", "spec", "labels", "health asks for shares of labels; define"),
]


@pytest.mark.parametrize(("old", "checker", "part", "words"), PARTS)
def test_a_spec_without_a_part_that_is_needed_says_why(
    tmp_path: Path, old: str, checker: str, part: str, words: str
) -> None:
    changed = {
        "problem.yaml": PROBLEM.replace("checker: spec", f"checker: {checker}"),
        "spec.py": edited(SPEC, old, "def another")[0],
    }
    (found,) = findings(tmp_path, changed)
    assert found.startswith(f"{AT}/spec.py: {words}")


def test_a_part_may_be_imported_or_assigned(tmp_path: Path) -> None:
    text = SPEC.replace("def check", "def _check") + "\n\ncheck = _check\n"
    assert loaded(tmp_path, {"spec.py": text}).slug == "pick"


def test_a_spec_that_does_not_parse_has_its_line(tmp_path: Path) -> None:
    text, line = edited(SPEC, "def oracle(args):", "def oracle(args:")
    (found,) = findings(tmp_path, {"spec.py": text})
    assert found.startswith(f"{AT}/spec.py:{line}: ")
    assert found.endswith("; mend the spec")


def test_a_class_needs_the_checker_of_classes_and_a_function_another(
    tmp_path: Path,
) -> None:
    ops = PROBLEM.replace("checker: spec", "checker: ops")
    assert (
        f"{AT}/problem.yaml: a function is asked for; give another checker than `ops`"
        in findings(tmp_path / "a", {"problem.yaml": ops})
    )
    starter = "class pick:\n    def get(self) -> int: ...\n"
    changed = {
        "starter.py": starter,
        "examples.yaml": "- {ops: [[get]], expected: [1]}\n",
    }
    assert findings(tmp_path / "b", changed) == [
        f"{AT}/problem.yaml: a class is asked for; give `checker: ops`"
    ]


def test_the_answer_may_be_an_argument_and_examples_have_its_type(
    tmp_path: Path,
) -> None:
    text = PROBLEM.replace("answer: return", "answer: xs")
    examples = "- {args: [[2, 1], 0], expected: [1, 2]}\n"
    found = loaded(tmp_path, {"problem.yaml": text, "examples.yaml": examples})
    assert found.examples[0].expected == [1, 2]


@pytest.mark.parametrize("name", ["problem.yaml", "starter.py", "spec.py"])
def test_the_hash_changes_with_every_file_that_decides(
    tmp_path: Path, name: str
) -> None:
    before = loaded(tmp_path / "a").hash
    same = loaded(tmp_path / "b", {"statement.md": "# Other\n"}).hash
    other = loaded(tmp_path / "c", {name: GOOD[f"{AT}/{name}"] + "# more\n"}).hash
    assert before == same != other


def test_a_bank_may_lie_in_any_folder(tmp_path: Path) -> None:
    problem = loaded(tmp_path / "a folder: ü%n")
    assert problem.statement == "# Pick\n"
    assert problem.starter == STARTER


@pytest.mark.parametrize("name", ["starter.py", "spec.py", "solutions/pick/plain.py"])
def test_a_file_that_is_not_utf_8_is_named(tmp_path: Path, name: str) -> None:
    with pytest.raises(PackageError, match="not UTF-8"):
        solutions(loaded(tmp_path, {name: LATIN}))


def test_hints_come_cheapest_first(tmp_path: Path) -> None:
    assert hints(loaded(tmp_path)) == ("Think.", "Think again.")


def test_a_good_package_has_nothing_to_complain_about(tmp_path: Path) -> None:
    assert check_layout(loaded(tmp_path)) == []


NUMBER = f"{AT}/hints.md: number the hints ## 1, ## 2, …"
LAYOUT: dict[str, tuple[dict[str, str | None], str]] = {
    "no numbers": ({"hints.md": "Think.\n"}, NUMBER),
    "a number left out": ({"hints.md": "## 1\n\na\n\n## 3\n\nb\n"}, NUMBER),
    "from 0": ({"hints.md": "## 0\n\na\n"}, NUMBER),
    "twice the same": ({"hints.md": "## 1\n\na\n\n## 1\n\nb\n"}, NUMBER),
    "a stray file": ({"notes.txt": "x"}, f"{AT}/notes.txt: does not belong here"),
    "no comparison": (
        {"solutions/pick/approaches.md": None},
        "solutions/pick/approaches.md: is missing; add it",
    ),
    "no reference": (
        {"solutions/pick/plain.py": None},
        "solutions/pick: has no reference; add one",
    ),
    "nobody to kill": (
        {"examples.yaml": EXAMPLES.replace("kills: nothing", "kills: nobody")},
        f"{AT}/examples.yaml: example 1 kills `nobody`; name a file of wrong/",
    ),
    "a reference to kill": (
        {"examples.yaml": EXAMPLES.replace("kills: nothing", "kills: plain")},
        f"{AT}/examples.yaml: example 1 kills `plain`; name a file of wrong/",
    ),
}


@pytest.mark.parametrize("name", LAYOUT)
def test_what_a_good_package_has_is_missed(tmp_path: Path, name: str) -> None:
    files, words = LAYOUT[name]
    (found,) = check_layout(loaded(tmp_path, files))
    assert found.replace(f"{tmp_path}/", "").startswith(words)


def test_references_come_first_and_have_their_headers(tmp_path: Path) -> None:
    right, wrong = solutions(loaded(tmp_path))
    assert (right.name, right.expect) == ("plain", Verdict.AC)
    assert (right.time, right.space, right.why) == ("O(1)", "O(1)", "short")
    assert (wrong.name, wrong.expect, wrong.why) == ("nothing", "WA", "forgotten")


HEADERS = {
    "none": ("plain.py", "def pick(xs, k): ...\n", "has no `# expect:` header"),
    "after a line": ("plain.py", f"\n{SOLUTION}", "has no `# expect:` header"),
    "empty": ("plain.py", "", "has no `# expect:` header"),
    "a wrong one": ("plain.py", NOTHING, "declares `WA`"),
    "a right one": ("wrong/nothing.py", SOLUTION, "declares `AC`"),
    "ours": ("wrong/nothing.py", "# expect: JE\n", "declares `JE`"),
    "no code": ("wrong/nothing.py", "# expect: wrong\n", "declares `wrong`"),
}


@pytest.mark.parametrize("name", HEADERS)
def test_a_solution_must_declare_a_verdict_that_it_may_have(
    tmp_path: Path, name: str
) -> None:
    file, text, words = HEADERS[name]
    problem = loaded(tmp_path, {f"solutions/pick/{file}": text})
    with pytest.raises(PackageError) as caught:
        solutions(problem)
    told = str(caught.value).replace(f"{tmp_path}/", "")
    assert told.startswith(f"solutions/pick/{file}:1: {words}; begin with `# expect:`")
    allowed = "one of AC" if "wrong" not in file else "WA, RTE, TLE, MLE, OLE, CLE"
    assert allowed in told


def test_all_headers_that_are_wrong_are_told_at_once(tmp_path: Path) -> None:
    files = {"solutions/pick/plain.py": "", "solutions/pick/wrong/nothing.py": ""}
    with pytest.raises(PackageError) as caught:
        solutions(loaded(tmp_path, files))
    assert len(caught.value.findings) == 2
