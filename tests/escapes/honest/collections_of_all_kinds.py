"""Uses every container of collections at least once."""

from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple

Entry = namedtuple("Entry", "index value")


def two_sum(nums, target):
    places = defaultdict(deque)
    for entry in itertools_entries(nums):
        places[entry.value].append(entry.index)
    counts = Counter(nums)
    for value in OrderedDict.fromkeys(nums):
        partner = target - value
        if counts[partner] > (partner == value):
            merged = ChainMap({}, places)
            return deque([merged[value][0], merged[partner][-1]])
    return []


def itertools_entries(nums):
    return [Entry(*pair) for pair in enumerate(nums)]
