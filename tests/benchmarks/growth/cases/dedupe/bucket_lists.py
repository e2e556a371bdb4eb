# label: n
# trap: many live objects: n small lists
# work: lines

def dedupe(nums):
    size = max(1, len(nums))
    buckets = [[] for _ in range(size)]
    out = []
    for number in nums:
        bucket = buckets[number % size]
        if number not in bucket:
            bucket.append(number)
            out.append(number)
    return out
