# expect: AC
# time: O(n)
# space: O(n)
# why: HMAC is two hashes one in the other, and base64url is six bits to a character
"""The same with HMAC and base64url written out, from SHA-256 alone.

HMAC hashes the message behind the key, and that hash behind the key again, where
the key is first brought to the length of a block and then mixed with a constant,
another one each time:

    sha256( key ^ 5c5c...  +  sha256( key ^ 3636...  +  message ) )

A single hash of key and message would not do: whoever has it can append to the
message and go on hashing without the key.

Base64url gives every six bits a character. What is left over at the end is filled
up with zero bits when encoding, and dropped when decoding.

Time and extra space O(n) for a token of n characters.
Source: RFC 2104, HMAC: Keyed-Hashing for Message Authentication; RFC 4648, section
5.
"""

import json
from hashlib import sha256
from string import ascii_lowercase, ascii_uppercase, digits

Claims = dict[str, int | str | list[str]]

ALPHABET = ascii_uppercase + ascii_lowercase + digits + "-_"
BLOCK = 64
HEADER = '{"alg":"HS256","typ":"JWT"}'


class JWT:
    """Signs and verifies tokens with one key."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def sign(self, claims: Claims) -> str:
        """Return the token for some claims."""
        text = json.dumps(claims, separators=(",", ":"))
        body = encoded(HEADER.encode()) + "." + encoded(text.encode())
        return body + "." + self._signature(body)

    def verify(self, token: str, now: int, aud: str | None) -> Claims | None:
        """Return the claims of a token, None if anything is wrong with it."""
        parts = token.split(".")
        if len(parts) != 3 or parts[2] != self._signature(parts[0] + "." + parts[1]):
            return None
        header, claims = json.loads(decoded(parts[0])), json.loads(decoded(parts[1]))
        if "alg" not in header or header["alg"] != "HS256":
            return None
        if "exp" in claims and now >= claims["exp"]:
            return None
        if "nbf" in claims and now < claims["nbf"]:
            return None
        if aud is None:
            return None if "aud" in claims else dict(claims)
        named = claims.get("aud", [])
        meant = aud == named if isinstance(named, str) else aud in named
        return dict(claims) if meant else None

    def _signature(self, body: str) -> str:
        return encoded(hmac_sha256(self._key, body.encode()))


def hmac_sha256(key: bytes, message: bytes) -> bytes:
    """Return the HMAC of a message: 32 bytes."""
    if len(key) > BLOCK:
        key = sha256(key).digest()
    key = key.ljust(BLOCK, b"\0")
    inner = bytes(byte ^ 0x36 for byte in key)
    outer = bytes(byte ^ 0x5C for byte in key)
    return sha256(outer + sha256(inner + message).digest()).digest()


def encoded(data: bytes) -> str:
    """Return base64url without padding."""
    bits = "".join(f"{byte:08b}" for byte in data)
    bits += "0" * (-len(bits) % 6)
    return "".join(ALPHABET[int(bits[i : i + 6], 2)] for i in range(0, len(bits), 6))


def decoded(text: str) -> bytes:
    """Return the bytes of a base64url text."""
    bits = "".join(f"{ALPHABET.index(char):06b}" for char in text)
    return bytes(int(bits[i : i + 8], 2) for i in range(0, len(bits) // 8 * 8, 8))
