# expect: WA
# why: compares a character with the one before it only
def longest_substring_without_repeats(s):
    longest = run = 0
    for at, character in enumerate(s):
        run = run + 1 if at and s[at - 1] != character else 1
        longest = max(longest, run)
    return longest
