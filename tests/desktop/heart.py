"""Measures for how long the GUI thread stands still, and where."""

import sys
import threading
import time
import traceback

from qgis.PyQt.QtCore import QTimer

BEAT = 0.01
SUSPICIOUS = 0.08


def known_work() -> int:
    """Return what this machine needs for a piece of work that never changes [ms]; the fastest of five, in this thread."""
    found = []
    for _ in range(5):
        started = time.perf_counter()
        for n in range(200_000):
            str(n)
        found.append(time.perf_counter() - started)
    return round(1000 * min(found))


class Heart:
    """A timer that ought to beat every ten milliseconds, and a thread that looks what keeps it from it."""

    def __init__(self):
        self.longest, self._last, self._seen = 0.0, time.perf_counter(), []
        self._main, self._stopped = threading.main_thread().ident, False
        self.timer = QTimer()
        self.timer.timeout.connect(self._beat)
        self.timer.start(int(1000 * BEAT))
        threading.Thread(target=self._watch, daemon=True).start()

    def _beat(self):
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last - BEAT)
        self._last = now

    def reset(self) -> int:
        """Return the longest standstill since the last time [ms]."""
        found, self.longest, self._last = round(1000 * self.longest), 0.0, time.perf_counter()
        return found

    def stop(self):
        self._stopped = True
        self.timer.stop()

    def report(self) -> str:
        return "\n".join(f"--- {1000 * since:.0f} ms\n{where}" for since, where in self._seen)

    def _watch(self):
        while not self._stopped:
            slept = time.perf_counter()
            time.sleep(0.02)
            late = time.perf_counter() - slept - 0.02
            since = time.perf_counter() - self._last
            if late > SUSPICIOUS:
                # Another thread would not let go of the interpreter.
                self._note(late, "held by", [t for t in sys._current_frames() if t != threading.get_ident()])
            elif since > SUSPICIOUS:
                self._note(since, "GUI", [self._main])

    def _note(self, seconds, what, threads):
        frames = sys._current_frames()
        for thread in threads:
            if thread in frames:
                self._seen.append((seconds, f"{what}\n" + "".join(traceback.format_stack(frames[thread])[-6:])))
