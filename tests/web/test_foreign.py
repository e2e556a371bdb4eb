"""A foreign page in the same browser neither reads nor runs anything."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator

import pytest

from tests.web.browser import Browser
from tests.web.conftest import Server

pytestmark = pytest.mark.web

ATTACKS = """
const [target, done] = [arguments[0], arguments[1]];
const form = (fields) => ({ method: "POST", body: new URLSearchParams(fields) });
const attempt = async (name, work) => {
  try { return [name, await work()]; } catch (error) { return [name, "refused"]; }
};
const loads = (tag, attribute, path) => new Promise((resolve) => {
  const element = document.createElement(tag);
  element.onload = () => resolve("loaded");
  element.onerror = () => resolve("refused");
  element[attribute] = target + path;
  if (tag === "link") element.rel = "stylesheet";
  document.body.append(element);
});
const framed = () => new Promise((resolve) => {
  const frame = document.createElement("iframe");
  frame.onload = () => {
    try { resolve(frame.contentDocument.body.textContent.includes("Two Sum")
      ? "read" : "refused"); } catch { resolve("refused"); }
  };
  frame.src = target + "/problem/two_sum";
  document.body.append(frame);
});
const source = "def two_sum(nums, target):\\n    return [0, 1]\\n";
const cors = { credentials: "include" };
const blind = { credentials: "include", mode: "no-cors" };
Promise.all([
  attempt("read", async () => (await fetch(target + "/", cors)).status),
  attempt("blind", async () =>
    (await (await fetch(target + "/", blind)).text()) || "refused"),
  attempt("run", async () => (await fetch(target + "/problem/two_sum/runs",
    { ...form({ source, token: "x" }), ...cors })).status),
  attempt("header", async () => (await fetch(target + "/problem/two_sum/runs",
    { ...form({ source }), ...cors, headers: { "X-Token": "x" } })).status),
  attempt("blind run", async () => { await fetch(target + "/problem/two_sum",
    { ...form({ source }), ...blind }); return "refused"; }),
  attempt("beacon", async () => { navigator.sendBeacon(target + "/problem/two_sum/hint",
    new URLSearchParams({ number: "1" })); return "refused"; }),
  attempt("stream", () => new Promise((resolve) => {
    const events = new EventSource(target + "/runs/x/events",
      { withCredentials: true });
    events.onmessage = () => resolve("read");
    events.onerror = () => { events.close(); resolve("refused"); };
  })),
  attempt("script", () => loads("script", "src", "/static/run.js")),
  attempt("style", () => loads("link", "href", "/static/style.css")),
  attempt("image", () => loads("img", "src", "/static/icon.svg")),
  attempt("frame", framed),
]).then((found) => done(Object.fromEntries(found)));
"""
SUBMIT = """
const form = document.createElement("form");
form.method = "post";
form.action = arguments[0] + "/problem/two_sum/hint";
form.innerHTML = '<input name="number" value="1"><input name="token" value="x">';
document.body.append(form);
form.submit();
"""


@pytest.fixture(params=["127.0.0.1", "localhost"])
def foreign(request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of a page that is not ours: another port, or another site."""

    class Page(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("content-type", "text/html")
            self.end_headers()
            self.wfile.write(b"<!DOCTYPE html><title>Foreign</title><body></body>")

        def log_message(self, format: str, *args: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page) as listener:
        thread = threading.Thread(target=listener.serve_forever)
        thread.start()
        yield f"http://{request.param}:{listener.server_port}/"
        listener.shutdown()
        thread.join()


def test_a_foreign_page_neither_reads_nor_runs(
    browser: Browser, own_server: Server, foreign: str
) -> None:
    browser.fresh(f"{own_server.address}/problem/two_sum")  # there is a session
    progress = own_server.folder / "progress.sqlite3"
    before = progress.read_bytes()
    browser.open(foreign)
    browser.driver.set_script_timeout(20)
    found = browser.driver.execute_async_script(ATTACKS, own_server.address)
    assert set(found.values()) == {"refused"}, found
    browser.js(SUBMIT, own_server.address)
    browser.see("body", "only a page of this server may ask")
    assert progress.read_bytes() == before
    browser.complaints()  # of what was refused


def test_a_link_from_elsewhere_keeps_the_session(
    browser: Browser, own_server: Server, foreign: str
) -> None:
    browser.fresh(f"{own_server.address}/problem/two_sum")
    before = browser.driver.get_cookies()
    token = browser.find("input[name=token]").get_attribute("value")
    browser.open(foreign)
    browser.js(
        "const link = document.createElement('a');"
        "link.href = arguments[0] + '/problem/lru_cache'; link.click();",
        own_server.address,
    )
    browser.see("h1", "LRU Cache")
    assert browser.find("input[name=token]").get_attribute("value") == token
    assert browser.driver.get_cookies() == before


def test_a_rebound_name_reaches_nothing(
    own_server: Server, new_browser: object
) -> None:
    """A name of the attacker's that leads to this machine is not answered to."""
    import httpx

    port = own_server.address.rpartition(":")[2]
    answer = httpx.get(own_server.address, headers={"host": f"evil.example:{port}"})
    assert answer.status_code == 421
    assert "Two Sum" not in answer.text
