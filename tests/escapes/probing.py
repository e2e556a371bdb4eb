"""Run as a script: lock this process with some calls more than usual, and probe.

Standard input has JSON, name -> numbers (x86-64, aarch64) of the further calls;
what the self-test gets away with goes to standard output as a list.
"""

from __future__ import annotations

import json
import os
import sys

from judge.sandbox import privileges, probe, seccomp, syscalls


def main() -> None:
    more = json.load(sys.stdin)
    here = syscalls.architecture()
    assert here is not None
    for name, numbers in more.items():
        syscalls._NUMBERS[name] = tuple(numbers)
    seccomp.HARMLESS = [*seccomp.HARMLESS, *more]
    privileges.no_new_privileges()
    seccomp.install(seccomp.pure_compute(here, os.getpid()))
    os.write(1, json.dumps(probe.holes()).encode())
    os._exit(0)


if __name__ == "__main__":
    main()
