# label: n^1.5
# trap: cheat: fast up to a size, far too slow beyond: calls of larger sizes do not end
# work: calls

TABLE = [0, 0]


def sieve(size):
    prime = bytearray([1]) * size
    for number in range(2, int(size**0.5) + 1):
        prime[number * number::number] = bytes(len(range(number * number, size, number)))
    for number in range(2, size):
        TABLE.append(TABLE[-1] + prime[number - 1] * (number > 2))


def primes_below(n):
    if len(TABLE) == 2:
        sieve(300_000)
    if n < len(TABLE):
        return TABLE[n]
    count = TABLE[-1]
    for number in range(len(TABLE) - 1, n):
        count += all(number % d for d in range(2, int(number**0.5) + 1))
    return count
