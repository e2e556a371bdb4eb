# label: sqrt n
# trap: divides up to the root
# work: lines

def is_prime(number):
    divisor = 2
    while divisor * divisor <= number:
        if number % divisor == 0:
            return False
        divisor += 1
    return number > 1
