import { formatPath, type Report } from "../../diagnostics/index.ts";
import { listNode, mapNode, type Node, type ScalarNode, scalarNode } from "../node.ts";
import { type PathRules, pathRules, rulesBelow } from "../path-rules.ts";
import { placeOf } from "../place.ts";
import { CAST_NAMES, CASTS, type Cast, cast } from "./casts.ts";
import { type Lookup, type SubstituteOptions, substitute } from "./substitute.ts";

const RULES = pathRules(CASTS);

interface Surroundings {
  /** Inside an `x-…` section, where CloudFormation's `${Name.Attribute}` may stand. */
  readonly extension: boolean;
  /** Inside the text of `Fn::Sub`, whose variables are CloudFormation's when they are not ours. */
  readonly sub: boolean;
}

/**
 * Replaces the variables in every text value (never in keys) and gives text the type of its place. `${AWS::Region}` and its like stay for
 * CloudFormation everywhere; decisions/0001 tells what else stays.
 */
export function interpolate(root: Node, lookup: Lookup, report: Report): Node {
  const path: (string | number)[] = [];

  function walk(node: Node, rules: PathRules<Cast> | undefined, around: Surroundings): Node {
    if (node.tag === "reset") return node;
    if (node.kind === "scalar") return typeof node.value === "string" ? text(node, node.value, rules?.rule, around) : node;
    if (node.kind === "list") {
      let items: Node[] | undefined;
      for (const [index, item] of node.items.entries()) {
        path.push(index);
        const done = walk(item, rulesBelow(rules, index), around);
        path.pop();
        if (done !== item) {
          items ??= [...node.items];
          items[index] = done;
        }
      }
      return items ? { ...node, ...listNode(items, node.origin) } : node;
    }
    let entries: Map<string, { keyOrigin: Node["origin"]; value: Node }> | undefined;
    for (const [key, entry] of node.entries) {
      path.push(key);
      const inside =
        key === "Fn::Sub" ? { ...around, sub: true } : !around.extension && key.startsWith("x-") ? { ...around, extension: true } : around;
      const done = walk(entry.value, inside.extension ? undefined : rulesBelow(rules, key), inside);
      path.pop();
      if (done !== entry.value) {
        entries ??= new Map(node.entries);
        entries.set(key, { keyOrigin: entry.keyOrigin, value: done });
      }
    }
    return entries ? { ...node, ...mapNode(entries, node.origin) } : node;
  }

  function text(node: ScalarNode, written: string, type: Cast | undefined, around: Surroundings): Node {
    const done = written.includes("$") ? replaced(node, written, around) : node;
    if (type === undefined || typeof done.value !== "string") return done;
    const value = cast(done.value, type);
    if (value !== undefined) return { ...done, ...scalarNode(value, done.origin) };
    const { where, also } = placeOf(done, path);
    const name = formatPath(path);
    report.error("TYPE_MISMATCH", where, `${name} must be ${CAST_NAMES[type]}, found ${JSON.stringify(done.value)}`, { also });
    // A value that fits keeps later passes from complaining again.
    return { ...done, ...scalarNode(type === "boolean" ? false : 0, done.origin) };
  }

  function replaced(node: ScalarNode, written: string, around: Surroundings): ScalarNode {
    const { text: value, variables, problems } = substitute(written, lookup, optionsFor(around));
    for (const problem of problems) {
      const { where } = placeOf(node, path);
      const name = formatPath(path);
      if (problem.kind === "unset") {
        report.warning("VARIABLE_UNSET", where, `the variable ${problem.name} in ${name} is not set, so nothing takes its place`, {
          hint: `set ${problem.name} in the environment or in .env, or write \${${problem.name}:-default}`,
        });
      } else if (problem.kind === "required") {
        report.error("VARIABLE_REQUIRED", where, `${name} needs the variable ${problem.name}${problem.message && `: ${problem.message}`}`, {
          hint: `set ${problem.name} in the environment or in .env`,
        });
      } else {
        report.error("INTERPOLATION", where, `${name} holds ${shortened(problem.text)}, which is no variable`, {
          hint: "write $$ for a dollar sign that is meant as one",
        });
      }
    }
    if (value === written) return node;
    return { ...node, ...scalarNode(value, variables.length > 0 ? { ...node.origin, variables } : node.origin) };
  }

  return walk(root, RULES, { extension: false, sub: false });
}

function optionsFor({ extension, sub }: Surroundings): SubstituteOptions {
  return {
    keepUnset: sub,
    foreign(inner) {
      if (inner.startsWith("!") && !sub) return `\${${inner.slice(1)}}`;
      return extension || sub || inner.includes("::") ? `\${${inner}}` : undefined;
    },
  };
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
