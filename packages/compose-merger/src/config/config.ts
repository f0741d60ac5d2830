import {
  duration,
  flag,
  integer,
  list,
  map,
  oneOf,
  type Place,
  record,
  type Shape,
  spelled,
  text,
  type ValueOf,
} from "composex-core/shape";
import { normalizeRepository } from "../image/image-reference.ts";

const FORM = oneOf("What is written: the digest, the tag, both, or what the file has now", ["digest", "tag", "tag@digest", "keep"]);

/** A key that may be absent, or there without a value. */
const optional = <T>(shape: Shape<T, boolean>, standard: T): Shape<T, true> => shape.emptyable().byDefault<T>(standard);
const strings = (description: string): Shape<readonly string[], true> => optional(list(description, spelled("")), []);
const stringMap = (description: string): Shape<Readonly<Record<string, string>>, true> => optional(map(description, spelled("")), {});

const REPOSITORY = spelled("A repository without tag and digest").as(
  (name, place) =>
    normalizeRepository(name) ?? invalid(place, `"${name}" is no repository name`, "write it with its registry, without tag and digest"),
);

const SERVICE = record("What may be written to a service, and by whom", {
  repositories: optional(list("Repositories its images come from; none: any", REPOSITORY), []),
  publishers: strings("Pipelines (pipeline/NAME) and roles (ARN) that may write it; * stands for any part of a name; none: anybody"),
  containers: strings("Names of it in imagedefinitions.json"),
  form: FORM.emptyable(),
  labels: strings("Labels that an artifact may set"),
  environment: strings("Environment variables that an artifact may set"),
  fragment: strings("Keys that reach out of the container, such as privileged, and that a fragment of this service may have"),
});

const SEVERITIES = ["CRITICAL", "HIGH", "MEDIUM", "LOW", "INFORMATIONAL", "UNDEFINED"] as const;
export type Severity = (typeof SEVERITIES)[number];

const LIMITS = map("How many findings of a severity are let pass", integer("", 0)).as(
  (limits, place): Readonly<Partial<Record<Severity, number>>> => {
    const found: Partial<Record<Severity, number>> = {};
    for (const [key, limit] of Object.entries(limits)) {
      const severity = SEVERITIES.find((known) => known === key.toUpperCase());
      if (severity) found[severity] = limit;
      else place.at(key).keyError("KEY_UNKNOWN", `there is no severity "${key}"`, { hint: SEVERITIES.join(", ") });
    }
    return found;
  },
);

const DATE = spelled("An ISO date").as((written, place) =>
  Number.isNaN(Date.parse(written)) ? invalid(place, `"${written}" is no date`, "write it as 2026-12-31") : written,
);

const SCAN = record("What the scan of an image must have come to", {
  timeout: optional(duration("How long it is waited for"), 300),
  onMissing: optional(oneOf("Without a finished scan", ["fail", "warn"]), "fail"),
  limits: optional(LIMITS, {}),
  ignore: optional(
    list(
      "Findings that do not count",
      record("", { id: spelled("Of the finding, as CVE-2026-1234").required(), until: DATE.says("When it counts again").emptyable() }),
    ),
    [],
  ),
}).as(({ timeout, ...rest }) => ({ timeoutSeconds: timeout, ...rest }));

export type SignatureRules =
  | { readonly kind: "cosign"; readonly path: string; readonly key: string }
  | { readonly kind: "cosign"; readonly path: string; readonly identity: string; readonly issuer: string }
  | { readonly kind: "notation"; readonly path: string }
  | { readonly kind: "ecr"; readonly profiles: readonly string[] };

const SIGNATURE = record("Who must have signed an image", {
  kind: oneOf("What checks it", ["cosign", "notation", "ecr"]).required(),
  path: text("Where cosign or notation is", { pattern: /^\//, wanted: "an absolute path" }).emptyable(),
  key: spelled("Key of cosign").emptyable(),
  identity: spelled("Identity in the certificate of cosign").emptyable(),
  issuer: spelled("Issuer of that identity").emptyable(),
  profiles: strings("Signing profiles of ECR that are trusted"),
}).as(({ kind, path, key, identity, issuer, profiles }, place): SignatureRules | undefined => {
  if (kind === "ecr") return { kind, profiles };
  if (path === undefined) return invalid(place.at("path"), `${kind} needs its absolute path`, `add path: /usr/local/bin/${kind}`);
  if (kind === "notation") return { kind, path };
  if (key !== undefined) return { kind, path, key };
  if (identity !== undefined && issuer !== undefined) return { kind, path, identity, issuer };
  return invalid(place, "cosign needs a key, or identity and issuer");
});

const DEFAULT_GATES = { exists: true, requireTagMatch: false } as const;

const GATES = record("What is checked before anything is written", {
  exists: optional(flag("Whether the registry is asked for the image"), true),
  requirePlatforms: list("Platforms it must have (default: that of the service)", spelled("")).emptyable(),
  requireTagMatch: optional(flag("Whether the tag must still point at the digest"), false),
  model: oneOf("What the edited files are held against; the compose schema always", ["compose", "ecs"]).emptyable(),
  scan: SCAN.emptyable(),
  signature: SIGNATURE.emptyable(),
});

/** Where nothing names the file, the first of these that is there. */
export const USUAL_FILES = ["compose.yaml", "compose.yml", "docker-compose.yaml", "docker-compose.yml"] as const;
export const DEFAULT_FILES: readonly string[] = [USUAL_FILES[0]];

/** `.compose-merger.yml`: the rules of the compose repository, read from the tip of the target branch. */
export const CONFIG = record("Rules of a compose repository", {
  files: optional(list("Compose files; later ones override", spelled("")), DEFAULT_FILES),
  form: optional(FORM, "digest"),
  stale: optional(oneOf("An older build than the one there", ["skip", "fail", "force"]), "skip"),
  orderUnknown: optional(oneOf("When nothing tells which build is newer", ["apply", "refuse"]), "apply"),
  author: spelled("Author of the commits", { pattern: /^[^<>\p{Cc}]+ <[^<>\s]+>$/u, wanted: "of the form Name <address>" }).emptyable(),
  registries: stringMap("Registry of the source → registry of the target, for promote"),
  services: optional(map("Rules by service", SERVICE.emptyable()), {}),
  gates: optional(GATES, DEFAULT_GATES),
  environments: stringMap("Other files or branches to show side by side in status: name → path or path@branch"),
  operators: strings("Pipelines and roles that may hold, release, roll back and promote every service, besides its publishers"),
  otherServices: optional(oneOf("Whether services without an entry under services may be written", ["allow", "refuse"]), "allow"),
});

export type MergerConfig = ValueOf<typeof CONFIG>;
export type ServiceRules = ValueOf<typeof SERVICE>;
export type GateRules = ValueOf<typeof GATES>;
export type StalePolicy = MergerConfig["stale"];

const NO_SERVICE_RULES: ServiceRules = { repositories: [], publishers: [], containers: [], labels: [], environment: [], fragment: [] };

/** The rules of one service; its name may be anything, `constructor` too. */
export function rulesOf({ services }: Pick<MergerConfig, "services">, service: string): ServiceRules {
  return (Object.hasOwn(services, service) ? services[service] : undefined) ?? NO_SERVICE_RULES;
}

export const DEFAULT_CONFIG: MergerConfig = {
  files: DEFAULT_FILES,
  form: "digest",
  stale: "skip",
  orderUnknown: "apply",
  registries: {},
  services: {},
  gates: DEFAULT_GATES,
  environments: {},
  operators: [],
  otherServices: "allow",
};

function invalid(place: Place, message: string, hint?: string): undefined {
  place.error("VALUE_INVALID", message, { hint });
}
