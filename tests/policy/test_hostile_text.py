"""Whatever the text, there are findings or a SyntaxError, and soon."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from refusals import findings, refused

from judge.model import KIB, MAX_SOURCE_BYTES

BIG = MAX_SOURCE_BYTES


def outcome(source, **rules):
    """Return the findings, or the SyntaxError; any other exception is a failure."""
    try:
        return findings(source, **rules)
    except SyntaxError as error:
        return error


@pytest.mark.parametrize(
    "source",
    [
        "-" * 100_000 + "1",
        "not " * 30_000 + "1",
        "(" * 50_000,
        "[" * 50_000 + "]" * 50_000,
        "+".join("1" * 60_000),
        "a" + ".b" * 60_000,
        "f" + "()" * 60_000,
        "a" + "[0]" * 40_000,
        "lambda:" * 15_000 + "1",
        "lambda:" * 100 + "1",
        "1 if 1 else " * 10_000 + "1",
        "1 ** " * 20_000 + "1",
        "if a: pass\n" + "elif b: pass\n" * 9_000,
        "".join(" " * i + "if 1:\n" for i in range(300)) + " " * 300 + "x",
        "a = " + "b = " * 30_000 + "1",
    ],
    ids=lambda source: source[:12],
)
def test_nesting_beyond_measure_ends_plainly(source):
    result = outcome(source[:BIG])
    if isinstance(result, SyntaxError):
        assert result.lineno >= 1
        assert result.msg
    else:
        assert result == ()


def test_too_deep_says_so():
    with pytest.raises(SyntaxError, match="nested too deeply"):
        findings("-" * 5_000 + "1")
    with pytest.raises(SyntaxError, match="nested too deeply") as caught:
        findings("x = 1\n\n" + "lambda: " * 80 + "1")
    assert caught.value.lineno == 3


def test_depth_of_real_code_is_far_from_the_bound():
    source = "if a: pass\n" + "elif b: pass\n" * 100
    assert refused(source) == []
    assert refused("x = " + " + ".join(["'part'"] * 150)) == []


@pytest.mark.parametrize(
    ("source", "line", "words"),
    [
        ("x = 1\ny = '\0'", 2, "NUL"),
        ("x = 1\n\ny = '\ud800'", 3, "Unicode"),
        ("\udcff", 1, "Unicode"),
        ("x = " + "9" * 5_000, 1, "digits"),
        ("def f(:\n    pass", 1, "invalid syntax"),
        ("if 1:\n\tx\n        y", 3, "tabs"),
        ("print 'hello'", 1, "Missing parentheses"),
        ("x = 'abc", 1, "unterminated"),
        ("\ufeffimport os", 1, "U\\+FEFF"),
        ("\x00", 1, "NUL"),
        ("x = 1 \x1b", 1, "non-printable"),
    ],
)
def test_text_that_does_not_parse_is_a_syntax_error_with_its_line(source, line, words):
    with pytest.raises(SyntaxError, match=words) as caught:
        findings(source)
    assert caught.value.lineno == line
    assert "\n" not in caught.value.msg


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_line_ending_counts_lines_alike(end):
    assert refused(f"x = 1{end}{end}import os{end}") == ["P201 3:8-3:10"]


def test_a_form_feed_ends_no_line():
    assert refused("x = 1\n\x0cimport os\n") == ["P201 2:9-2:11"]


def test_an_encoding_cookie_changes_nothing():
    assert refused("# -*- coding: rot13 -*-\nx = 'é'") == []


def test_an_invalid_escape_is_not_our_business():
    assert refused("pattern = '\\d+\\s'") == []


def test_nothing_is_fine():
    assert refused("") == []
    assert refused("\n\n# only a comment") == []


def test_findings_are_capped():
    assert len(refused("import os\n" * 5_000)) == 100
    assert len(refused("import " + ",".join(f"a{i}" for i in range(15_000)))) == 100


@pytest.mark.parametrize(
    "source",
    [
        "x=1\n" * 40_000,
        "lambda:" * 35 + "[" + "a," * 50_000 + "]",
        ("sys" + ".b" * 90 + "\n") * 500,
        "eval\n" * 30_000,
        "import " + "a" * 120_000,
        "x.__" + "a" * 120_000 + "__",
        '"' + "{:" * 50_000 + '".format(1)',
        '"' + "{0.__a__}" * 13_000 + '".format(1)',
        "é;" * 10_000 + "eval;" * 10_000,
        "def f(x: int = 1, **k) -> int: return {}\n" * 3_000,
        "def f():\n global " + ",".join(f"a{i}" for i in range(15_000)),
        "from collections import *\n" * 5_000,
    ],
    ids=lambda source: source[:12],
)
def test_the_largest_source_takes_seconds_at_most(source):
    start = time.process_time()
    outcome(source[:BIG], ban=("dict", "heapq"))
    assert time.process_time() - start < 5


WORDS = st.sampled_from(
    "def class lambda return yield import from as if else for in while try except "
    "with match case async await global nonlocal del x open eval __code__ sys {} [] "
    "() : , . = := + - * ** @ -> | ; \n \t ' \" f' {x} ... 0 1e9 \\ \ufeff \0 é".split(
        " "
    )
)


@given(st.lists(WORDS, max_size=40).map(" ".join))
def test_random_words_of_python_never_crash_it(source):
    outcome(source, ban=("dict", "set", "heapq", "list.sort"))


@given(st.text(max_size=60))
def test_random_text_never_crashes_it(source):
    outcome(source)


def test_the_bound_that_the_caller_keeps_is_the_documented_one():
    assert BIG == 128 * KIB
