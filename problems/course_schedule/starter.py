"""Return whether n courses can all be taken, given pairs [course, prerequisite]."""


def course_schedule(n: int, prerequisites: list[list[int]]) -> bool:
    raise NotImplementedError
