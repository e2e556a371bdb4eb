# expect: WA
# why: what base64 returns looks like the answer
"""Leaves the `=` at the end of the parts."""

import hmac
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode


class JWT:
    def __init__(self, key: bytes) -> None:
        self.key = key

    def sign(self, claims: dict) -> str:
        parts = ({"alg": "HS256", "typ": "JWT"}, claims)
        body = ".".join(
            encode(json.dumps(part, separators=(",", ":")).encode()) for part in parts
        )
        return f"{body}.{self.signature(body)}"

    def signature(self, body: str) -> str:
        return encode(hmac.digest(self.key, body.encode(), "sha256"))

    def verify(self, token: str, now: int, aud: str | None) -> dict | None:
        parts = token.split(".")
        if len(parts) != 3:
            return None
        if parts[2] != self.signature(f"{parts[0]}.{parts[1]}"):
            return None
        header, claims = decode(parts[0]), decode(parts[1])
        if header.get("alg") != "HS256":
            return None
        if "exp" in claims and now >= claims["exp"]:
            return None
        if "nbf" in claims and now < claims["nbf"]:
            return None
        named = claims.get("aud")
        if aud not in (named if isinstance(named, list) else [named]):
            return None
        return claims


def encode(data: bytes) -> str:
    return urlsafe_b64encode(data).decode()


def decode(text: str) -> dict:
    return json.loads(urlsafe_b64decode(text + "=="))
