import { type AwsSession, type AwsSessionOptions, awsCaller, awsSession, sessionTarget } from "composex-core/adapters";
import type { Target } from "composex-core/deploy";
import { isPortError, PortError } from "composex-core/diagnostics";

export interface AccountsOptions {
  /** Profile of the credentials that everything starts from; without it, those that the SDK finds. */
  readonly profile?: string | undefined;
  /** Account → profile to use for it in place of the role. */
  readonly profiles?: ReadonlyMap<string, string> | undefined;
  /** ARN of the role that is assumed in an account. */
  readonly roleArn: (account: string) => string;
  readonly signal?: AbortSignal | undefined;
}

/** AWS of one account and region, and what its clients are made with. */
export interface OpenAccount {
  readonly session: AwsSession;
  readonly target: Target;
}

/** The accounts of an organisation, seen from one set of credentials. Each is opened once; the account that is reached is known before it is used. */
export class Accounts {
  readonly #options: AccountsOptions;
  readonly #open = new Map<string, Promise<OpenAccount>>();
  #own: Promise<string> | undefined;

  constructor(options: AccountsOptions) {
    this.#options = options;
  }

  open(account: string, region: string): Promise<OpenAccount> {
    const key = `${account}/${region}`;
    const known = this.#open.get(key);
    if (known) return known;
    const opened = this.#connect(account, region);
    this.#open.set(key, opened);
    // A role that is not there yet may be there later.
    opened.catch(() => this.#open.delete(key));
    return opened;
  }

  async #connect(account: string, region: string): Promise<OpenAccount> {
    const { roleArn, profiles } = this.#options;
    const profile = profiles?.get(account);
    const isOwn = profile === undefined && (await this.#ownAccount(region)) === account;
    const role = isOwn || profile !== undefined ? undefined : roleArn(account);
    const session = await awsSession(this.#sessionOptions(region, profile, role));
    const target = sessionTarget(session);
    const reached = await target.caller.account().catch((error: unknown) => {
      if (role === undefined || !isPortError(error) || !error.code.startsWith("AccessDenied")) throw error;
      throw new PortError("ROLE_DENIED", `the role ${role} cannot be assumed: ${error.message}`, error);
    });
    if (reached !== account) {
      const by = profile === undefined ? `the role ${role}` : `the profile ${profile}`;
      throw new PortError("ACCOUNT_WRONG", `${by} leads to account ${reached}, and ${account} is meant`);
    }
    return { session, target };
  }

  /** Account of the credentials that everything starts from: the role that trusts them need not be there too. */
  #ownAccount(region: string): Promise<string> {
    this.#own ??= awsSession(this.#sessionOptions(region)).then((session) => awsCaller(session).account());
    return this.#own;
  }

  #sessionOptions(region: string, mapped?: string, role?: string): AwsSessionOptions {
    const profile = mapped ?? this.#options.profile;
    const { signal } = this.#options;
    return {
      region,
      ...(profile !== undefined && { profile }),
      ...(role !== undefined && { roles: [{ arn: role, sessionName: "pipeline-composer" }] }),
      ...(signal && { signal }),
    };
  }
}
