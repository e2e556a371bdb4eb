"""The boundary between the judge and code that nobody trusts.

Theory of operation
-------------------
Three processes.

driver (`host`, `channel`, `session`)
    Trusted. Holds the problem, the expected answers and the clock. It never
    imports, unpickles or evaluates anything that comes from a submission.
template (`template`)
    A fresh interpreter with a clean environment. It imports every module that
    submissions may use, then gives up all it can: namespaces of its own, the
    user nobody and no capabilities when it was root, no_new_privs, Landlock
    deny-all. It holds no problem data and runs no submission. It forks, and it
    reaps.
worker (`worker`, `loading`; `queries` for SQL)
    One fork for each submission. Before it reads a byte it puts itself in a
    session of its own, dies with the template, has resource limits and a
    system call filter (`seccomp`) under which it can compute, read its wire,
    write its wire and its output, and nothing else. From then on it is hostile.

Two channels lead to a worker: a socket for frames (`wire`), and a pipe for what
it prints. A request carries the source or the arguments of one case; a reply
carries one value, or how the call ended. The worker is never told what is
right, nor what comes next.

`levels` opens a sandbox and proves it: `probe` runs inside a worker that is
locked like any other and must get away with nothing. Where none of this exists
(macOS, Windows), `process` and `solo` give a plain process per submission, and
the report says so.

Threat model
------------
A submission may run any code it likes in its worker, and may own that process
entirely: overwrite our modules, forge replies, corrupt memory. It still can not

* be accepted without the right answers: values are decoded as plain data of the
  declared type and compared on the other side;
* see expected answers or later cases: they are never in its address space;
* read or write a file, reach the network, start or signal a process;
* outlive its run, or stop the judge: limits are kept from outside;
* hide CPU time: the kernel counts it, and everything between two replies is
  billed.

It can do to itself what it likes, and it can claim that nodes it returns are
the very nodes it was given: identity is told by the worker, and only honest
code tells it truly. Not covered: bugs of the kernel in the few calls that are
left, and side channels of the processor. docs/threat-model.md has the details.
"""
