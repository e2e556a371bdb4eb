# expect: CLE
# why: tries all lengths from the longest down; most of them are hopeless
def longest_substring_without_repeats(s):
    for length in range(len(s), 0, -1):
        for start in range(len(s) - length + 1):
            if len(set(s[start : start + length])) == length:
                return length
    return 0
