# label: n
# trap: any() over everything below
# work: lines

def is_prime(number):
    return number > 1 and not any(number % d == 0 for d in range(2, number))
