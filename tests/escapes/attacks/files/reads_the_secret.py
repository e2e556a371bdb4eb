"""Reads a file that anyone may read, by Python, and prints and returns it."""


def two_sum(nums, target):
    text = open("@SECRET@").read()
    print("ESCAPED: read", text)
    return list(text.encode())
