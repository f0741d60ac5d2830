import { PortError } from "composex-core/diagnostics";
import { pathProblem } from "../path-check.ts";
import type { Change, Commit, ComposeStore, FileMode, Publication, PullRequests, StoredFile, Tip } from "../store.ts";
import { firstLines, gitFailure } from "./git-failure.ts";
import { GitRepository, quote } from "./git-repository.ts";
import { pushOutcome } from "./push-outcome.ts";

export interface GitStoreOptions {
  readonly url: string;
  readonly branch: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly sign?: { readonly kind: "ssh" | "gpg"; readonly key: string };
  /** More git config, for credential helpers. */
  readonly config?: string;
  readonly timeoutMs?: number;
  readonly pullRequests?: (store: GitStore) => PullRequests;
}

/** A branch of a git repository, reached with the git executable and without a work tree. */
export class GitStore implements ComposeStore {
  readonly kind = "git";
  readonly keepsState = true;
  readonly address: string;
  readonly branch: string;
  readonly pullRequests?: PullRequests;
  readonly #options: GitStoreOptions;
  #repository: Promise<GitRepository> | undefined;
  #listed: { readonly revision: string; readonly entries: Map<string, TreeEntry | undefined> } = { revision: "", entries: new Map() };

  constructor(options: GitStoreOptions) {
    this.#options = options;
    this.address = options.url;
    this.branch = options.branch;
    if (options.pullRequests) this.pullRequests = options.pullRequests(this);
  }

  async readTip(): Promise<Tip> {
    const git = await this.#open();
    try {
      await git.run([
        "fetch",
        "--quiet",
        "--depth",
        "1",
        "--no-tags",
        "--no-write-fetch-head",
        "--filter=blob:none",
        "origin",
        `+refs/heads/${this.branch}:refs/remotes/origin/tip`,
      ]);
    } catch (error) {
      throw await this.#explain(git, gitFailure(error));
    }
    const revision = (await git.run(["rev-parse", "--verify", "refs/remotes/origin/tip"])).trim();
    return { revision, prefetch: (paths) => this.#prefetch(git, revision, paths), read: (path) => this.readAt(revision, path) };
  }

  async readAt(revision: string, path: string): Promise<StoredFile | undefined> {
    const problem = pathProblem(path);
    if (problem) throw new PortError("PATH_FORBIDDEN", `the path "${path}" is refused: ${problem}`);
    if (!/^[0-9a-f]{4,40}$/.test(revision)) throw new PortError("NOT_FOUND", `"${revision}" is no commit id`);
    const git = await this.#open();
    const parts = withParents(path);
    const entries = await this.#list(git, revision, parts);
    for (const name of parts) {
      const mode = entries.get(name)?.mode;
      if (mode === "120000" || mode === "160000") {
        throw new PortError("PATH_FORBIDDEN", `"${name}" is a ${mode === "120000" ? "symbolic link" : "submodule"}; it is not followed`);
      }
    }
    const found = entries.get(path);
    return found?.mode === "100644" || found?.mode === "100755" ? { bytes: await git.blob(found.id), mode: found.mode } : undefined;
  }

  async publish({ tip, files, message, author }: Change): Promise<Publication> {
    const git = await this.#open();
    for (const { path } of files) {
      const problem = pathProblem(path);
      if (problem) throw new PortError("PATH_FORBIDDEN", `the path "${path}" is refused: ${problem}`);
    }
    await git.run(["read-tree", tip.revision]);
    const ids = await git.writeBlobs(files.map(({ bytes }) => bytes));
    const entries = files.flatMap(({ path, mode }, index) => ["--cacheinfo", `${mode satisfies FileMode},${ids[index] ?? ""},${path}`]);
    await git.run(["update-index", "--add", ...entries]);
    const tree = (await git.run(["write-tree", "--missing-ok"])).trim();
    const sign = this.#options.sign ? ["-S"] : [];
    const file = await git.writeMessage(message);
    const commit = (await git.run(["commit-tree", tree, "-p", tip.revision, "-F", file, ...sign], identity(author))).trim();
    await onlyThese(git, tip.revision, commit, new Set(files.map(({ path }) => path)));
    return this.#push(git, commit);
  }

  async history(limit: number): Promise<readonly Commit[]> {
    const git = await this.#open();
    await git.run([
      "fetch",
      "--quiet",
      "--depth",
      String(limit),
      "--no-tags",
      "--filter=blob:none",
      "origin",
      `+refs/heads/${this.branch}:refs/remotes/origin/tip`,
    ]);
    const text = await git.run(["log", "-z", `--max-count=${limit}`, "--format=%H%n%cI%n%an <%ae>%n%B", "refs/remotes/origin/tip"]);
    return text.split("\0").flatMap((entry) => {
      const [id = "", time = "", author = "", ...message] = entry.split("\n");
      return id === "" ? [] : [{ id, time, author, message: message.join("\n").trimEnd() }];
    });
  }

  /** For pull requests: the same repository, another branch. */
  on(branch: string): GitStore {
    const { pullRequests: _, ...rest } = this.#options;
    return new GitStore({ ...rest, branch });
  }

  /** Points a new branch at a commit of this store; an existing branch stays. */
  async createBranch(name: string, tip: Tip): Promise<void> {
    const git = await this.#open();
    if ((await this.branches(name)).includes(name)) return;
    await git.run(["push", "--porcelain", "origin", `${tip.revision}:refs/heads/${name}`]);
  }

  async branches(prefix: string): Promise<readonly string[]> {
    const git = await this.#open();
    const text = await git.run(["ls-remote", "--heads", "origin", `refs/heads/${prefix}*`]);
    return [...text.matchAll(/\trefs\/heads\/(.*)$/gm)].map((match) => match[1] ?? "");
  }

  async close(): Promise<void> {
    const repository = await this.#repository?.catch(() => undefined);
    this.#repository = undefined;
    await repository?.remove();
  }

  #open(): Promise<GitRepository> {
    const { url, sign, config = "", environment, timeoutMs = 60_000 } = this.#options;
    const signing = sign ? `[user]\n\tsigningkey = ${quote(sign.key)}\n[gpg]\n\tformat = ${sign.kind === "ssh" ? "ssh" : "openpgp"}\n` : "";
    this.#repository ??= GitRepository.create(url, { config: config + signing, environment, timeoutMs });
    return this.#repository;
  }

  /** One request for all blobs; each would cost a fetch of its own when it is read. */
  async #prefetch(git: GitRepository, revision: string, paths: readonly string[]): Promise<void> {
    const entries = await this.#list(git, revision, [...new Set(paths.flatMap(withParents))]);
    await git.fetchBlobs(paths.flatMap((path) => entries.get(path)?.id ?? []));
  }

  /** Mode and object of each path that is there. What was asked of this revision before is not asked again. */
  async #list(git: GitRepository, revision: string, paths: readonly string[]): Promise<ReadonlyMap<string, TreeEntry | undefined>> {
    if (this.#listed.revision !== revision) this.#listed = { revision, entries: new Map() };
    const { entries } = this.#listed;
    const unknown = paths.filter((path) => !entries.has(path));
    if (unknown.length === 0) return entries;
    const text = await git.run(["ls-tree", "-z", revision, "--", ...unknown]);
    for (const path of unknown) entries.set(path, undefined);
    for (const [, mode = "", id = "", name = ""] of text.matchAll(/(\d{6}) \w+ ([0-9a-f]+)\t([^\0]*)\0/g)) entries.set(name, { mode, id });
    return entries;
  }

  async #push(git: GitRepository, commit: string): Promise<Publication> {
    let output: string;
    let failure: PortError | undefined;
    try {
      output = await git.run(["push", "--porcelain", "origin", `${commit}:refs/heads/${this.branch}`]);
    } catch (error) {
      failure = gitFailure(error);
      const cause = failure.cause;
      output = cause instanceof Error ? cause.message : failure.message;
    }
    const outcome = pushOutcome(output, failure !== undefined);
    if (outcome.kind === "done") return { outcome: "published", commit };
    if (outcome.kind === "conflict") return { outcome: "conflict", commit, reason: outcome.reason };
    if (outcome.kind === "rejected") throw new PortError("REJECTED", outcome.reason, failure);
    if (failure && failure.code !== "NETWORK" && failure.code !== "THROTTLED") throw failure;
    return { outcome: "unknown", commit, reason: failure ? firstLines(failure.message) : outcome.reason };
  }

  /** An empty repository and a missing branch look alike to fetch. */
  async #explain(git: GitRepository, failure: PortError): Promise<PortError> {
    if (failure.code !== "BRANCH_MISSING") return failure;
    const heads = await git.run(["ls-remote", "--heads", "origin"]).catch(() => "?");
    if (heads.trim() === "") return new PortError("REPOSITORY_EMPTY", `${this.address} has no commit yet`, failure);
    const names = [...heads.matchAll(/\trefs\/heads\/(.*)$/gm)].map((match) => match[1]);
    return new PortError(
      "BRANCH_MISSING",
      `${this.address} has no branch "${this.branch}"; it has ${names.slice(0, 8).join(", ")}`,
      failure,
    );
  }
}

interface TreeEntry {
  readonly mode: string;
  readonly id: string;
}

/** Author and committer are one: whoever the rules or the caller name. */
function identity({ name, email }: Change["author"]): Readonly<Record<string, string>> {
  return { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email };
}

/** `a/b/c` -> `a`, `a/b`, `a/b/c`. */
function withParents(path: string): readonly string[] {
  return path.split("/").map((_, index, parts) => parts.slice(0, index + 1).join("/"));
}

/** The last guard before a push: the commit differs from its parent in the intended paths and in no other. */
async function onlyThese(git: GitRepository, parent: string, commit: string, allowed: ReadonlySet<string>): Promise<void> {
  const changed = (await git.run(["diff-tree", "-r", "-z", "--name-only", "--no-renames", parent, commit]))
    .split("\0")
    .filter((path) => path !== "");
  const stranger = changed.find((path) => !allowed.has(path));
  if (stranger !== undefined) throw new Error(`the commit would change ${stranger}, which was not planned`);
}
