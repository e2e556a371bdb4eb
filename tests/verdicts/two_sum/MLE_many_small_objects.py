def two_sum(nums, target):
    kept = []
    while True:
        kept.append([len(kept)])
