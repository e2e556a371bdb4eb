"""problem.yaml is read strictly: every mistake has file, line and remedy."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.bank import metadata
from judge.growth import TIME_BOUNDS
from judge.model import CheckerSpec, GrowthAxis, Limits, SpaceBound
from judge.rules import PolicyRules
from tests.bank.packages import PROBLEM, edited, findings, loaded

WHERE = "problems/pick/problem.yaml"


def test_every_key_ends_up_in_the_problem(tmp_path: Path) -> None:
    found = loaded(tmp_path)
    assert set(metadata.KEYS) - {"mutants"} <= set(PROBLEM.replace(":", " ").split())
    assert (found.slug, found.title, found.version) == ("pick", "Pick", 3)
    assert (found.difficulty, found.minutes) == ("medium", 20)
    assert found.tags == ("array", "two-pointers")
    assert found.tracks == {"core": 4, "more": 2}
    assert (found.topics, found.classic) == (("Arrays",), "pickOne")
    assert found.checker == CheckerSpec(kind="spec")
    assert (found.answer, found.mutation) == ("return", "forbidden")
    assert found.limits == Limits(cpu_s=1.5, memory_mb=64, output_kb=32)
    axis = GrowthAxis(bound="n log n", axis="n", low=16, high=4096, fixed={"k": 2})
    assert found.growth.time == (axis,)
    assert found.growth.space == SpaceBound(bound="n", count_output=False)
    rules = PolicyRules(imports=("numpy",), ban=("sorted",), threads=True)
    assert found.policy == rules
    assert found.health == {"empty": 0.5}
    assert (found.follow_ups, found.authors) == (("And then?",), ("Somebody",))
    assert found.license == "CC-BY-4.0"


OPTIONAL = ("classic", "answer", "mutation", "limits", "policy", "follow_ups", "topics")
NEEDED = (
    *("format", "title", "version", "difficulty", "minutes", "tags", "entry"),
    *("checker", "authors", "license"),
)


def without(key: str) -> str:
    return "".join(
        line
        for line in PROBLEM.splitlines(keepends=True)
        if not line.startswith(f"{key}:")
    )


@pytest.mark.parametrize("key", OPTIONAL)
def test_an_optional_key_may_be_left_out(tmp_path: Path, key: str) -> None:
    assert loaded(tmp_path, {"problem.yaml": without(key)}).slug == "pick"


@pytest.mark.parametrize("key", NEEDED)
def test_a_needed_key_that_is_missing_is_named(tmp_path: Path, key: str) -> None:
    found = findings(tmp_path, {"problem.yaml": without(key)})
    assert f"{WHERE}:1: `{key}` is missing; add it" in found


MISTAKES = {
    "a near miss": (
        "minutes: 20",
        "minuets: 20",
        "unknown key `minuets`; did you mean `minutes`?",
    ),
    "a far miss": ("classic: pickOne", "zzz: 1", "unknown key `zzz`; known are format"),
    "a number as a key": ("classic: pickOne", "1: 2", "unknown key `1`; known are"),
    "a merge key": ("classic: pickOne", "<<: {a: 1}", "unknown key `<<`; known are"),
    "a near miss inside": (
        "{cpu_s: 1.5,",
        "{cpu_: 1.5,",
        "unknown key `limits.cpu_`; did you mean `cpu_s`?",
    ),
    "a near miss in a list": (
        "bound: n log n,",
        "bond: n,",
        "unknown key `growth.time[0].bond`; did you mean `bound`?",
    ),
    "another format": ("format: 1", "format: 2", "this judge reads format 1; give 1"),
    "a number for text": ("title: Pick", "title: 12", "title is a number; give text"),
    "nothing for text": ("title: Pick", "title:", "title is nothing; give text"),
    "a list for text": ("title: Pick", "title: [a]", "title is a list; give text"),
    "text for a number": (
        "minutes: 20",
        "minutes: long",
        "minutes is text; give a whole number from 1 on",
    ),
    "a fraction": (
        "minutes: 20",
        "minutes: 1.5",
        "minutes is a number; give a whole number from 1 on",
    ),
    "true for a number": (
        "version: 3",
        "version: true",
        "version is true or false; give a whole number from 1 on",
    ),
    "too small": ("version: 3", "version: 0", "version is 0; give a whole number from"),
    "a near miss of a word": (
        "difficulty: medium",
        "difficulty: medum",
        "difficulty is 'medum'; give one of easy, medium, hard (did you mean medium?)",
    ),
    "another word": (
        "difficulty: medium",
        "difficulty: 7",
        "difficulty is 7; give one of easy, medium, hard",
    ),
    "text for a list": (
        "tags: [array, two-pointers]",
        "tags: array",
        "tags is not a list of text; give one",
    ),
    "numbers in a list": (
        "tags: [array, two-pointers]",
        "tags: [1]",
        "tags is not a list of text; give one",
    ),
    "a list for a mapping": (
        "tracks: {core: 4, more: 2}",
        "tracks: [core]",
        "tracks is a list; give a mapping",
    ),
    "text as a position": (
        "tracks: {core: 4, more: 2}",
        "tracks: {core: first}",
        "tracks.core is text; give a whole number from 1 on",
    ),
    "an unknown checker": (
        "checker: spec",
        "checker: specs",
        "checker is 'specs'; give one of exact, unordered, tolerance, spec, ops "
        "(did you mean spec?)",
    ),
    "options of another checker": (
        "checker: spec",
        "checker: {exact: true}",
        "unknown key `checker.exact`; known are unordered, tolerance",
    ),
    "an unknown option": (
        "checker: spec",
        "checker: {unordered: {nesting: true}}",
        "unknown key `checker.unordered.nesting`; did you mean `nested`?",
    ),
    "an option of another type": (
        "checker: spec",
        "checker: {unordered: {nested: 1}}",
        "checker.unordered.nested is a number; give true or false",
    ),
    "no tolerance": (
        "checker: spec",
        "checker: {tolerance: {absolute: 0}}",
        "checker.tolerance.absolute is 0; give a number above 0",
    ),
    "an answer that is no argument": ("answer: return", "answer: ys", None),
    "another mutation": (
        "mutation: forbidden",
        "mutation: forbiden",
        "mutation is 'forbiden'; give one of allowed, forbidden (did you mean "
        "forbidden?)",
    ),
    "no time": ("{cpu_s: 1.5,", "{cpu_s: 0,", "limits.cpu_s is 0; give a number above"),
    "little memory": (
        "memory_mb: 64",
        "memory_mb: 8",
        "limits.memory_mb is 8; give a whole number from 16 on",
    ),
    "half a kilobyte": (
        "output_kb: 32",
        "output_kb: 0.5",
        "limits.output_kb is a number; give a whole number from 1 on",
    ),
    "an unknown bound": (
        "bound: n log n,",
        "bound: n logn,",
        "growth.time[0].bound is 'n logn'; give one of " + ", ".join(TIME_BOUNDS),
    ),
    "no axis": ("axis: n, ", "", "`growth.time[0].axis` is missing; add it"),
    "no range": ("n: [16, 4096], ", "", "`growth.time[0].n` is missing; add it"),
    "a range the wrong way": (
        "n: [16, 4096]",
        "n: [4096, 16]",
        "growth.time[0].n is [4096, 16]; give [least, greatest] size",
    ),
    "a range of one": ("n: [16, 4096]", "n: 16", "growth.time[0].n is 16; give [least"),
    "a range from 0": ("n: [16, 4096]", "n: [0, 4]", "is [0, 4]; give [least"),
    "a negative fixed size": (
        "fixed: {k: 2}",
        "fixed: {k: -1}",
        "growth.time[0].fixed.k is -1; give a whole number from 0 on",
    ),
    "an unknown space": (
        "{bound: n, count",
        "{bound: n log n, count",
        "growth.space.bound is 'n log n'; give one of 1, log n, n, n^2",
    ),
    "text for imports": (
        "imports: [numpy]",
        "imports: numpy",
        "policy.imports is not a list of text; give one",
    ),
    "a word for a flag": (
        "threads: true",
        "threads: maybe",
        "policy.threads is text; give true or false",
    ),
    "a share above 1": (
        "  empty: 0.5",
        "  empty: 50",
        "health.empty is 50; give a share from 0 to 1",
    ),
    "nan as a share": ("  empty: 0.5", "  empty: .nan", "health.empty is nan; give a"),
    "the same key twice": (
        "classic: pickOne",
        "title: Again",
        "`title` is there twice; keep one",
    ),
    "the same key twice inside": (
        "memory_mb: 64",
        "cpu_s: 64",
        "`cpu_s` is there twice; keep one",
    ),
    "an alias": (
        "topics: [Arrays]",
        "topics: *missing",
        "an alias (`*name`) is not allowed here; write it out",
    ),
    "an own tag": ("title: Pick", "title: !x Pick", "the tag !x is not allowed here"),
    "a python tag": (
        "title: Pick",
        "title: !!python/name:os.system Pick",
        "the tag",
    ),
    "a tab": ("title: Pick", "\ttitle: Pick", "not YAML: found"),
    "a second document": ("license: CC-BY-4.0", "---\na: 1", "not YAML: but found"),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_has_its_line_and_a_remedy(tmp_path: Path, name: str) -> None:
    old, new, words = MISTAKES[name]
    text, line = edited(PROBLEM, old, new)
    found = findings(tmp_path, {"problem.yaml": text})
    if words is None:
        assert f"{WHERE}: answer is `ys`; give `return` or one of xs, k" in found
        return
    place = f"{WHERE}:{line}: "
    told = [each for each in found if each.startswith(place) and words in each]
    assert told, found
