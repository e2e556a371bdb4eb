# label: n
# trap: constant x10: goes through text and back
# work: lines

def dedupe(nums):
    seen = {}
    for number in nums:
        text = "-".join(f"{number:020d}")
        if text not in seen:
            seen[text] = int(text.replace("-", ""))
    return list(seen.values())
