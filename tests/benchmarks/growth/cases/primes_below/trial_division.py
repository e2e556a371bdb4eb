# label: n^1.5
# trap: divides up to the root (n^1.5 / log n)
# work: lines

def primes_below(n):
    count = 0
    for number in range(2, n):
        divisor = 2
        while divisor * divisor <= number:
            if number % divisor == 0:
                break
            divisor += 1
        else:
            count += 1
    return count
