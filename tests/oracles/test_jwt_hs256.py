"""JWT against PyJWT: what is signed, and what is refused."""

from __future__ import annotations

import warnings
from datetime import UTC, datetime
from itertools import product

import jwt
import pytest
from hypothesis import HealthCheck, given, settings

REFERENCES = ("by_hand", "library")
HEADER = '{"alg":"HS256","typ":"JWT"}'


@pytest.fixture
def spec(load_spec):
    return load_spec("jwt_hs256")


@pytest.fixture
def classes(load_solution, spec):
    names = REFERENCES
    made = {name: load_solution("jwt_hs256", name).JWT for name in names}
    return {"model": spec.Model, **made}


@pytest.fixture
def pyjwt(monkeypatch):
    """Return PyJWT's verdict at a given second: the claims, or None."""

    class Clock(datetime):
        second = 0

        @classmethod
        def now(cls, tz=None):
            return datetime.fromtimestamp(cls.second, tz=UTC)

    monkeypatch.setattr(jwt.api_jwt, "datetime", Clock)
    checked = {f"verify_{name}": False for name in ("iat", "sub", "jti", "iss")}

    def verify(key, token, now, aud):
        Clock.second = now
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # short keys
            try:
                return jwt.decode(
                    token, key, algorithms=["HS256"], audience=aud, options=checked
                )
            except (jwt.InvalidTokenError, UnicodeError):
                return None

    return verify


def for_cases(spec, law, count=800):
    """Call `law` with the script of many drawn cases, the same in every run."""
    decorate = settings(
        max_examples=count,
        database=None,
        deadline=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    decorate(given(spec.cases())(lambda case: law(*case.args)))()


def drive(made, ops):
    return [getattr(made, each.name)(*each.args) for each in ops]


def canonical(token):
    """Tell whether a text could come out of `sign`, as far as its spelling goes.

    PyJWT compares decoded signatures, and takes other spellings of them as well.
    """
    end = token.rpartition(".")[2]
    return len(end) == 43 and end.isascii() and end[-1] in "AEIMQUYcgkosw048"


def test_model_and_references_agree_on_drawn_scripts(spec, classes):
    def law(script):
        right = drive(spec.Model(*script.init), script.ops)
        for name in REFERENCES:
            assert drive(classes[name](*script.init), script.ops) == right, name

    for_cases(spec, law)


def test_pyjwt_agrees_with_the_verdict_on_drawn_tokens(spec, pyjwt):
    verdicts = {True: 0, False: 0}

    def law(script):
        (key,) = script.init
        for each in script.ops:
            if each.name == "verify" and canonical(each.args[0]):
                got = spec.Model(key).verify(*each.args)
                assert got == pyjwt(key, *each.args), each
                verdicts[got is None] += 1

    for_cases(spec, law, 500)
    assert min(verdicts.values()) > 80


def test_pyjwt_reads_what_is_signed_and_would_sign_it_in_the_same_way(spec, classes):
    def law(script):
        (key,) = script.init
        for each in script.ops:
            if each.name != "sign":
                continue
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                text = spec.json.dumps(*each.args, separators=(",", ":"))
                theirs = jwt.api_jws.encode(text.encode(), key, "HS256")
            for name, made in classes.items():
                token = made(key).sign(*each.args)
                header, claims, _ = token.split(".")
                assert spec.decoded(header) == HEADER.encode()
                assert claims == theirs.split(".")[1], name
                assert list(spec.json.loads(spec.decoded(claims))) == list(*each.args)
                if jwt.get_unverified_header(theirs) == spec.json.loads(HEADER):
                    body = theirs.rpartition(".")[0]
                    assert spec.signature(key, body) == theirs.rpartition(".")[2]

    for_cases(spec, law, 300)


def test_all_agree_with_pyjwt_on_every_combination_of_times_and_audiences(
    spec, classes, pyjwt
):
    times = (None, 0, 4, 5, 6)
    for exp, nbf, named in product(times, times, (None, "a", ["a"], ["b", "a"])):
        claims = {"exp": exp, "nbf": nbf, "aud": named}
        claims = {name: value for name, value in claims.items() if value is not None}
        token = spec.signed(b"key", HEADER, claims)
        for now, aud in product((0, 5), (None, "a", "b", "ab")):
            right = pyjwt(b"key", token, now, aud)
            for name, made in classes.items():
                assert made(b"key").verify(token, now, aud) == right, name


@pytest.mark.parametrize("size", [1, 63, 64, 65, 100])
def test_no_token_with_one_character_changed_is_accepted(spec, classes, size):
    key = bytes(range(size))
    token = spec.signed(key, HEADER, {"a": 1})
    for name, made in classes.items():
        verify = made(key).verify
        assert verify(token, 0, None) == {"a": 1}, name
        for place, char in enumerate(token):
            for other in "Aa-.=é\n":
                if other != char:
                    bad = token[:place] + other + token[place + 1 :]
                    assert verify(bad, 0, None) is None, name


def test_drawn_scripts_keep_the_promises_of_the_statement(spec):
    def law(script):
        (key,) = script.init
        assert 1 <= len(key) <= 100 and len(script.ops) <= 10
        for each in script.ops:
            if each.name == "sign":
                promised(*each.args)
                continue
            token, now, aud = each.args
            assert len(token) <= 1000 and 0 <= now <= 2 * 10**9 and aud != ""
            body, _, end = token.rpartition(".")
            if token.count(".") == 2 and end == spec.signature(key, body):
                header, claims = map(spec.decoded, body.split("."))
                assert type(spec.json.loads(header)) is dict
                promised(spec.json.loads(claims))

    def promised(claims):
        assert len(claims) <= 6
        for name, value in claims.items():
            if name in ("exp", "nbf"):
                assert type(value) is int and 0 <= value <= 2 * 10**9
            elif type(value) is list:
                assert name == "aud" and 1 <= len(value) <= 3
            else:
                assert type(value) in (int, str) and (name, value) != ("aud", "")

    for_cases(spec, law, 300)


def test_labels_tell_what_is_special(spec):
    def labels(token, now=5, aud=None):
        script = spec.script([b"key"], [spec.op("verify", token, now, aud)])
        return set(spec.labels(script.args))

    def token(claims, header=HEADER):
        return spec.signed(b"key", header, claims)

    assert labels(token({})) == {"accepted"}
    assert labels("é.") == {"refused", "not three parts", "beyond ASCII"}
    assert labels(token({"exp": 5})) == {"refused", "expires now"}
    assert labels(token({"exp": 0})) == {"refused", "exp is 0"}
    assert labels(token({"nbf": 5})) == {"accepted", "begins now"}
    assert labels(token({"aud": ["a"]})) == {
        "refused",
        "list of audiences",
        "audience not named",
    }
    assert labels(token({}, '{"alg":"none"}')) == {"refused", "other algorithm"}
    assert labels(token({}, '{"alg":"HS256"}')) == {
        "accepted",
        "other header accepted",
    }
