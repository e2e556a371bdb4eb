"""What a foreign page, name or request gets: nothing. And what every answer says."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.bank import open_bank
from judge.practice import mock
from judge.practice.progress import Progress
from judge.web.app import make
from judge.web.security import MAX_BODY_BYTES, Keys, is_loopback
from tests.web.client import Client

OURS = "http://127.0.0.1:8712"


@pytest.fixture
def keys() -> Keys:
    return Keys(8712)


@pytest.fixture
def client(tmp_path: Path, keys: Keys) -> Client:
    """A browser without runs: no judge process is started."""
    app = make(
        bank=None,
        progress=tmp_path / "progress.sqlite3",
        host="127.0.0.1",
        port=8712,
        keys=keys,
    )
    return Client(app, OURS)


def token(client: Client, keys: Keys) -> str:
    client.get("/")
    return keys.token(client.cookies[keys.cookie])


@pytest.mark.parametrize(
    "host", ["evil.example:8712", "127.0.0.1:1", "127.0.0.1", "localhost.evil:8712", ""]
)
def test_another_name_than_ours_is_not_answered(client: Client, host: str) -> None:
    answer = client.get("/", headers={"host": host})
    assert answer.status_code == 421
    assert "Two Sum" not in answer.text


@pytest.mark.parametrize("host", ["127.0.0.1:8712", "localhost:8712", "[::1]:8712"])
def test_all_names_of_this_machine_are_answered(client: Client, host: str) -> None:
    assert client.get("/", headers={"host": host}).status_code == 200


@pytest.mark.parametrize("mode", ["no-cors", "cors", "same-origin", "websocket"])
@pytest.mark.parametrize("site", ["cross-site", "same-site"])
@pytest.mark.parametrize("path", ["/", "/static/style.css", "/runs/x/events"])
def test_another_page_cannot_fetch_or_embed(
    client: Client, path: str, site: str, mode: str
) -> None:
    headers = {
        "sec-fetch-site": site,
        "sec-fetch-mode": mode,
        "sec-fetch-dest": "image",
    }
    assert client.get(path, headers=headers).status_code == 403


def test_another_page_cannot_put_ours_into_a_frame(client: Client) -> None:
    headers = {
        "sec-fetch-site": "cross-site",
        "sec-fetch-mode": "navigate",
        "sec-fetch-dest": "iframe",
    }
    assert client.get("/", headers=headers).status_code == 403
    answer = client.get("/")
    assert answer.headers["x-frame-options"] == "DENY"
    assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]


def test_a_link_from_another_page_opens_ours_and_changes_nothing(
    client: Client, tmp_path: Path
) -> None:
    headers = {
        "sec-fetch-site": "cross-site",
        "sec-fetch-mode": "navigate",
        "sec-fetch-dest": "document",
    }
    answer = client.get("/problem/two_sum", headers=headers)
    assert 'http-equiv="refresh"' in answer.text  # it asks for itself, as one of ours
    assert "set-cookie" not in answer.headers
    client.get("/")
    assert "Two Sum" in client.get("/problem/two_sum", headers=headers).text
    assert not (tmp_path / "progress.sqlite3").exists()


CHANGES = [
    "/problem/two_sum",
    "/problem/two_sum/runs",
    "/problem/two_sum/hint",
    "/problem/two_sum/approaches",
    "/problem/two_sum/curves",
    "/runs/x/stop",
]


@pytest.mark.parametrize("path", CHANGES)
def test_no_change_without_the_token(client: Client, path: str, tmp_path: Path) -> None:
    client.get("/")
    for sent in ({}, {"token": ""}, {"token": "0" * 64}):
        answer = client.post(path, data={"x": "", **sent}, headers={"origin": OURS})
        assert answer.status_code == 403
    assert not (tmp_path / "progress.sqlite3").exists()


@pytest.mark.parametrize("path", CHANGES)
@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "http://evil.example"},
        {"origin": "http://127.0.0.1:9999"},
        {"origin": "http://localhost:8712"},
        {"origin": "null"},
        {"origin": OURS, "sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {},
    ],
)
def test_no_change_from_elsewhere_even_with_the_token(
    client: Client, keys: Keys, path: str, headers: dict[str, str]
) -> None:
    data = {"token": token(client, keys)}
    assert client.post(path, data=data, headers=headers).status_code == 403


def test_the_token_of_one_session_is_none_of_another(
    client: Client, keys: Keys
) -> None:
    stolen = token(client, keys)
    client.cookies.clear()
    client.get("/")
    answer = client.post(
        "/problem/two_sum/hint", data={"token": stolen}, headers={"origin": OURS}
    )
    assert answer.status_code == 403


def test_a_session_that_we_did_not_make_is_none(client: Client, keys: Keys) -> None:
    client.cookies.set(keys.cookie, "mine.0000")
    answer = client.get("/")
    assert "set-cookie" in answer.headers


def test_the_cookie_is_for_this_server_alone(client: Client) -> None:
    cookie = client.get("/").headers["set-cookie"]
    assert cookie.startswith("judge_8712=")
    for part in ("HttpOnly", "SameSite=Strict", "Path=/"):
        assert part in cookie


def test_a_hint_with_the_token_from_our_page_is_shown_once(
    client: Client, keys: Keys
) -> None:
    sent = {"token": token(client, keys), "number": "1", "source": "mine\r\n"}
    for _ in range(2):
        answer = client.post(
            "/problem/two_sum/hint", data=sent, headers={"origin": OURS}
        )
        assert answer.status_code == 200
        assert "1 of 4 taken" in answer.text
        assert ">\nmine\n</textarea>" in answer.text


def test_the_page_gives_no_hint_while_an_interview_goes_on(
    client: Client, keys: Keys, tmp_path: Path
) -> None:
    heading = next(each for each in open_bank().headings() if each.slug == "two_sum")
    begun = mock.begin([heading], "screen", 45)
    with Progress(tmp_path / "progress.sqlite3") as progress:
        progress.note(mock.KEY, "mock", detail=mock.to_detail(begun))
    sent = {"token": token(client, keys), "number": "1"}
    answer = client.post("/problem/two_sum/hint", data=sent, headers={"origin": OURS})
    assert answer.status_code == 400
    assert "part of your interview" in answer.text


@pytest.mark.parametrize("method", ["PUT", "DELETE", "OPTIONS", "PATCH"])
def test_other_methods_are_refused(client: Client, method: str) -> None:
    assert client.request(method, "/", headers={"origin": OURS}).status_code == 405


def test_a_form_is_a_form_and_not_too_long(client: Client, keys: Keys) -> None:
    headers = {"origin": OURS, "x-token": token(client, keys)}
    path = "/problem/two_sum/runs"
    assert client.post(path, json={}, headers=headers).status_code == 415
    long = {"source": "x" * MAX_BODY_BYTES}
    assert client.post(path, data=long, headers=headers).status_code == 413


@pytest.mark.parametrize(
    "path",
    [
        "/static/../app.py",
        "/static/%2e%2e/app.py",
        "/static//etc/passwd",
        "/problem/..%2f..%2fetc",
        "/problem/two_sum%2f..%2fcoin_change",
        "/problem/%00",
        "/static/editor.js.map",
    ],
)
def test_no_path_leads_to_a_file(client: Client, path: str) -> None:
    assert client.get(path).status_code == 404


@pytest.mark.parametrize(
    "path", ["/", "/problem/two_sum", "/nothing", "/static/run.js"]
)
def test_every_answer_has_a_strict_policy(client: Client, path: str) -> None:
    headers = client.get(path).headers
    policy = headers["content-security-policy"]
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert "access-control-allow-origin" not in headers


@pytest.mark.parametrize("path", ["/", "/problem/two_sum", "/progress"])
def test_pages_have_nothing_inline_and_nothing_from_elsewhere(
    client: Client, path: str
) -> None:
    text = client.get(path).text
    assert "style=" not in text
    assert "onclick" not in text
    assert "<script>" not in text
    assert "//" not in text.replace("//\n", "").replace("n // ", "").split("<main")[0]


def test_what_is_typed_comes_back_escaped(client: Client, keys: Keys) -> None:
    evil = '"><script>alert(1)</script>'
    assert evil not in client.get("/", params={"q": evil}).text
    sent = {"token": token(client, keys), "source": f"</textarea>{evil}", "text": evil}
    sent["number"] = "1"
    answer = client.post("/problem/two_sum/hint", data=sent, headers={"origin": OURS})
    assert answer.status_code == 200
    assert "<script>alert" not in answer.text


def test_only_this_machine_is_loopback() -> None:
    assert all(map(is_loopback, ("127.0.0.1", "localhost", "::1", "127.1.2.3")))
    assert not any(map(is_loopback, ("0.0.0.0", "192.168.1.2", "::", "example.org")))


class TestOnTheNetwork:
    """A server that others can reach wants the key of its address."""

    @pytest.fixture
    def keys(self) -> Keys:
        return Keys(8712, access=True)

    def test_nothing_without_the_key(self, client: Client) -> None:
        for path in ("/", "/?key=wrong", "/problem/two_sum", "/progress"):
            assert client.get(path).status_code == 403

    def test_the_key_begins_a_session_and_leaves_the_address(
        self, client: Client, keys: Keys
    ) -> None:
        answer = client.get("/", params={"key": keys.access})
        assert answer.status_code == 303
        assert answer.headers["location"] == "/"
        assert client.get("/").status_code == 200

    def test_a_name_is_still_refused(self, client: Client) -> None:
        assert client.get("/", headers={"host": "evil:8712"}).status_code == 421
        assert client.get("/", headers={"host": "10.0.0.7:8712"}).status_code == 403
