"""Runs: streamed, bounded, stopped when nobody listens, and gone with the server."""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
import signal
import sys
from collections.abc import Callable, Iterator

import httpx
import pytest

from judge.web.jobs import Answer, Job
from judge.web.runs import BusyError, Run, Runs
from tests.web.browser import Browser
from tests.web.conftest import Server, alive, eventually

pytestmark = pytest.mark.web

RIGHT = """def two_sum(nums, target):
    seen = {}
    for j, one in enumerate(nums):
        if target - one in seen:
            return [seen[target - one], j]
        seen[one] = j
"""
SLEEPS = "import time\ntime.sleep(5)\n" + RIGHT


Meet = Callable[..., "Person"]


class Person:
    """Someone with a session, who sends forms as the page does."""

    def __init__(self, server: Server) -> None:
        self.client = httpx.Client(base_url=server.address, timeout=60)
        page = self.client.get("/problem/two_sum").text
        found = re.search(r'name="token" value="(\w+)"', page)
        assert found is not None
        self.headers = {
            "origin": server.address,
            "x-token": found[1],
            "accept": "application/json",
        }

    def begin(self, source: str, slug: str = "two_sum") -> httpx.Response:
        path = f"/problem/{slug}/runs"
        return self.client.post(path, data={"source": source}, headers=self.headers)

    def events(self, run: str) -> Iterator[tuple[str, dict[str, object]]]:
        with self.client.stream("GET", f"/runs/{run}/events") as stream:
            name = ""
            for line in stream.iter_lines():
                if line.startswith("event: "):
                    name = line[7:]
                elif line.startswith("data: "):
                    yield name, json.loads(line[6:])


@pytest.fixture
def people(server: Server) -> Iterator[Callable[..., Person]]:
    """Make people, who use the shared server if not told otherwise."""
    found: list[Person] = []

    def meet(at: Server = server) -> Person:
        found.append(Person(at))
        return found[-1]

    yield meet
    for person in found:
        person.client.close()


def sandboxes(server: Server) -> set[int]:
    """Return all processes but the server's own judge processes."""
    import psutil

    lanes = {each.pid for each in psutil.Process(server.process.pid).children()}
    return server.family() - lanes


def test_a_run_tells_its_stages_and_then_the_verdict(people: Meet) -> None:
    person = people()
    run = person.begin(RIGHT).json()["id"]
    found = list(person.events(run))
    stages = [str(data["stage"]) for name, data in found if name == "step"]
    assert list(dict.fromkeys(stages)) == ["examples", "cases", "growth"]
    name, data = found[-1]
    assert name == "done"
    assert data["state"] == "solved"
    assert "Accepted" in str(data["html"])
    assert list(person.events(run)) == [(name, data)]  # it can be asked for again


def test_one_run_a_session_and_none_of_anothers(people: Meet) -> None:
    one, other = people(), people()
    run = one.begin(SLEEPS).json()["id"]
    again = one.begin(RIGHT)
    assert again.status_code == 503
    assert "stop it first" in again.json()["error"]
    assert other.client.get(f"/runs/{run}/events").status_code == 404
    stop = f"/runs/{run}/stop"
    assert (
        other.client.post(stop, data={"": ""}, headers=other.headers).status_code == 404
    )
    assert one.client.post(stop, data={"": ""}, headers=one.headers).status_code == 200
    assert list(one.events(run))[-1][0] == "stopped"
    assert one.begin(RIGHT).status_code == 202


def test_what_a_submission_prints_is_escaped(people: Meet) -> None:
    person = people()
    evil = "<script>alert(1)</script>\\x1b[2J\\u202e"
    source = f"def two_sum(nums, target):\n    print('{evil}')\n    return '{evil}'\n"
    run = person.begin(source).json()["id"]
    html = str(list(person.events(run))[-1][1]["html"])
    assert "&lt;script&gt;alert(1)" in html
    assert "<script" not in html
    assert "\x1b" not in html
    assert "\u202e" not in html


def test_a_run_that_nobody_listens_to_ends(own_server: Server, people: Meet) -> None:
    person = people(own_server)
    run = person.begin(SLEEPS).json()["id"]
    eventually(lambda: sandboxes(own_server))
    for name, _ in person.events(run):
        if name:
            break  # the stream is closed by its client
    running = sandboxes(own_server)
    eventually(lambda: not alive(running), 8)
    assert person.begin(RIGHT).status_code == 202


def test_a_form_whose_sender_has_gone_is_not_judged_on(
    own_server: Server, people: Meet
) -> None:
    person = people(own_server)
    headers = {**person.headers, "accept": "text/html"}
    with pytest.raises(httpx.ReadTimeout):
        person.client.post(
            "/problem/two_sum", data={"source": SLEEPS}, headers=headers, timeout=1.5
        )
    eventually(lambda: not sandboxes(own_server), 8)


def test_a_killed_browser_leaves_no_worker(
    own_server: Server, new_browser: Callable[..., Browser]
) -> None:
    browser = new_browser()
    browser.fresh(f"{own_server.address}/problem/two_sum")
    browser.replace(SLEEPS)
    browser.click("#run")
    running = eventually(lambda: sandboxes(own_server))
    browser.driver.quit()
    eventually(lambda: not alive(running), 8)
    eventually(lambda: not sandboxes(own_server), 8)


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT])
def test_a_killed_server_leaves_no_process(
    own_server: Server, people: Meet, how: int
) -> None:
    both = [people(own_server) for _ in range(2)]
    for person in both:
        person.begin(SLEEPS)
    eventually(lambda: len(sandboxes(own_server)) >= 4)  # a template and a worker each
    family = own_server.family()
    own_server.end(how)
    eventually(lambda: not alive(family), 5)


def test_the_queue_is_bounded_and_says_so() -> None:
    silent = [sys.executable, "-c", "import sys; sys.stdin.read()"]

    async def fill() -> str:
        async with Runs(silent, room=2) as runs:
            job = Job(kind="run", slug="two_sum")
            for person in range(4):  # two go on, two wait
                runs.submit(str(person), job)
                await asyncio.sleep(0.2)
            with pytest.raises(BusyError) as refused:
                runs.submit("one too many", job)
            return str(refused.value)

    assert "2 runs wait already" in asyncio.run(fill())


def test_a_judge_process_that_dies_is_replaced_and_told() -> None:
    dies = [sys.executable, "-S", "-c", "import sys; sys.stdin.readline()"]

    async def judged() -> list[Answer]:
        async with Runs(dies) as runs:
            found: list[Answer] = []
            for _ in range(3):
                run = runs.submit("one", Job(kind="run", slug="two_sum"))
                found.append(await answered(run))
            return found

    for _ in range(25):  # a lane once missed, now and then, that its server had gone
        answers = asyncio.run(asyncio.wait_for(judged(), 30))
        assert all("ended" in each.error for each in answers)


async def answered(run: Run) -> Answer:
    async with contextlib.aclosing(run.told()) as told:
        async for each in told:
            if isinstance(each, Answer):
                return each
    raise AssertionError("there was no answer")


def test_the_first_page_takes_less_than_a_tenth_of_a_second(own_server: Server) -> None:
    """The first at all, with every problem in the table. The CPU time of the server
    counts: the machine may be busy with other tests.
    """
    import psutil

    process = psutil.Process(own_server.process.pid)
    with httpx.Client(base_url=own_server.address) as client:
        client.get("/static/icon.svg")  # it has begun
        begun = process.cpu_times()
        page = client.get("/")
        ended = process.cpu_times()
    assert page.text.count("<tr>") > 40
    assert ended.user + ended.system - begun.user - begun.system < 0.1
