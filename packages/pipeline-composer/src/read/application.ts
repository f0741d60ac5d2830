import { integer, list, map, oneOf, record, spelled, text, type ValueOf } from "composex-core/shape";
import { applicationSource } from "./source.ts";
import { PATH } from "./words.ts";

const PLATFORMS = ["linux/amd64", "linux/arm64"] as const;

export const application = record("A program that becomes one image.", {
  source: applicationSource.required(),
  service: text("The compose service that runs the image; the application's name by default.", {
    pattern: /^[a-zA-Z0-9._-]+$/,
    wanted: "the name of a compose service",
  }),
  build: record("How the image is made.", {
    engine: oneOf("A build of ours, or the managed action of CodePipeline, which knows neither tests nor arguments.", [
      "codebuild",
      "managed",
    ]).byDefault("codebuild"),
    context: text("Folder of the build.", PATH).byDefault("."),
    dockerfile: text("The Dockerfile, seen from the context.", PATH).byDefault("Dockerfile"),
    target: text("Stage of the Dockerfile.", { pattern: /^[A-Za-z0-9._-]+$/, wanted: "the name of a stage" }),
    args: map("Build arguments.", spelled(""), { pattern: /^[A-Za-z_][A-Za-z0-9_]*$/, wanted: "the name of an argument" }),
    platforms: list("What the image runs on.", oneOf("", PLATFORMS), { least: 1, most: 2 }).byDefault(["linux/amd64"]),
    compute: oneOf("Size of the build machine.", ["small", "medium", "large", "xlarge", "2xlarge"]).byDefault("small"),
    timeout: integer("Minutes that it may take.", 5, 480).byDefault(60),
  }),
  test: record("What runs before the image is built.", {
    commands: list("One line each.", text(""), { least: 1 }).required(),
    reports: list("Files with results in JUnit's format.", text("", { pattern: /^[A-Za-z0-9._*/-]+$/, wanted: "a pattern of paths" }), {
      least: 1,
    }),
  }),
  scan: record("Findings that stop a release.", {
    failOn: oneOf("The least severity that does.", ["critical", "high", "medium", "low"]).required(),
  }),
});

export type ApplicationEntry = ValueOf<typeof application>;
