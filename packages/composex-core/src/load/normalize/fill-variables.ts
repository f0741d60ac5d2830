import type { Report } from "../../diagnostics/index.ts";
import type { Entry, Node } from "../node.ts";
import { pathRules } from "../path-rules.ts";
import { type Environment, ownValue } from "../read/environment.ts";
import type { Form } from "./canonical-form.ts";
import { applyForms } from "./canonicalize.ts";

/** `environment` and build `args`: a name without a value takes that of the environment of the files it stands in. */
export function fillVariables(root: Node, environment: Environment, report: Report): Node {
  const fill: Form = (node) => {
    if (node.kind !== "map") return node;
    let entries: Map<string, Entry> | undefined;
    for (const [key, entry] of node.entries) {
      const { value } = entry;
      const found = value.kind === "scalar" && value.value === null && !value.tag ? ownValue(environment, key) : undefined;
      if (found === undefined) continue;
      entries ??= new Map(node.entries);
      entries.set(key, { ...entry, value: { kind: "scalar", value: found, origin: { ...value.origin, variables: [key] } } });
    }
    return entries ? { ...node, entries } : node;
  };
  return applyForms(root, pathRules({ "services.*.environment": fill, "services.*.build.args": fill }), report);
}
