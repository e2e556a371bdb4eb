# expect: WA
# why: end - start leaves out the character at the end
def longest_substring_without_repeats(s):
    last, start, longest = {}, 0, 0
    for end, character in enumerate(s):
        start = max(start, last.get(character, -1) + 1)
        last[character] = end
        longest = max(longest, end - start)
    return longest
