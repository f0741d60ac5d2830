const OUTPUT = "output:";

export interface TestVariables {
  readonly variables: Readonly<Record<string, string>>;
  /** Outputs that are asked for and not there. */
  readonly missing: readonly string[];
}

/** What a test declares, with `output:NAME` replaced by the value of the stack. */
export function testVariables(declared: Readonly<Record<string, string>>, outputs: Readonly<Record<string, string>>): TestVariables {
  const missing: string[] = [];
  const variables = Object.entries(declared).map(([name, value]) => {
    if (!value.startsWith(OUTPUT)) return [name, value];
    const output = value.slice(OUTPUT.length);
    if (!Object.hasOwn(outputs, output)) missing.push(output);
    return [name, Object.hasOwn(outputs, output) ? outputs[output] : ""];
  });
  return { variables: Object.fromEntries(variables) as Record<string, string>, missing };
}

/** Assignments that a shell reads back as they are, whatever is in the values. */
export function shellVariables(variables: Readonly<Record<string, string>>): string {
  return Object.entries(variables)
    .map(([name, value]) => `${name}='${value.replaceAll("'", "'\\''")}'\n`)
    .join("");
}
