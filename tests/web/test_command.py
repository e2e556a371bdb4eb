"""`judge serve` where it cannot, or should not, simply serve."""

from __future__ import annotations

import importlib.util
import socket

import pytest

from tests.conftest import Judge


def test_a_port_that_is_taken_is_said(judge: Judge) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        ran = judge("serve", "--no-open", "--port", port)
    assert ran.code == 2
    assert f"port {port}" in ran.err
    assert "give another --port" in ran.err


@pytest.mark.parametrize("words", [("serve", "--no-open"), ("export", "site", "x")])
def test_without_the_extra_the_command_says_how_to_get_it(
    judge: Judge, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    find = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util,
        "find_spec",
        lambda name, *more: None if name == "jinja2" else find(name, *more),
    )
    ran = judge(*words)
    assert ran.code == 2
    assert 'pip install "coding-judge[web]"' in ran.err
