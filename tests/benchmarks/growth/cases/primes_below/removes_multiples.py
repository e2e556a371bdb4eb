# label: n^2
# trap: hidden: list.remove of every multiple
# work: calls

def primes_below(n):
    left = list(range(2, n))
    for number in left:
        for multiple in range(number * number, n, number):
            if multiple in left:
                left.remove(multiple)
    return len(left)
