from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from flask.testing import FlaskClient

from app import LARGEST_ORDER_BYTES, Settings, create_app
from clock_client import ClockError, ask_clock
from orders import OrderError, parse_order

KEY = {"X-Api-Key": "current"}
ORDER = {"customer": "Ada", "items": [{"sku": "TEA-1", "quantity": 2}, {"sku": "POT", "quantity": 1}]}


class FakeClock:
    """Answers every request with one status and body."""

    def __init__(self, status: int, body: bytes) -> None:
        self.paths: list[str] = []
        fake = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                fake.paths.append(self.path)
                self.send_response(status)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: Any) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture
def clock() -> Iterator[Any]:
    clocks: list[FakeClock] = []

    def start(status: int, body: bytes) -> FakeClock:
        clocks.append(FakeClock(status, body))
        return clocks[-1]

    yield start
    for fake in clocks:
        fake.close()


@pytest.fixture
def silent_port() -> Iterator[int]:
    """A port that accepts connections and never answers."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield listener.getsockname()[1]


@pytest.fixture
def closed_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def client(
    queue_url: str = "http://127.0.0.1:9/none",
    clock_url: str = "http://127.0.0.1:9",
    keys: tuple[str, ...] = ("current",),
) -> FlaskClient:
    return create_app(Settings(queue_url, clock_url, keys)).test_client()


def test_page_and_ping() -> None:
    web = client()
    page = web.get("/")
    assert page.status_code == 200
    assert page.mimetype == "text/html"
    assert 'href="/time"' in page.text
    ping = web.get("/ping")
    assert (ping.status_code, ping.text) == (200, "pong\n")


def test_unknown_path_answers_json() -> None:
    answer = client().get("/nowhere")
    assert answer.status_code == 404
    assert "not found" in answer.json["error"].lower()


def test_time_comes_from_the_clock(clock: Any) -> None:
    fake = clock(200, b'{"time": "2026-03-01T12:00:00+00:00"}')
    answer = client(clock_url=f"{fake.url}/").get("/time")
    assert (answer.status_code, answer.json) == (200, {"time": "2026-03-01T12:00:00+00:00"})
    assert fake.paths == ["/time"]


@pytest.mark.parametrize(
    ("status", "body", "reason"),
    [
        (500, b"broken", "it answered with status 500"),
        (200, b"<html>", "its answer could not be read"),
        (200, b'{"hour": 12}', "its answer holds no time"),
        (200, b"[]", "its answer holds no time"),
    ],
)
def test_a_wrong_clock_is_a_clear_failure(clock: Any, status: int, body: bytes, reason: str) -> None:
    answer = client(clock_url=clock(status, body).url).get("/time")
    assert answer.status_code == 502
    assert answer.json["error"].startswith(f"the clock service gave no time: {reason}")


def test_an_absent_clock_is_a_clear_failure(closed_port: int) -> None:
    answer = client(clock_url=f"http://127.0.0.1:{closed_port}").get("/time")
    assert answer.status_code == 502
    assert "no connection" in answer.json["error"]


def test_a_silent_clock_times_out(silent_port: int) -> None:
    with pytest.raises(ClockError, match=r"no answer within 0\.2 s"):
        ask_clock(f"http://127.0.0.1:{silent_port}", timeout_seconds=0.2)


def test_an_order_reaches_the_queue(queues: Any) -> None:
    answer = client(queues.orders).post("/orders", json=ORDER, headers=KEY)
    assert answer.status_code == 202
    assert [json.loads(body) for body in queues.bodies(queues.orders)] == [{"id": answer.json["order"], **ORDER}]


def test_both_keys_count_while_one_is_replaced(queues: Any) -> None:
    web = client(queues.orders, keys=("current", "previous"))
    for key in ("current", "previous"):
        assert web.post("/orders", json=ORDER, headers={"X-Api-Key": key}).status_code == 202
    assert len(queues.bodies(queues.orders)) == 2


@pytest.mark.parametrize("headers", [{}, {"X-Api-Key": ""}, {"X-Api-Key": "wrong"}, {"X-Api-Key": "Schlüssel"}])
def test_no_order_without_a_key(queues: Any, headers: dict[str, str]) -> None:
    answer = client(queues.orders).post("/orders", json=ORDER, headers=headers)
    assert answer.status_code == 401
    assert queues.bodies(queues.orders) == []


def test_an_invalid_order_names_every_problem_and_is_not_sent(queues: Any) -> None:
    order = {"customer": " ", "items": [{"sku": "tea", "quantity": True}, "pot"], "color": "red"}
    answer = client(queues.orders).post("/orders", json=order, headers=KEY)
    assert answer.status_code == 400
    assert [problem.split(":")[0] for problem in answer.json["problems"]] == [
        "order",
        "customer",
        "items[0].sku",
        "items[0].quantity",
        "items[1]",
    ]
    assert queues.bodies(queues.orders) == []


@pytest.mark.parametrize(
    ("body", "content_type", "status"),
    [
        (b"{", "application/json", 400),
        (b"{}", "text/plain", 415),
        (b" " * (LARGEST_ORDER_BYTES + 1), "application/json", 413),
    ],
)
def test_a_body_that_is_no_order(body: bytes, content_type: str, status: int) -> None:
    answer = client().post("/orders", data=body, content_type=content_type, headers=KEY)
    assert answer.status_code == status
    assert answer.json["error"]


def test_a_queue_that_is_away_gives_503(closed_port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{closed_port}")
    answer = client(f"http://127.0.0.1:{closed_port}/123456789012/orders").post("/orders", json=ORDER, headers=KEY)
    assert answer.status_code == 503
    assert "later" in answer.json["error"]


@pytest.mark.parametrize("quantity", [0, 1001, 1.5, "1", None])
def test_quantities_are_whole_numbers_in_range(quantity: object) -> None:
    with pytest.raises(OrderError, match=r"items\[0\]\.quantity"):
        parse_order({"customer": "Ada", "items": [{"sku": "TEA", "quantity": quantity}]})


@pytest.mark.parametrize("items", [None, [], {}, [{"sku": "TEA", "quantity": 1}] * 51])
def test_an_order_has_1_to_50_items(items: object) -> None:
    with pytest.raises(OrderError, match="items: must be a list of 1 to 50 items"):
        parse_order({"customer": "Ada", "items": items})


def test_settings_name_everything_that_is_missing() -> None:
    with pytest.raises(SystemExit, match="frontend: set CLOCK_URL, ORDERS_API_KEY"):
        Settings.from_environment({"ORDERS_QUEUE_URL": "http://queue"})


def test_an_empty_previous_key_is_no_key() -> None:
    environment = {"ORDERS_QUEUE_URL": "q", "CLOCK_URL": "c", "ORDERS_API_KEY": "one", "ORDERS_API_KEY_PREVIOUS": ""}
    assert Settings.from_environment(environment).api_keys == ("one",)
