import type { GrantedAccess } from "../contract/model.ts";
import type { AccessTable } from "../contract/module-facts.ts";
import { didYouMean } from "../diagnostics/index.ts";
import { either, flag, isRecord, oneOf, type Place, record, type Shape, text } from "../shape/index.ts";

/** `Access` of a `Services` entry: a name of the module's table, or a map with one for each part of the resource. */
export function accessShape(key: string, table: AccessTable, byNetwork: boolean): Shape<readonly GrantedAccess[]> {
  const names = (part: string): Shape<unknown> => {
    const known = Object.keys(table[part] ?? {});
    if (known.join() === "true") return flag(`Whether ${part} holds for it.`);
    return oneOf(part === "" ? "What it may do." : `What it may do with ${part}.`, known);
  };
  const parts = Object.keys(table).filter((part) => part !== "");
  const byPart = record("What it may do, by part of the resource.", Object.fromEntries(parts.map((part) => [part, names(part)])));
  const shape: Shape<unknown> =
    parts.length === 0
      ? names("")
      : "" in table || byNetwork
        ? either("", byNetwork ? text("A name that gives no IAM right.") : names(""), byPart)
        : byPart;
  return shape
    .readBy((value, place) => readAccess(value, key, table, place, byNetwork))
    .says("What it may do, by a name of the table below.");
}

/** Reports ACCESS_UNKNOWN for every name that the table does not have. */
function readAccess(value: unknown, key: string, table: AccessTable, place: Place, byNetwork: boolean): readonly GrantedAccess[] {
  if (byNetwork && typeof value === "string") {
    place.note("ACCESS_NETWORK", `"${value}" gives no IAM right: the services that ${key} names reach it over the network`);
    return [];
  }
  const wanted = isRecord(value) ? Object.entries(value) : [["", value] as const];
  return wanted.flatMap(([part, name]) => {
    const at = part === "" ? place : place.at(part);
    const names = table[part];
    if (!names) {
      at.error("ACCESS_UNKNOWN", `${key} has no access "${part || String(name)}"`, {
        hint: "" in table ? `write "Access: ${Object.keys(table[""] ?? {})[0]}"` : didYouMean(part, Object.keys(table)),
      });
      return [];
    }
    if (name === false && "true" in names) return [];
    const statement = Object.hasOwn(names, String(name)) ? names[String(name)] : undefined;
    if (statement) return [{ sid: `${part}${name === true ? "" : String(name)}`.replace(/[^A-Za-z0-9]/g, ""), statement }];
    at.error("ACCESS_UNKNOWN", `${key} has no access "${String(name)}"`, { hint: didYouMean(String(name), Object.keys(names)) });
    return [];
  });
}
