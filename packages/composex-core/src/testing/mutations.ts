import fc from "fast-check";

/** Takes out some characters at a place, given as a fraction of the text, and puts others in. */
export interface TextEdit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const FRAGMENTS = [
  ...Array.from("{}[]:,-&*!|>'\"%@`#?$\n\t "),
  "\u0000",
  "😀",
  "<<: *a",
  "&a ",
  "*a",
  "!reset ",
  "!Ref ",
  "${",
  "$$",
  "- ",
  "? ",
  "---\n",
  "...\n",
  "x-",
  "__proto__: 1\n",
  "constructor: ",
  "null",
  "~",
  "1e999",
  "0x",
  "!!binary ",
];

export const textEdit: fc.Arbitrary<TextEdit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.integer({ min: 0, max: 12 }),
  insert: fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 8 })),
});

export function changeText(text: string, { at, remove, insert }: TextEdit): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + insert + text.slice(start + remove);
}

/** Replaces the value at a place, given as a fraction of all values; undefined takes it out. */
export interface TreeChange {
  readonly at: number;
  readonly value: { readonly with: unknown } | undefined;
}

const DEEP = Array.from({ length: 60 }).reduce<unknown>((inner) => ({ Properties: [inner] }), "end");

const VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  "",
  "text",
  "${X:-y}",
  "${",
  [],
  {},
  [null],
  [[1]],
  { a: { b: [] } },
  { "": "" },
  ["a", { b: 1 }],
  "80-70",
  "1s",
  "!",
  1e21,
  "x-sqs::jobs::Arn",
  "x-vpc::x-vpc::VpcId",
  "x-::::",
  "${AWS::Region}${",
  "arn:aws:sqs:eu-west-1:012345678912:jobs",
  { Ref: "Nothing" },
  { "Fn::GetAtt": ["A", "B"] },
  { "Fn::Sub": "${A.B}" },
  { constructor: 1, toString: 2 },
  [{ Name: "web" }],
  { web: null },
  { x: 1 },
  DEEP,
];

export const treeChange: fc.Arbitrary<TreeChange> = fc.record({
  at: fc.double({ min: 0, max: 0.9999, noNaN: true }),
  value: fc.option(fc.record({ with: fc.constantFrom(...VALUES) }), { nil: undefined }),
});

const REMOVED = Symbol("removed");

export function changeTree(tree: unknown, { at, value }: TreeChange): unknown {
  const place = Math.floor(at * countValues(tree));
  let count = -1;
  const walk = (node: unknown): unknown => {
    count += 1;
    if (count === place) return value ? value.with : REMOVED;
    if (Array.isArray(node)) return node.map(walk).filter((item) => item !== REMOVED);
    if (node === null || typeof node !== "object") return node;
    return Object.fromEntries(
      Object.entries(node)
        .map(([key, inner]) => [key, walk(inner)])
        .filter(([, inner]) => inner !== REMOVED),
    );
  };
  const result = walk(tree);
  return result === REMOVED ? {} : result;
}

function countValues(node: unknown): number {
  if (node === null || typeof node !== "object") return 1;
  return Object.values(node).reduce<number>((sum, inner) => sum + countValues(inner), 1);
}
