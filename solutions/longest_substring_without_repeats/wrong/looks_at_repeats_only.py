# expect: WA
# why: measures the window when it meets a repeat, and not at the end of the string
def longest_substring_without_repeats(s):
    last, start, longest = {}, 0, 0
    for end, character in enumerate(s):
        if last.get(character, -1) >= start:
            longest = max(longest, end - start)
            start = last[character] + 1
        last[character] = end
    return longest
