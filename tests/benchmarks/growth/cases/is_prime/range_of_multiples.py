# label: n
# trap: hidden: a bytearray of n bytes, struck by slices
# work: calls

def is_prime(number):
    struck = bytearray(number + 1)
    divisor = 2
    while divisor * divisor <= number:
        if not struck[divisor]:
            struck[divisor * divisor::divisor] = b"x" * len(range(divisor * divisor, number + 1, divisor))
        divisor += 1
    return number > 1 and not struck[number]
