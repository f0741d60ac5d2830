import type { Path } from "../diagnostics/index.ts";
import type { Service } from "../load/index.ts";

/** One ECS task definition and, unless it is only run on demand, one ECS service. */
export interface Family {
  readonly name: string;
  /** Name without non-alphanumeric characters; title of its stack. */
  readonly logicalName: string;
  /** Where it is declared: its first service, or that service's label. */
  readonly path: Path;
  /** Dependencies first. */
  readonly members: readonly FamilyMember[];
  /** Names of the families that must be up before it. */
  readonly dependsOn: readonly string[];
  /** Name by which others find it in DNS. */
  readonly hostname: string;
  readonly platform: ComputePlatform;
}

export interface FamilyMember {
  /** Compose service name; `containerName` makes the container's of it. */
  readonly name: string;
  readonly service: Service;
  readonly path: Path;
  /** The service's x- keys, parsed; read with `settingOf`. */
  readonly settings: Settings;
  readonly labels: ServiceLabels;
}

/** Where tasks run: on Fargate, on instances of the account, on machines outside of AWS. */
export type ComputePlatform = "FARGATE" | "EC2" | "EXTERNAL";

/** What another container of the task waits for. */
export type StartCondition = "START" | "COMPLETE" | "SUCCESS" | "HEALTHY";

/** The `ecs.…` labels under `deploy.labels`, read. */
export interface ServiceLabels {
  /** Families that hold the service; undefined: one of its own name. */
  readonly families?: readonly string[];
  readonly hostname?: string;
  readonly startCondition?: StartCondition;
  readonly essential?: boolean;
  readonly ephemeralStorageGib?: number;
  readonly platform?: ComputePlatform;
  /** All other labels: tags of the ECS service. */
  readonly tags: Readonly<Record<string, string>>;
}

/** Parsed settings of one service by key. */
export type Settings = ReadonlyMap<string, object>;
