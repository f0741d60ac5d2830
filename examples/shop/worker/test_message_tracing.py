from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

# A process of its own: the X-Ray SDK keeps its recorder for good.
PROGRAM = """
from message_tracing import message_tracing
traced = message_tracing()
header = "Root=1-69a42b40-0123456789abcdef01234567;Parent=53995c3f42cd8ad8;Sampled=1"
with traced({"Attributes": {"AWSTraceHeader": header}}):
    pass
with traced({"Attributes": {}}):
    pass
"""


def test_the_work_on_a_message_goes_on_with_the_trace_of_its_sender() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as daemon:
        daemon.bind(("127.0.0.1", 0))
        daemon.settimeout(10)
        address = f"127.0.0.1:{daemon.getsockname()[1]}"
        environment = {**os.environ, "TRACING": "xray", "AWS_XRAY_DAEMON_ADDRESS": address}
        subprocess.run([sys.executable, "-c", PROGRAM], cwd=Path(__file__).parent, env=environment, check=True)
        continued, fresh = (json.loads(daemon.recv(65536).decode().split("\n", 1)[1]) for _ in range(2))
    assert (continued["name"], continued["trace_id"], continued["parent_id"]) == (
        "worker",
        "1-69a42b40-0123456789abcdef01234567",
        "53995c3f42cd8ad8",
    )
    assert fresh["name"] == "worker"
    assert fresh["trace_id"] != continued["trace_id"]
    assert "parent_id" not in fresh
