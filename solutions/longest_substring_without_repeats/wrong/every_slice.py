# expect: CLE
# why: the first idea: looks at every substring
def longest_substring_without_repeats(s):
    longest = 0
    for start in range(len(s)):
        for end in range(start + 1, len(s) + 1):
            if len(set(s[start:end])) == end - start:
                longest = max(longest, end - start)
    return longest
