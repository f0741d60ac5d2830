import type { Report } from "../../diagnostics/index.ts";
import { child, type Node, textAt, withKeys } from "../node.ts";
import { pathRules } from "../path-rules.ts";
import type { Form } from "./canonical-form.ts";
import { applyForms } from "./canonicalize.ts";
import { isRemoteContext, resolvePath } from "./resolve-path.ts";

type Resolve = (path: string) => string;

/** Relative paths of one file, in canonical form, against the folder that counts for that file. */
export function resolvePaths(root: Node, base: string, home: string | undefined, report: Report): Node {
  const resolve: Resolve = (path) => resolvePath(path, base, home);
  const path = onText(resolve);
  const context = onText((text) => (isRemoteContext(text) ? text : resolve(text)));
  const rules = pathRules<Form>({
    "services.*.build.context": context,
    "services.*.build.additional_contexts.*": context,
    "services.*.build.ssh.*": onText((text) => text.replace(/^([^:]+): (.+)$/s, (_, id: string, key: string) => `${id}: ${resolve(key)}`)),
    "services.*.develop.watch.*.path": path,
    "services.*.env_file.*.path": path,
    "services.*.label_file.*": path,
    "services.*.volumes.*": bindSource(path),
    "configs.*.file": path,
    "secrets.*.file": path,
    "volumes.*": boundDevice(path),
  });
  return applyForms(root, rules, report);
}

function onText(change: Resolve): Form {
  return (node) =>
    node.kind === "scalar" && typeof node.value === "string" && node.value !== "" ? { ...node, value: change(node.value) } : node;
}

function bindSource(path: Form): Form {
  return (node, context) => {
    const source = child(node, "source");
    return node.kind === "map" && source && textAt(node, "type") === "bind" ? withKeys(node, { source: path(source, context) }) : node;
  };
}

/** A volume of the local driver that binds a folder names it in its options. */
function boundDevice(path: Form): Form {
  return (node, context) => {
    const options = child(node, "driver_opts");
    const device = child(options, "device");
    if (node.kind !== "map" || options?.kind !== "map" || !device || textAt(node, "driver") !== "local" || textAt(options, "o") !== "bind")
      return node;
    return withKeys(node, { driver_opts: withKeys(options, { device: path(device, context) }) });
  };
}
