import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { modules } from "./index.ts";

const sources = join(dirname(fileURLToPath(import.meta.url)), "../../src");

/** Files that name a module in whose folder they are not, and why: places of the language where one section speaks of another. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  // `x-network.x-cloudmap` of a service and `Settings.x-cloudmap` of a resource name a namespace, `networks.<name>.x-vpc` a group of subnets.
  "model/settings/x-network/index.ts": ["x-cloudmap"],
  "model/not-rendered.ts": ["x-cloudmap"],
  "network/task-network.ts": ["x-vpc"],
  // Queues and topics are named without their section in properties of others.
  "modules/queue-is-fifo.ts": ["x-sqs"],
  "modules/sns/index.ts": ["x-sqs"],
  "modules/sns/topic.ts": ["x-sqs"],
  "modules/s3/index.ts": ["x-sqs"],
  "modules/s3/bucket.ts": ["x-sqs"],
  "modules/s3/destinations.ts": ["x-sns", "x-sqs"],
  // `CreateExecLoggingBucket` and `CreateExecLoggingKmsKey` take a bucket and a key of the project, a secret its key, a listener its certificate.
  "modules/cluster/shape.ts": ["x-kms", "x-s3"],
  "modules/secrets/secret.ts": ["x-kms"],
  "modules/elbv2/listeners.ts": ["x-acm"],
  "modules/elbv2/parse-listeners.ts": ["x-acm"],
};

/** Keys of modules that stand in a text of their own, by file; what comments and longer texts say is for people. */
function named(files: ReadonlyMap<string, string>): Readonly<Record<string, readonly string[]>> {
  const result: Record<string, readonly string[]> = {};
  const folders = new Map([...files].flatMap(([file, text]) => homes(file, text)));
  for (const [file, text] of files) {
    const code = text.replace(/^\s*(?:\/?\*|\/\/).*$/gm, "");
    const others = modules.filter(({ key }) => dirname(file) !== folders.get(key)).map(({ key }) => key);
    const found = others.filter((key) => code.includes(`"${key}"`) || code.includes(`"${key}::`) || code.includes(`\`${key}::`));
    if (found.length > 0) result[file] = found.sort();
  }
  return result;
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
