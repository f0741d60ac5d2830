import { type Emulator, startEmulator } from "composex-core/testing/emulator";

/** Where people work: their credentials are of this account, and roles lead from it into the others. */
export const HOME = "999999999999";
export const ROLE = "OrganizationAccountAccessRole";

/** An emulator that checks rights, with a user in the home account and the bootstrap role in the others. */
export interface TestAccounts {
  readonly emulator: Emulator;
  /** For the process: what a person has set who is logged in. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The role in one more account, for whoever comes from the home account. */
  admit(account: string): Promise<void>;
}

export async function startAccounts(accounts: readonly string[]): Promise<TestAccounts> {
  const emulator = await startEmulator({ AUTH: "true" });
  const iam = (account: string, fields: Readonly<Record<string, string>>) => query(emulator.endpoint, "iam", account, fields);
  const admit = async (account: string): Promise<void> => {
    const trust = { Statement: [{ Effect: "Allow", Principal: { AWS: `arn:aws:iam::${HOME}:root` }, Action: "sts:AssumeRole" }] };
    await iam(account, { Action: "CreateRole", RoleName: ROLE, AssumeRolePolicyDocument: JSON.stringify(trust) });
    await iam(account, { Action: "PutRolePolicy", RoleName: ROLE, PolicyName: "all", PolicyDocument: allowing("*") });
  };
  await iam(HOME, { Action: "CreateUser", UserName: "ada" });
  await iam(HOME, { Action: "PutUserPolicy", UserName: "ada", PolicyName: "roles", PolicyDocument: allowing("sts:AssumeRole") });
  const key = await iam(HOME, { Action: "CreateAccessKey", UserName: "ada" });
  const field = (name: string): string => new RegExp(`<${name}>([^<]+)</${name}>`).exec(key)?.[1] ?? "";
  for (const account of accounts) await admit(account);
  return {
    emulator,
    admit,
    environment: {
      AWS_ENDPOINT_URL: emulator.endpoint,
      AWS_ACCESS_KEY_ID: field("AccessKeyId"),
      AWS_SECRET_ACCESS_KEY: field("SecretAccessKey"),
      AWS_SESSION_TOKEN: undefined,
      AWS_PROFILE: undefined,
    },
  };
}

function allowing(action: string): string {
  return JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: action, Resource: "*" }] });
}

/** The Query API as the account's root, which the emulator knows by its number. */
async function query(endpoint: string, service: string, account: string, fields: Readonly<Record<string, string>>): Promise<string> {
  const answer = await fetch(endpoint, {
    method: "POST",
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      authorization: `AWS4-HMAC-SHA256 Credential=${account}/20260101/us-east-1/${service}/aws4_request, SignedHeaders=host, Signature=0`,
    },
    body: new URLSearchParams({ Version: "2010-05-08", ...fields }).toString(),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${fields["Action"]}: ${text}`);
  return text;
}
