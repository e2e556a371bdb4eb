"""Prints for ever while it is imported."""

while True:
    print("A" * 10_000)
