"""A client that asks the application without a server, a request at a time."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
from starlette.types import ASGIApp


class Client:
    """Keeps cookies as a browser does. Nothing runs between two requests."""

    def __init__(self, app: ASGIApp, base_url: str) -> None:
        self._app, self._base_url = app, base_url
        self.cookies = httpx.Cookies()

    def get(self, path: str, **how: Any) -> httpx.Response:
        return self.request("GET", path, **how)

    def post(self, path: str, **how: Any) -> httpx.Response:
        return self.request("POST", path, **how)

    def request(self, method: str, path: str, **how: Any) -> httpx.Response:
        return asyncio.run(self._request(method, path, **how))

    async def _request(self, method: str, path: str, **how: Any) -> httpx.Response:
        transport = httpx.ASGITransport(app=self._app)
        async with httpx.AsyncClient(
            transport=transport, base_url=self._base_url, cookies=self.cookies
        ) as client:
            answer = await client.request(method, path, **how)
            self.cookies = client.cookies
            return answer
