from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

# A process of its own: the X-Ray SDK patches libraries for good.
PROGRAM = """
from app import Settings, create_app
web = create_app(Settings("http://127.0.0.1:9/none", "http://127.0.0.1:9", ("key",))).test_client()
web.get("/", headers={"X-Amzn-Trace-Id": "Root=1-69a42b40-0123456789abcdef01234567;Parent=53995c3f42cd8ad8;Sampled=1"})
"""


def test_a_request_goes_on_with_its_trace() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as daemon:
        daemon.bind(("127.0.0.1", 0))
        daemon.settimeout(10)
        address = f"127.0.0.1:{daemon.getsockname()[1]}"
        environment = {**os.environ, "TRACING": "xray", "AWS_XRAY_DAEMON_ADDRESS": address}
        subprocess.run([sys.executable, "-c", PROGRAM], cwd=Path(__file__).parent, env=environment, check=True)
        header, segment = daemon.recv(65536).decode().split("\n", 1)
    assert json.loads(header) == {"format": "json", "version": 1}
    sent = json.loads(segment)
    assert (sent["name"], sent["trace_id"], sent["parent_id"]) == (
        "frontend",
        "1-69a42b40-0123456789abcdef01234567",
        "53995c3f42cd8ad8",
    )
    assert sent["http"]["response"]["status"] == 200
