import { rmSync } from "node:fs";
import { appendFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PortError } from "composex-core/diagnostics";
import { gitFailure } from "./git-failure.ts";
import { GitProcesses } from "./git-process.ts";

/** What a child process of ours may see of the environment. */
const INHERITED =
  /^(PATH|HOME|USER|LOGNAME|TMPDIR|TEMP|TMP|SystemRoot|SSH_AUTH_SOCK|https?_proxy|no_proxy|all_proxy|HTTPS?_PROXY|NO_PROXY|ALL_PROXY|SSL_CERT_FILE|SSL_CERT_DIR|GIT_SSL_CAINFO|AWS_[A-Z0-9_]+|GNUPGHOME)$/;

export interface GitSettings {
  /** Lines of git config, already escaped: `[user]\n\tname = …`. They go into a file, so they may be secret. */
  readonly config: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly timeoutMs: number;
}

/** A private bare repository in a temporary folder: no work tree, so no hook, filter, attribute or symlink comes into play. */
export class GitRepository {
  readonly directory: string;
  readonly #git: GitProcesses;
  /** A blob never changes; one that is not here costs a fetch of its own. */
  readonly #blobs = new Map<string, Uint8Array>();

  /** A process that ends in the middle leaves neither git nor the folder behind. */
  readonly #onExit = (): void => {
    this.#git.kill();
    rmSync(this.directory, { recursive: true, force: true });
  };

  private constructor(directory: string, git: GitProcesses) {
    this.directory = directory;
    this.#git = git;
  }

  static async create(url: string, settings: GitSettings): Promise<GitRepository> {
    const directory = await mkdtemp(join(tmpdir(), "compose-merger-"));
    const inherited = Object.entries(settings.environment).filter(
      (entry): entry is [string, string] => INHERITED.test(entry[0]) && entry[1] !== undefined,
    );
    const git = new GitProcesses({
      directory,
      environment: { ...Object.fromEntries(inherited), LC_ALL: "C", GIT_TERMINAL_PROMPT: "0" },
      timeoutMs: settings.timeoutMs,
    });
    const repository = new GitRepository(directory, git);
    process.once("exit", repository.#onExit);
    await repository.run(["init", "--quiet", "--bare", "--template=", "."]);
    // Partial clone needs a promisor remote; hooks of the user's own configuration must not run.
    const config = `[core]\n\thooksPath = /dev/null\n\trepositoryformatversion = 1\n[extensions]\n\tpartialClone = origin\n[remote "origin"]\n\turl = ${quote(url)}\n\tpromisor = true\n\tpartialclonefilter = blob:none\n[protocol "ext"]\n\tallow = never\n[protocol "fd"]\n\tallow = never\n[gc]\n\tauto = 0\n[maintenance]\n\tauto = false\n[commit]\n\tgpgSign = false\n`;
    await appendFile(join(directory, "config"), config + settings.config, { mode: 0o600 });
    return repository;
  }

  /** Standard output of a git command. Throws PortError with a `StoreCode`. */
  async run(args: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<string> {
    try {
      return (await this.#git.run(args, more)).toString();
    } catch (error) {
      throw gitFailure(error);
    }
  }

  /** The blob's bytes, which need not be text. */
  async blob(id: string): Promise<Uint8Array> {
    const known = this.#blobs.get(id);
    if (known) return known;
    try {
      const bytes = new Uint8Array(await this.#git.run(["cat-file", "blob", id]));
      this.#blobs.set(id, bytes);
      return bytes;
    } catch (error) {
      throw gitFailure(error);
    }
  }

  /** Brings blobs from the remote that are not here yet. A server that serves no single objects is asked for each when it is read. */
  async fetchBlobs(ids: readonly string[]): Promise<void> {
    const missing = ids.filter((id) => !this.#blobs.has(id));
    if (missing.length < 2) return;
    await this.run(["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--filter=blob:none", "origin", ...missing]).catch(() => "");
  }

  /** Stores bytes exactly as they are; gives an object id for each, in order. */
  async writeBlobs(contents: readonly Uint8Array[]): Promise<readonly string[]> {
    const files = await Promise.all(
      contents.map(async (bytes, index) => {
        const file = join(this.directory, `incoming-${index}`);
        await writeFile(file, bytes);
        return file;
      }),
    );
    const ids = (await this.run(["hash-object", "-w", "--no-filters", "--", ...files])).trim().split("\n");
    contents.forEach((bytes, index) => void this.#blobs.set(ids[index] ?? "", bytes));
    return ids;
  }

  async writeMessage(message: string): Promise<string> {
    const file = join(this.directory, "message");
    await writeFile(file, message);
    return file;
  }

  /** Ends every command that still runs, and takes the folder away. */
  async remove(): Promise<void> {
    await this.#git.stop();
    process.off("exit", this.#onExit);
    await rm(this.directory, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** A value of a git config file. */
export function quote(value: string): string {
  if (/[\0\r\n]/.test(value)) throw new PortError("PATH_FORBIDDEN", "a value for git holds a line break");
  return `"${value.replace(/[\\"]/g, "\\$&")}"`;
}
