# label: n
# trap: a list of powers from the back
# work: lines

def remainder(digits, modulo):
    power, powers = 1, []
    for _ in digits:
        powers.append(power)
        power = power * 10 % modulo
    return sum(d * p for d, p in zip(reversed(digits), powers)) % modulo
