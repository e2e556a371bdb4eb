"""A filter like Docker's default profile, put on the calling process for good.

What moby's profiles/seccomp/default.json denies to a container without
CAP_SYS_ADMIN: EPERM for the calls below and for clone with a namespace flag,
ENOSYS for clone3, whose flags a filter cannot see. As root, the capabilities go
down to Docker's default set first. An emulation: the real profile lists what is
allowed, but it is the calls below that a sandbox would want and not get.
"""

from __future__ import annotations

import errno
import os
import struct

from judge.sandbox import kernel, privileges, seccomp
from judge.sandbox.syscalls import Architecture, architecture, required

_ALLOW, _ERRNO = 0x7FFF0000, 0x00050000
_LOAD, _ANY_BIT, _RETURN = 0x20, 0x45, 0x06
_FIRST_ARGUMENT = 16
_NEW_NAMESPACES = 0x7E020000

_DENIED: dict[str, tuple[int | None, int | None]] = {
    "acct": (163, 89),
    "add_key": (248, 217),
    "bpf": (321, 280),
    "clock_adjtime": (305, 266),
    "clock_settime": (227, 112),
    "delete_module": (176, 106),
    "finit_module": (313, 273),
    "fsconfig": (431, 431),
    "fsmount": (432, 432),
    "fsopen": (430, 430),
    "fspick": (433, 433),
    "get_mempolicy": (239, 236),
    "init_module": (175, 105),
    "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427),
    "io_uring_setup": (425, 425),
    "ioperm": (173, None),
    "iopl": (172, None),
    "kcmp": (312, 272),
    "kexec_file_load": (320, 294),
    "kexec_load": (246, 104),
    "keyctl": (250, 219),
    "lookup_dcookie": (212, 18),
    "mbind": (237, 235),
    "migrate_pages": (256, 238),
    "mount": (165, 40),
    "mount_setattr": (442, 442),
    "move_mount": (429, 429),
    "move_pages": (279, 239),
    "open_by_handle_at": (304, 265),
    "open_tree": (428, 428),
    "perf_event_open": (298, 241),
    "pidfd_getfd": (438, 438),
    "pivot_root": (155, 41),
    "process_madvise": (440, 440),
    "quotactl": (179, 60),
    "quotactl_fd": (443, 443),
    "reboot": (169, 142),
    "request_key": (249, 218),
    "set_mempolicy": (238, 237),
    "set_mempolicy_home_node": (450, 450),
    "setdomainname": (171, 162),
    "sethostname": (170, 161),
    "setns": (308, 268),
    "settimeofday": (164, 170),
    "swapoff": (168, 225),
    "swapon": (167, 224),
    "sysfs": (139, None),
    "syslog": (103, 116),
    "umount2": (166, 39),
    "unshare": (272, 97),
    "uselib": (134, None),
    "userfaultfd": (323, 282),
    "ustat": (136, None),
    "vhangup": (153, 58),
}
"""Numbers for x86-64 and aarch64, from the kernel's tables."""

_KEPT_CAPABILITIES = (0, 1, 3, 4, 5, 6, 7, 8, 10, 13, 18, 27, 29, 31)
"""chown, dac_override, fowner, fsetid, kill, setgid, setuid, setpcap,
net_bind_service, net_raw, sys_chroot, mknod, audit_write, setfcap."""

_PR_CAPBSET_DROP = 24
_CAPABILITY_VERSION_3 = 0x20080522


class _Wider(Architecture):
    """An architecture that knows the numbers of the denied calls too."""

    def number(self, call: str) -> int | None:
        if call in _DENIED:
            return _DENIED[call][self.column]
        return Architecture.number(self, call)


def program(name: str | None = None) -> bytes:
    """Return the filter for this machine's, or the named, architecture."""
    here = architecture(name)
    assert here is not None
    wider = _Wider(here.name, here.audit, here.column, here.foreign_bit)
    filters = seccomp.Program(wider, default=_ALLOW)
    for call in _DENIED:
        filters.refuse(call)
    filters.refuse("clone3", errno.ENOSYS)
    filters.when(
        "clone",
        [
            (_LOAD, 0, 0, _FIRST_ARGUMENT),
            (_ANY_BIT, 0, 1, _NEW_NAMESPACES),
            (_RETURN, 0, 0, _ERRNO | errno.EPERM),
            (_RETURN, 0, 0, _ALLOW),
        ],
    )
    return filters.assemble()


def enter() -> None:
    """Put the calling process, and all that it starts, into the container."""
    if os.geteuid() == 0:
        _keep_docker_capabilities()
    privileges.no_new_privileges()
    seccomp.install(program())


def _keep_docker_capabilities() -> None:
    for capability in range(64):
        if capability not in _KEPT_CAPABILITIES:
            try:
                kernel.prctl(_PR_CAPBSET_DROP, capability)
            except OSError:
                break  # past the last that this kernel has
    kept = sum(1 << capability for capability in _KEPT_CAPABILITIES)
    header = kernel.buffer(struct.pack("<II", _CAPABILITY_VERSION_3, 0))
    sets = kernel.buffer(struct.pack("<6I", kept, kept, 0, 0, 0, 0))
    kernel.syscall(required("capset"), header, sets)
