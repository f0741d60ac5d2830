"""The public face of the shop: a page, the time from the clock service, and orders put on a queue."""

from __future__ import annotations

import hmac
import json
import logging
import os
import time
import uuid
from collections.abc import Mapping
from dataclasses import dataclass

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError
from flask import Flask, Response, g, jsonify, request
from werkzeug.exceptions import HTTPException

from clock_client import ClockError, ask_clock
from json_logs import log_as_json
from orders import OrderError, parse_order
from tracing import trace_requests

log = logging.getLogger("frontend")

PAGE = """<!doctype html>
<html lang="en">
<title>Shop</title>
<h1>Shop</h1>
<p>Ask for <a href="/time">the time</a>, or POST an order to <code>/orders</code>.</p>
</html>
"""

LARGEST_ORDER_BYTES = 64 * 1024


@dataclass(frozen=True)
class Settings:
    """What the container gets from its task definition."""

    queue_url: str
    clock_url: str
    # The key in use and, while it is being rotated, the one before it.
    api_keys: tuple[str, ...]

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> Settings:
        missing = [name for name in ("ORDERS_QUEUE_URL", "CLOCK_URL", "ORDERS_API_KEY") if not environment.get(name)]
        if missing:
            raise SystemExit(f"frontend: set {', '.join(missing)}")
        keys = (environment["ORDERS_API_KEY"], environment.get("ORDERS_API_KEY_PREVIOUS", ""))
        return cls(environment["ORDERS_QUEUE_URL"], environment["CLOCK_URL"], tuple(key for key in keys if key))


def create_app(settings: Settings | None = None) -> Flask:
    """The WSGI application; without settings it reads the environment."""
    log_as_json(log)
    settings = settings or Settings.from_environment(os.environ)
    # A caller waits for this request: better a quick 503 than boto3's minute of retries.
    sqs = boto3.client("sqs", config=Config(connect_timeout=2, read_timeout=3, retries={"max_attempts": 2}))
    app = Flask(__name__)
    app.config["MAX_CONTENT_LENGTH"] = LARGEST_ORDER_BYTES
    trace_requests(app)

    @app.before_request
    def start_clock() -> None:
        g.started = time.monotonic()

    @app.after_request
    def log_request(response: Response) -> Response:
        # The load balancer and the container's health check ask every few seconds: no line for those.
        if request.path != "/ping":
            milliseconds = round((time.monotonic() - g.started) * 1000)
            fields = {
                "method": request.method,
                "path": request.path,
                "status": response.status_code,
                "ms": milliseconds,
            }
            log.info("request", extra={"fields": fields})
        return response

    @app.errorhandler(HTTPException)
    def as_json(error: HTTPException) -> tuple[Response, int]:
        return jsonify(error=error.description), error.code or 500

    @app.get("/")
    def page() -> Response:
        return Response(PAGE, mimetype="text/html")

    @app.get("/ping")
    def ping() -> Response:
        return Response("pong\n", mimetype="text/plain")

    @app.get("/time")
    def current_time() -> tuple[Response, int]:
        try:
            return jsonify(time=ask_clock(settings.clock_url)), 200
        except ClockError as error:
            log.warning("clock failed", extra={"fields": {"clock": settings.clock_url, "reason": str(error)}})
            return jsonify(error=f"the clock service gave no time: {error}"), 502

    @app.post("/orders")
    def order() -> tuple[Response, int]:
        if not key_matches(request.headers.get("X-Api-Key", ""), settings.api_keys):
            return jsonify(error="send a valid key in the header X-Api-Key"), 401
        try:
            accepted = parse_order(request.get_json())
        except OrderError as error:
            return jsonify(error="the order is not valid", problems=error.problems), 400
        order_id = str(uuid.uuid4())
        try:
            sqs.send_message(QueueUrl=settings.queue_url, MessageBody=json.dumps({"id": order_id, **accepted}))
        except (BotoCoreError, ClientError) as error:
            log.error("queue refused the order", extra={"fields": {"order": order_id, "reason": str(error)}})
            return jsonify(error="the order could not be taken; send it again later"), 503
        log.info("order taken", extra={"fields": {"order": order_id, "items": len(accepted["items"])}})
        return jsonify(order=order_id), 202

    return app


def key_matches(given: str, keys: tuple[str, ...]) -> bool:
    """Compares with every key in constant time, so that the answer's delay tells nothing about any of them."""
    matches = [hmac.compare_digest(given.encode(), key.encode()) for key in keys]
    return any(matches)
