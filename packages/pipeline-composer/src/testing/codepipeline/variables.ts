const EXPRESSION = /#\{([A-Za-z0-9@_-]+)\.([A-Za-z0-9@_.-]+)\}/g;

/** Values by namespace. */
export type Namespaces = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface Resolved {
  readonly values: Readonly<Record<string, string>>;
  /** Expressions that nothing stands behind. */
  readonly missing: readonly string[];
}

/** Replaces each `#{namespace.key}` as text, inside JSON too. */
export function resolve(configuration: Readonly<Record<string, string>>, namespaces: Namespaces): Resolved {
  const missing: string[] = [];
  const values = Object.entries(configuration).map(([key, value]) => {
    const text = value.replace(EXPRESSION, (whole, namespace: string, name: string) => {
      const found = namespaces[namespace]?.[name];
      if (found === undefined) missing.push(whole);
      return found ?? whole;
    });
    return [key, text] as const;
  });
  return { values: Object.fromEntries(values), missing };
}
