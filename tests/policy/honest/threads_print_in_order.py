# threads
import threading
from threading import Lock, Semaphore


class Foo:
    def __init__(self):
        self.locks = (Lock(), Lock())
        for lock in self.locks:
            lock.acquire()
        self.gate = Semaphore(0)
        self.event = threading.Event()

    def first(self, printFirst: "Callable[[], None]") -> None:
        printFirst()
        self.locks[0].release()

    def second(self, printSecond: "Callable[[], None]") -> None:
        with self.locks[0]:
            printSecond()
            self.locks[1].release()
