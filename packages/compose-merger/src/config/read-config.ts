import type { Report } from "composex-core/diagnostics";
import type { Node } from "yaml";
import { normalizeRepository } from "../input/image-reference.ts";
import { ShapeReader } from "../input/shape-reader.ts";
import { DEFAULT_CONFIG, type GateRules, type MergerConfig, type ServiceRules, type Severity, type SignatureRules } from "./config.ts";

export const CONFIG_FILE = ".compose-merger.yml";

const FORMS = ["digest", "tag", "tag@digest", "keep"] as const;
const SEVERITIES: readonly Severity[] = ["CRITICAL", "HIGH", "MEDIUM", "LOW", "INFORMATIONAL", "UNDEFINED"];
const ABSOLUTE = { test: (text: string): boolean => text.startsWith("/"), wanted: "an absolute path" };

/** Reads `.compose-merger.yml`; an absent or empty file means the defaults. Every problem is reported, nothing is guessed. */
export function readConfig(file: string, bytes: Uint8Array | undefined, report: Report): MergerConfig {
  if (!bytes) return DEFAULT_CONFIG;
  const reader = ShapeReader.parse(file, new TextDecoder().decode(bytes), report, "CONFIG_INVALID");
  if (!reader?.root) return DEFAULT_CONFIG;
  const known = ["files", "form", "stale", "orderUnknown", "author", "registries", "services", "otherServices", "gates", "environments"];
  const map = reader.map(reader.root, "the config", known);
  if (!map) return DEFAULT_CONFIG;
  const author = reader.string(map.get("author"), "author", {
    test: (text) => /^[^<>\p{Cc}]+ <[^<>\s]+>$/u.test(text),
    wanted: "of the form Name <address>",
  });
  return {
    files: reader.strings(map.get("files"), "files") ?? DEFAULT_CONFIG.files,
    form: reader.oneOf(map.get("form"), "form", FORMS) ?? DEFAULT_CONFIG.form,
    stale: reader.oneOf(map.get("stale"), "stale", ["skip", "fail", "force"]) ?? DEFAULT_CONFIG.stale,
    orderUnknown: reader.oneOf(map.get("orderUnknown"), "orderUnknown", ["apply", "refuse"]) ?? DEFAULT_CONFIG.orderUnknown,
    ...(author !== undefined && { author }),
    registries: reader.stringMap(map.get("registries"), "registries") ?? {},
    services: readServices(reader, map.get("services")),
    otherServices: reader.oneOf(map.get("otherServices"), "otherServices", ["allow", "refuse"]) ?? DEFAULT_CONFIG.otherServices,
    gates: map.has("gates") ? readGates(reader, map.get("gates")) : DEFAULT_CONFIG.gates,
    environments: reader.stringMap(map.get("environments"), "environments") ?? {},
  };
}

function readServices(reader: ShapeReader, node: Node | undefined): Record<string, ServiceRules> {
  if (!node) return {};
  const services: Record<string, ServiceRules> = {};
  for (const [key, value] of reader.entries(node, "services") ?? []) {
    const owner = `services.${key.name}`;
    const map = reader.map(value, owner, ["repositories", "publishers", "containers", "form", "labels", "environment"]);
    if (!map) continue;
    const repositories = (reader.list(map.get("repositories"), `${owner}.repositories`) ?? []).flatMap((item, index) => {
      const text = reader.string(item, `${owner}.repositories[${index}]`);
      const name = text === undefined ? undefined : normalizeRepository(text);
      if (text !== undefined && name === undefined)
        reader.problem(item, `${owner}.repositories[${index}] "${text}" is no repository name`, "without tag and digest");
      return name ?? [];
    });
    const form = reader.oneOf(map.get("form"), `${owner}.form`, FORMS);
    services[key.name] = {
      repositories,
      publishers: reader.strings(map.get("publishers"), `${owner}.publishers`) ?? [],
      containers: reader.strings(map.get("containers"), `${owner}.containers`) ?? [],
      ...(form && { form }),
      labels: reader.strings(map.get("labels"), `${owner}.labels`) ?? [],
      environment: reader.strings(map.get("environment"), `${owner}.environment`) ?? [],
    };
  }
  return services;
}

function readGates(reader: ShapeReader, node: Node | undefined): GateRules {
  const map = reader.map(node, "gates", ["exists", "requirePlatforms", "requireTagMatch", "scan", "signature", "model"]);
  if (!map) return DEFAULT_CONFIG.gates;
  const requirePlatforms = reader.strings(map.get("requirePlatforms"), "gates.requirePlatforms");
  const model = reader.oneOf(map.get("model"), "gates.model", ["compose", "ecs"]);
  const scan = map.has("scan") ? readScan(reader, map.get("scan")) : undefined;
  const signature = map.has("signature") ? readSignature(reader, map.get("signature")) : undefined;
  return {
    exists: reader.boolean(map.get("exists"), "gates.exists") ?? true,
    ...(requirePlatforms && { requirePlatforms }),
    requireTagMatch: reader.boolean(map.get("requireTagMatch"), "gates.requireTagMatch") ?? false,
    ...(model && { model }),
    ...(scan && { scan }),
    ...(signature && { signature }),
  };
}

function readScan(reader: ShapeReader, node: Node | undefined): GateRules["scan"] {
  const map = reader.map(node, "gates.scan", ["timeout", "onMissing", "limits", "ignore"]);
  if (!map) return undefined;
  const limits: Partial<Record<Severity, number>> = {};
  for (const [key, value] of map.has("limits") ? (reader.entries(map.get("limits"), "gates.scan.limits") ?? []) : []) {
    const severity = SEVERITIES.find((known) => known === key.name.toUpperCase());
    const limit = reader.integer(value, `gates.scan.limits.${key.name}`);
    if (!severity) reader.problem(key.node, `gates.scan.limits has no severity "${key.name}"`, SEVERITIES.join(", "));
    else if (limit !== undefined) limits[severity] = limit;
  }
  const ignore = (reader.list(map.get("ignore"), "gates.scan.ignore") ?? []).flatMap((item, index) => {
    const entry = reader.map(item, `gates.scan.ignore[${index}]`, ["id", "until"]);
    const id = reader.string(entry?.get("id"), `gates.scan.ignore[${index}].id`);
    const until = reader.string(entry?.get("until"), `gates.scan.ignore[${index}].until`, {
      test: (text) => !Number.isNaN(Date.parse(text)),
      wanted: "a date",
    });
    return id === undefined ? [] : [{ id, ...(until !== undefined && { until }) }];
  });
  return {
    timeoutSeconds: readDuration(reader, map.get("timeout"), "gates.scan.timeout") ?? 300,
    onMissing: reader.oneOf(map.get("onMissing"), "gates.scan.onMissing", ["fail", "warn"]) ?? "fail",
    limits,
    ignore,
  };
}

function readSignature(reader: ShapeReader, node: Node | undefined): SignatureRules | undefined {
  const map = reader.map(node, "gates.signature", ["kind", "path", "key", "identity", "issuer", "profiles"]);
  const kind = reader.oneOf(map?.get("kind"), "gates.signature.kind", ["cosign", "notation", "ecr"]);
  if (!map || !kind) return reader.problem(node, "gates.signature needs a kind: cosign, notation or ecr");
  if (kind === "ecr") return { kind, profiles: reader.strings(map.get("profiles"), "gates.signature.profiles") ?? [] };
  const path = reader.string(map.get("path"), "gates.signature.path", ABSOLUTE);
  if (path === undefined) return reader.problem(node, `gates.signature needs the absolute path of ${kind}`);
  if (kind === "notation") return { kind, path };
  const [key, identity, issuer] = ["key", "identity", "issuer"].map((name) => reader.string(map.get(name), `gates.signature.${name}`));
  if (key !== undefined) return { kind, path, key };
  if (identity !== undefined && issuer !== undefined) return { kind, path, identity, issuer };
  return reader.problem(node, "gates.signature needs a key, or identity and issuer");
}

function readDuration(reader: ShapeReader, node: Node | undefined, owner: string): number | undefined {
  const text = reader.string(node, owner, { test: (value) => parseDuration(value) !== undefined, wanted: "a duration such as 90s or 5m" });
  return text === undefined ? undefined : parseDuration(text);
}

/** `90s`, `5m`, `2h`, `1d` -> seconds. */
export function parseDuration(text: string): number | undefined {
  const match = /^(\d{1,6})(s|m|h|d)$/.exec(text);
  if (!match) return undefined;
  return Number(match[1]) * { s: 1, m: 60, h: 3600, d: 86400 }[match[2] as "s" | "m" | "h" | "d"];
}
