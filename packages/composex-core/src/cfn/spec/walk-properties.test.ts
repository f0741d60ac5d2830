import { expect } from "chai";
import { type PropertySpecs, type ResourceSpec, resourceSpec, resourceTypes, type Shape } from "./resource-spec.ts";
import { PropertyWalker } from "./walk-properties.ts";

/** Definitions of statements and conditions hold themselves: below this depth a sample has required properties only. */
const DEEPEST = 4;

/** A value of a shape, with every property of every map. */
function sample(shape: Shape, spec: ResourceSpec, depth = 0): unknown {
  if (typeof shape === "string")
    return { string: "a", integer: 1, number: 1.5, boolean: true, json: {}, tag: { Key: "k", Value: "v" } }[shape];
  if ("enum" in shape) return shape.enum[0];
  if ("list" in shape) return [sample(shape.list, spec, depth + 1)];
  if ("map" in shape) return { key: sample(shape.map, spec, depth + 1) };
  if ("oneOf" in shape) return sample(shape.oneOf.at(-1) ?? "json", spec, depth + 1);
  return members(spec.definitions?.[shape.object] ?? {}, spec, depth + 1);
}

function members(specs: PropertySpecs, spec: ResourceSpec, depth = 0): object {
  const wanted = Object.entries(specs).filter(([, { required }]) => required || depth < DEEPEST);
  return Object.fromEntries(wanted.map(([name, { is }]) => [name, sample(is, spec, depth)]));
}

function findings(type: string, spec: ResourceSpec, value: unknown): readonly string[] {
  const messages: string[] = [];
  new PropertyWalker(type, spec, [], { pointers: false, onFinding: ({ message }) => messages.push(message) }).properties(
    spec.properties,
    value,
  );
  return messages;
}

describe("PropertyWalker", () => {
  it("accepts a value of every shape of every type", () => {
    for (const type of resourceTypes()) {
      const spec = resourceSpec(type) as ResourceSpec;
      expect(findings(type, spec, members(spec.properties, spec)), type).to.deep.equal([]);
    }
  });

  it("finds every required property of every type that is left out", () => {
    for (const type of resourceTypes()) {
      const spec = resourceSpec(type) as ResourceSpec;
      const required = Object.entries(spec.properties).filter(([, property]) => property.required);
      expect(findings(type, spec, {}), type).to.have.members(required.map(([name]) => `${type} needs "${name}"`));
    }
  });

  it("finds a stray property in every map of every type", () => {
    for (const type of resourceTypes()) {
      const spec = resourceSpec(type) as ResourceSpec;
      for (const [name, { is }] of Object.entries(spec.properties)) {
        if (typeof is === "string" || !("object" in is)) continue;
        const stray = { [name]: { ...(sample(is, spec) as object), NoSuchProperty: 1 } };
        expect(findings(type, spec, stray)).to.include(`${type} ${name} has no property "NoSuchProperty"`);
      }
    }
  });
});
