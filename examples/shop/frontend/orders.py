"""What an order may look like: {"customer": "…", "items": [{"sku": "…", "quantity": 1}, …]}."""

from __future__ import annotations

import re
from typing import Any

SKU = re.compile(r"[A-Z0-9][A-Z0-9-]{0,31}")
MOST_ITEMS = 50
LARGEST_QUANTITY = 1000


class OrderError(Exception):
    """Every problem of one order, each as "where: what"."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("; ".join(problems))
        self.problems = problems


def parse_order(body: Any) -> dict[str, Any]:
    """The order, checked; raises OrderError with all problems at once."""
    if not isinstance(body, dict):
        raise OrderError(["order: must be a JSON object"])
    problems = unknown_keys("order", body, {"customer", "items"})
    customer = body.get("customer")
    if not isinstance(customer, str) or not 1 <= len(customer.strip()) <= 200:
        problems.append("customer: must be a text of 1 to 200 characters")
    items = body.get("items")
    if not isinstance(items, list) or not 1 <= len(items) <= MOST_ITEMS:
        problems.append(f"items: must be a list of 1 to {MOST_ITEMS} items")
    else:
        for index, item in enumerate(items):
            problems.extend(item_problems(f"items[{index}]", item))
    if problems:
        raise OrderError(problems)
    return {"customer": customer.strip(), "items": items}


def item_problems(where: str, item: Any) -> list[str]:
    if not isinstance(item, dict):
        return [f"{where}: must be an object with sku and quantity"]
    problems = unknown_keys(where, item, {"sku", "quantity"})
    sku = item.get("sku")
    if not isinstance(sku, str) or not SKU.fullmatch(sku):
        problems.append(f"{where}.sku: must be 1 to 32 capital letters, digits and dashes")
    quantity = item.get("quantity")
    # In Python True is the integer 1; in an order it is a mistake.
    if not isinstance(quantity, int) or isinstance(quantity, bool) or not 1 <= quantity <= LARGEST_QUANTITY:
        problems.append(f"{where}.quantity: must be a whole number from 1 to {LARGEST_QUANTITY}")
    return problems


def unknown_keys(where: str, value: dict[str, Any], known: set[str]) -> list[str]:
    return [f"{where}: unknown key {key!r}" for key in value if key not in known]
