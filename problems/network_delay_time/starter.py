"""Network Delay Time: when has a signal reached every node?"""


def network_delay_time(times: list[list[int]], n: int, k: int) -> int:
    raise NotImplementedError
