# label: n^3
# trap: hidden: looks each substring up in the reversed text
# apart: up to 0.1 s a call the slices are short, and compared faster than a loop turns
# work: calls

def longest_palindrome(text):
    back = text[::-1]
    n, best = len(text), 0
    for i in range(n):
        for j in range(n, i, -1):
            if text[i:j] == back[n - j:n - i]:
                best = max(best, j - i)
    return best
