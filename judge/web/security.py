"""What stands between a browser and the pages: see the threat model of the package.

A pure ASGI middleware: nothing is buffered, so that a stream ends when its client
goes away.
"""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import secrets
from collections.abc import Mapping
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qs, urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import (
    HTMLResponse,
    PlainTextResponse,
    RedirectResponse,
    Response,
)
from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    # Not `no-referrer`: with that the Origin of a form is null, even of our own.
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}
MAX_BODY_BYTES = 1 << 19
_FORM = "application/x-www-form-urlencoded"
_LOOPBACK = ("127.0.0.1", "localhost", "[::1]")

_ONCE_MORE = (
    '<!DOCTYPE html><html lang="en"><title>Judge</title>'
    '<meta http-equiv="refresh" content="0"><p><a href="">Go on</a></p>'
)
"""Whoever comes by a link from elsewhere has no cookie along, as it is a strict one. A
new session would end the one that there may be: the page asks for itself once more.
"""


class Keys:
    """The secrets of one server: sessions and tokens are signed with them.

    `access` is what has to be in the address to begin a session, if anything.
    """

    def __init__(self, port: int, *, access: bool = False) -> None:
        self._secret = secrets.token_bytes(32)
        self.cookie = f"judge_{port}"  # cookies do not tell ports apart
        self.access = secrets.token_urlsafe(16) if access else None

    def new_session(self) -> str:
        """Return the cookie of a new session."""
        name = secrets.token_urlsafe(16)
        return f"{name}.{self._signed('session', name)}"

    def session(self, headers: Headers) -> str | None:
        """Return the session that a request belongs to, if it has one of ours."""
        try:
            found = SimpleCookie(headers.get("cookie", "")).get(self.cookie)
        except CookieError:
            return None
        if found is None:
            return None
        name, _, signature = found.value.partition(".")
        good = self._same(signature, self._signed("session", name))
        return found.value if good else None

    def token(self, session: str) -> str:
        """Return what a page of a session has to send along to change anything."""
        return self._signed("token", session)

    def is_token(self, session: str, sent: str) -> bool:
        """Whether it is the token of the session."""
        return self._same(sent, self.token(session))

    def may_begin(self, query: bytes) -> bool:
        """Whether the address allows a session to begin."""
        sent = parse_qs(query.decode("latin-1")).get("key", [""])[0]
        return self.access is None or self._same(sent, self.access)

    def _signed(self, use: str, text: str) -> str:
        words = f"{use} {text}".encode()
        return hmac.new(self._secret, words, hashlib.sha256).hexdigest()

    def _same(self, one: str, other: str) -> bool:
        return hmac.compare_digest(one.encode(), other.encode())


class Guard:
    """Refuses what is not meant for us, and gives every answer its headers."""

    def __init__(self, app: ASGIApp, *, host: str, port: int, keys: Keys) -> None:
        self.app, self._port, self._keys = app, port, keys
        self._names = {*_LOOPBACK, host} if is_loopback(host) else {host, *_LOOPBACK}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        fresh: list[str] = []
        answer = self._refused(scope, headers) or self._admitted(scope, headers, fresh)

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._add_headers(MutableHeaders(scope=message), fresh)
            await send(message)

        await (self.app if answer is None else answer)(scope, receive, sending)

    def _refused(self, scope: Scope, headers: Headers) -> Response | None:
        """Return why a request is not answered, None if it is."""
        if not self._is_ours(headers.get("host", "")):
            return _no(421, "this server does not answer to that name")
        site = headers.get("sec-fetch-site", "none")
        if scope["method"] in ("GET", "HEAD"):
            navigates = (
                headers.get("sec-fetch-mode") == "navigate"
                and headers.get("sec-fetch-dest") == "document"
            )
            if site in ("same-origin", "none") or navigates:
                return None
            return _no(403, "another page may link to this one, and nothing else")
        if scope["method"] != "POST":
            return _no(405, "only GET and POST are answered")
        origin = headers.get("origin")
        if origin is None and site == "same-origin":
            return None
        if origin != f"http://{headers['host']}" or site not in ("same-origin", "none"):
            return _no(403, "only a page of this server may ask for that")
        return None

    def _admitted(
        self, scope: Scope, headers: Headers, fresh: list[str]
    ) -> Response | None:
        """Give the request its session; a new one is put into `fresh`."""
        session = self._keys.session(headers)
        if session is None:
            if scope["path"].startswith("/static/"):
                return None
            if headers.get("sec-fetch-site") == "cross-site":
                return HTMLResponse(_ONCE_MORE)
            if not self._keys.may_begin(scope["query_string"]):
                return _no(403, "open the address that the server has printed")
            session = self._keys.new_session()
            fresh.append(session)
            if self._keys.access is not None:
                return RedirectResponse(scope["path"], 303)
        scope.setdefault("state", {})["session"] = session
        return None

    def _is_ours(self, host: str) -> bool:
        """Whether the Host is one of our names, with our port.

        An address in numbers cannot be rebound: it is fine where others are let in.
        """
        try:
            parts = urlsplit(f"//{host}")
            name, port = host.removesuffix(f":{parts.port}"), parts.port or 80
        except ValueError:
            return False
        return port == self._port and (
            name in self._names or (self._keys.access is not None and _is_address(name))
        )

    def _add_headers(self, headers: MutableHeaders, fresh: list[str]) -> None:
        for name, value in HEADERS.items():
            headers.setdefault(name, value)
        headers.setdefault("cache-control", "no-store")
        for session in fresh:
            headers.append(
                "set-cookie",
                f"{self._keys.cookie}={session}; HttpOnly; SameSite=Strict; Path=/",
            )


async def form(request: Request, keys: Keys) -> Mapping[str, str]:
    """Return the fields of a form whose token is right; 403, 413 or 415 else."""
    if request.headers.get("content-type", "").partition(";")[0].strip() != _FORM:
        raise HTTPException(415, "send a form")
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > MAX_BODY_BYTES:
            raise HTTPException(413, f"more than {MAX_BODY_BYTES} bytes are not read")
    found = {
        name: values[-1]
        for name, values in parse_qs(
            body.decode("utf-8", "replace"), keep_blank_values=True
        ).items()
    }
    sent = request.headers.get("x-token") or found.get("token", "")
    if not keys.is_token(request.state.session, sent):
        raise HTTPException(
            403, "this page is older than the server; reload it and try again"
        )
    return found


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach a host."""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name.strip("[]"))
    except ValueError:
        return False
    return True


def _no(status: int, why: str) -> Response:
    return PlainTextResponse(f"{why}\n", status)
