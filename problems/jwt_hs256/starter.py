"""Sign and verify JSON Web Tokens by HMAC with SHA-256."""


class JWT:
    def __init__(self, key: bytes) -> None:
        raise NotImplementedError

    def sign(self, claims: dict[str, int | str | list[str]]) -> str:
        raise NotImplementedError

    def verify(
        self, token: str, now: int, aud: str | None
    ) -> dict[str, int | str | list[str]] | None:
        raise NotImplementedError
