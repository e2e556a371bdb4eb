# label: n^3
# trap: hidden: a memo whose keys are texts, sliced and hashed
# apart: up to 0.1 s a call the slices are short, and copied faster than a state is made
# work: calls

def edit_distance(a, b):
    memo = {}

    def rest(x, y):
        if not x or not y:
            return len(x) + len(y)
        if (x, y) not in memo:
            memo[x, y] = min(
                rest(x[1:], y) + 1,
                rest(x, y[1:]) + 1,
                rest(x[1:], y[1:]) + (x[0] != y[0]),
            )
        return memo[x, y]

    return rest(a, b)
