"""Writes a file in every folder that is open to all."""


def two_sum(nums, target):
    for folder in ("/tmp", "/var/tmp", "/dev/shm", ".", "@WORK@", "/"):
        for mode in ("w", "a", "x"):
            try:
                with open(f"{folder}/@TOKEN@", mode) as file:
                    file.write("pwned")
            except OSError:
                continue
            print("ESCAPED: wrote in", folder)
    return [0, 0]
