import type { Report } from "../../diagnostics/index.ts";
import { child, type MapNode, type Node } from "../node.ts";
import { positionOf } from "../source.ts";

/** Where the content of a secret or config may come from. */
const CONTENT_KEYS: Readonly<Record<string, readonly string[]>> = {
  secrets: ["file", "environment"],
  configs: ["file", "environment", "content"],
};

/** A thing that exists elsewhere cannot be described here; a secret or config has one content. */
export function checkResources(tree: MapNode, report: Report): void {
  for (const section of ["networks", "volumes", "secrets", "configs"]) {
    const things = child(tree, section);
    if (things?.kind !== "map") continue;
    for (const [name, { value }] of things.entries) {
      if (value.kind !== "map" || name.startsWith("x-")) continue;
      if (isExternal(value)) checkExternal(value, section, name, report);
      else if (CONTENT_KEYS[section]) checkContent(value, section, name, CONTENT_KEYS[section], report);
    }
  }
}

function isExternal(thing: Node): boolean {
  const external = child(thing, "external");
  return external?.kind === "scalar" && external.value === true;
}

function checkExternal(thing: MapNode, section: string, name: string, report: Report): void {
  for (const [key, { keyOrigin }] of thing.entries) {
    if (key === "external" || key === "name" || key.startsWith("x-")) continue;
    report.error("CONFLICT", positionOf(keyOrigin, [section, name, key]), `${section}.${name} is external, so ${key} cannot be set here`, {
      hint: `leave out ${key}, or external`,
    });
  }
}

function checkContent(thing: MapNode, section: string, name: string, keys: readonly string[], report: Report): void {
  const present = keys.filter((key) => thing.entries.has(key));
  if (present.length > 1) {
    const [first = "", second = ""] = present;
    report.error(
      "CONFLICT",
      positionOf(child(thing, second)?.origin ?? thing.origin, [section, name, second]),
      `${section}.${name} sets both ${first} and ${second}, which exclude each other`,
    );
  }
  // A driver or an extension tells where the content is: x-secrets names one of AWS Secrets Manager.
  const elsewhere = [...thing.entries.keys()].some((key) => key === "driver" || key.startsWith("x-"));
  if (present.length === 0 && !elsewhere) {
    report.error("KEY_MISSING", positionOf(thing.origin, [section, name]), `${section}.${name} says nowhere what it holds`, {
      hint: `set one of ${[...keys, "external"].join(", ")}`,
    });
  }
}
