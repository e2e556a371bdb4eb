"""Returns a generator that never stops."""


def two_sum(nums, target):
    def endless():
        while True:
            yield 0

    return endless()
