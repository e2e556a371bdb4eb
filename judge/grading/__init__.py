"""Many submissions: find them, judge them in parallel, keep what was found.

    discover    folders and files of samples -> entries, in a fixed order
    samples     the lines of a file of samples
    fences      the code in a completion that is Markdown
    tasks       one entry as a task, and what a process does with it
    executors   where tasks run: processes of this machine, or a Dask cluster
    results     the file of results, a line each, that survives a kill
    grade       the loop: nothing is lost and nothing is judged twice
    views       what a student may see of a result

A submission never shares a process with another: each has a worker of its own
in the sandbox, and what runs tasks are trusted processes that hold warm
templates. Whatever happens to one is a result of that one.
"""
