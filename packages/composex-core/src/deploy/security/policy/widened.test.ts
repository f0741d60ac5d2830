import { expect } from "chai";
import fc from "fast-check";
import { statementsOf } from "./statements.ts";
import { widened } from "./widened.ts";

const OWN = "111122223333";

/** A statement as a policy has it. */
interface Written {
  readonly Effect: "Allow" | "Deny";
  readonly Action?: readonly string[];
  readonly NotAction?: readonly string[];
  readonly Resource?: readonly string[];
  readonly NotResource?: readonly string[];
  readonly Principal?: { readonly AWS: readonly string[] };
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

interface Request {
  readonly action: string;
  readonly resource: string;
  readonly caller: string;
  readonly context: Readonly<Record<string, string>>;
}

/** IAM as its reference says it, for one request: written from the text and not from the code beside. */
function allows(statements: readonly Written[], request: Request): boolean {
  const fits = statements.filter((statement) => isAbout(statement, request));
  return fits.some(({ Effect }) => Effect === "Allow") && !fits.some(({ Effect }) => Effect === "Deny");
}

function isAbout(statement: Written, { action, resource, caller, context }: Request): boolean {
  const any = (patterns: readonly string[], text: string): boolean => patterns.some((pattern) => glob(pattern, text));
  if (statement.Action && !any(statement.Action, action)) return false;
  if (statement.NotAction && any(statement.NotAction, action)) return false;
  if (statement.Resource && !any(statement.Resource, resource)) return false;
  if (statement.NotResource && any(statement.NotResource, resource)) return false;
  const account = caller.split(":")[4] ?? "";
  if (statement.Principal && !statement.Principal.AWS.some((one) => one === "*" || one === caller || one === account)) return false;
  return Object.entries(statement.Condition ?? {}).every(([operator, keys]) =>
    Object.entries(keys).every(([key, values]) => meets(operator, values, context[key])),
  );
}

function meets(written: string, values: readonly string[], value: string | undefined): boolean {
  const ifExists = written.endsWith("IfExists");
  const operator = written.replace(/IfExists$/, "");
  if (operator === "Null") return values.some((one) => (one === "true") === (value === undefined));
  const negated = operator.includes("Not");
  if (value === undefined) return ifExists || negated;
  const one = values.some((wanted) => {
    switch (operator.replace("Not", "")) {
      case "StringEquals":
        return value === wanted;
      case "StringEqualsIgnoreCase":
        return value.toLowerCase() === wanted.toLowerCase();
      case "StringLike":
        return glob(wanted, value);
      case "NumericEquals":
        return Number(value) === Number(wanted);
      case "NumericLessThan":
        return Number(value) < Number(wanted);
      case "NumericGreaterThanEquals":
        return Number(value) >= Number(wanted);
      case "IpAddress":
        return inBlock(wanted, value);
      default:
        throw new Error(operator);
    }
  });
  return negated ? !one : one;
}

function glob(pattern: string, text: string): boolean {
  if (pattern === "") return text === "";
  const [first, rest] = [pattern[0], pattern.slice(1)];
  if (first === "*") return glob(rest, text) || (text !== "" && glob(pattern, text.slice(1)));
  return text !== "" && (first === "?" || first === text[0]) && glob(rest, text.slice(1));
}

/** Blocks of 10.0.x.0/24 and wider, and addresses 10.0.x.y. */
function inBlock(block: string, address: string): boolean {
  const [start = "", bits = "32"] = block.split("/");
  const number = (text: string): number => text.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
  const size = 2 ** (32 - Number(bits));
  return Math.floor(number(start) / size) === Math.floor(number(address) / size);
}

const ACTIONS = ["s3:Get", "s3:Put", "sqs:Get", "s3:GetA"];
const RESOURCES = ["a/x", "a/y", "b/x", "b"];
const CALLERS = [`arn:aws:iam::${OWN}:role/r`, `arn:aws:iam::${OWN}:role/q`, "arn:aws:iam::999988887777:role/r"];
const VALUES = { text: ["a", "A", "ab", "b"], number: ["1", "2", "3"], address: ["10.0.0.5", "10.0.1.5", "10.0.200.5", "10.9.0.1"] };

const some = (...items: readonly string[]): fc.Arbitrary<string[]> => fc.subarray([...items], { minLength: 1, maxLength: 2 });
const condition = fc.oneof(
  fc.record({
    operator: fc.constantFrom(
      "StringEquals",
      "StringNotEquals",
      "StringLike",
      "StringNotLike",
      "StringEqualsIgnoreCase",
      "StringEqualsIfExists",
    ),
    key: fc.constant("text"),
    values: some("a", "A", "a*", "?", "*b", "b"),
  }),
  fc.record({
    operator: fc.constantFrom("NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericGreaterThanEquals"),
    key: fc.constant("number"),
    values: some("1", "2", "3"),
  }),
  fc.record({
    operator: fc.constantFrom("IpAddress", "NotIpAddress", "IpAddressIfExists"),
    key: fc.constant("address"),
    values: some("10.0.0.0/24", "10.0.0.0/17", "10.0.128.0/17", "10.0.0.0/16", "10.0.0.0/8"),
  }),
  fc.record({ operator: fc.constant("Null"), key: fc.constantFrom("text", "number"), values: some("true", "false") }),
);
const statement: fc.Arbitrary<Written> = fc
  .record({
    Effect: fc.constantFrom("Allow" as const, "Allow" as const, "Allow" as const, "Deny" as const),
    actions: some("s3:Get", "s3:*", "s3:Get?", "*", "sqs:Get", "*:Get"),
    notAction: fc.boolean(),
    resources: some("a/*", "a/x", "*", "b", "?/x"),
    notResource: fc.boolean(),
    principals: some("*", OWN, ...CALLERS),
    conditions: fc.array(condition, { maxLength: 2 }),
  })
  .map(({ Effect, actions, notAction, resources, notResource, principals, conditions }) => {
    const Condition: Record<string, Record<string, readonly string[]>> = {};
    for (const { operator, key, values } of conditions) Condition[operator] = { ...Condition[operator], [key]: values };
    return {
      Effect,
      ...(notAction ? { NotAction: actions } : { Action: actions }),
      ...(notResource ? { NotResource: resources } : { Resource: resources }),
      Principal: { AWS: principals },
      Condition,
    };
  });

function exchanged(one: Written, other: Written, part: string): Written {
  if (part === "all") return other;
  const rest = Object.fromEntries(Object.entries(one).filter(([key]) => key !== part && key !== `Not${part}`));
  const given = Object.entries(other).filter(([key]) => key === part || key === `Not${part}`);
  return { ...rest, ...Object.fromEntries(given) } as unknown as Written;
}

function* requests(): Generator<Request> {
  const optional = (values: readonly string[]): readonly (string | undefined)[] => [...values, undefined];
  for (const action of ACTIONS)
    for (const resource of RESOURCES)
      for (const caller of CALLERS)
        for (const text of optional(VALUES.text))
          for (const number of optional(VALUES.number))
            for (const address of optional(VALUES.address)) {
              const given = Object.entries({ text, number, address }).filter((entry): entry is [string, string] => entry[1] !== undefined);
              yield { action, resource, caller, context: Object.fromEntries(given) };
            }
}

const REQUESTS = [...requests()];

describe("whether a policy is wider than another", () => {
  it("is never denied where a request is allowed by the one and not by the other", () => {
    let narrower = 0;
    // The second policy is the first with one part of one statement from elsewhere: close enough to be narrower now and then.
    const part = fc.constantFrom("Condition", "Principal", "Action", "Resource", "all" as const);
    fc.assert(
      fc.property(fc.array(statement, { minLength: 1, maxLength: 2 }), statement, part, fc.nat(1), (before, other, name, at) => {
        const after = before.map((one, index) => (index === at % before.length ? exchanged(one, other, name) : one));
        const change = widened(statementsOf({ Statement: before }), statementsOf({ Statement: after }), OWN);
        if (change.allowed.length + change.noLongerDenied.length > 0) return;
        narrower += 1;
        const wrong = REQUESTS.find((request) => allows(after, request) && !allows(before, request));
        expect(wrong, JSON.stringify({ before, after })).to.equal(undefined);
      }),
      { numRuns: 600 },
    );
    expect(narrower).to.be.greaterThan(60);
  });

  it("is never said of a policy and itself, in another order or with a statement less", () => {
    fc.assert(
      fc.property(fc.array(statement, { minLength: 1, maxLength: 3 }), (before) => {
        const allowing = before.filter(({ Effect }) => Effect === "Allow");
        const of = (statements: readonly Written[]) => statementsOf({ Statement: statements });
        const nothing = { allowed: [], noLongerDenied: [] };
        expect(widened(of(before), of(before.toReversed()), OWN)).to.deep.equal(nothing);
        expect(widened(of(allowing), of(allowing.slice(1)), OWN)).to.deep.equal(nothing);
      }),
      { numRuns: 300 },
    );
  });

  it("is not said where the pieces of a list are told apart", () => {
    const before = [
      { Effect: "Allow", Action: ["s3:Get", "s3:Put"], Resource: ["a/*", "b"], Condition: { StringEquals: { text: ["a", "b"] } } },
    ];
    const after = ["s3:Get", "s3:Put"].flatMap((Action) =>
      ["a", "b"].map((text) => ({ Effect: "Allow", Action, Resource: "a/x", Condition: { StringEquals: { text } } })),
    );
    expect(widened(statementsOf({ Statement: before }), statementsOf({ Statement: after }), OWN).allowed).to.deep.equal([]);
  });
});
