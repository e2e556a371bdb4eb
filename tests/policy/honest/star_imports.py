from bisect import *
from collections import *
from functools import *
from heapq import *
from itertools import *
from math import *
from operator import *
from re import *
from string import *
from typing import *


class Solution:
    def wordPatterns(self, words: List[str]) -> Counter:
        pattern = compile(r"[aeiou]+")
        groups = defaultdict(list)
        for w in words:
            groups[len(pattern.findall(w))].append(w)
        best = max(groups, key=lambda g: len(groups[g]))
        return Counter(chain.from_iterable(groups[best])) + Counter(ascii_lowercase)
