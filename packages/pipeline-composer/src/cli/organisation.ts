import type { Io } from "composex-core/cli";
import { packageVersion } from "composex-core/cli";
import { PortError } from "composex-core/diagnostics";
import { Accounts } from "../adapters/accounts.ts";
import { awsOrganisation } from "../adapters/aws-organisation.ts";
import { manifestName } from "../bootstrap/bootstrap-steps.ts";
import { checkVersion, type Manifest, parseManifest } from "../bootstrap/manifest.ts";
import type { Organisation } from "../model/organisation.ts";
import type { OrganisationPorts } from "../ports/organisation-ports.ts";

/** What every command takes that reaches into the accounts. */
export interface ReachOptions {
  readonly profile?: string | undefined;
  /** Account and profile of each. */
  readonly profileMap?: readonly (readonly [string, string])[] | undefined;
}

export interface OpenOrganisation {
  readonly ports: OrganisationPorts;
  readonly signal: AbortSignal | undefined;
}

export function openOrganisation({ names, bootstrapRole, shared }: Organisation, options: ReachOptions, io: Io): OpenOrganisation {
  const signal = io.interruptible?.();
  const accounts = new Accounts({
    profile: options.profile,
    profiles: new Map(options.profileMap),
    roleArn: (account) => `arn:${names.partition}:iam::${account}:role/${bootstrapRole.replace(/^\//, "")}`,
    signal,
  });
  return { ports: awsOrganisation(accounts, shared), signal };
}

/** Version of this tool. */
export function ownVersion(): string {
  return packageVersion(import.meta.url);
}

/** What the last bootstrap left. Throws `TOOL_OLDER` where a newer version did it. */
export async function readManifest(organisation: Organisation, { parameters }: OrganisationPorts): Promise<Manifest | undefined> {
  const name = manifestName(organisation);
  const text = await parameters.get(name);
  if (text === undefined) return undefined;
  const manifest = parseManifest(text);
  if (!manifest) throw new PortError("MANIFEST_INVALID", `the parameter ${name} holds no list of stacks`);
  checkVersion(manifest, ownVersion());
  return manifest;
}

/**
 * Every account is reached before anything is written. One that turns out to be another one ends everything: a stack would land in the wrong
 * place. One that cannot be reached is told by its own steps, and the others go on.
 */
export async function checkAccounts(
  places: readonly { readonly account: string; readonly region: string }[],
  { target }: OrganisationPorts,
): Promise<void> {
  const accounts = new Map(places.map((place) => [place.account, place]));
  const opened = await Promise.allSettled([...accounts.values()].map(({ account, region }) => target(account, region)));
  for (const result of opened) {
    const { code } = (result.status === "rejected" ? result.reason : {}) as { readonly code?: string };
    if (result.status === "rejected" && code === "ACCOUNT_WRONG") throw result.reason;
  }
}
