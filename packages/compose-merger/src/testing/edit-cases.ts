import { expect } from "chai";
import { Report } from "composex-core/diagnostics";
import { editCompose } from "../apply/edit-compose.ts";
import { parseImageReference } from "../image/image-reference.ts";
import { DEFAULT_EDIT_OPTIONS, type EditOptions, type EditRequest } from "../plan/request.ts";

const HEX = "0123456789abcdef".repeat(4);
export const DIGEST = `sha256:${HEX}`;
export const NEW = `reg.example/shop/web@${DIGEST}`;
export const OLD = "reg.example/shop/web:1";

/** One text, one request, and what must come of it. */
export interface EditCase {
  readonly name: string;
  readonly text: string;
  /** `NEW` and `OLD` stand for the references. Absent: the batch is refused. */
  readonly expected?: string;
  readonly codes?: readonly string[];
  /** line:column of the first problem. */
  readonly at?: string;
  /** Places listed beside the first problem. */
  readonly also?: readonly string[];
  readonly hint?: RegExp;
  readonly options?: Partial<EditOptions>;
  readonly request?: Partial<EditRequest>;
}

export function fill(text: string): string {
  return text.replaceAll("NEW", NEW).replaceAll("OLD", OLD);
}

export function runEdit({ text, options, request }: EditCase, files: Record<string, string> = { "compose.yaml": text }) {
  const image = parseImageReference(`reg.example/shop/web:2@${DIGEST}`);
  if (!image) throw new Error("the reference of the tests is malformed");
  const report = new Report();
  const bytes = Object.entries(files).map(([path, content]) => ({ path, bytes: new TextEncoder().encode(fill(content)) }));
  const result = editCompose(bytes, [{ service: "web", image, ...request }], { ...DEFAULT_EDIT_OPTIONS, ...options }, report);
  const after = (path: string): string => {
    const changed = result.changed.get(path);
    return changed ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(changed) : fill(files[path] ?? "");
  };
  return { report, result, after };
}

/** Makes a group of tests of the cases; each edit is made twice, since twice is once. */
export function checkEditCases(group: string, cases: readonly EditCase[]): void {
  describe(group, () => {
    for (const one of cases) {
      it(one.name, () => {
        const { report, after, result } = runEdit(one);
        const problems = report.diagnostics;
        expect(problems.map(({ code }) => code)).to.deep.equal(one.codes ?? [], problems.map(({ message }) => message).join("\n"));
        if (one.at) expect(`${problems[0]?.where?.line}:${problems[0]?.where?.col}`).to.equal(one.at);
        if (one.also) expect(problems[0]?.also?.map(({ where }) => `${where.line}:${where.col}`)).to.deep.equal(one.also);
        if (one.hint) expect(problems[0]?.hint).to.match(one.hint);
        if (one.expected === undefined) {
          expect(report.hasErrors).to.equal(true);
          expect(result.changed.size).to.equal(0);
        } else {
          expect(after("compose.yaml")).to.equal(fill(one.expected));
          // Twice is once: the second run finds the image in place.
          const again = runEdit({ ...one, text: after("compose.yaml"), options: { ...one.options } });
          expect(again.result.changed.size).to.equal(0, "a second run changed bytes again");
        }
      });
    }
  });
}
