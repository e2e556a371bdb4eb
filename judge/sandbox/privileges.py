"""Giving up: privileges, identities and views that a worker has no use for."""

from __future__ import annotations

import os
import signal
import struct
from pathlib import Path

from judge.sandbox import kernel
from judge.sandbox.syscalls import required

NOBODY = 65534

_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_CAPBSET_DROP = 1, 4, 24
_PR_SET_NO_NEW_PRIVS, _PR_CAP_AMBIENT, _CLEAR_ALL = 38, 47, 4
_CAPABILITY_VERSION_3 = 0x20080522
_LAST_CAPABILITY = 64

_NEW_MOUNT, _NEW_UTS, _NEW_IPC = 0x00020000, 0x04000000, 0x08000000
_NEW_USER, _NEW_NET = 0x10000000, 0x40000000


def die_with_parent(parent: int) -> None:
    """Be killed when the parent ends; end now if it already has."""
    kernel.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(0)


def no_new_privileges() -> None:
    """Make set-user-id programs and file capabilities powerless from here on."""
    kernel.prctl(_PR_SET_NO_NEW_PRIVS, 1)


def not_dumpable() -> None:
    """Keep processes of the same user from reading our memory."""
    kernel.prctl(_PR_SET_DUMPABLE, 0)


def become_nobody() -> None:
    """As root, change to user and group nobody, without groups, for good."""
    for capability in range(_LAST_CAPABILITY):
        try:
            kernel.prctl(_PR_CAPBSET_DROP, capability)
        except OSError:
            break  # past the last capability, or not allowed to give up more
    os.setgroups([])
    os.setresgid(NOBODY, NOBODY, NOBODY)
    os.setresuid(NOBODY, NOBODY, NOBODY)


def drop_capabilities() -> None:
    """Empty the process's own and ambient capability sets."""
    kernel.prctl(_PR_CAP_AMBIENT, _CLEAR_ALL)
    header = kernel.buffer(struct.pack("<II", _CAPABILITY_VERSION_3, 0))
    kernel.syscall(required("capset"), header, kernel.buffer(bytes(24)))


def private_namespaces() -> None:
    """Move to a network, IPC, host name and mount view of our own.

    Root does it directly, others through a user namespace. Raises OSError where
    that is not allowed (Docker's default profile, hardened kernels).
    """
    flags = _NEW_NET | _NEW_IPC | _NEW_UTS | _NEW_MOUNT
    uid, gid = os.getuid(), os.getgid()
    if uid == 0:
        kernel.unshare(flags)
        return
    kernel.unshare(flags | _NEW_USER)
    Path("/proc/self/setgroups").write_text("deny", encoding="ascii")
    Path("/proc/self/uid_map").write_text(f"{uid} {uid} 1", encoding="ascii")
    Path("/proc/self/gid_map").write_text(f"{gid} {gid} 1", encoding="ascii")
