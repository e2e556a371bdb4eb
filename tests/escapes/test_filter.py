"""The system call filter, run by an interpreter of our own, on both architectures."""

from __future__ import annotations

import errno

import dockerlike
import pytest
from bpf import ALLOW, ERRNO, KILL, Call, decide, instructions

from judge.sandbox.seccomp import HARMLESS, pure_compute
from judge.sandbox.syscalls import _NUMBERS, Architecture, architecture

pytestmark = pytest.mark.escapes

PID = 4321
DENY = ERRNO | errno.EPERM
I386, ARM = 0x40000003, 0x40000028
CONDITIONAL = ("mmap", "mprotect", "prlimit64", "tgkill", "clone", "clone3")
THREAD, VM, SIGCHLD, PARENT = 0x10000, 0x100, 17, 0x8000
NEW_NAMESPACES = (0x20000, 0x2000000, 0x4000000, 0x8000000, 0x10000000, 0x20000000)
NAMES = ("x86_64", "aarch64")


def machine(name: str) -> Architecture:
    found = architecture(name)
    assert found is not None
    return found


def decision(name: str, call: str, *args: int, threads: bool = False) -> int | None:
    """Return what a worker's filter does with a call, None where there is no such."""
    here = machine(name)
    number = here.number(call)
    if number is None:
        return None
    program = pure_compute(here, PID, threads=threads)
    return decide(program, Call(number=number, arch=here.audit, args=args))


@pytest.mark.parametrize("threads", [False, True])
@pytest.mark.parametrize("name", NAMES)
def test_a_filter_is_one_that_the_kernel_takes(name: str, threads: bool) -> None:
    assert instructions(pure_compute(machine(name), PID, threads=threads))


@pytest.mark.parametrize("call", sorted(_NUMBERS))
@pytest.mark.parametrize("name", NAMES)
def test_a_call_is_allowed_only_if_it_is_harmless(name: str, call: str) -> None:
    if call in CONDITIONAL:
        return
    wanted = {ALLOW, None} if call in HARMLESS else {DENY, None}
    assert decision(name, call) in wanted
    assert decision(name, call, *[0xFFFFFFFFFFFFFFFF] * 6) in wanted


@pytest.mark.parametrize("name", NAMES)
def test_every_other_number_is_refused(name: str) -> None:
    here = machine(name)
    known = {here.number(call) for call in (*HARMLESS, *CONDITIONAL)}
    program = pure_compute(here, PID)
    for number in set(range(1024)) - known:
        assert decide(program, Call(number=number, arch=here.audit)) == DENY, number


@pytest.mark.parametrize("threads", [False, True])
def test_numbers_of_x32_kill(threads: bool) -> None:
    here = machine("x86_64")
    program = pure_compute(here, PID, threads=threads)
    for number in (*range(0x40000000, 0x40000400), 0x7FFFFFFF, 0x80000000, -1):
        assert decide(program, Call(number=number, arch=here.audit)) == KILL


@pytest.mark.parametrize("name", NAMES)
def test_calls_of_another_architecture_kill(name: str) -> None:
    here = machine(name)
    others = {I386, ARM, 0, *(machine(other).audit for other in NAMES)} - {here.audit}
    program = pure_compute(here, PID)
    for other in others:
        for number in range(500):
            assert decide(program, Call(number=number, arch=other)) == KILL


@pytest.mark.parametrize("call", ["mmap", "mprotect"])
@pytest.mark.parametrize("name", NAMES)
def test_memory_is_never_executable(name: str, call: str) -> None:
    for protection in range(16):
        wanted = DENY if protection & 4 else ALLOW
        for high in (0, 1 << 32, 1 << 24):
            assert decision(name, call, 0, 4096, protection | high) == wanted


@pytest.mark.parametrize("name", NAMES)
def test_limits_can_be_read_and_not_set(name: str) -> None:
    assert decision(name, "prlimit64", 0, 9, 0, 0x7FFF0000) == ALLOW
    for pointer in (1, 0x7FFF0000, 1 << 32, 1 << 63, 0xFFFFFFFF00000000):
        assert decision(name, "prlimit64", 0, 9, pointer, 0) == DENY


@pytest.mark.parametrize("name", NAMES)
def test_only_its_own_process_can_be_signalled(name: str) -> None:
    assert decision(name, "tgkill", PID, PID, 6) == ALLOW
    for other in (PID + 1, 1, 0, -1, -PID, PID << 32):
        assert decision(name, "tgkill", other, PID, 9) == DENY


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_cloned_unless_threads_are_allowed(name: str) -> None:
    for flags in (0, SIGCHLD, VM, THREAD, THREAD | VM, *NEW_NAMESPACES):
        assert decision(name, "clone", flags) == DENY
    assert decision(name, "set_tid_address") == DENY


@pytest.mark.parametrize("name", NAMES)
def test_with_threads_only_threads_are_cloned(name: str) -> None:
    assert decision(name, "clone", THREAD | VM, threads=True) == ALLOW
    assert decision(name, "set_tid_address", threads=True) == ALLOW
    for flags in (0, SIGCHLD, VM, VM | PARENT, PARENT):
        assert decision(name, "clone", flags, threads=True) == DENY
    for flag in (*NEW_NAMESPACES, PARENT):
        assert decision(name, "clone", THREAD | VM | flag, threads=True) == DENY


@pytest.mark.parametrize("threads", [False, True])
@pytest.mark.parametrize("name", NAMES)
def test_clone3_is_not_there(name: str, threads: bool) -> None:
    assert decision(name, "clone3", threads=threads) == ERRNO | errno.ENOSYS


@pytest.mark.parametrize("name", NAMES)
def test_the_filter_like_dockers_denies_what_dockers_does(name: str) -> None:
    here, program = machine(name), dockerlike.program(name)
    assert instructions(program)
    column = here.column
    for call, numbers in dockerlike._DENIED.items():
        number = numbers[column]
        if number is not None:
            seen = decide(program, Call(number=number, arch=here.audit))
            assert seen == DENY, call
    clone = here.number("clone") or 0
    for flags, wanted in ((SIGCHLD, ALLOW), (0x10000000 | SIGCHLD, DENY)):
        call_seen = Call(number=clone, arch=here.audit, args=(flags,))
        assert decide(program, call_seen) == wanted
