"""A local SQS for the applications' tests; nothing here talks to AWS."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import boto3
import pytest

START_SECONDS = 30


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture(scope="session")
def aws_endpoint() -> Iterator[str]:
    """The address of an emulator that runs as long as the tests."""
    port = free_port()
    emulator = subprocess.Popen(
        [os.path.join(os.path.dirname(sys.executable), "ministack")],
        env={**os.environ, "BIND_HOST": "127.0.0.1", "GATEWAY_PORT": str(port)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        deadline = time.monotonic() + START_SECONDS
        while not accepts_connections(port):
            if emulator.poll() is not None or time.monotonic() > deadline:
                pytest.fail("the local AWS emulator did not start")
            time.sleep(0.1)
        yield f"http://127.0.0.1:{port}"
    finally:
        emulator.terminate()
        emulator.wait()


def accepts_connections(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


@pytest.fixture(autouse=True)
def aws_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Credentials that no AWS account knows, and no settings of the person who runs the tests."""
    for name in list(os.environ):
        if name.startswith("AWS_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "123456789012")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "test")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")
    monkeypatch.delenv("TRACING", raising=False)


@dataclass(frozen=True)
class Queues:
    sqs: Any
    orders: str
    failed: str

    def bodies(self, url: str) -> list[str]:
        """What waits in a queue; the messages become visible again at once."""
        answer = self.sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10, VisibilityTimeout=0)
        return [message["Body"] for message in answer.get("Messages", [])]


@pytest.fixture
def queues(aws_endpoint: str, monkeypatch: pytest.MonkeyPatch) -> Queues:
    """A queue whose messages move to a second one after two failed tries, as compose.yaml makes them."""
    monkeypatch.setenv("AWS_ENDPOINT_URL", aws_endpoint)
    sqs = boto3.client("sqs")
    name = f"orders-{uuid.uuid4()}"
    failed = sqs.create_queue(QueueName=f"{name}-failed")["QueueUrl"]
    failed_arn = sqs.get_queue_attributes(QueueUrl=failed, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    redrive = json.dumps({"deadLetterTargetArn": failed_arn, "maxReceiveCount": 2})
    orders = sqs.create_queue(QueueName=name, Attributes={"VisibilityTimeout": "1", "RedrivePolicy": redrive})[
        "QueueUrl"
    ]
    return Queues(sqs, orders, failed)
