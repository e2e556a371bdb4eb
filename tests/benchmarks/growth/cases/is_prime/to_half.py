# label: n
# trap: divides up to the half
# work: lines

def is_prime(number):
    for d in range(2, number // 2 + 1):
        if number % d == 0:
            return False
    return number > 1
