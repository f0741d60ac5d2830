"""Reports requests to the X-Ray daemon that runs beside this container."""

from __future__ import annotations

import os

from flask import Flask


def trace_requests(app: Flask) -> None:
    """Traces requests and the calls they make when TRACING=xray; otherwise the X-Ray SDK is not even needed."""
    if os.environ.get("TRACING") != "xray":
        return
    from aws_xray_sdk.core import patch, xray_recorder
    from aws_xray_sdk.ext.flask.middleware import XRayMiddleware

    xray_recorder.configure(service="frontend", context_missing="IGNORE_ERROR")
    patch(["botocore", "httplib"])
    XRayMiddleware(app, xray_recorder)
