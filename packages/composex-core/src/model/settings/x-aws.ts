import type { ServiceSetting } from "../../contract/service-setting.ts";
import type { Path } from "../../diagnostics/index.ts";
import { integer, text } from "../../shape/index.ts";
import { type IamSetting, managedPolicies, policyDocument } from "./x-iam.ts";

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
  shape: text("ARN of a secret, or secrets::<name>.").as((written, place): PullCredentials | undefined => {
    const { path } = place;
    if (written.startsWith("secrets::")) return { secret: written.slice("secrets::".length), declared: true, path };
    if (/^arn:[^:]+:secretsmanager:[^:]+:\d{12}:secret:.+$/.test(written)) return { secret: written, declared: false, path };
    place.error("SECRET_INVALID", `"${written}" is no secret`, {
      hint: "write the ARN of a secret of Secrets Manager, or secrets::<name of one under secrets>",
    });
    return undefined;
  }),
  items: ({ declared, secret: name, path }) => (declared ? [{ section: "secrets", name, path }] : []),
};

export const xAwsPolicies: ServiceSetting<IamSetting> = {
  key: "x-aws-policies",
  summary: "As x-iam.ManagedPolicyArns, in the spelling of docker compose's ECS integration.",
  shape: managedPolicies.as((written) => ({ managedPolicies: written })),
};

export const xAwsRole: ServiceSetting<IamSetting> = {
  key: "x-aws-role",
  summary: "A policy document for the task role, in the spelling of docker compose's ECS integration.",
  shape: policyDocument.as((document, { path }) => ({ policies: [{ name: undefined, document, path }] })),
};

export interface DeploymentPercent {
  readonly percent: number;
}

export const xAwsMinPercent: ServiceSetting<DeploymentPercent> = {
  key: "x-aws-min_percent",
  summary: "Tasks that keep running during a deployment, in percent.",
  shape: integer("", 0, 100).as((percent) => ({ percent })),
};

export const xAwsMaxPercent: ServiceSetting<DeploymentPercent> = {
  key: "x-aws-max_percent",
  summary: "Tasks that may run during a deployment, in percent.",
  shape: integer("", 0, 200).as((percent) => ({ percent })),
};
