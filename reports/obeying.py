"""How a process behaves that works for another."""

from __future__ import annotations

import multiprocessing
import os
import signal
from threading import Thread


def obey() -> None:
    """This process ends when the one that it works for does, and leaves it to that one to hear Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=end_with_parent, daemon=True).start()


def end_with_parent() -> None:
    """Wait until the parent has gone."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
