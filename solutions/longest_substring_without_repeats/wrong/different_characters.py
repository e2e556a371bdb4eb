# expect: WA
# why: counts the different characters of the whole string
def longest_substring_without_repeats(s):
    return len(set(s))
