"""System call numbers, from the kernel's tables, for the calls we name.

x86-64: arch/x86/entry/syscalls/syscall_64.tbl. aarch64: the generic table,
include/uapi/asm-generic/unistd.h. None: the architecture has no such call.
"""

from __future__ import annotations

import platform
from dataclasses import dataclass

_NUMBERS: dict[str, tuple[int | None, int | None]] = {
    "brk": (12, 214),
    "capset": (126, 91),
    "clock_getres": (229, 114),
    "clock_gettime": (228, 113),
    "clock_nanosleep": (230, 115),
    "clone": (56, 220),
    "clone3": (435, 435),
    "close": (3, 57),
    "exit": (60, 93),
    "exit_group": (231, 94),
    "futex": (202, 98),
    "getcpu": (309, 168),
    "getegid": (108, 177),
    "geteuid": (107, 175),
    "getgid": (104, 176),
    "getpid": (39, 172),
    "getppid": (110, 173),
    "getrandom": (318, 278),
    "getrlimit": (97, 163),
    "getrusage": (98, 165),
    "gettid": (186, 178),
    "gettimeofday": (96, 169),
    "getuid": (102, 174),
    "landlock_create_ruleset": (444, 444),
    "landlock_restrict_self": (446, 446),
    "madvise": (28, 233),
    "membarrier": (324, 283),
    "mmap": (9, 222),
    "mprotect": (10, 226),
    "mremap": (25, 216),
    "munmap": (11, 215),
    "nanosleep": (35, 101),
    "prlimit64": (302, 261),
    "read": (0, 63),
    "restart_syscall": (219, 128),
    "rseq": (334, 293),
    "rt_sigaction": (13, 134),
    "rt_sigprocmask": (14, 135),
    "rt_sigreturn": (15, 139),
    "sched_getaffinity": (204, 123),
    "sched_yield": (24, 124),
    "seccomp": (317, 277),
    "set_robust_list": (273, 99),
    "set_tid_address": (218, 96),
    "sigaltstack": (131, 132),
    "sysinfo": (99, 179),
    "tgkill": (234, 131),
    "time": (201, None),
    "times": (100, 153),
    "uname": (63, 160),
    "write": (1, 64),
}


@dataclass(frozen=True, slots=True)
class Architecture:
    """A machine that the filter can be written for.

    `audit` is the AUDIT_ARCH value the kernel reports for its calls;
    `foreign_bit` marks calls of a second ABI that shares that value (x32).
    """

    name: str
    audit: int
    column: int
    foreign_bit: int | None

    def number(self, call: str) -> int | None:
        """Return the number of a call, None where it does not exist."""
        return _NUMBERS[call][self.column]


_ARCHITECTURES = {
    "x86_64": Architecture("x86_64", 0xC000003E, 0, 0x40000000),
    "aarch64": Architecture("aarch64", 0xC00000B7, 1, None),
}


def architecture(name: str | None = None) -> Architecture | None:
    """Return this machine's (or the named) architecture, None if unknown."""
    return _ARCHITECTURES.get(name or platform.machine())


def required(call: str) -> int:
    """Return the number of a call on this machine; OSError if it has none."""
    here = architecture()
    number = None if here is None else here.number(call)
    if number is None:
        raise OSError(f"no system call {call} on {platform.machine()}")
    return number
