import type { RuleCondition } from "./spec.ts";

const HOST = /^([*][.])?[A-Za-z0-9*?-]+([.][A-Za-z0-9*?-]+)+$/;
const LONGEST_PATTERN = 128;

/**
 * The conditions that an `access` stands for: `/path`, `host`, `host/path`; a port after the host is dropped, as the listener has it.
 * Empty for `/`, which takes everything. Undefined where it is none of these.
 */
export function accessConditions(access: string): readonly RuleCondition[] | undefined {
  const slash = access.indexOf("/");
  const host = (slash === -1 ? access : access.slice(0, slash)).replace(/:\d+$/, "");
  const path = slash === -1 ? "" : access.slice(slash);
  if (access === "" || host.length > LONGEST_PATTERN || path.length > LONGEST_PATTERN) return undefined;
  if ((host !== "" && !HOST.test(host)) || /\s/.test(path)) return undefined;
  return [
    ...(host === "" ? [] : [{ Field: "host-header", HostHeaderConfig: { Values: [host] } }]),
    ...(path === "" || path === "/" ? [] : [{ Field: "path-pattern", PathPatternConfig: { Values: [path] } }]),
  ];
}
