"""The system call filter: what a worker may still ask of the kernel.

Default deny. A worker computes: it reads and writes descriptors that it has,
manages memory that is never executable, asks for the time, sleeps, and ends.
It cannot open, stat, connect, fork, exec, signal another process or change a
limit; those calls fail with EPERM. A call of another architecture or of the
x32 ABI kills it at once.

The program is classic BPF over `struct seccomp_data` (seccomp(2)): number at
byte 0, architecture at 4, arguments of 8 bytes each from 16.
"""

from __future__ import annotations

import errno
import struct

from judge.sandbox import kernel
from judge.sandbox.syscalls import Architecture, required

_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_KILL, _ALLOW, _ERRNO = 0x80000000, 0x7FFF0000, 0x00050000
_DENY = _ERRNO | errno.EPERM
_NUMBER, _ARCH = 0, 4

_PROT_EXEC = 0x4
_CLONE_THREAD = 0x00010000
_CLONE_NEW_OR_PARENT = 0x7E028000
"""Namespace flags, and CLONE_PARENT: no thread needs one of them."""

_SET_MODE_FILTER = 1

NOBODY_YET = 0x7FFFFFFD
"""A process id that no process has: Linux gives none above 2^22."""

HARMLESS = (
    "read write close brk munmap madvise mremap futex getrandom "
    "clock_gettime clock_getres clock_nanosleep nanosleep gettimeofday time times "
    "rt_sigaction rt_sigprocmask rt_sigreturn sigaltstack restart_syscall "
    "getpid gettid getppid getuid geteuid getgid getegid getrusage getrlimit "
    "uname sysinfo sched_yield sched_getaffinity getcpu membarrier rseq "
    "set_robust_list exit exit_group"
).split()

Instruction = tuple[int, int, int, int]


class Program:
    """A filter under construction: blocks that each decide about one call."""

    def __init__(self, arch: Architecture, default: int = _DENY) -> None:
        self.arch = arch
        self.default = default
        self.code: list[Instruction] = [
            (_LOAD, 0, 0, _ARCH),
            (_EQUAL, 1, 0, arch.audit),
            (_RETURN, 0, 0, _KILL),
            (_LOAD, 0, 0, _NUMBER),
        ]
        if arch.foreign_bit is not None:
            self.code += [(_AT_LEAST, 0, 1, arch.foreign_bit), (_RETURN, 0, 0, _KILL)]

    def when(self, call: str, body: list[Instruction]) -> None:
        """Decide about `call` by `body`, which returns on every path."""
        number = self.arch.number(call)
        if number is not None:
            self.code += [(_EQUAL, 0, len(body), number), *body]

    def allow(self, *calls: str) -> None:
        for call in calls:
            self.when(call, [(_RETURN, 0, 0, _ALLOW)])

    def refuse(self, call: str, code: int = errno.EPERM) -> None:
        self.when(call, [(_RETURN, 0, 0, _ERRNO | code)])

    def assemble(self) -> bytes:
        """Return the instructions as the kernel reads them."""
        code = [*self.code, (_RETURN, 0, 0, self.default)]
        return b"".join(struct.pack("<HBBI", *instruction) for instruction in code)


def _argument(index: int, *, high: bool = False) -> Instruction:
    """Load the low (or high) half of an argument."""
    return (_LOAD, 0, 0, 16 + 8 * index + (4 if high else 0))


_ALLOW_IT: Instruction = (_RETURN, 0, 0, _ALLOW)
_DENY_IT: Instruction = (_RETURN, 0, 0, _DENY)


def pure_compute(arch: Architecture, pid: int, *, threads: bool = False) -> bytes:
    """Return the filter of a worker with that process id.

    With `threads`, it may start threads of itself, never another process.
    """
    program = Program(arch)
    program.allow(*HARMLESS)
    for call in ("mmap", "mprotect"):
        program.when(
            call, [_argument(2), (_ANY_BIT, 0, 1, _PROT_EXEC), _DENY_IT, _ALLOW_IT]
        )
    # prlimit64 may read a limit: the pointer to new values must be null.
    null = [(_EQUAL, 0, 3, 0), _argument(2, high=True), (_EQUAL, 0, 1, 0), _ALLOW_IT]
    program.when("prlimit64", [_argument(2), *null, _DENY_IT])
    program.when("tgkill", [_argument(0), (_EQUAL, 0, 1, pid), _ALLOW_IT, _DENY_IT])
    # glibc falls back to clone, whose flags a filter can see, on ENOSYS only.
    program.refuse("clone3", errno.ENOSYS)
    if threads:
        flags = [
            (_ANY_BIT, 0, 2, _CLONE_THREAD),
            (_ANY_BIT, 1, 0, _CLONE_NEW_OR_PARENT),
        ]
        program.when("clone", [_argument(0), *flags, _ALLOW_IT, _DENY_IT])
        program.allow("set_tid_address")
    return program.assemble()


def for_process(program: bytes, pid: int) -> bytes:
    """Return a filter made for the process NOBODY_YET, for the process `pid`.

    A template assembles the filter once; a worker only puts itself into it.
    """
    return program.replace(struct.pack("<I", NOBODY_YET), struct.pack("<I", pid))


def install(program: bytes) -> None:
    """Put the calling process under `program`, for good; raises OSError.

    Needs no_new_privs or CAP_SYS_ADMIN.
    """
    held = kernel.buffer(program)
    fprog = struct.pack("<HxxxxxxQ", len(program) // 8, kernel.address(held))
    kernel.syscall(required("seccomp"), _SET_MODE_FILTER, 0, kernel.buffer(fprog))
