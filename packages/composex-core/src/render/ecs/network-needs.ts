import type { Resource } from "../../cfn/index.ts";
import type { ComputePlatform, Family, FamilyMember } from "../../contract/family.ts";
import type { RenderContext } from "../../contract/render-context.ts";
import type { Path } from "../../diagnostics/index.ts";
import { isRecord } from "../../shape/is-record.ts";
import { isInEcr } from "./image.ts";
import type { Sidecar } from "./sidecars/sidecar.ts";

/** Something outside of the VPC that the tasks of a family must reach. */
export interface NetworkNeed {
  readonly family: Family;
  readonly platform: ComputePlatform;
  /** Endpoint of an AWS service (`ecr.api`), or an image in a registry that no endpoint leads to. */
  readonly to: { readonly endpoint: string } | { readonly image: string };
  readonly path: Path;
}

/**
 * Prefix of IAM actions → names of the endpoints that the calls go to; Amazon VPC User Guide, "AWS services that integrate with AWS
 * PrivateLink". What is not here is not known to have one.
 */
const ENDPOINTS: Readonly<Record<string, readonly string[]>> = {
  cloudwatch: ["monitoring"],
  dynamodb: ["dynamodb"],
  // Amazon ECR User Guide, "Amazon ECR interface VPC endpoints": layers come from S3.
  ecr: ["ecr.api", "ecr.dkr", "s3"],
  elasticfilesystem: ["elasticfilesystem"],
  events: ["events"],
  firehose: ["kinesis-firehose"],
  kinesis: ["kinesis-streams"],
  kms: ["kms"],
  lambda: ["lambda"],
  logs: ["logs"],
  s3: ["s3"],
  secretsmanager: ["secretsmanager"],
  sns: ["sns"],
  sqs: ["sqs"],
  ssm: ["ssm"],
  ssmmessages: ["ssmmessages"],
  states: ["states"],
  sts: ["sts"],
  xray: ["xray"],
};

/** Where a family asks for a service that it does not name in a section of that name. */
const ASKED_BY: Readonly<Record<string, string>> = {
  ecr: "image",
  logs: "logging",
  secretsmanager: "secrets",
  ssmmessages: "x-ecs",
  xray: "x-xray",
};

/** What the tasks pull, and what their policies let them call. */
export function networkNeeds(
  family: Family,
  platform: ComputePlatform,
  { sidecars, policies }: { readonly sidecars: readonly Sidecar[]; readonly policies: readonly Resource[] },
  context: RenderContext,
): readonly NetworkNeed[] {
  const { execution } = context.roles(family);
  // An instance pulls images, reads secrets and sends logs for its tasks, from wherever it stands.
  const calling = policies.filter((policy) => platform === "FARGATE" || !isOf(policy, execution));
  const endpoints = new Map<string, Path>();
  for (const service of calling.flatMap(calledServices)) {
    for (const endpoint of ENDPOINTS[service] ?? [])
      if (!endpoints.has(endpoint)) endpoints.set(endpoint, placeOf(service, family, context));
  }
  const images = platform === "FARGATE" ? outsideImages(family, sidecars) : [];
  const called = [...endpoints].map(([endpoint, path]) => ({ to: { endpoint }, path }));
  return [...images, ...called].map((need) => ({ family, platform, ...need }));
}

function outsideImages(family: Family, sidecars: readonly Sidecar[]): readonly Pick<NetworkNeed, "path" | "to">[] {
  const own = family.members.map(({ service, path }) => ({ image: service.image ?? "", path: [...path, "image"] }));
  const added = sidecars.map(({ container: { Image } }) => ({ image: String(Image), path: placeIn(family, "x-xray") }));
  return [...own, ...added].flatMap(({ image, path }) => (image === "" || isInEcr(image) ? [] : [{ to: { image }, path }]));
}

function isOf(policy: Resource, role: Resource): boolean {
  const { Roles: roles = [] } = policy.properties as { readonly Roles?: readonly unknown[] };
  return roles.some((one) => isRecord(one) && one.resource === role);
}

/** Prefixes of the actions that a policy allows. A key is used by the service that holds the data, where there is one. */
function calledServices(policy: Resource): readonly string[] {
  const { PolicyDocument: document } = policy.properties as { readonly PolicyDocument?: { readonly Statement?: unknown } };
  const statements = [document?.Statement].flat().filter(isRecord);
  const actions = statements.flatMap(({ Effect, Action }) => (Effect === "Allow" ? [Action].flat().map(String) : []));
  const services = [...new Set(actions.map((action) => action.slice(0, action.indexOf(":")).toLowerCase()))];
  const keepsSessions = services.includes("ssmmessages");
  return services.filter((service) => service !== "kms" || services.length === 1 || keepsSessions);
}

/** Where the family uses the section of the service, else where a service of it asks for the same. */
function placeOf(service: string, family: Family, { model }: RenderContext): Path {
  const link = model.links.find((one) => one.family === family && one.resource.module.key === `x-${service}`);
  if (link) return link.path;
  const key = ASKED_BY[service];
  return key === undefined ? family.path : placeIn(family, key);
}

function placeIn({ members, path }: Family, key: string): Path {
  const says = ({ service, settings }: FamilyMember): boolean => key in service || settings.has(key);
  const member = members.find(says);
  return member ? [...member.path, key] : path;
}
