"""A module that runs as long as whoever started it lives."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ATTENDED = [sys.executable, "-m", "flows.attended"]
ROOT = Path(__file__).parents[2]


def test_a_module_gets_its_arguments_and_ends_as_it_does() -> None:
    command = [*ATTENDED, "calendar", "1999", "1"]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert b"January 1999" in process.stdout.read()
        assert process.wait(timeout=60) == 0


def test_a_module_ends_with_the_process_that_started_it_even_if_that_is_killed() -> None:
    code = "import subprocess, sys, time; subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE); time.sleep(60)"
    serving = [*ATTENDED, "http.server", "--bind", "127.0.0.1", "0"]
    with subprocess.Popen(
        [sys.executable, "-c", code, *serving], cwd=ROOT, stdout=subprocess.PIPE, env={**os.environ, "PYTHONUNBUFFERED": "1"}
    ) as starter:
        assert starter.stdout is not None
        assert starter.stdout.readline().startswith(b"Serving HTTP")
        starter.kill()
        assert starter.stdout.read() == b""  # the module has let go of the pipe
