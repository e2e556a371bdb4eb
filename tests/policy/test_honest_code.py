"""Real habits of real people: none of it may be refused.

Each file in honest/ is a solution in some style. A first line may name rules:
`# imports: numpy`, `# ban: dict, set`, `# threads`.
"""

import statistics
import time
from pathlib import Path

import pytest
from refusals import findings

HONEST = sorted((Path(__file__).parent / "honest").glob("*.py"))


def read(path):
    source = path.read_text(encoding="utf-8")
    head, _, listed = source.partition("\n")[0].removeprefix("# ").partition(": ")
    names = tuple(listed.split(", "))
    rules = {"imports": {"imports": names}, "ban": {"ban": names}}
    return source, {"threads": True} if head == "threads" else rules.get(head, {})


def test_the_corpus_is_not_empty():
    assert len(HONEST) > 40


@pytest.mark.parametrize("path", HONEST, ids=lambda path: path.stem)
def test_honest_code_is_not_refused(path):
    source, rules = read(path)
    assert findings(source, **rules) == ()


@pytest.mark.parametrize("path", HONEST, ids=lambda path: path.stem)
def test_honest_code_is_python(path):
    compile(path.read_text(encoding="utf-8"), path, "exec", dont_inherit=True)


@pytest.mark.parametrize(
    "path", [p for p in HONEST if read(p)[1]], ids=lambda p: p.stem
)
def test_the_rules_of_a_file_matter_to_it(path):
    source, rules = read(path)
    if "ban" in rules:
        assert findings(f"{source}\nx = {{}}, heappush", **rules) != ()
    else:
        assert findings(source) != ()


def test_a_check_takes_far_less_than_the_fork_that_it_guards():
    took_ms = []
    for path in HONEST:
        source, rules = read(path)
        findings(source, **rules)
        start = time.process_time()
        findings(source, **rules)
        took_ms.append((time.process_time() - start) * 1000)
    assert statistics.median(took_ms) < 5
