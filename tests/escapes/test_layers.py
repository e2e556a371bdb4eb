"""Each layer does what it says, is off when switched off, and holes are found."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from arena import HERE
from configurations import LAYERS, NOBODY

from judge.sandbox.host import Template, Worker
from judge.sandbox.levels import StrictSandbox, why_not_strict
from judge.sandbox.limits import MAX_DESCRIPTORS

pytestmark = [
    pytest.mark.escapes,
    pytest.mark.skipif(why_not_strict() is not None, reason=why_not_strict() or ""),
]

MEMORY_BYTES = 64 << 20
VISIBLE = ("namespaces", "not_dumpable")
"""Layers that keep even the user who started a template from looking at it."""

HOLES: dict[str, dict[str, tuple[int | None, int | None]]] = {
    "open": {"open": (2, None), "openat": (257, 56)},
    "stat": {"stat": (4, None), "newfstatat": (262, 79)},
    "list": {
        "open": (2, None),
        "openat": (257, 56),
        "fstat": (5, 80),
        "newfstatat": (262, 79),
        "fcntl": (72, 25),
        "getdents64": (217, 61),
    },
    "pipe": {"pipe2": (293, 59)},
    "socket": {"socket": (41, 198)},
    "socketpair": {"socketpair": (53, 199)},
    "fork": {"clone": (56, 220), "fork": (57, None)},
    "exec": {"execve": (59, 221)},
    "signal": {"kill": (62, 129)},
    "session": {"setpriority": (141, 140)},
    "executable memory": {"mmap": (9, 222)},
    "chmod": {"fchmod": (91, 52)},
}
"""Attempt of the self-test -> calls that open this hole, with their numbers."""


def root() -> bool:
    return os.geteuid() == 0


@contextlib.contextmanager
def template(*without: str) -> Iterator[Template]:
    opened = Template((), without)
    try:
        yield opened
    finally:
        opened.close()


@contextlib.contextmanager
def worker(*without: str) -> Iterator[Worker]:
    """A worker that is locked and waits for its first request."""
    with template(*without) as parent:
        forked = parent.fork(MEMORY_BYTES)
        until = time.monotonic() + 10
        while status(forked.pid)["Seccomp"] != "2" and time.monotonic() < until:
            time.sleep(0.01)
        yield forked
        forked.end()


def pid_of(opened: Template) -> int:
    return opened._process.pid


def status(pid: int) -> dict[str, str]:
    """Return the fields of /proc/PID/status."""
    lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    return {name: rest.strip() for name, _, rest in (li.partition(":") for li in lines)}


def namespace(pid: int | str, kind: str) -> str:
    return str(Path(f"/proc/{pid}/ns/{kind}").readlink())


def probed(more: dict[str, tuple[int | None, int | None]]) -> list[str]:
    """Return what the self-test gets away with when these calls are allowed too."""
    run = subprocess.run(
        [sys.executable, str(HERE / "probing.py")],
        input=json.dumps(more),
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return list(json.loads(run.stdout))


def scripted(code: str) -> str:
    """Return what a script prints that uses the layers on itself."""
    head = "import os, socket\nfrom judge.sandbox import kernel, landlock, privileges\n"
    run = subprocess.run(
        [sys.executable, "-c", head + code],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return run.stdout.strip()


def test_a_complete_filter_has_no_hole() -> None:
    assert probed({}) == []


@pytest.mark.parametrize("attempt", HOLES)
def test_the_self_test_finds_a_call_too_many(attempt: str) -> None:
    found = [hole.partition(" (")[0] for hole in probed(HOLES[attempt])]
    assert attempt in found


@pytest.mark.parametrize("layer", LAYERS)
def test_a_layer_that_is_switched_off_is_reported_absent(layer: str) -> None:
    with template(layer) as opened:
        assert opened.layers[layer] == "absent: switched off"


def test_all_layers_are_reported_by_the_sandbox() -> None:
    sandbox = StrictSandbox(())
    try:
        assert {*LAYERS, "seccomp"} <= set(sandbox.layers)
        assert "seccomp" in sandbox.isolation.layers
    finally:
        sandbox.close()


def test_namespaces_are_ones_own_unless_switched_off() -> None:
    with template("namespaces", "not_dumpable") as opened:
        assert opened.layers["namespaces"].startswith("absent")
        for kind in ("net", "ipc", "uts", "mnt"):
            assert namespace(pid_of(opened), kind) == namespace("self", kind)
    with template("not_dumpable") as opened:
        if opened.layers["namespaces"] == "present" and root():
            for kind in ("net", "ipc", "uts", "mnt"):
                assert namespace(pid_of(opened), kind) != namespace("self", kind)


def test_root_becomes_nobody_unless_switched_off() -> None:
    uid = str(NOBODY if root() else os.geteuid())
    with template() as opened:
        assert status(pid_of(opened))["Uid"].split() == [uid] * 4
    with template("user") as opened:
        assert status(pid_of(opened))["Uid"].split() == [str(os.geteuid())] * 4


def test_capabilities_are_dropped_unless_switched_off() -> None:
    with template("user") as opened:
        assert int(status(pid_of(opened))["CapEff"], 16) == 0
    with template(*LAYERS) as opened:
        assert status(pid_of(opened))["CapEff"] == status(os.getpid())["CapEff"]


def test_privileges_cannot_be_gained_unless_switched_off() -> None:
    with template() as opened:
        assert status(pid_of(opened))["NoNewPrivs"] == "1"
    with template(*LAYERS) as opened:
        assert status(pid_of(opened))["NoNewPrivs"] == status(os.getpid())["NoNewPrivs"]


def test_landlock_denies_files_and_what_else_its_version_knows() -> None:
    code = """
privileges.no_new_privileges()
abi = landlock.deny_all()
for attempt, since in (
    (lambda: os.open("/", os.O_RDONLY), 1),
    (lambda: os.mkdir("/tmp/judge-landlock"), 1),
    (lambda: socket.create_connection(("127.0.0.1", 9)), 4),
    (lambda: os.kill(os.getppid(), 0), 6),
):
    try:
        attempt()
    except PermissionError:
        continue
    except OSError:
        pass
    if abi >= since:
        print("got through", since)
"""
    try:
        assert scripted(code) == ""
    except subprocess.CalledProcessError as error:
        assert "landlock" in error.stderr  # a kernel without it says so


def test_a_template_is_not_dumpable_unless_switched_off() -> None:
    code = "{}; print(kernel.prctl(3))"
    assert scripted(code.format("privileges.not_dumpable()")) == "0"
    assert scripted(code.format("pass")) == "1"


def test_a_worker_has_a_filter_and_no_privilege_left() -> None:
    with worker() as locked:
        fields = status(locked.pid)
        assert (fields["Seccomp"], fields["NoNewPrivs"]) == ("2", "1")
        assert int(fields["CapEff"], 16) == int(fields["CapPrm"], 16) == 0
        assert os.getsid(locked.pid) == locked.pid


def test_a_worker_has_its_wire_its_output_and_nothing_else() -> None:
    with worker(*VISIBLE) as locked:
        folder = Path(f"/proc/{locked.pid}/fd")
        targets = {int(each.name): str(each.readlink()) for each in folder.iterdir()}
    assert sorted(targets) == [0, 1, 2, 3]
    assert targets[0] == "/dev/null"
    assert targets[1] == targets[2] and targets[1].startswith("pipe:")
    assert targets[3].startswith("socket:")


def test_a_worker_has_limits_on_all_that_a_call_could_use_up() -> None:
    with worker() as locked:
        text = Path(f"/proc/{locked.pid}/limits").read_text(encoding="ascii")
    rows = {line[:26].strip(): line[26:].split()[:2] for line in text.splitlines()[1:]}
    for name, most in (
        ("Max core file size", 0),
        ("Max file size", 0),
        ("Max open files", MAX_DESCRIPTORS),
        ("Max processes", 0),
        ("Max locked memory", 0),
        ("Max msgqueue size", 0),
    ):
        assert rows[name] == [str(most)] * 2, name
    assert rows["Max address space"][0] == rows["Max address space"][1]
    assert MEMORY_BYTES < int(rows["Max address space"][0]) < MEMORY_BYTES + (4 << 30)


def test_a_worker_shares_no_memory_that_can_be_written() -> None:
    with worker(*VISIBLE) as locked:
        maps = Path(f"/proc/{locked.pid}/maps").read_text(encoding="utf-8").splitlines()
    rights = {line.split()[1] for line in maps}
    assert not [each for each in rights if "w" in each and each.endswith("s")]
    assert not [each for each in rights if "wx" in each]


def test_a_worker_knows_nothing_of_the_users_environment() -> None:
    with template(*VISIBLE) as opened:
        raw = Path(f"/proc/{pid_of(opened)}/environ").read_bytes().decode()
    names = {entry.partition("=")[0] for entry in raw.split("\0") if entry}
    assert not names & {"HOME", "USER", "PYTHONPATH", "SSH_AUTH_SOCK", "LD_PRELOAD"}
    assert len(names) < 15
