/** A table from path patterns to rules, as a tree that is walked beside the values: `services.*.ports` costs one step a level. */
export interface PathRules<Rule> {
  readonly rule?: Rule;
  readonly keys: ReadonlyMap<string, PathRules<Rule>>;
  /** For every key or list item that `keys` does not name. */
  readonly any?: PathRules<Rule>;
}

interface Growing<Rule> {
  rule?: Rule;
  readonly keys: Map<string, Growing<Rule>>;
  any?: Growing<Rule>;
}

/** Patterns are keys joined by dots, `*` standing for any key and any list index. A named key hides `*` beside it. */
export function pathRules<Rule>(table: Readonly<Record<string, Rule>>): PathRules<Rule> {
  const root: Growing<Rule> = { keys: new Map() };
  for (const [pattern, rule] of Object.entries(table)) {
    let at = root;
    for (const part of pattern.split(".")) {
      let next = part === "*" ? at.any : at.keys.get(part);
      if (!next) {
        next = { keys: new Map() };
        if (part === "*") at.any = next;
        else at.keys.set(part, next);
      }
      at = next;
    }
    at.rule = rule;
  }
  return root;
}

export function rulesBelow<Rule>(rules: PathRules<Rule> | undefined, key: string | number): PathRules<Rule> | undefined {
  if (!rules) return undefined;
  return (typeof key === "string" ? rules.keys.get(key) : undefined) ?? rules.any;
}
