"""Many submissions: find them, judge them in parallel, keep what was found.

    entries     one submission that there is to grade, and how it is read
    discover    folders and files of samples -> entries, in a fixed order
    samples     the lines of a file of samples -> entries
    fences      the code in a completion that is Markdown
    tasks       one entry as a task, and what a process does with it
    executors   where tasks run: processes of this machine, or a Dask cluster
    results     the file of results, a line each, that survives a kill
    loop        tasks out, results in: nothing is lost, nothing is judged twice
    grader      all of it from Python
    views       what a student may see of a result

A submission never shares a process with another: each has a worker of its own
in the sandbox, and what runs tasks are trusted processes that hold warm
templates. Whatever happens to one is a result of that one.
"""
