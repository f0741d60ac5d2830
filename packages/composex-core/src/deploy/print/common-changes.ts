import type { Plan, PropertyChange, ResourceChange } from "../plan.ts";

/** From so many resources on, one and the same change is said once. */
const MANY = 4;

export interface CommonChange {
  readonly property: PropertyChange;
  readonly resources: number;
}

export interface ShownChanges {
  /** Changes that many resources share, such as a tag of all. */
  readonly common: readonly CommonChange[];
  /** What is left: a resource with nothing but common changes is not listed again. */
  readonly changes: readonly ResourceChange[];
}

/** Tags are what all resources get at once; anything else belongs to its resource, also where it is the same in many. */
export function shownChanges({ changes }: Pick<Plan, "changes">): ShownChanges {
  const found = new Map<string, { property: PropertyChange; resources: number }>();
  for (const property of changes.flatMap(({ properties }) => properties.filter(isOfAll))) {
    const key = JSON.stringify(property);
    const known = found.get(key) ?? { property, resources: 0 };
    known.resources += 1;
    found.set(key, known);
  }
  const common = [...found.values()].filter(({ resources }) => resources >= MANY);
  const isCommon = (property: PropertyChange): boolean =>
    isOfAll(property) && (found.get(JSON.stringify(property))?.resources ?? 0) >= MANY;
  const left = changes.flatMap((change) => {
    const properties = change.properties.filter((property) => !isCommon(property));
    const isSaid = properties.length === 0 && change.properties.length > 0 && change.action === "modify";
    return isSaid ? [] : [{ ...change, properties }];
  });
  return { common, changes: left };
}

function isOfAll({ path, replaces }: PropertyChange): boolean {
  return replaces === undefined && /^(?:Tags|PropagateTags|HostedZoneTags|FileSystemTags|UserPoolTags)\b/.test(path);
}
