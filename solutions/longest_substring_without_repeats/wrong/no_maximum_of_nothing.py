# expect: RTE
# why: takes the maximum of no windows when the string is empty
def longest_substring_without_repeats(s):
    def length_at(end):
        seen = set()
        while end >= 0 and s[end] not in seen:
            seen.add(s[end])
            end -= 1
        return len(seen)

    return max(length_at(end) for end in range(len(s)))
