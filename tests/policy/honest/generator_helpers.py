from itertools import chain, islice


def primes():
    composites = {}
    n = 2
    while True:
        factors = composites.pop(n, None)
        if factors is None:
            yield n
            composites[n * n] = [n]
        else:
            for p in factors:
                composites.setdefault(p + n, []).append(p)
        n += 1


def flatten(nested):
    for item in nested:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item


def first_primes(k):
    return list(islice(chain(primes()), k))


def running_mean():
    total = count = 0
    value = yield
    while True:
        total += value
        count += 1
        value = yield total / count
