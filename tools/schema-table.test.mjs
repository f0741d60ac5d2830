import { expect } from "chai";
import { schemaTable } from "./docs/schema-table.mjs";

/** Keys and values of the table of a schema. */
function rows(schema) {
  return [...schemaTable(schema).matchAll(/^\| `(.+?)` \| (.*?) \| (.*?) \|$/gm)].map(([, key, value, text]) => [key, value, text]);
}

describe("the table of a schema", () => {
  it("has no earlier spellings, and what is below one neither", () => {
    const inner = { type: "object", properties: { A: { type: "string" } } };
    expect(rows({ properties: { Present: inner, present: { ...inner, deprecated: true } } })).to.deep.equal([
      ["Present", "map", ""],
      ["Present.A", "text", ""],
    ]);
  });

  it("says of a key with earlier spellings that it is required", () => {
    const Name = { type: "string", description: "Its name." };
    const schema = {
      type: "object",
      anyOf: [{ required: ["Name"] }, { required: ["name"] }],
      properties: { Name, name: { deprecated: true } },
    };
    expect(rows(schema)).to.deep.equal([["Name", "text", "Its name. Required."]]);
    expect(rows({ properties: { All: { items: schema, type: "array" } } })[0]).to.deep.equal(["All", "list of map", ""]);
  });

  it("describes by name what may also be a list", () => {
    const entry = { type: ["object", "null"], properties: { Access: { enum: ["RW", null] } } };
    const listed = { type: "object", properties: { name: { type: "string" }, Access: { enum: ["RW"] } } };
    const Services = { anyOf: [{ type: "object", additionalProperties: entry }, { type: "array", items: listed }, { type: "null" }] };
    expect(rows({ properties: { Services } })).to.deep.equal([
      ["Services", "map or list of map", ""],
      ["Services.<name>.Access", "`RW`", ""],
    ]);
  });
});
