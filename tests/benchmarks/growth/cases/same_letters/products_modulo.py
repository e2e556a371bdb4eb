# label: n
# trap: constant x4: products modulo a prime
# work: lines

def same_letters(a, b):
    def value(text):
        out = 1
        for letter in text:
            out = out * (ord(letter) * 7919 + 104729) % 2305843009213693951
        return out

    return len(a) == len(b) and value(a) == value(b)
