"""Prints bytes that are no text, in every encoding that it can think of."""

import sys


def two_sum(nums, target):
    sys.stdout.buffer.write(bytes(range(256)) * 1000)
    sys.stdout.reconfigure(encoding="utf-32", errors="surrogatepass")
    print("\ud800\udfff")
    return [0, 0]
