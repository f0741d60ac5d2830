export type Lookup = (name: string) => string | undefined;

type SubstitutionProblem =
  | { readonly kind: "unset"; readonly name: string }
  | { readonly kind: "required"; readonly name: string; readonly message: string }
  | { readonly kind: "invalid"; readonly text: string };

export interface Substitution {
  readonly text: string;
  /** Names whose value or absence went into the text, in order. */
  readonly variables: readonly string[];
  readonly problems: readonly SubstitutionProblem[];
}

export interface SubstituteOptions {
  /** What `${…}` becomes when it holds no variable expression; `undefined`: it is invalid. */
  readonly foreign?: (inner: string) => string | undefined;
  /** Leaves a variable that is not set and has no default as it is written. */
  readonly keepUnset?: boolean;
}

/** Expressions inside expressions; each level scans what it holds again. */
const MAX_NESTING = 20;

const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const EXPRESSION = /^([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-+?])([\s\S]*))?$/;

/**
 * Replaces variables as the compose specification says: `$V`, `${V}`, `${V:-default}`, `${V-default}`, `${V:?message}`, `${V?message}`,
 * `${V:+other}`, `${V+other}`, nested at will. `$$` becomes `$`; a dollar that starts no variable stays.
 */
export function substitute(text: string, lookup: Lookup, options: SubstituteOptions = {}): Substitution {
  const variables: string[] = [];
  const problems: SubstitutionProblem[] = [];

  function plain(name: string, written: string): string {
    variables.push(name);
    const value = lookup(name);
    if (value !== undefined) return value;
    if (options.keepUnset) return written;
    problems.push({ kind: "unset", name });
    return "";
  }

  function expression(inner: string, written: string): string {
    const match = EXPRESSION.exec(inner);
    if (!match) {
      const kept = options.foreign?.(inner);
      if (kept === undefined) problems.push({ kind: "invalid", text: written });
      return kept ?? written;
    }
    const [, name = "", operator, rest = ""] = match;
    if (operator === undefined) return plain(name, written);
    variables.push(name);
    const value = lookup(name);
    // With the colon an empty value counts as none.
    const present = value !== undefined && (operator.length === 1 || value !== "");
    switch (operator.at(-1)) {
      case "-":
        return present ? value : run(rest);
      case "+":
        return present ? run(rest) : "";
      default:
        if (!present) problems.push({ kind: "required", name, message: run(rest) });
        return value ?? "";
    }
  }

  let nesting = 0;

  function run(part: string): string {
    if (nesting > MAX_NESTING) {
      problems.push({ kind: "invalid", text: part });
      return part;
    }
    nesting += 1;
    const done = scan(part);
    nesting -= 1;
    return done;
  }

  function scan(part: string): string {
    let out = "";
    let from = 0;
    for (let at = part.indexOf("$"); at !== -1; at = part.indexOf("$", from)) {
      out += part.slice(from, at);
      const next = part[at + 1];
      if (next === "$") {
        out += "$";
        from = at + 2;
        continue;
      }
      if (next === "{") {
        const end = closingBrace(part, at + 2);
        if (end === -1) {
          problems.push({ kind: "invalid", text: part.slice(at) });
          return out + part.slice(at);
        }
        out += expression(part.slice(at + 2, end), part.slice(at, end + 1));
        from = end + 1;
        continue;
      }
      NAME.lastIndex = at + 1;
      const name = NAME.exec(part)?.[0];
      out += name === undefined ? "$" : plain(name, `$${name}`);
      from = at + 1 + (name?.length ?? 0);
    }
    return out + part.slice(from);
  }

  return { text: run(text), variables, problems };
}

/** The brace that closes an expression. All braces inside it come in pairs, `{"a": {}}` as a default too; else those of expressions do. */
function closingBrace(text: string, from: number): number {
  const balanced = balancingBrace(text, from, true);
  return balanced === -1 ? balancingBrace(text, from, false) : balanced;
}

function balancingBrace(text: string, from: number, all: boolean): number {
  let open = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "{" && (all || text[at - 1] === "$")) {
      open += 1;
    } else if (text[at] === "}") {
      open -= 1;
      if (open === 0) return at;
    }
  }
  return -1;
}
