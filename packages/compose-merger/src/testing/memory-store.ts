import { createHash } from "node:crypto";
import type { Change, Commit, ComposeStore, Publication, StoredFile, Tip } from "../stores/store.ts";

/** A repository in memory with the rules of the real ones: the twin that tests and dry runs use. */
export class MemoryStore implements ComposeStore {
  readonly kind = "memory";
  readonly address = "memory";
  readonly branch = "main";
  readonly keepsState = true;
  readonly commits: { readonly commit: Commit; readonly files: ReadonlyMap<string, StoredFile> }[] = [];
  /** Runs before a publication is compared with the tip; a test lets others be faster here. */
  beforePublish: (() => void | Promise<void>) | undefined;

  constructor(files: Readonly<Record<string, string>>) {
    this.commit(
      "start",
      new Map(Object.entries(files).map(([path, text]) => [path, { bytes: new TextEncoder().encode(text), mode: "100644" as const }])),
    );
  }

  readTip(): Promise<Tip> {
    const { commit, files } = this.#head();
    return Promise.resolve({ revision: commit.id, read: (path) => Promise.resolve(files.get(path)) });
  }

  async publish({ tip, files, message }: Change): Promise<Publication> {
    await this.beforePublish?.();
    const head = this.#head();
    if (head.commit.id !== tip.revision) return { outcome: "conflict", reason: "the tip moved" };
    const next = new Map(head.files);
    for (const { path, bytes, mode } of files) next.set(path, { bytes, mode });
    return { outcome: "published", commit: this.commit(message, next) };
  }

  /** Somebody else's commit. */
  write(path: string, text: string): void {
    const files = new Map(this.#head().files);
    files.set(path, { bytes: new TextEncoder().encode(text), mode: "100644" });
    this.commit(`write ${path}`, files);
  }

  text(path: string): string {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(this.#head().files.get(path)?.bytes);
  }

  history(limit: number): Promise<readonly Commit[]> {
    return Promise.resolve(
      this.commits
        .toReversed()
        .slice(0, limit)
        .map(({ commit }) => commit),
    );
  }

  readAt(revision: string, path: string): Promise<StoredFile | undefined> {
    return Promise.resolve(this.commits.find(({ commit }) => commit.id.startsWith(revision))?.files.get(path));
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  #head(): (typeof this.commits)[number] {
    const head = this.commits.at(-1);
    if (!head) throw new Error("a memory store begins with a commit");
    return head;
  }

  protected commit(message: string, files: ReadonlyMap<string, StoredFile>): string {
    const id = createHash("sha1").update(`${this.commits.length} ${message}`).digest("hex");
    this.commits.push({
      commit: { id, time: new Date(Date.UTC(2026, 0, 1, 0, this.commits.length)).toISOString(), author: "test", message },
      files,
    });
    return id;
  }
}
