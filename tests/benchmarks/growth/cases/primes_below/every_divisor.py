# label: n^2
# trap: divides by everything below (n^2 / log n)
# work: lines

def primes_below(n):
    count = 0
    for number in range(2, n):
        for divisor in range(2, number):
            if number % divisor == 0:
                break
        else:
            count += 1
    return count
