import { PortError } from "composex-core/diagnostics";
import { alarm } from "../adapters/alarm.ts";
import { callerRole } from "../adapters/aws-account.ts";
import { EcrRegistry } from "../adapters/ecr-registry.ts";
import { OciRegistry } from "../adapters/oci-registry.ts";
import { registries } from "../adapters/registries.ts";
import { runVerifier } from "../adapters/run-verifier.ts";
import type { Registry } from "../gates/registry.ts";
import type { GatePorts } from "../gates/run-gates.ts";
import type { Publisher } from "../resolve/publisher.ts";
import type { BatchFlags } from "../run/batch.ts";
import { parseAuthor } from "../run/parse-author.ts";
import type { Io } from "./io.ts";
import { regionOf } from "./open-store.ts";

export interface EditingFlags {
  readonly shared: "error" | "anchor" | "detach";
  readonly create?: true | undefined;
  readonly after?: string | undefined;
  readonly form?: "digest" | "tag" | "tag@digest" | "keep" | undefined;
  readonly stale?: "skip" | "fail" | "force" | undefined;
  readonly partial?: true | undefined;
  readonly path?: string | undefined;
  readonly replaceInterpolation?: true | undefined;
  readonly allowRepositoryChange?: true | undefined;
}

export function batchFlags(options: EditingFlags): BatchFlags {
  return {
    shared: options.shared,
    create: options.create ?? false,
    after: options.after,
    form: options.form,
    stale: options.stale,
    allowRepositoryChange: options.allowRepositoryChange ?? false,
    replaceInterpolation: options.replaceInterpolation ?? false,
    partial: options.partial ?? false,
    ...(options.path !== undefined && { path: parsePath(options.path) }),
  };
}

/** `services.web.volumes[0].source` -> keys and indexes. */
function parsePath(text: string): readonly (string | number)[] {
  return [...text.matchAll(/\[(\d+)\]|\["([^"]*)"\]|([^.[\]]+)/g)].map(([, index, quoted, name]) =>
    index === undefined ? (quoted ?? name ?? "") : Number(index),
  );
}

export function gatePorts(io: Io): GatePorts {
  return {
    now: io.now,
    sleep: io.sleep,
    alarm,
    random: io.random,
    newOperationId: io.newOperationId,
    registry: openRegistry(io),
    verify: runVerifier(io.environment),
  };
}

export function openRegistry(io: Io): Registry {
  return registries(
    new EcrRegistry({ endpoint: io.environment["AWS_ENDPOINT_URL_ECR"] ?? io.environment["AWS_ENDPOINT_URL"] }),
    new OciRegistry(),
  );
}

/** Throws PortError `USAGE`. */
export function authorOf(text: string | undefined): { name: string; email: string } | undefined {
  const author = parseAuthor(text);
  if (text !== undefined && !author) throw new PortError("USAGE", `--author "${text}" is not of the form Name <address>`);
  return author;
}

/**
 * Who runs, as the config names publishers: the pipeline CodeBuild was started by, and the role, which is given or asked for once a process
 * when a rule needs it.
 */
export function publisherOf(io: Io): Publisher {
  const initiator = io.environment["CODEBUILD_INITIATOR"];
  const given = io.environment["COMPOSE_MERGER_ROLE_ARN"];
  const pipeline = initiator?.startsWith("codepipeline/") === true ? [`pipeline/${initiator.slice("codepipeline/".length)}`] : [];
  if (given !== undefined) return { names: [...pipeline, given] };
  let role: Promise<string> | undefined;
  const endpoint = io.environment["AWS_ENDPOINT_URL_STS"] ?? io.environment["AWS_ENDPOINT_URL"];
  return { names: pipeline, role: () => (role ??= callerRole(regionOf(io), endpoint)) };
}

/** ISO 8601 start of the CodeBuild build, or undefined outside one. */
export function buildStart(io: Io): string | undefined {
  const milliseconds = Number(io.environment["CODEBUILD_START_TIME"]);
  return Number.isFinite(milliseconds) && milliseconds > 0 ? new Date(milliseconds).toISOString() : undefined;
}
