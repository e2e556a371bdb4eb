# label: n^3
# trap: hidden: slices and their reverse, cubic at the speed of memcpy
# apart: up to 0.1 s a call the slices are short, and copied faster than a loop turns
# work: calls

def longest_palindrome(text):
    best = 0
    for i in range(len(text)):
        for j in range(i + 1, len(text) + 1):
            part = text[i:j]
            if part == part[::-1]:
                best = max(best, len(part))
    return best
