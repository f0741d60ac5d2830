"""Reports the work on each message to the X-Ray daemon that runs beside this container."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any


def message_tracing() -> Callable[[dict[str, Any]], AbstractContextManager[None]]:
    """A context manager for the work on one message; it does nothing unless TRACING=xray."""
    if os.environ.get("TRACING") != "xray":
        return lambda message: nullcontext()
    from aws_xray_sdk.core import xray_recorder
    from aws_xray_sdk.core.models.trace_header import TraceHeader

    xray_recorder.configure(service="worker", context_missing="IGNORE_ERROR")

    @contextmanager
    def traced(message: dict[str, Any]) -> Iterator[None]:
        # The sender's trace goes on here, so that one order is one trace from the request to the packing.
        sent = TraceHeader.from_header_str(message.get("Attributes", {}).get("AWSTraceHeader"))
        with xray_recorder.in_segment("worker", traceid=sent.root, parent_id=sent.parent, sampling=sent.sampled != 0):
            yield

    return traced
