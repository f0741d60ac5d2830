import { resolve } from "node:path";
import { PortError } from "composex-core/diagnostics";
import { DirectoryStore } from "../stores/directory/directory-store.ts";
import { GitStore } from "../stores/git/git-store.ts";
import { branchProblem, parseRemote } from "../stores/remote.ts";
import type { ComposeStore } from "../stores/store.ts";
import type { Io } from "./io.ts";

export interface StoreOptions {
  readonly repo: string;
  readonly branch: string;
  readonly backend?: "git" | "codecommit" | undefined;
  readonly sign?: "ssh" | "gpg" | undefined;
  readonly signingKey?: string | undefined;
}

/** Opens the store an address names. Throws PortError `USAGE` for an address, branch or combination that is refused. */
export async function openStore(io: Io, options: StoreOptions): Promise<ComposeStore> {
  const { repo, branch, sign, signingKey } = options;
  const remote = parseRemote(repo);
  if ("refused" in remote)
    throw new PortError("REMOTE_REFUSED", `the address of the repository is refused: ${remote.refused}; ${remote.hint}`);
  const problem = branchProblem(branch);
  if (problem !== undefined) throw new PortError("USAGE", `the branch name is refused: ${problem}`);
  if (sign !== undefined && signingKey === undefined) throw new PortError("SIGNING_KEY", `--sign ${sign} needs --signing-key`);
  if (sign !== undefined && remote.kind !== "git" && remote.kind !== "codecommit")
    throw new PortError("USAGE", `${remote.kind} cannot hold a signed commit`);
  const signing = sign !== undefined && signingKey !== undefined ? { sign: { kind: sign, key: signingKey } } : {};
  if (remote.kind === "directory") return new DirectoryStore(resolve(io.workingDirectory, remote.path), { keepsState: true });
  if (remote.kind === "s3") {
    const { S3Store } = await import("../stores/s3/s3-store.ts");
    return new S3Store({ bucket: remote.bucket, key: remote.key, region: regionOf(io) });
  }
  if (remote.kind === "codecommit") {
    const region = remote.region ?? regionOf(io);
    if (region === undefined)
      throw new PortError("USAGE", "the region of the repository is not known; write codecommit::<region>://… or set AWS_REGION");
    const { openCodeCommit } = await import("../stores/codecommit/open-codecommit.ts");
    return openCodeCommit({
      ...remote,
      region,
      branch,
      environment: io.environment,
      backend: options.backend ?? (sign ? "git" : "codecommit"),
      self: [process.execPath, process.argv[1] ?? ""],
      ...signing,
    });
  }
  // Git runs in a folder of its own, so a path has to be whole.
  const url = /^\.\.?(?:\/|$)/.test(remote.url) ? resolve(io.workingDirectory, remote.url) : remote.url;
  const { gitHostPullRequests } = await import("../adapters/git-host.ts");
  return new GitStore({
    url,
    branch,
    environment: io.environment,
    ...signing,
    pullRequests: (store) => gitHostPullRequests(store, url, io.environment),
  });
}

/** A path in the repository as people type it: `./compose.yaml` is `compose.yaml`. */
export function inRepository(path: string): string {
  return path.replace(/^(?:\.\/+)+/, "");
}

export function regionOf(io: Io): string | undefined {
  return io.environment["AWS_REGION"] ?? io.environment["AWS_DEFAULT_REGION"];
}
