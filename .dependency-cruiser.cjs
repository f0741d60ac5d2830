"use strict";
// Who may import whom. `npm run check` runs it through tools/layers.mjs, and tools/layers.test.mjs shows that every rule here can fail.

/** The passes of each package in their order: a folder may import those before it, never one behind it. */
const PASSES = {
  "composex-core": [
    "load/",
    "contract/",
    "model/",
    "lookup/",
    "network/",
    "database/",
    "modules/",
    "schema/",
    "render/",
    "stacks/",
    "check/",
    "write/",
    "pipeline[.]ts",
  ],
  "pipeline-composer": ["read/", "window/", "validate/", "model/", "render/", "check/", "order/", "write/", "pipeline[.]ts"],
  "compose-merger": [
    "image/",
    "input/",
    "config/",
    "state/",
    "resolve/",
    "locate/",
    "plan/",
    "apply/",
    "stores/",
    "gates/",
    "run/",
    "pull-request/",
    "operations/",
  ],
};

const GROUND = "(?:diagnostics|cfn|shape|ports)/";
const TESTS = "[.]test[.]ts$|/testing/";
/** The stores of compose-merger are adapters of its ComposeStore port, kept beside it. */
const ADAPTERS = "/adapters/|/stores/(?:git|codecommit|s3|directory)/";
const EDGES = `${ADAPTERS}|/cli/`;

const passOrder = Object.entries(PASSES).flatMap(([name, passes]) =>
  passes.slice(0, -1).map((pass, index) => ({
    name: `${name}-pass-${index + 1}`,
    comment: "A pass knows the passes before it and their results, never a later one.",
    severity: "error",
    from: { path: `^packages/${name}/src/${pass}`, pathNot: TESTS },
    to: { path: `^packages/${name}/src/(?:${passes.slice(index + 1).join("|")})` },
  })),
);

module.exports = {
  forbidden: [
    {
      name: "no-cycle",
      comment: "Two files that need each other, be it for a type, are one file, or miss a third.",
      severity: "error",
      from: { path: "^packages/[^/]+/src/", pathNot: TESTS },
      to: { circular: true },
    },
    {
      name: "no-unresolved",
      comment: "The import leads nowhere, so no other rule could judge it.",
      severity: "error",
      from: { path: "^packages/[^/]+/src/" },
      to: { couldNotResolve: true },
    },
    {
      name: "only-adapters-touch-the-world",
      comment: "Files, processes, network, git and AWS come in through ports; their real side is in adapters/.",
      severity: "error",
      from: { path: "^packages/[^/]+/src/", pathNot: `${TESTS}|${ADAPTERS}` },
      to: {
        path: [
          "^(?:fs|fs/promises|child_process|net|tls|http|https|http2|dgram|dns|os|worker_threads|cluster)$",
          "(?:^|/)@aws-sdk/(?:client|lib|credential|s3|middleware)-",
        ],
      },
    },
    {
      name: "only-edges-touch-the-process",
      comment: "Arguments, environment and exit belong to cli/ and adapters/.",
      severity: "error",
      from: { path: "^packages/[^/]+/src/", pathNot: `${TESTS}|${EDGES}` },
      to: { path: "^(?:process|readline|readline/promises|tty)$" },
    },
    {
      name: "only-cli-imports-adapters",
      // A library's own index.ts may offer them to its users.
      comment: "The command is where ports get their adapters; a pass takes the port.",
      severity: "error",
      from: { path: "^packages/[^/]+/src/", pathNot: `${TESTS}|${EDGES}|^packages/[^/]+/src/index[.]ts$` },
      to: { path: `^packages/[^/]+/(?:src|dist)(?:${ADAPTERS})` },
    },
    {
      name: "nothing-imports-cli",
      comment: "What a command does must be usable without the command.",
      severity: "error",
      from: { path: "^packages/[^/]+/src/", pathNot: `${TESTS}|/cli/` },
      to: { path: "^packages/[^/]+/src/cli/" },
    },
    {
      name: "kit-knows-no-tool",
      comment: "cli/kit is what all command lines of ours have in common; a command of one of them belongs beside it.",
      severity: "error",
      from: { path: "^packages/composex-core/src/cli/kit/", pathNot: TESTS },
      to: {
        path: "^packages/composex-core/src/",
        pathNot: "^packages/composex-core/src/(?:cli/kit|deploy|diagnostics|graph|ports|adapters)/",
      },
    },
    {
      name: "modules-stand-alone",
      comment: "One folder per x-* key; what two of them share belongs to the contract, to network/ or to cfn/.",
      severity: "error",
      from: { path: "^packages/([^/]+)/src/modules/([^/]+)/", pathNot: TESTS },
      to: { path: "^packages/$1/src/modules/[^/]+/", pathNot: "^packages/$1/src/modules/$2/" },
    },
    {
      name: "only-the-registration-knows-modules",
      comment: "A module is added by its folder and a line in modules/index.ts; passes are given the list.",
      severity: "error",
      from: { path: "^packages/([^/]+)/src/", pathNot: `${TESTS}|/src/modules/[^/]+/|/src/modules/index[.]ts$` },
      to: { path: "^packages/$1/src/modules/[^/]+/" },
    },
    {
      name: "ground-knows-no-pass",
      comment: "Diagnostics, CloudFormation values, shapes and ports are what passes are built on.",
      severity: "error",
      from: { path: `^packages/[^/]+/src/${GROUND}`, pathNot: TESTS },
      to: { path: "^packages/[^/]+/src/", pathNot: `^packages/[^/]+/src/${GROUND}` },
    },
    {
      name: "stacks-know-cloudformation-only",
      comment: "How resources are laid out in stacks is the same for every emitter: it knows resources, not what they are for.",
      severity: "error",
      from: { path: "^packages/[^/]+/src/stacks/", pathNot: TESTS },
      to: { path: "^packages/[^/]+/src/", pathNot: `^packages/[^/]+/src/(?:stacks/|${GROUND})` },
    },
    {
      name: "no-relative-import-across-packages",
      comment: "Import another package by its name: only what its exports list is a promise.",
      severity: "error",
      from: { path: "^packages/([^/]+)/" },
      to: { path: "^packages/", pathNot: "^packages/$1/", dependencyTypes: ["local"] },
    },
    {
      name: "product-knows-no-test",
      comment: "Tests and their support are not published.",
      severity: "error",
      from: { path: "^packages/[^/]+/src/", pathNot: TESTS },
      to: { path: TESTS },
    },
    ...passOrder,
  ],
  options: {
    // The default parser needs the API of an older TypeScript and would pass over every file.
    parser: "swc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/testdata/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["types", "import", "default"],
      extensions: [".ts", ".js", ".d.ts", ".json"],
    },
  },
};
