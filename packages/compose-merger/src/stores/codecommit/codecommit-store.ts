import type { CodeCommitClient } from "@aws-sdk/client-codecommit";
import { PortError } from "composex-core/diagnostics";
import { pathProblem } from "../path-check.ts";
import type { Change, Commit, ComposeStore, FileMode, Publication, PullRequests, StoredFile, Tip } from "../store.ts";
import { codeCommitFailure } from "./codecommit-failure.ts";
import { codeCommitPullRequests } from "./pull-requests.ts";

export interface CodeCommitStoreOptions {
  readonly repository: string;
  readonly region: string;
  readonly branch: string;
  readonly profile?: string | undefined;
  readonly endpoint?: string | undefined;
}

/** Limits of CreateCommit, in bytes. */
const MAX_FILE = 6 * 1024 * 1024;
const MAX_COMMIT = 7 * 1024 * 1024;
const MAX_MESSAGE = 256 * 1024;

/** A branch in CodeCommit through its API: no git needed, the smallest policy. It cannot sign. */
export class CodeCommitStore implements ComposeStore {
  readonly kind = "codecommit";
  readonly keepsState = true;
  readonly address: string;
  readonly branch: string;
  readonly pullRequests: PullRequests;
  readonly #options: CodeCommitStoreOptions;
  #client: Promise<CodeCommitClient> | undefined;
  #writer: Promise<CodeCommitClient> | undefined;

  constructor(options: CodeCommitStoreOptions) {
    this.#options = options;
    this.branch = options.branch;
    this.address = `codecommit::${options.region}://${options.repository}`;
    this.pullRequests = codeCommitPullRequests({
      repository: options.repository,
      target: options.branch,
      client: () => this.#open(),
      on: (branch) => new CodeCommitStore({ ...options, branch }),
    });
  }

  async readTip(): Promise<Tip> {
    const { GetBranchCommand } = await import("@aws-sdk/client-codecommit");
    const client = await this.#open();
    const answer = await this.#try(() =>
      client.send(new GetBranchCommand({ repositoryName: this.#options.repository, branchName: this.branch })),
    );
    const revision = answer.branch?.commitId;
    if (revision === undefined) throw new PortError("BRANCH_MISSING", `${this.address} has no branch "${this.branch}"`);
    return { revision, read: (path) => this.readAt(revision, path) };
  }

  async readAt(revision: string, path: string): Promise<StoredFile | undefined> {
    const problem = pathProblem(path);
    if (problem) throw new PortError("PATH_FORBIDDEN", `the path "${path}" is refused: ${problem}`);
    const { GetFileCommand } = await import("@aws-sdk/client-codecommit");
    const client = await this.#open();
    try {
      const answer = await client.send(
        new GetFileCommand({ repositoryName: this.#options.repository, commitSpecifier: revision, filePath: path }),
      );
      if (answer.fileMode === "SYMLINK") throw new PortError("PATH_FORBIDDEN", `"${path}" is a symbolic link; it is not followed`);
      return { bytes: answer.fileContent ?? new Uint8Array(), mode: answer.fileMode === "EXECUTABLE" ? "100755" : "100644" };
    } catch (error) {
      const { name } = error as Error;
      if (name === "FileDoesNotExistException") return undefined;
      if (name === "FileTooLargeException") throw new PortError("LIMIT", `${path} is too large for the API`, error);
      throw codeCommitFailure(error, this.address);
    }
  }

  async publish({ tip, files, message, author }: Change): Promise<Publication> {
    checkLimits(files, message);
    const { CreateCommitCommand } = await import("@aws-sdk/client-codecommit");
    const client = await this.#openForWriting();
    const modes: Readonly<Record<FileMode, "NORMAL" | "EXECUTABLE">> = { "100644": "NORMAL", "100755": "EXECUTABLE" };
    const putFiles = files.map(({ path, bytes, mode }) => ({ filePath: path, fileContent: bytes, fileMode: modes[mode] }));
    const input = {
      repositoryName: this.#options.repository,
      branchName: this.branch,
      parentCommitId: tip.revision,
      putFiles,
      commitMessage: message,
      authorName: author.name,
      email: author.email,
    };
    try {
      const answer = await client.send(new CreateCommitCommand(input));
      return { outcome: "published", commit: answer.commitId ?? "" };
    } catch (error) {
      const { name, message: text } = error as Error;
      if (name === "ParentCommitIdOutdatedException" || name === "ConcurrentReferenceUpdateException")
        return { outcome: "conflict", reason: name };
      if (name === "NoChangeException") return { outcome: "unchanged" };
      const failure = codeCommitFailure(error, this.address);
      // Without an answer the commit may have been made; the state file in it tells.
      if (failure.code === "NETWORK") return { outcome: "unknown", reason: text };
      throw failure;
    }
  }

  async history(limit: number): Promise<readonly Commit[]> {
    const { GetCommitCommand } = await import("@aws-sdk/client-codecommit");
    const client = await this.#open();
    const commits: Commit[] = [];
    let next: string | undefined = (await this.readTip()).revision;
    while (next !== undefined && commits.length < limit) {
      const commitId: string = next;
      const { commit } = await this.#try(() => client.send(new GetCommitCommand({ repositoryName: this.#options.repository, commitId })));
      // CodeCommit gives "1700000000 +0100".
      const seconds = Number((commit?.committer?.date ?? "0").split(" ")[0]);
      commits.push({
        id: commitId,
        time: new Date(seconds * 1000).toISOString(),
        author: `${commit?.author?.name ?? ""} <${commit?.author?.email ?? ""}>`,
        message: commit?.message ?? "",
      });
      next = commit?.parents?.[0];
    }
    return commits;
  }

  async close(): Promise<void> {
    for (const client of [this.#client, this.#writer]) (await client?.catch(() => undefined))?.destroy();
  }

  async #try<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await call();
    } catch (error) {
      throw codeCommitFailure(error, this.address);
    }
  }

  #open(): Promise<CodeCommitClient> {
    this.#client ??= this.#create(5);
    return this.#client;
  }

  /** A CreateCommit repeated by the SDK after a lost reply would be answered "outdated" for our own commit: the loop asks the tip instead. */
  #openForWriting(): Promise<CodeCommitClient> {
    this.#writer ??= this.#create(1);
    return this.#writer;
  }

  async #create(maxAttempts: number): Promise<CodeCommitClient> {
    const { region, profile, endpoint } = this.#options;
    const { CodeCommitClient: Client } = await import("@aws-sdk/client-codecommit");
    const requestHandler = { connectionTimeout: 10_000, requestTimeout: 60_000 };
    return new Client({
      region,
      maxAttempts,
      requestHandler,
      ...(profile !== undefined && { profile }),
      ...(endpoint !== undefined && { endpoint }),
    });
  }
}

function checkLimits(files: Change["files"], message: string): void {
  const big = files.find(({ bytes }) => bytes.length > MAX_FILE);
  if (big) throw new PortError("LIMIT", `${big.path} has ${big.bytes.length} bytes; the CodeCommit API takes ${MAX_FILE}`);
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (total > MAX_COMMIT) throw new PortError("LIMIT", `the commit has ${total} bytes; the CodeCommit API takes ${MAX_COMMIT}`);
  if (Buffer.byteLength(message) > MAX_MESSAGE) throw new PortError("LIMIT", "the commit message is longer than CodeCommit takes");
}
