from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import worker as worker_module
from healthcheck import OLDEST_SECONDS, is_alive
from worker import Worker, handle_order

ORDER = json.dumps({"id": "1", "customer": "Ada", "items": [{"sku": "TEA", "quantity": 2}]})
PATIENCE_SECONDS = 15


def until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        assert time.monotonic() < deadline, "waited too long"
        time.sleep(0.05)


def counts(queues: Any, url: str) -> tuple[int, int]:
    """Messages waiting, and messages that a consumer holds."""
    names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
    found = queues.sqs.get_queue_attributes(QueueUrl=url, AttributeNames=names)["Attributes"]
    return int(found[names[0]]), int(found[names[1]])


@pytest.fixture
def make_worker(queues: Any, tmp_path: Path) -> Callable[[Callable[[str], None]], Worker]:
    return lambda handle: Worker(queues.sqs, queues.orders, handle, tmp_path / "heartbeat", poll_seconds=1)


def test_a_message_worked_off_is_deleted(queues: Any, make_worker: Any) -> None:
    seen: list[str] = []
    queues.sqs.send_message(QueueUrl=queues.orders, MessageBody=ORDER)
    make_worker(seen.append).poll()
    assert seen == [ORDER]
    assert counts(queues, queues.orders) == (0, 0)


def test_a_message_that_fails_moves_to_the_dead_letter_queue(queues: Any, make_worker: Any) -> None:
    tries: list[str] = []

    def fail(body: str) -> None:
        tries.append(body)
        raise ValueError("no such tea")

    queues.sqs.send_message(QueueUrl=queues.orders, MessageBody="bad")
    failing = make_worker(fail)
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not (moved := queues.bodies(queues.failed)):
        assert time.monotonic() < deadline, "the message did not move"
        failing.poll()
    assert moved == ["bad"]
    assert tries == ["bad", "bad"]


def test_a_bad_message_does_not_hold_up_the_others(queues: Any, make_worker: Any) -> None:
    done: list[str] = []

    def handle(body: str) -> None:
        if body == "bad":
            raise ValueError(body)
        done.append(body)

    for body in ("bad", "one", "two"):
        queues.sqs.send_message(QueueUrl=queues.orders, MessageBody=body)
    one_worker = make_worker(handle)
    until(lambda: one_worker.poll() is None and sorted(done) == ["one", "two"])
    assert sum(counts(queues, queues.orders)) + len(queues.bodies(queues.failed)) == 1


def test_stopping_gives_untouched_messages_back(queues: Any, tmp_path: Path) -> None:
    stopped_worker: Worker

    def stop_after_this(body: str) -> None:
        done.append(body)
        stopped_worker.stop()

    done: list[str] = []
    stopped_worker = Worker(queues.sqs, queues.orders, stop_after_this, tmp_path / "heartbeat", poll_seconds=1)
    # Without the give-back they would stay hidden for far longer than this test waits.
    queues.sqs.set_queue_attributes(QueueUrl=queues.orders, Attributes={"VisibilityTimeout": "600"})
    for body in ("one", "two", "three"):
        queues.sqs.send_message(QueueUrl=queues.orders, MessageBody=body)
    stopped_worker.run()
    assert len(done) == 1
    assert counts(queues, queues.orders) == (2, 0)


def test_it_goes_on_after_the_queue_was_away(
    queues: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(worker_module, "PAUSE_AFTER_ERROR_SECONDS", 0.05)
    seen: list[str] = []
    recovering = Worker(queues.sqs, f"{queues.orders}-absent", seen.append, tmp_path / "heartbeat", poll_seconds=1)
    thread = threading.Thread(target=recovering.run)
    thread.start()
    try:
        until(lambda: "the queue gave an error" in caplog.messages)
        recovering.queue_url = queues.orders
        queues.sqs.send_message(QueueUrl=queues.orders, MessageBody=ORDER)
        until(lambda: seen == [ORDER])
    finally:
        recovering.stop()
        thread.join()


def test_a_poll_is_a_heartbeat(make_worker: Any, tmp_path: Path) -> None:
    heartbeat = tmp_path / "heartbeat"
    assert not is_alive(heartbeat, time.time())
    make_worker(lambda body: None).poll()
    assert is_alive(heartbeat, time.time())
    assert not is_alive(heartbeat, time.time() + OLDEST_SECONDS + 1)


@pytest.mark.parametrize("body", ["", "[]", "{}", '{"id": "1", "items": [{"sku": "TEA"}]}'])
def test_what_is_no_order_is_refused(body: str) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        handle_order(body)


def test_the_program_works_and_stops_when_told(queues: Any, tmp_path: Path) -> None:
    heartbeat = tmp_path / "heartbeat"
    environment = {**os.environ, "ORDERS_QUEUE_URL": queues.orders, "HEARTBEAT_FILE": str(heartbeat)}
    here = Path(__file__).parent
    program = subprocess.Popen(
        [sys.executable, str(here / "worker.py")], env=environment, stdout=subprocess.PIPE, text=True
    )
    try:
        assert json.loads(program.stdout.readline())["message"] == "started"
        queues.sqs.send_message(QueueUrl=queues.orders, MessageBody=ORDER)
        packed = json.loads(program.stdout.readline())
        assert (packed["message"], packed["order"], packed["pieces"]) == ("order packed", "1", 2)
        alive = subprocess.run([sys.executable, str(here / "healthcheck.py")], env=environment)
        assert alive.returncode == 0
        assert counts(queues, queues.orders) == (0, 0)
        program.send_signal(signal.SIGTERM)
        # Ends the poll in progress, and must be left for another worker.
        queues.sqs.send_message(QueueUrl=queues.orders, MessageBody=ORDER)
        assert program.wait(timeout=PATIENCE_SECONDS) == 0
        assert counts(queues, queues.orders) == (1, 0)
    finally:
        program.kill()
        program.wait()
        program.stdout.close()
