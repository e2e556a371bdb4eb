# label: n^2
# trap: dynamic programming by length
# work: lines

def longest_palindrome(text):
    n = len(text)
    shorter, present = [True] * (n + 1), [True] * n
    best = min(n, 1)
    for length in range(2, n + 1):
        longer = [
            text[i] == text[i + length - 1] and shorter[i + 1]
            for i in range(n - length + 1)
        ]
        if True in longer:
            best = length
        shorter, present = present, longer
    return best
