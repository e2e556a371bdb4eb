async def ticks(n):
    for i in range(n):
        yield i


async def total(n):
    return sum([i async for i in ticks(n) if i % 2])


def run(coroutine):
    try:
        while True:
            coroutine.send(None)
    except StopIteration as done:
        return done.value


def odd_sum(n):
    return run(total(n))
