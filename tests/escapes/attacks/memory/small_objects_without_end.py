"""Makes small objects until there is no memory, and keeps them all."""


def two_sum(nums, target):
    held = {}
    while True:
        held[len(held)] = [held, str(len(held))]
