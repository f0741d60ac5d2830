import { CFN_CODES } from "./codes/cfn.ts";
import { DEPLOY_CODES } from "./codes/deploy.ts";
import { ECS_CODES } from "./codes/ecs.ts";
import { LOAD_CODES } from "./codes/load.ts";
import { MERGER_CODES } from "./codes/merger.ts";
import { MODEL_CODES } from "./codes/model.ts";
import { NETWORK_CODES } from "./codes/network.ts";
import { PIPELINE_CODES } from "./codes/pipelines.ts";
import { SCALING_CODES } from "./codes/scaling.ts";

/**
 * Every diagnostic code of the three tools with the sentence the reference page prints for it. A code is a promise to scripts: it may be
 * added, never renamed.
 */
export const CODES = {
  ...LOAD_CODES,
  ...MODEL_CODES,
  ...ECS_CODES,
  ...NETWORK_CODES,
  ...SCALING_CODES,
  ...CFN_CODES,
  ...DEPLOY_CODES,
  ...MERGER_CODES,
  ...PIPELINE_CODES,
} as const satisfies Readonly<Record<string, string>>;

/** The tables by area: a code is in one of them, and means one thing. */
export const CODE_TABLES: readonly Readonly<Record<string, string>>[] = [
  LOAD_CODES,
  MODEL_CODES,
  ECS_CODES,
  NETWORK_CODES,
  SCALING_CODES,
  CFN_CODES,
  DEPLOY_CODES,
  MERGER_CODES,
  PIPELINE_CODES,
];

export type Code = keyof typeof CODES;
