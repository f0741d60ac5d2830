import { type Code, isPortError, type Position, type Report } from "composex-core/diagnostics";
import type { GateRules } from "../config/config.ts";
import { formatImageReference, type ImageReference } from "../image/image-reference.ts";
import type { TimedPorts } from "../ports/run-ports.ts";
import type { GateResult } from "./gate-result.ts";
import { judgeScan } from "./judge-scan.ts";
import { platformServes } from "./manifest.ts";
import type { ImageFacts, PlatformFact, Registry, ScanFacts, Verifier } from "./registry.ts";

export interface GatePorts extends TimedPorts {
  readonly registry: Registry;
  readonly verify: Verifier;
}

export interface GateSubject {
  readonly service: string;
  readonly image: ImageReference;
  /** From the compose file. */
  readonly platform: string | undefined;
  readonly from: Position | undefined;
}

export interface GateOutcome {
  readonly gates: readonly GateResult[];
  readonly facts?: ImageFacts;
}

const SCAN_POLL_MS = 5_000;

/** Every check of one image before anything is written. Failures are errors in the report; each gate says how it went. */
export async function runGates(subject: GateSubject, rules: GateRules, ports: GatePorts, report: Report): Promise<GateOutcome> {
  const gates: GateResult[] = [];
  const { service, image, from } = subject;
  const fail = (gate: GateResult["gate"], code: Code, message: string, hint?: string): void => {
    gates.push({ gate, outcome: "failed", detail: message });
    report.error(code, from, `service "${service}": ${message}`, { hint });
  };
  const warn = (gate: GateResult["gate"], code: Code, message: string, hint?: string): void => {
    gates.push({ gate, outcome: "warned", detail: message });
    report.warning(code, from, `service "${service}": ${message}`, { hint });
  };
  if (!rules.exists || image.digest === undefined) return { gates: [{ gate: "exists", outcome: "skipped" }] };
  const address = { repository: image.normalized, reference: image.digest };
  try {
    const facts = await ports.registry.inspect(address);
    if (!facts || (facts.status !== undefined && facts.status !== "ACTIVE")) {
      fail(
        "exists",
        "IMAGE_NOT_FOUND",
        facts ? `${show(image)} is ${facts.status} in its registry` : `${show(image)} is not in its registry`,
        "push the image before this step, and pass the digest of that push",
      );
      return { gates };
    }
    gates.push({ gate: "exists", outcome: "passed" });
    checkPlatforms(subject, rules, facts, gates, fail);
    await checkTag(image, rules, ports.registry, gates, rules.requireTagMatch ? fail : warn);
    if (rules.scan) await checkScan(image, rules.scan, facts, ports, gates, fail, warn);
    if (rules.signature) await checkSignature(image, rules.signature, ports, gates, fail);
    return { gates, facts };
  } catch (error) {
    if (!isPortError(error)) throw error;
    report.error("REGISTRY_FAILED", from, `service "${service}": ${error.message}`, {
      hint: error.code === "DENIED" ? "compose-merger explain iam prints the policy that is needed" : "run again",
    });
    return { gates: [...gates, { gate: "exists", outcome: "failed", detail: error.message }] };
  }
}

type Say = (gate: GateResult["gate"], code: Code, message: string, hint?: string) => void;

function checkPlatforms({ platform, image }: GateSubject, rules: GateRules, facts: ImageFacts, gates: GateResult[], fail: Say): void {
  const wanted = rules.requirePlatforms ?? (platform === undefined ? [] : [platform]);
  if (wanted.length === 0) return;
  const missing = wanted.filter((one) => !facts.platforms.some((fact) => fact.exists && platformServes(fact.platform, one)));
  if (missing.length === 0) {
    gates.push({ gate: "platform", outcome: "passed" });
    return;
  }
  const there = facts.platforms.map((fact: PlatformFact) => `${fact.platform}${fact.exists ? "" : " (its manifest is gone)"}`).join(", ");
  const hint =
    facts.platforms.length === 0 && !facts.index
      ? "the platform of a single manifest is in its config: allow ecr:GetDownloadUrlForLayer"
      : "build the image for these platforms";
  fail("platform", "PLATFORM_MISSING", `${show(image)} lacks ${missing.join(", ")}; it has ${there || "none that is known"}`, hint);
}

async function checkTag(image: ImageReference, rules: GateRules, registry: Registry, gates: GateResult[], say: Say): Promise<void> {
  if (image.tag === undefined) return;
  const tagged = await registry.inspect({ repository: image.normalized, reference: image.tag });
  if (tagged?.digest === image.digest) gates.push({ gate: "tag", outcome: "passed" });
  else {
    const now = tagged ? `points at ${tagged.digest}` : "is gone";
    say(
      "tag",
      "TAG_MOVED",
      `the tag "${image.tag}" ${now}, the artifact says ${image.digest}`,
      rules.requireTagMatch ? "build again, or make tags immutable" : "the digest of the artifact is written",
    );
  }
}

async function checkScan(
  image: ImageReference,
  rules: NonNullable<GateRules["scan"]>,
  facts: ImageFacts,
  ports: GatePorts,
  gates: GateResult[],
  fail: Say,
  warn: Say,
): Promise<void> {
  const children = facts.index ? facts.platforms.filter(({ exists }) => exists).map(({ digest }) => digest) : [facts.digest];
  const end = ports.now() + rules.timeoutSeconds * 1000;
  const results: ScanFacts[] = [];
  for (const digest of children) {
    let result = await ports.registry.scan({ repository: image.normalized, reference: digest });
    while (result.status === "pending" && ports.now() + SCAN_POLL_MS <= end) {
      await ports.sleep(SCAN_POLL_MS);
      result = await ports.registry.scan({ repository: image.normalized, reference: digest });
    }
    results.push(result);
  }
  const { missing, exceeded } = judgeScan(results, rules, new Date(ports.now()).toISOString());
  if (missing !== undefined) {
    const say = rules.onMissing === "warn" ? warn : fail;
    say(
      "scan",
      "SCAN_MISSING",
      `${show(image)} has no finished scan: ${missing}`,
      "turn scanning on for the repository, raise gates.scan.timeout, or set gates.scan.onMissing: warn",
    );
  }
  for (const line of exceeded)
    fail("scan", "SCAN_FINDINGS", `${show(image)} has ${line}`, "fix them, or list them under gates.scan.ignore with an end");
  if (missing === undefined && exceeded.length === 0) gates.push({ gate: "scan", outcome: "passed" });
}

async function checkSignature(
  image: ImageReference,
  rules: NonNullable<GateRules["signature"]>,
  ports: GatePorts,
  gates: GateResult[],
  fail: Say,
): Promise<void> {
  // A tag could point elsewhere by now; the signature is that of the digest.
  const reference = `${image.repository}@${image.digest}`;
  let said: string | undefined;
  if (rules.kind === "ecr") {
    const facts = await ports.registry.signing({ repository: image.normalized, reference: image.digest ?? "" });
    const good = facts.some(({ profile, status }) => status === "COMPLETE" && rules.profiles.includes(profile));
    if (!good) said = facts.length === 0 ? "it is not signed" : facts.map(({ profile, status }) => `${profile} ${status}`).join(", ");
  } else if (rules.kind === "notation") said = await ports.verify(rules.path, ["verify", "--", reference]);
  else {
    const identity =
      "key" in rules ? ["--key", rules.key] : ["--certificate-identity", rules.identity, "--certificate-oidc-issuer", rules.issuer];
    said = await ports.verify(rules.path, ["verify", ...identity, "--", reference]);
  }
  if (said === undefined) gates.push({ gate: "signature", outcome: "passed" });
  else fail("signature", "SIGNATURE_INVALID", `${reference} has no valid signature: ${said}`, "sign the image in the build that pushes it");
}

function show(image: ImageReference): string {
  return formatImageReference(image);
}
