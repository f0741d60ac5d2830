from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from clock import ClockHandler, serve


@pytest.fixture
def clock_url() -> Iterator[str]:
    server = serve(0)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def get(url: str) -> dict[str, str]:
    with urllib.request.urlopen(url, timeout=5) as response:
        assert response.headers["Content-Type"] == "application/json"
        return json.load(response)


def test_time_is_now_in_utc(clock_url: str) -> None:
    told = datetime.fromisoformat(get(f"{clock_url}/time")["time"])
    assert told.utcoffset() == timedelta(0)
    assert abs(datetime.now(timezone.utc) - told) < timedelta(minutes=1)


def test_time_is_written_as_iso_8601(clock_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    noon = datetime(2026, 3, 1, 12, 0, tzinfo=timezone.utc)
    monkeypatch.setattr(ClockHandler, "now", staticmethod(lambda: noon))
    assert get(f"{clock_url}/time") == {"time": "2026-03-01T12:00:00+00:00"}


def test_ping(clock_url: str) -> None:
    assert get(f"{clock_url}/ping") == {"status": "ok"}


def test_other_paths_are_not_found(clock_url: str) -> None:
    with pytest.raises(urllib.error.HTTPError) as refused:
        get(f"{clock_url}/date")
    assert refused.value.code == 404
    assert "ask for /time or /ping" in refused.value.read().decode()


def test_the_program_listens_and_stops_when_told() -> None:
    program = subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("clock.py"))],
        env={**os.environ, "PORT": "0"},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        listening = json.loads(program.stdout.readline())
        assert get(f"http://127.0.0.1:{listening['port']}/ping") == {"status": "ok"}
        program.send_signal(signal.SIGTERM)
        assert program.wait(timeout=10) == 0
    finally:
        program.kill()
        program.wait()
        program.stdout.close()
