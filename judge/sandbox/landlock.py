"""Landlock: deny every file, TCP and foreign-signal access, for good.

A second coat: the system call filter already leaves nothing that could use
such access. Linux Documentation/userspace-api/landlock.rst lists the rights by
ABI version.
"""

from __future__ import annotations

import os
import struct

from judge.sandbox import kernel
from judge.sandbox.syscalls import required

_VERSION_FLAG = 1
_FILE_RIGHTS = {1: 0x1FFF, 2: 0x3FFF, 3: 0x7FFF, 4: 0x7FFF}
_ALL_FILE_RIGHTS = 0xFFFF
_TCP_BIND_CONNECT = 0x3
_ABSTRACT_UNIX_AND_SIGNAL = 0x3


def version() -> int:
    """Return the kernel's Landlock ABI; raises OSError where there is none."""
    return kernel.syscall(required("landlock_create_ruleset"), None, 0, _VERSION_FLAG)


def deny_all() -> int:
    """Confine the calling process; return the ABI used. Needs no_new_privs."""
    abi = version()
    rights = _FILE_RIGHTS.get(abi, _ALL_FILE_RIGHTS)
    fields = [rights]
    if abi >= 4:
        fields.append(_TCP_BIND_CONNECT)
    if abi >= 6:
        fields.append(_ABSTRACT_UNIX_AND_SIGNAL)
    attributes = kernel.buffer(struct.pack(f"<{len(fields)}Q", *fields))
    size = 8 * len(fields)
    rules = kernel.syscall(required("landlock_create_ruleset"), attributes, size, 0)
    try:
        kernel.syscall(required("landlock_restrict_self"), rules, 0)
    finally:
        os.close(rules)
    return abi
