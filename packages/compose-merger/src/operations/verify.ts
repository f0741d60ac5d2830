import { Report } from "composex-core/diagnostics";
import { isMap, isScalar } from "yaml";
import { type GatePorts, runGates } from "../gates/run-gates.ts";
import { isDigest, parseImageReference } from "../image/image-reference.ts";
import { dereference, ownPair, positionOfNode } from "../locate/compose-file.ts";
import type { RunResult, ServiceResult } from "../run/result.ts";
import type { ComposeStore } from "../stores/store.ts";
import { imageText, type Looked, lookAt } from "./read-files.ts";

export interface VerifyOptions {
  readonly store: ComposeStore;
  readonly ports: GatePorts;
  readonly files: readonly string[] | undefined;
  readonly configFile?: string | undefined;
  readonly services?: readonly string[] | undefined;
}

/** Holds what is in the repository against the rules: references, digests, gates, the compose schema. Writes nothing. */
export async function verify({ store, ports, files, configFile, services }: VerifyOptions): Promise<RunResult> {
  const start = ports.now();
  const report = new Report();
  const looked = await lookAt(store, { files, configFile }, report);
  const results: ServiceResult[] = [];
  if (looked) {
    const { validateComposeFile } = await import("composex-core/compose");
    for (const file of looked.files) validateComposeFile(file.source.text, file.path, report);
    for (const service of services ?? looked.index.sites.keys()) {
      const result = await verifyService(looked, service, ports, report);
      if (result) results.push(result);
    }
  }
  const problems = report.diagnostics.some(({ severity }) => severity !== "note");
  const outcome = !looked ? "refused" : problems ? "differences" : "unchanged";
  return {
    schema: 1,
    command: "verify",
    outcome,
    repository: store.address,
    branch: store.branch,
    commit: undefined,
    parent: looked?.tip.revision,
    attempts: 1,
    durationMs: ports.now() - start,
    services: results,
    errors: report.diagnostics,
  };
}

async function verifyService(
  { index, target }: Looked,
  service: string,
  ports: GatePorts,
  report: Report,
): Promise<ServiceResult | undefined> {
  const site = index.sites.get(service);
  const text = imageText(site);
  if (!site || "elsewhere" in site || text === undefined) return undefined;
  const where = positionOfNode(site.layer, site.alias ?? site.scalar, `services.${service}.image`);
  const base = {
    name: service,
    file: where.file,
    line: where.line,
    column: where.col,
    before: text,
    after: text,
    order: "unknown",
    outcome: "unchanged" as const,
  };
  const image = parseImageReference(text);
  if (!image) {
    report.error("IMAGE_INVALID", where, `service "${service}": "${text}" is no image reference`, { hint: explain(text) });
    return { ...base, gates: [] };
  }
  if (image.digest === undefined)
    report.warning("IMAGE_UNPINNED", where, `service "${service}" is not pinned by a digest`, {
      hint: "write repository@sha256:…; a tag may point elsewhere tomorrow",
    });
  const home = index.home(service);
  const map = home && dereference(home, home.services.get(service)?.value);
  const platform = home && isMap(map) ? ownPair(home, map, "platform")?.value : undefined;
  const { gates } = await runGates(
    { service, image, platform: isScalar(platform) ? String(platform.value) : undefined, from: where },
    target.config.gates,
    ports,
    report,
  );
  return { ...base, gates };
}

/** The mistakes people make when they put a digest in by hand. */
function explain(text: string): string {
  const joined = /^(.*):(sha256:[0-9a-fA-F]*)$/.exec(text);
  if (joined) return `a digest is joined with @: ${joined[1]}@${joined[2]}`;
  if (text.includes("$")) return "it holds a $; write $$ for the character, or ${NAME:-reference} for a variable";
  const digest = text.split("@")[1];
  if (digest !== undefined && !isDigest(digest))
    return `the digest has ${digest.replace(/^sha256:/, "").length} characters after sha256:, it needs 64 lower-case hexadecimal ones`;
  return "registry/repository@sha256:… with a lower-case repository";
}
