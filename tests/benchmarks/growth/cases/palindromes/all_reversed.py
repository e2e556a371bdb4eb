# label: n^3
# trap: compares letter by letter through zip and all
# work: calls

def longest_palindrome(text):
    n = len(text)
    best = 0
    for size in range(1, n + 1):
        for start in range(n - size + 1):
            part = text[start:start + size]
            if all(a == b for a, b in zip(part, reversed(part))):
                best = size
    return best
