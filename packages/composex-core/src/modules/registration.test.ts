import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { modules } from "./index.ts";

const sources = join(dirname(fileURLToPath(import.meta.url)), "../../src");

/**
 * What names a module in whose folder it is not: places of the language where one section speaks of another. Files of the passes, folders of
 * modules.
 */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  // `x-network.x-cloudmap` of a service and `Settings.x-cloudmap` of a resource name a namespace, `networks.<name>.x-vpc` a group of subnets.
  "model/settings/x-network/index.ts": ["x-cloudmap"],
  "model/not-rendered.ts": ["x-cloudmap"],
  "network/task-network.ts": ["x-vpc"],
  // Queues and topics are named without their section in properties of others.
  "modules/queue-is-fifo.ts": ["x-sqs"],
  "modules/sns": ["x-sqs"],
  "modules/s3": ["x-sns", "x-sqs"],
  // A database copies to buckets of the project; recorded sessions take a bucket and a key, a secret its key, a listener its certificate.
  "modules/rds": ["x-s3"],
  "modules/cluster": ["x-kms", "x-s3"],
  "modules/secrets": ["x-kms"],
  "modules/elbv2": ["x-acm"],
};

/** Keys of modules that stand in a text of their own, by file; what comments and longer texts say is for people. */
function named(files: ReadonlyMap<string, string>): Readonly<Record<string, readonly string[]>> {
  const result = new Map<string, ReadonlySet<string>>();
  const folders = new Map([...files].flatMap(([file, text]) => homes(file, text)));
  for (const [file, text] of files) {
    const code = text.replace(/^\s*(?:\/?\*|\/\/).*$/gm, "");
    const others = modules.filter(({ key }) => dirname(file) !== folders.get(key)).map(({ key }) => key);
    const found = others.filter((key) => code.includes(`"${key}"`) || code.includes(`"${key}::`) || code.includes(`\`${key}::`));
    const place = /^modules\/[^/]+\//.test(file) ? dirname(file) : file;
    if (found.length > 0) result.set(place, new Set([...(result.get(place) ?? []), ...found]));
  }
  return Object.fromEntries([...result].map(([place, keys]) => [place, [...keys].sort()]));
}

/** The folder of each module that a file declares. */
function homes(file: string, text: string): readonly (readonly [string, string])[] {
  const declared = /^modules\/[^/]+\//.test(file) ? text.matchAll(/^\s*key: "(x-[\w]+)",$/gm) : [];
  return [...declared].map(([, key = ""]) => [key, dirname(file)]);
}

function sourceFiles(): ReadonlyMap<string, string> {
  const paths = readdirSync(sources, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts") && !/^(testing|init)[/\\]|[/\\]generated[/\\]/.test(path));
  return new Map(paths.map((path) => [path.replaceAll(sep, "/"), readFileSync(join(sources, path), "utf8")]));
}

describe("a module", () => {
  it("is named in its folder and nowhere else, except where the language does", () => {
    expect(named(sourceFiles())).to.deep.equal(ALLOWED);
  });

  it("is found where it is named in a text of its own, and not where people are told of it", () => {
    const files = new Map([
      ["render/a.ts", 'const key = "x-sqs";'],
      ["render/b.ts", "const pointer = `x-kms::${name}`;"],
      ["render/c.ts", '/** Not of `x-sqs`. */\nconst hint = "write x-sqs: {jobs: {}}";'],
      ["modules/sqs/index.ts", 'resource({\n  key: "x-sqs",\n})'],
      ["modules/sqs/d.ts", 'const own = "x-sqs";'],
    ]);
    expect(named(files)).to.deep.equal({ "render/a.ts": ["x-sqs"], "render/b.ts": ["x-kms"] });
  });
});
