"""JSON Web Tokens with HS256: sign, and verify what comes from a stranger."""

from __future__ import annotations

import hashlib
import hmac
import json
from base64 import b64encode, urlsafe_b64decode
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

from hypothesis import strategies as st

from judge.spec import Case, Invalid, Op, op, script

Draw = Callable[[st.SearchStrategy[Any]], Any]
Claims = dict[str, Any]

HEADER = '{"alg":"HS256","typ":"JWT"}'
NOW = 1_700_000_000
LATEST = 2 * 10**9


def valid(args: tuple[Any, ...]) -> None:
    (made,) = args
    (key,) = made.init
    if not 1 <= len(key) <= 100:
        raise Invalid(f"key has {len(key)} bytes; there are 1 to 100")
    if len(made.ops) > 10:
        raise Invalid(f"there are {len(made.ops)} calls; there are up to 10")
    for each in made.ops:
        if each.name == "sign":
            fit_for_claims(each.args[0])
            continue
        token, now, _ = each.args
        if len(token) > 1000:
            raise Invalid(f"token has {len(token)} characters; there are up to 1000")
        if not 0 <= now <= LATEST:
            raise Invalid(f"now is {now}; it is between 0 and 2 * 10**9")
        body, _, end = token.rpartition(".")
        if body.count(".") == 1 and end == signature(key, body):
            both = [read(part) for part in body.split(".")]
            fit_for_claims(both[1])


def read(part: str) -> Claims:
    """Return the JSON object that a part of a signed token is to be."""
    with suppress(ValueError, RecursionError):
        found = json.loads(decoded(part))
        if isinstance(found, dict) and encoded(decoded(part)) == part:
            return found
    raise Invalid("token is signed, but a part is no JSON object in base64url")


def fit_for_claims(claims: Claims) -> None:
    if len(claims) > 6:
        raise Invalid(f"there are {len(claims)} claims; there are up to 6")
    for name, value in claims.items():
        if name == "aud":
            texts = value if isinstance(value, list) else [value]
            few = 1 <= len(texts) <= 3 and value != ""
            if not few or not all(isinstance(text, str) for text in texts):
                raise Invalid(f"aud is {value!r}; it is a text, or 1 to 3 texts")
        elif type(value) not in (int, str):
            raise Invalid(f"{name} is {value!r}; it is a text or an integer")
        elif name in ("exp", "nbf") and (
            isinstance(value, str) or not 0 <= value <= LATEST
        ):
            raise Invalid(f"{name} is {value!r}; it is between 0 and 2 * 10**9")


class Model:
    """Knows a token by signing its first two parts anew."""

    def __init__(self, key: bytes) -> None:
        self.key = key

    def sign(self, claims: Claims) -> str:
        return signed(self.key, HEADER, claims)

    def verify(self, token: str, now: int, aud: str | None) -> Claims | None:
        if token.count(".") != 2:
            return None
        body = token[: token.rindex(".")]
        if token != f"{body}.{signature(self.key, body)}":
            return None
        header, claims = (json.loads(decoded(part)) for part in body.split("."))
        if "alg" not in header or header["alg"] != "HS256":
            return None
        if "exp" in claims and claims["exp"] <= now:
            return None
        if "nbf" in claims and claims["nbf"] > now:
            return None
        named = claims.get("aud", [])
        audiences = [named] if isinstance(named, str) else named
        right = not audiences if aud is None else aud in audiences
        return claims if right else None


def signed(key: bytes, header: str, claims: Claims) -> str:
    """Return a token with that header."""
    text = json.dumps(claims, separators=(",", ":"))
    body = f"{encoded(header.encode())}.{encoded(text.encode())}"
    return f"{body}.{signature(key, body)}"


def signature(key: bytes, body: str) -> str:
    return encoded(
        hmac.new(key, body.encode(errors="surrogatepass"), hashlib.sha256).digest()
    )


def encoded(data: bytes) -> str:
    return b64encode(data).decode().translate({43: "-", 47: "_", 61: None})


def decoded(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))


def cases() -> st.SearchStrategy[Case]:
    """Draw claims to sign, good tokens, and every way in which one can be bad."""
    questions = (timed, timed, timed, timed, zero, zero, lists, lists, addressed)
    questions += (starts, headed, headed, headed, unsigned, tampered, bent)
    questions += (spelled, spelled, garbage, parted, letters)
    shapes = [signs, signs, *(only(question) for question in questions), several]
    return st.one_of([st.composite(shape)() for shape in shapes])


def only(question: Callable[[Draw, bytes], Op]) -> Callable[[Draw], Case]:
    """Return the shape of one call of this kind, or two."""

    def shape(draw: Draw) -> Case:
        key = draw(keys())
        return script([key], [question(draw, key) for _ in range(draw(few()))])

    return shape


def several(draw: Draw) -> Case:
    """Up to ten calls of all kinds with one key."""
    kinds = (signing, timed, addressed, headed, unsigned, tampered, bent, garbage)
    key = draw(keys())
    chosen = draw(st.lists(st.sampled_from(kinds), max_size=10))
    return script([key], [question(draw, key) for question in chosen])


def signs(draw: Draw) -> Case:
    """Claims of all kinds are signed."""
    key = draw(keys())
    return script([key], [signing(draw, key) for _ in range(draw(few()))])


def few() -> st.SearchStrategy[int]:
    return st.sampled_from((1, 1, 2))


def keys() -> st.SearchStrategy[bytes]:
    """Draw keys; HMAC pads those up to 64 bytes, and hashes the longer ones."""
    sizes = st.sampled_from((1, 3, 20, 32, 63, 64, 65, 100))
    return sizes.flatmap(lambda size: st.binary(min_size=size, max_size=size))


def texts() -> st.SearchStrategy[str]:
    return st.sampled_from(
        ("", "ann", "admin", "a.b/c+d", 'says "hi"', "Zoë", "鍵🔑", "\\\n", "???>>>~~~")
    )


def some_claims(draw: Draw) -> Claims:
    """Draw up to three claims that verify does not look at, in any order."""
    if draw(st.sampled_from((True, True, False))):
        return {}
    names = st.sampled_from(("sub", "iss", "role", "näme", "jti", "a", "zz"))
    found: Claims = draw(st.dictionaries(names, texts(), max_size=3))
    if draw(st.booleans()):
        found["iat"] = draw(st.sampled_from((0, NOW, LATEST)))
    return dict(draw(st.permutations(list(found.items()))))


def signing(draw: Draw, key: bytes) -> Op:
    claims = some_claims(draw) or some_claims(draw)
    if draw(st.booleans()):
        claims["exp"] = draw(st.integers(0, LATEST))
    if draw(st.booleans()):
        claims["aud"] = draw(st.sampled_from(("api", ["api"], ["web", "api"])))
    return op("sign", dict(draw(st.permutations(list(claims.items())))))


def timed(draw: Draw, key: bytes) -> Op:
    """A good token, asked for just before, at and just after it begins or ends."""
    now = draw(st.sampled_from((NOW, NOW, 1, 0, LATEST - 1)))
    near = st.sampled_from((-100, -1, 0, 0, 0, 1, 100))
    claims = some_claims(draw)
    for name in draw(st.sampled_from((("exp",), ("nbf",), ("nbf", "exp")))):
        claims[name] = min(LATEST, max(0, now + draw(near)))
    return op("verify", signed(key, HEADER, claims), now, None)


def starts(draw: Draw, key: bytes) -> Op:
    """A good token, asked for at its very first second."""
    now = draw(st.sampled_from((1, NOW)))
    return op("verify", signed(key, HEADER, {"nbf": now}), now, None)


def zero(draw: Draw, key: bytes) -> Op:
    """Second 0 is a time like any other."""
    now = draw(st.sampled_from((0, 1, NOW)))
    name = draw(st.sampled_from(("exp", "exp", "nbf")))
    return op("verify", signed(key, HEADER, {name: 0}), now, None)


def addressed(draw: Draw, key: bytes) -> Op:
    """A good token for one audience, for several or for none in particular."""
    named = draw(st.sampled_from((None, "api", "api", ["api"], ["web", "api"])))
    asked = draw(st.sampled_from((None, "api", "ap", "API", "web", "aud")))
    claims = some_claims(draw)
    if named is not None:
        claims["aud"] = named
    return op("verify", signed(key, HEADER, claims), NOW, asked)


def lists(draw: Draw, key: bytes) -> Op:
    """A good token for a list of audiences, asked for by one of them or by nobody."""
    named = draw(st.sampled_from((["api"], ["a"], ["web", "api"])))
    asked = draw(st.sampled_from((*named, *named, None, "b")))
    return op("verify", signed(key, HEADER, {"aud": named}), NOW, asked)


def headed(draw: Draw, key: bytes) -> Op:
    """A right signature under a header of somebody else's making."""
    good = (
        '{"typ":"JWT","alg":"HS256"}',
        '{"alg":"HS256"}',
        '{ "alg" : "HS256", "kid": "7" }',
    )
    bad = ('{"alg":"none"}', '{"alg":"HS512","typ":"JWT"}', '{"typ":"JWT"}')
    bad += ('{"alg":"hs256"}', '{"alg":""}', '{"alg":null}')
    header = draw(st.sampled_from((*good, *bad, *bad)))
    return op("verify", signed(key, header, some_claims(draw)), NOW, None)


def unsigned(draw: Draw, key: bytes) -> Op:
    """A token that has no signature, and may say that it needs none."""
    algorithms = ('{"alg":"none"}', '{"alg":"none","typ":"JWT"}', '{"alg":"None"}')
    header = draw(st.sampled_from((*algorithms, HEADER)))
    token = signed(key, header, some_claims(draw))
    return op("verify", token[: token.rindex(".") + 1], NOW, None)


def tampered(draw: Draw, key: bytes) -> Op:
    """The signature of another key, or of other claims."""
    claims = some_claims(draw)
    if draw(st.booleans()):
        return op("verify", signed(key + b"!", HEADER, claims), NOW, None)
    mine = signed(key, HEADER, claims | {"role": "admin"})
    theirs = signed(key, HEADER, claims | {"role": "guest"})
    head, tail = mine.rpartition(".")[0], theirs.rpartition(".")[2]
    return op("verify", f"{head}.{tail}", NOW, None)


def bent(draw: Draw, key: bytes) -> Op:
    """A right signature in another spelling, too long or too short."""
    token = signed(key, HEADER, some_claims(draw))
    body, _, right = token.rpartition(".")
    digest = decoded(right)
    spellings = (
        right + "=",
        right[:-1] + chr(ord(right[-1]) + 1),  # the last two bits are of no use
        right[:-1],
        right[:20] + "!" + right[20:],
        right + "A",
        b64encode(digest).decode(),
        digest.hex(),
        right.lower(),
        right + "\n",
    )
    return op("verify", f"{body}.{draw(st.sampled_from(spellings))}", NOW, None)


def spelled(draw: Draw, key: bytes) -> Op:
    """A signature that decodes to the right bytes, but is not the right text."""
    token = signed(key, HEADER, {})
    other = token[:-1] + chr(ord(token[-1]) + 1)
    return op("verify", draw(st.sampled_from((f"{token}=", other))), NOW, None)


def parted(draw: Draw, key: bytes) -> Op:
    """A right signature of one part or of three, where two are asked for."""
    parts = draw(st.sampled_from((1, 3)))
    body = ".".join([encoded(HEADER.encode()), encoded(b"{}"), encoded(b"{}")][:parts])
    return op("verify", f"{body}.{signature(key, body)}", NOW, None)


def letters(draw: Draw, key: bytes) -> Op:
    """Three parts, one of them with letters beyond ASCII."""
    texts = ("a.b.é", "..ß", "ä.ö.ü", "é..", ".é.", "a.b.🔑", "鍵.a.b")
    return op("verify", draw(st.sampled_from(texts)), NOW, None)


def garbage(draw: Draw, key: bytes) -> Op:
    """No token at all, or one with something before, between or behind."""
    token = signed(key, HEADER, some_claims(draw))
    body = token.rpartition(".")[0]
    texts = ("", ".", "..", "...", "a.b", "a.b.c", "token", "ä.ö.ü", "🔑..", "{}.{}.{}")
    texts += (body, f" {token}", f"{token}.", f"{token}.x", f"{body}.ß", "=.=.=")
    texts += (f"{token}é", "_w._w._w", "W10.W10.")
    return op("verify", draw(st.sampled_from(texts)), NOW, None)


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    (made,) = args
    (key,) = made.init
    if len(key) == 64:
        yield "key of 64 bytes"
    if len(key) > 64:
        yield "key over 64 bytes"
    for each in made.ops:
        if each.name == "sign":
            yield "signs"
        else:
            yield from asked(key, *each.args)


def asked(key: bytes, token: str, now: int, aud: str | None) -> Iterator[str]:
    """Yield what is special about a token that is to be verified."""
    claims = Model(key).verify(token, now, aud)
    yield "refused" if claims is None else "accepted"
    if not token.isascii():
        yield "beyond ASCII"
    if token.count(".") != 2:
        yield "not three parts"
        return
    body, _, end = token.rpartition(".")
    if end != signature(key, body):
        return
    header, claims = (json.loads(decoded(part)) for part in body.split("."))
    if header.get("alg") != "HS256":
        yield "other algorithm"
    elif not body.startswith(encoded(HEADER.encode())):
        yield "other header accepted"
    if claims.get("exp") == now:
        yield "expires now"
    if claims.get("exp") == 0:
        yield "exp is 0"
    if claims.get("nbf") == now:
        yield "begins now"
    if isinstance(claims.get("aud"), list):
        yield "list of audiences"
    if "aud" in claims and aud is None:
        yield "audience not named"
