# label: n^2
# trap: constant x10: wide digits, carried by hand
# work: calls

def fib_bits(n):
    base = 1 << 480
    a, b = [0], [1]
    for _ in range(n):
        carry, out = 0, []
        for i, digit in enumerate(b):
            total = digit + carry + (a[i] if i < len(a) else 0)
            out.append(total % base)
            carry = total // base
        if carry:
            out.append(carry)
        a, b = b, out
    return 480 * (len(a) - 1) + a[-1].bit_length()
