"""Second Highest Salary: the second largest of the different salaries."""


def second_highest(
    salaries: list[tuple[int, int | None]],
) -> list[tuple[int | None]]:
    raise NotImplementedError
