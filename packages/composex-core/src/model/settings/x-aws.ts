import type { ServiceSetting } from "../../contract/service-setting.ts";
import type { Path } from "../../diagnostics/index.ts";
import { isRecord } from "../../shape/is-record.ts";
import { type IamSetting, readPolicyReferences } from "./x-iam.ts";

/** Keys of docker compose's ECS integration, which was withdrawn; its files still work. */

export interface PullCredentials {
  /** ARN of the secret, or the name of one in the project's `secrets`. */
  readonly secret: string;
  readonly declared: boolean;
  readonly path: Path;
}

export const xAwsPullCredentials: ServiceSetting<PullCredentials> = {
  key: "x-aws-pull_credentials",
  summary: "Secret with the user name and password of a private registry: its ARN, or secrets::<name>.",
  schema: { type: "string", description: "ARN of a secret, or secrets::<name>." },
  parse(value, path, { project, report }) {
    const text = String(value);
    if (text.startsWith("secrets::")) return { secret: text.slice("secrets::".length), declared: true, path };
    if (/^arn:[^:]+:secretsmanager:[^:]+:\d{12}:secret:.+$/.test(text)) return { secret: text, declared: false, path };
    report.error("SECRET_INVALID", project.locate(path), `"${text}" is no secret`, {
      hint: "write the ARN of a secret of Secrets Manager, or secrets::<name of one under secrets>",
    });
    return undefined;
  },
};

export const xAwsPolicies: ServiceSetting<IamSetting> = {
  key: "x-aws-policies",
  summary: "As x-iam.ManagedPolicyArns, in the spelling of docker compose's ECS integration.",
  schema: { type: "array", items: { type: "string" } },
  parse: (value, path, context) => ({ managedPolicies: readPolicyReferences(value, path, context) }),
};

export const xAwsRole: ServiceSetting<IamSetting> = {
  key: "x-aws-role",
  summary: "A policy document for the task role, in the spelling of docker compose's ECS integration.",
  schema: {
    type: "object",
    required: ["Statement"],
    properties: {
      Version: { type: "string", description: "Version of the policy language: 2012-10-17." },
      Statement: { type: ["array", "object"], description: "What is allowed, as IAM takes it." },
    },
  },
  parse: (value, path) => (isRecord(value) ? { policies: [{ name: undefined, document: value, path }] } : undefined),
};

export interface DeploymentPercent {
  readonly percent: number;
}

function percentSetting(key: `x-${string}`, summary: string, most: number): ServiceSetting<DeploymentPercent> {
  return {
    key,
    summary,
    schema: { type: "integer", minimum: 0, maximum: most },
    parse: (value) => ({ percent: Number(value) }),
  };
}

export const xAwsMinPercent = percentSetting("x-aws-min_percent", "Tasks that keep running during a deployment, in percent.", 100);
export const xAwsMaxPercent = percentSetting("x-aws-max_percent", "Tasks that may run during a deployment, in percent.", 200);
