"""Exits with 0 while the worker still polls: its heartbeat file is younger than a minute."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

OLDEST_SECONDS = 60


def is_alive(heartbeat: Path, now: float) -> bool:
    """`now` in seconds since the epoch, as the file's modification time is."""
    return heartbeat.exists() and now - heartbeat.stat().st_mtime < OLDEST_SECONDS


if __name__ == "__main__":
    heartbeat = Path(os.environ.get("HEARTBEAT_FILE", "/dev/shm/worker-heartbeat"))
    sys.exit(0 if is_alive(heartbeat, time.time()) else 1)
