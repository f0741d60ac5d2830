import { didYouMean } from "composex-core/diagnostics";
import type { MergerConfig } from "../config/config.ts";

/** Who runs, as the rules of a repository name them. */
export interface Publisher {
  /** `pipeline/<name>` and the ARN of the role that runs, as far as they are known. */
  readonly names: readonly string[];
  /** The role that runs, asked for only when a rule names roles and nobody known satisfies it. Absent: it is among the names, or unknown. */
  readonly role?: (() => Promise<string>) | undefined;
}

export const NOBODY: Publisher = { names: [] };

/** What a run is about to do with a service. `operate`: hold, release, roll back, promote. */
export type Act = "publish" | "operate";

/** Undefined when the publisher may act on the service; else who is asking and what the rules say. */
export async function forbidden(
  service: string,
  act: Act,
  config: MergerConfig,
  publisher: Publisher,
): Promise<{ readonly message: string; readonly hint: string } | undefined> {
  const rules = Object.hasOwn(config.services, service) ? config.services[service] : undefined;
  if (!rules && config.otherServices === "refuse" && !(act === "operate" && (await isAmong(config.operators, publisher))))
    return {
      message: `service "${service}" is not in .compose-merger.yml, which closes all others`,
      hint:
        didYouMean(service, Object.keys(config.services)) ?? `services in .compose-merger.yml: ${Object.keys(config.services).join(", ")}`,
    };
  const publishers = rules?.publishers ?? [];
  const allowed = act === "operate" ? [...publishers, ...config.operators] : publishers;
  if (allowed.length === 0 || (publishers.length === 0 && act === "publish") || (await isAmong(allowed, publisher))) return undefined;
  const asked = publisher.role && allowed.some(namesRole) ? [await publisher.role()] : [];
  return {
    message: `${[...publisher.names, ...asked].join(" with ") || "an unknown publisher"} may not ${act === "publish" ? "write" : "hold, release, roll back or promote"} service "${service}"`,
    hint: `${act === "publish" ? "publishers" : "publishers and operators"} in .compose-merger.yml: ${allowed.join(", ")}`,
  };
}

async function isAmong(patterns: readonly string[], { names, role }: Publisher): Promise<boolean> {
  if (names.some((name) => matchesAny(patterns, name))) return true;
  if (!role || !patterns.some(namesRole)) return false;
  return matchesAny(patterns, await role());
}

function namesRole(pattern: string): boolean {
  return pattern.startsWith("arn:");
}

function matchesAny(patterns: readonly string[], name: string): boolean {
  return patterns.some((pattern) => matches(pattern, name));
}

/** `*` stands for any part without a slash. */
function matches(pattern: string, text: string): boolean {
  const expression = pattern
    .split("*")
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("[^/]*");
  return new RegExp(`^${expression}$`).test(text);
}
