import { expect } from "chai";
import { loadText } from "../../testing/load-text.ts";

/** The service `web` that two files make, each giving its keys in flow form. */
function merged(base: string, over: string): unknown {
  const file = (keys: string): string => `services: {web: {${keys}}}\nvolumes: {one: , two: }\nsecrets: {s: {file: a}, t: {file: b}}`;
  const { plain, text } = loadText(file(`image: a, ${base}`), { "over.yaml": file(over) }, { files: ["compose.yaml", "over.yaml"] });
  const service = (plain.services as Record<string, Record<string, unknown>> | undefined)?.web;
  if (!service) throw new Error(text);
  const { image: _image, networks: _networks, ...rest } = service;
  return rest;
}

describe("merge", () => {
  const rules: readonly (readonly [string, string, string, object])[] = [
    ["scalars: the later", "hostname: a", "hostname: b", { hostname: "b" }],
    ["maps by key", "labels: {a: 1, b: 1}", "labels: [b=2, c=3]", { labels: { a: "1", b: "2", c: "3" } }],
    ["lists: what is new is appended", "cap_add: [A, B]", "cap_add: [B, C]", { cap_add: ["A", "B", "C"] }],
    ["commands: the later", "command: one two", "command: [three]", { command: ["three"] }],
    [
      "health check tests: the later",
      "healthcheck: {test: a, retries: 2}",
      "healthcheck: {test: [CMD, b]}",
      { healthcheck: { test: ["CMD", "b"], retries: 2 } },
    ],
    [
      "mounts by target",
      'volumes: ["one:/a", "one:/b"]',
      'volumes: ["two:/a"]',
      {
        volumes: [
          { type: "volume", source: "two", target: "/a", volume: {} },
          { type: "volume", source: "one", target: "/b", volume: {} },
        ],
      },
    ],
    [
      "secrets by target",
      "secrets: [s]",
      "secrets: [{source: t, target: /run/secrets/s}]",
      { secrets: [{ source: "t", target: "/run/secrets/s" }] },
    ],
    [
      "ports by all that they are",
      'ports: ["80:80"]',
      'ports: ["80:80", "80:80/udp"]',
      {
        ports: [
          { mode: "ingress", protocol: "tcp", published: "80", target: 80 },
          { mode: "ingress", protocol: "udp", published: "80", target: 80 },
        ],
      },
    ],
    [
      "log options of one driver",
      "logging: {driver: a, options: {x: 1}}",
      "logging: {options: {y: 2}}",
      { logging: { driver: "a", options: { x: "1", y: "2" } } },
    ],
    [
      "log options of another driver are dropped",
      "logging: {driver: a, options: {x: 1}}",
      "logging: {driver: b}",
      { logging: { driver: "b" } },
    ],
    ["!reset takes away", "labels: {a: 1, b: 1}, cap_add: [A]", "labels: {a: !reset null}, cap_add: !reset []", { labels: { b: "1" } }],
    [
      "!override replaces",
      "labels: {a: 1}, cap_add: [A]",
      "labels: !override {b: 2}, cap_add: !override [B]",
      { labels: { b: "2" }, cap_add: ["B"] },
    ],
    [
      "extensions: maps by key, lists appended",
      "x-a: {m: {k: 1}, l: [1, {a: 1}]}",
      "x-a: {m: {j: 2}, l: [{a: 1}, 2]}",
      { "x-a": { m: { k: 1, j: 2 }, l: [1, { a: 1 }, 2] } },
    ],
    ["nothing over a mapping changes nothing", "x-a: {m: 1}", "x-a: ", { "x-a": { m: 1 } }],
  ];
  for (const [title, base, over, result] of rules) it(title, () => expect(merged(base, over)).to.deep.equal(result));

  it("refuses extensions of different kinds, at both places", () => {
    const { diagnostics } = loadText("x-a: {m: {k: 1}}", { "over.yaml": "x-a: {m: [1]}" }, { files: ["compose.yaml", "over.yaml"] });
    expect(diagnostics).to.have.lengthOf(1);
    expect(diagnostics[0]).to.deep.include({ code: "MERGE_KINDS" });
    expect(diagnostics[0]?.where).to.include({ file: "over.yaml", path: "x-a.m" });
    expect(diagnostics[0]?.also?.[0]?.where).to.include({ file: "compose.yaml" });
  });
});
