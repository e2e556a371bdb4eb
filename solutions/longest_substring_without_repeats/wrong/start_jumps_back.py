# expect: WA
# why: trusts the last place of a character even if the window has left it behind
def longest_substring_without_repeats(s):
    last, start, longest = {}, 0, 0
    for end, character in enumerate(s):
        if character in last:
            start = last[character] + 1
        last[character] = end
        longest = max(longest, end - start + 1)
    return longest
