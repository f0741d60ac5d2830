import type { Connection } from "../../contract/connection.ts";
import type { Family } from "../../contract/family.ts";
import { settingOf } from "../../model/settings/collect.ts";
import { xAwsPullCredentials } from "../../model/settings/x-aws.ts";

/** Logins of private registries that services name by the ARN of a secret; those in the project's `secrets` come from the module that has them. */
export function registryLogins({ members }: Family): Connection {
  const logins = members.flatMap((member) => {
    const { secret, declared = true } = settingOf(member, xAwsPullCredentials) ?? {};
    return secret === undefined || declared ? [] : [{ services: [member.name], secret }];
  });
  if (logins.length === 0) return {};
  const resources = logins.map(({ secret }) => (/-[A-Za-z0-9]{6}$/.test(secret) ? secret : `${secret}-??????`));
  return {
    registryLogins: logins,
    executionStatements: [{ Sid: "PullCredentials", Effect: "Allow", Action: ["secretsmanager:GetSecretValue"], Resource: resources }],
  };
}
