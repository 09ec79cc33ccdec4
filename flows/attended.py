"""Runs a module for as long as whoever started it lives: ``python -m flows.attended MODULE ARGUMENT ...``.

Standard input is a pipe that the starting process holds open and never writes to. The system closes it in whichever way that
process ends, and then this one ends, too.
"""

from __future__ import annotations

import os
import runpy
import sys
from threading import Thread


def end_with_input() -> None:
    """Wait until standard input ends, and end the process there and then."""
    os.read(0, 1)
    os._exit(1)


if __name__ == "__main__":
    Thread(target=end_with_input, daemon=True).start()
    del sys.argv[0]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
