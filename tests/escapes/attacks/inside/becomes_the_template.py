"""Calls the functions of the template and of the self-test from inside."""

import os
import sys

template = sys.modules["judge.sandbox.template"]
probe = sys.modules["judge.sandbox.probe"]
privileges = sys.modules["judge.sandbox.privileges"]
limits = sys.modules["judge.sandbox.limits"]


def two_sum(nums, target):
    for hole in probe.holes():
        print("ESCAPED:", hole)
    steps = (
        lambda: template._reap(os.getppid()),
        lambda: privileges.private_namespaces(),
        lambda: privileges.become_nobody(),
        lambda: limits.confine(1 << 40),
        lambda: os.setresuid(0, 0, 0),
    )
    for step in steps:
        try:
            step()
        except (OSError, ValueError):
            continue
        print("ESCAPED: did a step of the template")
    return [0, 0]
