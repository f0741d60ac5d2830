import { Source } from "composex-core/compose";
import { type Code, didYouMean, type Position, type Report } from "composex-core/diagnostics";
import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type Scalar } from "yaml";

/** Reads a small JSON or YAML document into typed values and reports every value that has another shape, with its place. */
export class ShapeReader {
  readonly root: Node | null;
  readonly #source: Source;
  readonly #report: Report;
  readonly #code: Code;

  private constructor(root: Node | null, source: Source, report: Report, code: Code) {
    this.root = root;
    this.#source = source;
    this.#report = report;
    this.#code = code;
  }

  /** Undefined, and reported, for text that does not parse. */
  static parse(file: string, text: string, report: Report, code: Code): ShapeReader | undefined {
    const source = new Source(file, text);
    const document = parseDocument(text, { schema: "core", prettyErrors: false, logLevel: "silent" });
    for (const error of document.errors) {
      report.error("YAML_SYNTAX", source.position(error.pos[0], Math.max(error.pos[1], error.pos[0] + 1)), error.message, {
        hint: "the file may be half-written: check the step that makes it",
      });
    }
    return document.errors.length > 0 ? undefined : new ShapeReader(document.contents, source, report, code);
  }

  at(node: Node | null | undefined): Position {
    const [start, end] = node?.range ?? [0, 1];
    return this.#source.position(start, Math.max(end, start + 1));
  }

  problem(node: Node | null | undefined, message: string, hint?: string): undefined {
    this.#report.error(this.#code, this.at(node), message, { hint });
    return undefined;
  }

  /** The values of a map by key. Unknown keys are reported with the nearest known one. */
  map(node: Node | null | undefined, owner: string, known: readonly string[]): ReadonlyMap<string, Node> | undefined {
    const entries = this.entries(node, owner);
    if (!entries) return undefined;
    for (const [key] of entries) {
      if (!known.includes(key.name))
        this.#report.error("KEY_UNKNOWN", this.at(key.node), `${owner} has no key "${key.name}"`, { hint: didYouMean(key.name, known) });
    }
    return new Map(entries.map(([key, value]) => [key.name, value]));
  }

  entries(node: Node | null | undefined, owner: string): readonly (readonly [{ name: string; node: Node }, Node])[] | undefined {
    if (!isMap(node)) return this.problem(node, `${owner} must be a map`);
    return (node.items as Pair<Scalar, Node | null>[]).flatMap(({ key, value }) =>
      value && !(isScalar(value) && value.value === null) ? [[{ name: String(key.value), node: key }, value] as const] : [],
    );
  }

  list(node: Node | undefined, owner: string): readonly Node[] | undefined {
    if (node === undefined) return undefined;
    if (!isSeq(node)) return this.problem(node, `${owner} must be a list`);
    return node.items as Node[];
  }

  /** Text; a number or boolean is taken as it is spelled. `grammar` names what is wanted in the message. */
  string(
    node: Node | undefined,
    owner: string,
    grammar?: { readonly test: (text: string) => boolean; readonly wanted: string },
  ): string | undefined {
    if (node === undefined) return undefined;
    if (!isScalar(node)) return this.problem(node, `${owner} must be text`);
    const text = typeof node.value === "string" ? node.value : (node.source ?? String(node.value));
    if (grammar && !grammar.test(text)) return this.problem(node, `${owner} "${visible(text)}" is not ${grammar.wanted}`);
    return text;
  }

  strings(node: Node | undefined, owner: string): readonly string[] | undefined {
    return this.list(node, owner)?.flatMap((item, index) => this.string(item, `${owner}[${index}]`) ?? []);
  }

  oneOf<const T extends string>(node: Node | undefined, owner: string, choices: readonly T[]): T | undefined {
    const text = this.string(node, owner);
    if (text === undefined) return undefined;
    const found = choices.find((choice) => choice === text);
    return found ?? this.problem(node, `${owner} "${visible(text)}" is not one of ${choices.join(", ")}`, didYouMean(text, choices));
  }

  integer(node: Node | undefined, owner: string): number | undefined {
    if (node === undefined) return undefined;
    if (isScalar(node) && typeof node.value === "number" && Number.isSafeInteger(node.value)) return node.value;
    return this.problem(node, `${owner} must be a whole number`);
  }

  boolean(node: Node | undefined, owner: string): boolean | undefined {
    if (node === undefined) return undefined;
    if (isScalar(node) && typeof node.value === "boolean") return node.value;
    return this.problem(node, `${owner} must be true or false`);
  }

  stringMap(node: Node | undefined, owner: string): Readonly<Record<string, string>> | undefined {
    if (node === undefined) return undefined;
    const entries = this.entries(node, owner);
    if (!entries) return undefined;
    return Object.fromEntries(
      entries.flatMap(([key, value]) => {
        const text = this.string(value, `${owner}.${key.name}`);
        return text === undefined ? [] : [[key.name, text] as const];
      }),
    );
  }
}

/** Text of others made safe for a terminal and short enough for a line. */
export function visible(text: string): string {
  const safe = text.replace(/\p{Cc}/gu, "\u{fffd}");
  return safe.length > 120 ? `${safe.slice(0, 119)}…` : safe;
}
