"""Is one expression of fifty thousand operators, deeper than a compiler's stack."""

exec(compile("x = " + "-" * 50_000 + "1", "x", "exec"))
exec(compile("x = " + "(" * 90 + "1" + ")" * 90 + "()" * 50_000, "x", "exec"))


def two_sum(nums, target):
    return [0, 0]
