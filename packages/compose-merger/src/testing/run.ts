import type { Diagnostic } from "composex-core/diagnostics";
import type { ImageFacts, Registry } from "../gates/registry.ts";
import type { GatePorts } from "../gates/run-gates.ts";
import type { ArtifactImage } from "../input/artifact.ts";
import { apply } from "../operations/apply.ts";
import { type BatchFlags, DEFAULT_FLAGS } from "../run/batch.ts";
import { checkResult } from "../run/check-result.ts";
import type { BatchRun } from "../run/run-batch.ts";
import type { ComposeStore } from "../stores/store.ts";
import { digestOf } from "./git-fixture.ts";

/** No two runs of a process share an operation. */
let operations = 0;

/** A clock that moves only when somebody sleeps, chance that is always one half, ids that count. */
export function testPorts(registry: Partial<Registry> = {}): GatePorts & { time: number } {
  const ports = {
    time: Date.UTC(2026, 5, 1),
    now: () => ports.time,
    sleep: (milliseconds: number) => {
      ports.time += milliseconds;
      return Promise.resolve();
    },
    // Time does not pass here, so nothing takes too long.
    alarm: () => ({ rung: new Promise<void>(() => undefined), stop: () => undefined }),
    random: () => 0.5,
    newOperationId: () => `operation-${++operations}`,
    registry: {
      // Every digest is there, and the tag of a build points at its digest.
      inspect: ({ repository, reference }: { repository: string; reference: string }): Promise<ImageFacts | undefined> => {
        const digest = reference.startsWith("sha256:") ? reference : digestOf(`${repository.split("/").at(-1)}-${reference}`);
        return Promise.resolve({ digest, index: true, platforms: [] });
      },
      scan: () => Promise.resolve({ status: "missing" as const, detail: "none", findings: [] }),
      signing: () => Promise.resolve([]),
      newest: () => Promise.resolve(undefined),
      ...registry,
    },
    verify: () => Promise.resolve(undefined),
  };
  return ports;
}

export function imageOf(service: string, order: number | undefined, more: Partial<ArtifactImage> = {}): ArtifactImage {
  const from = { file: "image.json", line: 1, col: 1 };
  return {
    from,
    format: "native",
    service,
    repository: `reg.example/shop/${service}`,
    digest: digestOf(`${service}-${order}`),
    ...(order !== undefined && { tag: String(order), sequence: order }),
    ...more,
  };
}

export interface TestRun {
  readonly flags?: Partial<BatchFlags>;
  readonly ports?: GatePorts;
  readonly publishers?: readonly string[];
  readonly files?: readonly string[];
  readonly configFile?: string;
  readonly deadlineMs?: number;
  readonly dryRun?: boolean;
}

export function applyTo(store: ComposeStore, images: readonly ArtifactImage[], options: TestRun = {}): Promise<BatchRun> {
  return apply({
    command: "apply",
    store,
    images,
    files: options.files,
    configFile: options.configFile,
    flags: { ...DEFAULT_FLAGS, ...options.flags },
    publisher: { names: options.publishers ?? [] },
    completion: { registryHost: () => Promise.resolve("reg.example"), resolveLatest: false, keepTags: false },
    fragments: new Map(),
    ports: options.ports ?? testPorts(),
    author: undefined,
    deadlineMs: options.deadlineMs ?? 120_000,
    dryRun: options.dryRun ?? false,
    checkResult,
  });
}

export function codesOf(problems: readonly Diagnostic[]): readonly string[] {
  return problems.map(({ code }) => code);
}
