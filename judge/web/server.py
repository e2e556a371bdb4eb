"""Serves the pages at an address until it is told to stop."""

from __future__ import annotations

import socket
from collections.abc import Callable
from pathlib import Path

import uvicorn

from judge.errors import UsageError
from judge.web.app import make
from judge.web.catalogue import known_states
from judge.web.security import Keys, is_loopback

_GOODBYE_S = 1


def serve(
    *,
    host: str,
    port: int,
    bank: Path | None,
    progress: Path | None,
    ready: Callable[[str], None],
) -> None:
    """Serve until a signal comes. `ready` is told the address, once it answers.

    Port 0 is one that is free. On a host that others reach, the address has a key.
    """
    known_states(progress)  # who cannot keep anything should know it now
    with _listening(host, port) as listener:
        port = listener.getsockname()[1]
        keys = Keys(port, access=not is_loopback(host))
        app = make(bank=bank, progress=progress, host=host, port=port, keys=keys)
        name = f"[{host}]" if ":" in host else host
        address = f"http://{name}:{port}/"
        if keys.access is not None:
            address += f"?key={keys.access}"
        config = uvicorn.Config(
            app,
            log_level="warning",
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=_GOODBYE_S,
        )
        ready(address)
        uvicorn.Server(config).run(sockets=[listener])


def _listening(host: str, port: int) -> socket.socket:
    """Return a socket that listens there; UsageError if that cannot be."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(64)
    except OSError as error:
        listener.close()
        raise UsageError(
            f"{host}, port {port}: {error.strerror or error}; give another --port"
        ) from None
    return listener
