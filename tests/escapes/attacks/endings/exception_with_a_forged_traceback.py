"""Raises with a traceback a hundred thousand levels long and loops in it."""


def nest(n):
    if n == 0:
        raise ValueError("AC")
    try:
        nest(n - 1)
    except ValueError as error:
        error.__context__ = error.__cause__ = error
        raise error.with_traceback(error.__traceback__) from error


nest.__code__ = nest.__code__.replace(co_name="f" * 100_000)


def two_sum(nums, target):
    nest(4_000)
