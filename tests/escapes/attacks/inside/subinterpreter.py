"""Starts an interpreter inside its own, where nothing is patched or locked."""


def two_sum(nums, target):
    import _xxsubinterpreters as interpreters

    inner = interpreters.create()
    interpreters.run_string(inner, "open('@CANARY@', 'w').write('x')")
    return [0, 0]
