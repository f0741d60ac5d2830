import { fileReferences } from "./mounts.ts";
import { amount, flag, type JsonSchema, keyValues, mapping, or, text, textOrTexts, texts } from "./parts.ts";

export const ulimits: JsonSchema = {
  type: "object",
  description: "Limits of the kernel, one number or a soft and a hard one.",
  patternProperties: {
    "^[a-z]+$": or(
      ["integer", "string"],
      mapping(
        "A soft and a hard limit.",
        {
          soft: { type: ["integer", "string"], description: "The limit that counts." },
          hard: { type: ["integer", "string"], description: "How far it may be raised." },
        },
        ["soft", "hard"],
      ),
    ),
  },
  additionalProperties: false,
};

export const extraHosts: JsonSchema = {
  type: ["array", "object"],
  description: "Names and addresses beyond those of DNS.",
  items: { type: "string", pattern: "^[^=:]+[=:].+$" },
  additionalProperties: { type: ["string", "array"], items: { type: "string" } },
};

export const build: JsonSchema = or(
  ["string", "null"],
  mapping("How the image is built; text alone names the folder.", {
    additional_contexts: keyValues("Further folders or images that the build may use, by name."),
    args: keyValues("Variables for the build."),
    cache_from: texts("Where cached layers come from."),
    cache_to: texts("Where cached layers go."),
    context: text("The folder, or the address of a repository."),
    dockerfile: text("The build file, from the context."),
    dockerfile_inline: text("The build file itself."),
    entitlements: texts("Rights that the build is given."),
    extra_hosts: extraHosts,
    isolation: text("How the build is kept apart."),
    labels: keyValues("Labels of the image."),
    network: text("The network during the build."),
    no_cache: flag("Whether cached layers are left alone."),
    no_cache_filter: textOrTexts("Stages for which cached layers are left alone."),
    platforms: texts("Platforms to build for."),
    privileged: flag("Whether the build has all rights."),
    provenance: flag("Whether it records how it was built."),
    pull: flag("Whether base images are fetched anew."),
    sbom: flag("Whether it records what went in."),
    secrets: fileReferences("secret"),
    shm_size: amount("Shared memory, such as 128m."),
    ssh: {
      type: ["array", "object"],
      description: "Keys for the build.",
      items: { type: "string" },
      additionalProperties: { type: ["string", "null"] },
    },
    tags: texts("Further names of the image."),
    target: text("The stage to build."),
    ulimits,
  }),
);
