# expect: AC
# time: O(n)
# space: O(n)
# why: once the signature is known to be right, all the rest can be trusted
"""Sign with the library's HMAC; verify by signing anew, and only then decode.

A token is three texts, of which the third vouches for the first two:

    base64url(header) . base64url(claims) . base64url(HMAC of what is before)

Without the key nobody can make the third part, so it is looked at first. It is
compared as a text: a decoder would take different spellings for the same bytes.
What passes was made by somebody who has the key; it can be decoded without fear,
and only the rules are left: algorithm, times, audience.

Time and extra space O(n) for a token of n characters. `compare_digest` takes as
long for a wrong first character as for a wrong last one, so that nobody can guess
a signature piece by piece.
Source: RFC 7519, JSON Web Token, and RFC 7515, JSON Web Signature.
"""

import hmac
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode

Claims = dict[str, int | str | list[str]]


class JWT:
    """Signs and verifies tokens with one key."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def sign(self, claims: Claims) -> str:
        """Return the token for some claims."""
        parts = ({"alg": "HS256", "typ": "JWT"}, claims)
        texts = [json.dumps(part, separators=(",", ":")) for part in parts]
        body = ".".join(encoded(text.encode()) for text in texts)
        return f"{body}.{self._signature(body)}"

    def verify(self, token: str, now: int, aud: str | None) -> Claims | None:
        """Return the claims of a token, None if anything is wrong with it."""
        body, _, signature = token.rpartition(".")
        right = self._signature(body)
        if not hmac.compare_digest(signature.encode(), right.encode()):
            return None
        if body.count(".") != 1:
            return None
        header, claims = (json.loads(decoded(part)) for part in body.split("."))
        if header.get("alg") != "HS256":
            return None
        if not claims.get("nbf", now) <= now < claims.get("exp", now + 1):
            return None
        named = claims.get("aud")  # None if it is missing: then aud must be None too
        if aud not in (named if isinstance(named, list) else [named]):
            return None
        return dict(claims)

    def _signature(self, body: str) -> str:
        return encoded(hmac.digest(self._key, body.encode(), "sha256"))


def encoded(data: bytes) -> str:
    """Return base64url without padding."""
    return urlsafe_b64encode(data).decode().rstrip("=")


def decoded(text: str) -> bytes:
    """Return what was encoded; more padding than is missing does no harm."""
    return urlsafe_b64decode(text + "==")
