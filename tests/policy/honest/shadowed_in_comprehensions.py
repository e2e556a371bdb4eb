def group(rows):
    ids = {id: [vars for vars in row if vars] for id, row in enumerate(rows)}
    opened = any(open for open in ids.values())
    return {input: len(x) for input, x in ids.items() if opened}


def shadow_later():
    def inner():
        return compile + 1

    compile = 2
    return inner()


try:
    from itertools import pairwise
except ImportError as quit:
    print(quit)

    def pairwise(xs):
        return zip(xs, xs[1:])
