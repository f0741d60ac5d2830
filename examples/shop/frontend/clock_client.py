"""Asks the clock service, found by its name in the private DNS namespace, for the time."""

from __future__ import annotations

import json
import urllib.error
import urllib.request

TIMEOUT_SECONDS = 2.0


class ClockError(Exception):
    """The clock gave no usable answer; the text says why."""


def ask_clock(url: str, timeout_seconds: float = TIMEOUT_SECONDS) -> str:
    """The clock's time as ISO 8601 in UTC; raises ClockError."""
    try:
        with urllib.request.urlopen(f"{url.rstrip('/')}/time", timeout=timeout_seconds) as response:
            body = json.load(response)
    except urllib.error.HTTPError as error:
        raise ClockError(f"it answered with status {error.code}") from error
    except TimeoutError as error:
        raise ClockError(f"no answer within {timeout_seconds} s") from error
    except urllib.error.URLError as error:
        raise ClockError(f"no connection ({error.reason})") from error
    except (OSError, ValueError) as error:
        raise ClockError(f"its answer could not be read ({error})") from error
    if not isinstance(body, dict) or not isinstance(body.get("time"), str):
        raise ClockError("its answer holds no time")
    return body["time"]
