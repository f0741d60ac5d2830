import type { Difference, Outcome, RecordedCase } from "./recorded-cases.ts";

/** A way in which this loader differs from the reference on purpose. docs/decisions/0080 gives the reason of each, by its name. */
interface Decision {
  readonly name: string;
  /** Whether it explains this difference of two projects. */
  readonly differs?: (difference: Difference, recorded: RecordedCase) => boolean;
  /** What the reference says of files that we take. */
  readonly accepts?: RegExp;
  /** The problems for which we refuse files that the reference takes. */
  readonly refuses?: RegExp;
}

const COMMAND = /\.(?:command|entrypoint)$/;
const OWN_NAMES =
  /\.(?:environment|labels|annotations|args|sysctls|options|driver_opts|storage_opt|additional_contexts)\.(?:#extensions|x-[^.]*)$/;
const SEVERAL_FILES = /!override|!reset|extends|include/;

const DECISIONS: readonly Decision[] = [
  { name: "names-that-start-with-x", differs: ({ path }) => OWN_NAMES.test(path) },
  { name: "empty-config", differs: ({ path, found }) => /^\.configs\.[^.]+\.content$/.test(path) && found === "" },
  { name: "swappiness-zero", differs: ({ path, found }) => path.endsWith(".mem_swappiness") && found === "0" },
  { name: "mount-consistency", differs: ({ path }) => /\.volumes\[\d+\]\.consistency$/.test(path) },
  {
    name: "command-shell-metacharacters",
    differs: ({ path, expected, found }) =>
      COMMAND.test(path) && isTexts(expected) && isTexts(found) && expected.every((word, index) => found[index] === word),
  },
  {
    name: "scalars-dates",
    differs: ({ expected, found }) => typeof found === "string" && /^\d{4}-\d\d-\d\d[T ]\d\d:/.test(String(expected)),
  },
  {
    name: "integers-beyond-doubles",
    differs: ({ expected, found }) => typeof expected === "number" && Math.abs(expected) >= 2 ** 53 && typeof found === "string",
  },
  {
    name: "scalars-floats-as-text",
    differs: ({ expected, found }) =>
      typeof expected === "string" &&
      typeof found === "string" &&
      /^-?[0-9.]+e[+-]\d+$/.test(expected) &&
      Number(expected) === Number(found),
  },
  {
    name: "optional-dependency-left-out",
    differs: ({ path, expected, found }) =>
      /\.depends_on(?:\.[^.]+)?$/.test(path) && found === undefined && /"required":false/.test(JSON.stringify(expected)),
  },
  {
    name: "volumes-one-letter-name",
    differs: ({ path }, { files }) => /\.volumes\[\d+\]\.(?:target|source)$/.test(path) && /v:\/one/.test(textOf(files)),
  },
  { name: "pre-start-hooks", differs: ({ path }) => /\.pre_start\[\d+\]\./.test(path) },
  {
    name: "comment-in-place-of-a-value",
    differs: ({ expected, found }) => /#/.test(String(expected)) && String(expected).replace(/#.*/s, "") === found,
  },
  {
    name: "text-tags",
    differs: ({ expected, found }, { files }) =>
      typeof expected === "number" && found === String(expected) && /! |!!str/.test(textOf(files)),
  },
  {
    name: "unpaired-braces",
    accepts: /invalid interpolation format [^]*\{\}/,
    differs: (_, { files }) => /[-+?]\{\}/.test(textOf(files)),
  },
  { name: "name-alone-at-the-end", differs: ({ path, found }) => path.endsWith(".environment.") && found === undefined },
  { name: "ssh-default", differs: ({ path, found }) => /\.build\.ssh\[\d+\]$/.test(path) && found === "default" },
  {
    name: "hosts-of-two-spellings",
    differs: ({ path, expected, found }) =>
      path.endsWith(".extra_hosts") && isTexts(expected) && isTexts(found) && expected.every((host) => found.includes(host)),
  },
  { name: "port-number-as-text", differs: ({ path }, { files }) => path.endsWith(".ports") && /target"?: ["']/.test(textOf(files)) },
  {
    name: "text-for-a-flag",
    accepts: /\.(?:use_api_socket|initial_sync) must be a boolean|blkio_config\.weight' expected type|invalid type string for ulimits/,
  },
  { name: "fraction-of-processors", accepts: /\.cpu_percent must be a string/ },
  {
    name: "empty-section",
    accepts:
      /(?:\.networks must be a array|: (?:services|networks|volumes|secrets|configs) must be a mapping|^(?:services|top-level object) must be a mapping)/,
  },
  {
    name: "lists-of-two-forms",
    differs: ({ path }) => path.endsWith(".gpus"),
    accepts: /cannot override services\.\w+\.(?:gpus|build\.ssh)/,
  },
  { name: "error-extension-key", accepts: /^non-string key in / },
  {
    name: "not-a-number",
    differs: ({ expected }) => ["NaN", "+Inf", "-Inf"].includes(String(expected)),
    accepts: /unsupported value: (?:NaN|[+-]Inf)/,
  },
  { name: "yaml-version", accepts: /found incompatible YAML document/ },
  { name: "config-of-a-variable-included", accepts: /^configs\.\w+: file\|environment\|content attributes/ },
  { name: "external-name-given-twice", accepts: /name and external\.name conflict/ },
  { name: "container-name", accepts: /container_name '.*' does not match pattern/ },
  { name: "scalars-integers-old-forms", accepts: /strconv\.(?:Atoi|ParseInt): parsing \\?"0[xob_]/ },
  { name: "error-extensions-interpolated", accepts: /invalid interpolation format for x-/ },
  { name: "external-says-nothing-else", refuses: /^CONFLICT (?:networks|secrets|configs)\.[^.]+\.[^.]+$/ },
  { name: "unknown-mount-option", refuses: /^VOLUME_INVALID / },
  { name: "config-of-credentials", refuses: /^REFERENCE_UNDEFINED services\.[^.]+\.credential_spec/ },
  { name: "network-of-itself", refuses: /^SERVICE_CYCLE / },
  { name: "unclosed-variable", refuses: /^INTERPOLATION / },
  { name: "fraction-of-a-byte", refuses: /^SIZE_INVALID / },
  { name: "quoted-text-outdented", refuses: /^YAML_SYNTAX / },
  { name: "variable-without-a-name", refuses: /^ENV_FILE_SYNTAX / },
];

/** Each file is checked by itself, where the reference looks at what is left of all of them. */
const OVERRIDDEN: Decision = {
  name: "mistakes-that-are-overridden",
  refuses: /^(?:COMMAND_QUOTE|ITEM_DUPLICATE|DURATION_INVALID|SIZE_INVALID|HEALTHCHECK_TEST|PORT_INVALID|VALUE_INVALID|VOLUME_INVALID) /,
};

/** The decision that an outcome goes back to, when all of it does. */
export function decisionFor(recorded: RecordedCase, outcome: Outcome): string | undefined {
  if (outcome.kind === "accepted") return DECISIONS.find(({ accepts }) => accepts?.test(recorded.error ?? ""))?.name;
  if (outcome.kind === "different") {
    const reasons = outcome.differences.map((difference) => DECISIONS.find(({ differs }) => differs?.(difference, recorded)));
    return reasons.every(Boolean) ? reasons[0]?.name : undefined;
  }
  if (outcome.kind !== "refused") return undefined;
  const several = (recorded.run.files?.length ?? 0) > 1 || SEVERAL_FILES.test(textOf(recorded.files));
  const candidates = several ? [...DECISIONS, OVERRIDDEN] : DECISIONS;
  const reasons = outcome.problems.map((problem) => candidates.find(({ refuses }) => refuses?.test(problem)));
  return reasons.every(Boolean) ? reasons[0]?.name : undefined;
}

function textOf(files: RecordedCase["files"]): string {
  return Object.values(files).join("\n");
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
