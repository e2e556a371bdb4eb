"""Byte-pair encoding against a naive recount over lists."""

from __future__ import annotations

from itertools import product
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings

from judge.spec import Invalid

REFERENCES = ("recount", "update_counts")
RIGHT_BUT_SLOW = (
    "starts_again_after_a_match",
    "merges_one_place_at_a_time",
)
DRAWN: list[tuple] = []


@pytest.fixture
def spec(load_spec):
    return load_spec("bpe_tokenizer")


@pytest.fixture
def solutions(load_solution):
    names = (*REFERENCES, *(f"wrong/{name}" for name in RIGHT_BUT_SLOW))
    return {name: load_solution("bpe_tokenizer", name).BPE for name in names}


@pytest.fixture
def drawn(spec):
    """Return the scripts of many drawn cases, the same in every run."""
    if not DRAWN:
        decorate = settings(
            max_examples=1000,
            database=None,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        )
        decorate(given(spec.cases())(lambda case: DRAWN.append(case.args[0])))()
    return list(DRAWN)


class Naive:
    """Written from the statement, with one loop for every sentence of it."""

    def __init__(self):
        self.merges = []

    def train(self, text, merges):
        self.merges = []
        ids = list(text.encode("utf-8"))
        while len(self.merges) < merges:
            counts = {}
            for i in range(len(ids) - 1):
                pair = (ids[i], ids[i + 1])
                counts[pair] = counts.get(pair, 0) + 1
            often = max(counts.values(), default=0)
            if often < 2:
                return
            tied = sorted(pair for pair, count in counts.items() if count == often)
            self.merges.append(tied[0])
            ids = self.replace(ids, len(self.merges) - 1)

    def replace(self, ids, number):
        rest, done = list(reversed(ids)), []
        while rest:
            if len(rest) > 1 and (rest[-1], rest[-2]) == self.merges[number]:
                rest.pop()
                rest.pop()
                done.append(256 + number)
            else:
                done.append(rest.pop())
        return done

    def encode(self, s):
        ids = list(s.encode("utf-8"))
        for number in range(len(self.merges)):
            ids = self.replace(ids, number)
        return ids

    def bytes_of(self, token):
        if token < 256:
            return bytes([token])
        left, right = self.merges[token - 256]
        return self.bytes_of(left) + self.bytes_of(right)

    def decode(self, ids):
        return b"".join(map(self.bytes_of, ids)).decode("utf-8", errors="replace")


def results(made, calls):
    found = [(each.name, getattr(made, each.name)(*each.args)) for each in calls.ops]
    return [result for name, result in found if name != "train"]


def test_model_and_solutions_agree_with_the_recount_on_drawn_scripts(
    spec, solutions, drawn
):
    for calls in drawn:
        wanted = results(Naive(), calls)
        assert results(spec.Model(), calls) == wanted, calls
        for name, make in solutions.items():
            assert results(make(), calls) == wanted, (name, calls)


def test_model_and_references_agree_with_the_recount_on_all_short_texts(
    spec, solutions
):
    """Over a, b, c as far as 6 letters; the tokens of all texts of 4 letters."""
    asked = ["".join(letters) for letters in product("abc", repeat=4)]
    makers = [spec.Model, *(solutions[name] for name in REFERENCES)]
    for size in range(7):
        for index, letters in enumerate(product("abc", repeat=size)):
            text, naive = "".join(letters), Naive()
            naive.train(text, 3)
            for make in makers:
                made = make()
                made.train(text, 3)
                for s in (text, asked[index % 81], asked[index * 7 % 81]):
                    ids = made.encode(s)
                    assert ids == naive.encode(s), (make, text, s)
                    assert made.decode(ids) == s == naive.decode(ids)


def test_any_bytes_are_decoded_as_python_does(spec, solutions):
    rng = Random(5)
    makers = [spec.Model, *(solutions[name] for name in REFERENCES)]
    for data in [bytes([byte]) for byte in range(256)] + [
        rng.randbytes(rng.randrange(9)) for _ in range(500)
    ]:
        for make in makers:
            wanted = data.decode("utf-8", errors="replace")
            assert make().decode(list(data)) == wanted


def test_model_calls_unknown_tokens_invalid(spec):
    model = spec.Model()
    model.train("abab", 5)
    assert model.decode([256]) == "ab"
    for token in (-1, 257):
        with pytest.raises(Invalid):
            model.decode([97, token])


def test_drawn_cases_keep_the_promises_of_the_statement(drawn):
    for calls in drawn:
        naive = Naive()
        for each in calls.ops:
            if each.name == "train":
                text, merges = each.args
                assert len(text) <= 60 and 0 <= merges <= 12
                naive.train(text, merges)
            elif each.name == "encode":
                assert len(each.args[0]) <= 60
                each.args[0].encode("utf-8")
            else:
                known = range(256 + len(naive.merges))
                assert all(token in known for token in each.args[0])


@pytest.mark.parametrize("n, merges", [(256, 16), (4000, 4), (4000, 256), (8192, 16)])
def test_worst_learns_as_many_merges_as_it_asks_for(spec, n, merges):
    case = spec.worst(n=n, merges=merges, rng=Random(n))
    train, encode = case.args[0].ops
    model = spec.Model()
    model.train(*train.args)
    assert len(model.pairs) == merges
    assert len(encode.args[0]) == len(train.args[0]) == n
    assert len(model.encode(*encode.args)) < n
