"""Takes orders from the queue and works them off, until it is told to stop."""

from __future__ import annotations

import json
import logging
import os
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import boto3
from botocore.exceptions import BotoCoreError, ClientError

from message_tracing import message_tracing

log = logging.getLogger("worker")

# Well under the stop grace period: a poll in progress is not interrupted when the task is stopped.
POLL_SECONDS = 10
PAUSE_AFTER_ERROR_SECONDS = 5


class JsonFormatter(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line = {"level": record.levelname, "message": record.getMessage(), **getattr(record, "fields", {})}
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        return json.dumps(line)


def handle_order(body: str) -> None:
    """Works one order off; raises on anything it cannot do."""
    order = json.loads(body)
    pieces = sum(item["quantity"] for item in order["items"])
    log.info("order packed", extra={"fields": {"order": order["id"], "pieces": pieces}})


class Worker:
    """One consumer of one queue."""

    def __init__(
        self,
        sqs: Any,
        queue_url: str,
        handle: Callable[[str], None],
        heartbeat: Path,
        poll_seconds: int = POLL_SECONDS,
    ) -> None:
        self.sqs = sqs
        self.queue_url = queue_url
        self.handle = handle
        self.heartbeat = heartbeat
        self.poll_seconds = poll_seconds
        self.traced = message_tracing()
        self.stopping = threading.Event()

    def stop(self) -> None:
        """Takes no more messages; run() returns when the one in hand is done."""
        self.stopping.set()

    def run(self) -> None:
        while not self.stopping.is_set():
            try:
                self.poll()
            except (BotoCoreError, ClientError) as error:
                log.error("the queue gave an error", extra={"fields": {"reason": str(error)}})
                self.stopping.wait(PAUSE_AFTER_ERROR_SECONDS)

    def poll(self) -> None:
        """Receives one batch and works it off."""
        answer = self.sqs.receive_message(
            QueueUrl=self.queue_url,
            MaxNumberOfMessages=10,
            WaitTimeSeconds=self.poll_seconds,
            MessageSystemAttributeNames=["ApproximateReceiveCount", "AWSTraceHeader"],
        )
        self.heartbeat.touch()
        for message in answer.get("Messages", []):
            if self.stopping.is_set():
                self.give_back(message)
            else:
                self.work_off(message)
                self.heartbeat.touch()

    def work_off(self, message: dict[str, Any]) -> None:
        try:
            with self.traced(message):
                self.handle(message["Body"])
        except Exception:
            # Not deleted: it shows up again after the visibility timeout, and after a few tries the queue's redrive
            # policy moves it to the dead-letter queue.
            attempt = int(message["Attributes"]["ApproximateReceiveCount"])
            log.exception("order failed", extra={"fields": {"message_id": message["MessageId"], "attempt": attempt}})
            return
        self.sqs.delete_message(QueueUrl=self.queue_url, ReceiptHandle=message["ReceiptHandle"])

    def give_back(self, message: dict[str, Any]) -> None:
        """Makes an untouched message visible at once instead of after the visibility timeout."""
        self.sqs.change_message_visibility(
            QueueUrl=self.queue_url, ReceiptHandle=message["ReceiptHandle"], VisibilityTimeout=0
        )


def main() -> None:
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(JsonFormatter())
    logging.basicConfig(level=logging.WARNING, handlers=[handler])
    log.setLevel(logging.INFO)
    queue_url = os.environ.get("ORDERS_QUEUE_URL")
    if not queue_url:
        raise SystemExit("worker: set ORDERS_QUEUE_URL")
    heartbeat = Path(os.environ.get("HEARTBEAT_FILE", "/dev/shm/worker-heartbeat"))
    worker = Worker(boto3.client("sqs"), queue_url, handle_order, heartbeat)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: worker.stop())
    log.info("started")
    worker.run()
    log.info("stopped")


if __name__ == "__main__":
    main()
