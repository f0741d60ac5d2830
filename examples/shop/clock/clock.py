"""Tells the time: GET /time answers the current time in UTC, GET /ping answers that the service is up."""

from __future__ import annotations

import json
import os
import signal
import threading
from collections.abc import Callable
from datetime import datetime, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


def utc_now() -> datetime:
    return datetime.now(timezone.utc)


class ClockHandler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # A client that connects and stays silent must not hold a thread for ever.
    timeout = 30
    now: Callable[[], datetime] = staticmethod(utc_now)

    def do_GET(self) -> None:
        if self.path == "/time":
            self.answer(200, {"time": self.now().isoformat()})
        elif self.path == "/ping":
            self.answer(200, {"status": "ok"})
        else:
            self.answer(404, {"error": "ask for /time or /ping"})

    def answer(self, status: int, body: dict[str, Any]) -> None:
        payload = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(payload)))
        self.end_headers()
        self.wfile.write(payload)

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        if self.path != "/ping":
            print(
                json.dumps({"level": "INFO", "message": "request", "path": self.path, "status": int(code)}), flush=True
            )

    def log_message(self, format: str, *args: Any) -> None:
        print(json.dumps({"level": "WARNING", "message": format % args}), flush=True)


def serve(port: int) -> ThreadingHTTPServer:
    """The server, listening on all addresses; port 0 takes a free one."""
    server = ThreadingHTTPServer(("0.0.0.0", port), ClockHandler)
    server.daemon_threads = True
    return server


def main() -> None:
    server = serve(int(os.environ.get("PORT", "8080")))
    # shutdown() waits for serve_forever(), which runs in this very thread: another one must call it.
    signal.signal(signal.SIGTERM, lambda *_: threading.Thread(target=server.shutdown).start())
    print(json.dumps({"level": "INFO", "message": "listening", "port": server.server_port}), flush=True)
    server.serve_forever()
    server.server_close()


if __name__ == "__main__":
    main()
